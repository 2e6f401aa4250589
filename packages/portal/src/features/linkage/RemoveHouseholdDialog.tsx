import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RemoveLinkageHouseholdDocument } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'

interface RemoveHouseholdDialogProps {
  readonly linkage: string
  readonly household: { readonly id: string; readonly headName: string }
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Lets a household leave a linkage, with its last day and the reason. */
export function RemoveHouseholdDialog({ linkage, household, onClose, onRemoved }: RemoveHouseholdDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [leftOn, setLeftOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['leftOn', 'reason'])
  const [remove, { loading }] = useMutation(RemoveLinkageHouseholdDocument)
  const save = async () => {
    const done = await attempt(async () => (await remove({ variables: { input: { linkage, household: household.id, leftOn, reason } } })).data?.removeLinkageHousehold.userErrors ?? [])
    if (!done) return
    onRemoved()
    onClose()
  }
  return (
    <Dialog title={t('linkage.write.removeTitle', { name: household.headName })} consequence={t('linkage.write.removeMeans')} act={t('linkage.write.remove')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('linkage.write.lastDay')} error={errors['leftOn']}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={leftOn} onChange={(event) => setLeftOn(event.target.value)} />}</Field>
      <Field label={t('linkage.write.reason')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
