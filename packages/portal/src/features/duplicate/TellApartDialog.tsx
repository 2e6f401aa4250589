import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { TellDuplicateApartDocument } from '../../gql/duplicate/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { DecisionProps } from './MergeDialog'
import { SamePersons } from './SamePersons'

/** Two files are two households': remembered with the reason. */
export function TellApartDialog({ duplicate, first, second, onClose, onDecided }: DecisionProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [tellApart, { loading }] = useMutation(TellDuplicateApartDocument)
  const submit = async () => {
    try {
      const { data } = await tellApart({ variables: { input: { id: duplicate.id, version: duplicate.version, reason: reason.trim() } } })
      const refused = data?.tellDuplicateApart.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      onDecided()
      onClose()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('duplicate.apart.title', { first: first.headName, second: second.headName })} consequence={t('duplicate.apart.consequence')} act={t('duplicate.apart.act')} busy={loading} disabled={reason.trim() === ''} onAct={() => void submit()} onClose={onClose}>
      <SamePersons pairs={duplicate.samePersons} />
      <Field label={t('duplicate.reasonField')} error={refusal}>
        {(control) => <textarea {...control} className="control" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
