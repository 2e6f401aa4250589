import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DecidePledgeDeliveryDocument, WithdrawPledgeDocument, type PledgePartsFragment } from '../../gql/pledge/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

interface ReasonDialogProps {
  /** A pledge that is taken back, or a delivery that the village does not confirm. */
  readonly of: { readonly pledge: PledgePartsFragment } | { readonly delivery: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asks for the reason without which a pledge is not withdrawn and a delivery not refused. */
export function ReasonDialog({ of, onClose, onDone }: ReasonDialogProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['reason'])
  const [withdraw, withdrawing] = useMutation(WithdrawPledgeDocument)
  const [decide, deciding] = useMutation(DecidePledgeDeliveryDocument)
  const act = t('pledge' in of ? 'pledge.withdraw' : 'pledge.refuse')
  const save = async () => {
    const done = await attempt(async () =>
      'pledge' in of
        ? ((await withdraw({ variables: { input: { id: of.pledge.id, version: of.pledge.version, reason } } })).data?.withdrawPledge.userErrors ?? [])
        : ((await decide({ variables: { input: { id: of.delivery, confirmed: false, reason } } })).data?.decidePledgeDelivery.userErrors ?? []),
    )
    if (!done) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={act} consequence={t('pledge' in of ? 'pledge.withdrawMeans' : 'pledge.refuseMeans')} act={act} busy={withdrawing.loading || deciding.loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('pledge.reason')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
