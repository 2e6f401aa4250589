import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndEnterpriseDocument, type EnterpriseQuery } from '../../gql/enterprise/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

const longestReason = 1000

interface EndEnterpriseDialogProps {
  readonly enterprise: Pick<NonNullable<EnterpriseQuery['enterprise']>, 'id' | 'name' | 'version'>
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends an enterprise: what ends with it and what stays comes first, then the reason, which its chiefs read. */
export function EndEnterpriseDialog({ enterprise: { id, name, version }, onClose, onEnded }: EndEnterpriseDialogProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const { errors, refuse, attempt } = useRefusals(['reason'])
  const [end, { loading }] = useMutation(EndEnterpriseDocument)
  const save = async () => {
    if (reason.trim() === '') return refuse('reason', t('linkage.enterprise.endReasonMissing'))
    if (await attempt(async () => (await end({ variables: { input: { id, version, reason: reason.trim() } } })).data?.endEnterprise.userErrors ?? [])) onEnded()
  }
  return (
    <Dialog title={t('linkage.enterprise.endTitle', { name })} consequence={t('linkage.enterprise.endMeans')} act={t('linkage.enterprise.end')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('linkage.enterprise.endReason')} hint={t('linkage.enterprise.endReasonHint')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={longestReason} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
