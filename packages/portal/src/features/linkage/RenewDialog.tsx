import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RenewLinkageDocument, type LinkageQuery } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { ContractFields } from './ContractFields'
import { RhythmField } from './RhythmField'
import { contractInput, draftOf, termsOfForm } from './contract-draft'

interface RenewDialogProps {
  readonly linkage: NonNullable<LinkageQuery['linkage']>
  /** The day after the old contract ends, or today. */
  readonly from: string
  readonly onClose: () => void
  readonly onRenewed: (linkage: string) => void
}

/** Goes on from a contract with terms of its own; its households are asked anew. */
export function RenewDialog({ linkage, from, onClose, onRenewed }: RenewDialogProps) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [startedOn, setStartedOn] = useState(from)
  const [draft, setDraft] = useState(() => draftOf(linkage.contract))
  const [rhythm, setRhythm] = useState(linkage.payingRhythm)
  const { errors, attempt } = useRefusals(['payingRhythm', 'startedOn', 'termMonths', ...termsOfForm[linkage.form]])
  const [renew, { loading }] = useMutation(RenewLinkageDocument)
  const save = async () => {
    const done = await attempt(async () => (await renew({ variables: { input: { id, renews: linkage.id, version: linkage.version, payingRhythm: rhythm, startedOn, contract: contractInput(linkage.form, draft) } } })).data?.renewLinkage.userErrors ?? [])
    if (done) onRenewed(id)
  }
  return (
    <Dialog wide title={`${t('linkage.write.renew')} · ${linkage.enterprise.name}`} consequence={t('linkage.write.renewMeans')} act={t('linkage.write.renew')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <div className="form-grid">
        <Field label={t('linkage.write.startedOn')} error={errors['startedOn']}>{(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}</Field>
        <RhythmField value={rhythm} onChange={(chosen) => setRhythm(chosen ?? rhythm)} error={errors['payingRhythm']} />
        <ContractFields form={linkage.form} draft={draft} onChange={setDraft} errors={errors} />
      </div>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
