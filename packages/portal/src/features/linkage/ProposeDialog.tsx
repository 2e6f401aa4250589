import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ProposeLinkageHouseholdsDocument } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { refusalsOf } from './refusals-of'

interface ProposeDialogProps {
  readonly linkage: { readonly id: string; readonly region: { readonly name: string } }
  readonly onClose: () => void
  readonly onProposed: () => void
}

/** Between numbers: white space, line ends and the separators that people type or paste. */
const between = /[\s、，,;；]+/

/** Asks households whether they join, by their numbers. What is wrong with a number stands beside it, and nobody is asked until all can be. */
export function ProposeDialog({ linkage, onClose, onProposed }: ProposeDialogProps) {
  const { t } = useText()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [propose, { loading }] = useMutation(ProposeLinkageHouseholdsDocument)
  const numbers = text.split(between).filter((number) => number !== '')
  const save = async () => {
    const refused = await refusalsOf(t, async () => (await propose({ variables: { input: { linkage: linkage.id, numbers } } })).data?.proposeLinkageHouseholds.userErrors ?? [])
    setRefusal(refused.map(({ field, message }) => (field?.[0] === 'numbers' && field[1] !== undefined ? `${numbers[Number(field[1])] ?? ''}${t('household.timeline.colon')}${message}` : message))[0] ?? null)
    if (refused.length > 0) return
    onProposed()
    onClose()
  }
  return (
    <Dialog title={t('linkage.write.propose')} consequence={t('linkage.write.proposeMeans')} act={t('linkage.write.propose')} busy={loading} disabled={numbers.length === 0} onAct={() => void save()} onClose={onClose}>
      <Field label={t('linkage.write.numbers', { village: linkage.region.name })} hint={t('linkage.write.numbersHint')} error={refusal}>
        {(control) => <textarea {...control} className="control num" rows={5} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
