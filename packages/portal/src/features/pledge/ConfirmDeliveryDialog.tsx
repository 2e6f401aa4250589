import { useMutation } from '@apollo/client/react'
import { DecidePledgeDeliveryDocument, type PledgePartsFragment } from '../../gql/pledge/graphql'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { sizeText } from './pledge-size'

interface ConfirmDeliveryDialogProps {
  readonly pledge: PledgePartsFragment
  readonly delivery: PledgePartsFragment['deliveries'][number]
  readonly onClose: () => void
  readonly onConfirmed: () => void
}

/** Says what the village confirms before it does: it counts from then on, and the village answers once. */
export function ConfirmDeliveryDialog({ pledge, delivery, onClose, onConfirmed }: ConfirmDeliveryDialogProps) {
  const { t } = useText()
  const { errors, attempt } = useRefusals([])
  const [decide, { loading }] = useMutation(DecidePledgeDeliveryDocument)
  const confirm = async () => {
    if (!(await attempt(async () => (await decide({ variables: { input: { id: delivery.id, confirmed: true } } })).data?.decidePledgeDelivery.userErrors ?? []))) return
    onConfirmed()
    onClose()
  }
  return (
    <Dialog
      title={t('pledge.confirm')}
      consequence={t('pledge.confirmMeans', { text: pledge.text, day: delivery.deliveredOn, size: sizeText(delivery.amount, delivery.quantity, pledge.unit, t) })}
      act={t('pledge.confirm')}
      busy={loading}
      onAct={() => void confirm()}
      onClose={onClose}
    >
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
