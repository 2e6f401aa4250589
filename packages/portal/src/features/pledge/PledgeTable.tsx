import { useState } from 'react'
import { Link } from 'wouter'
import type { PledgePartsFragment } from '../../gql/pledge/graphql'
import { Button } from '../../ui/Button'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { AttachmentLinks } from '../attachment/AttachmentLinks'
import { ConfirmDeliveryDialog } from './ConfirmDeliveryDialog'
import { DeliverDialog } from './DeliverDialog'
import { ReasonDialog } from './ReasonDialog'
import { sizeText } from './pledge-size'
import './PledgeTable.css'

type Pledge = PledgePartsFragment
type Delivery = Pledge['deliveries'][number]

const shapes = { OPEN: 'dash', PARTLY: 'half', MET: 'ring', OVERDUE: 'diamond', WITHDRAWN: 'dash' } as const

interface PledgeTableProps {
  readonly pledges: readonly Pledge[]
  /** Whether each pledge names its enterprise, which a page about one enterprise leaves out. */
  readonly named: boolean
  readonly onChanged: () => void
}

/** Pledges with what was delivered of each, and what the viewer may do with them. */
export function PledgeTable({ pledges, named, onChanged }: PledgeTableProps) {
  const { t } = useText()
  const [delivering, setDelivering] = useState<Pledge | null>(null)
  const [withdrawing, setWithdrawing] = useState<Pledge | null>(null)
  const [confirming, setConfirming] = useState<{ readonly pledge: Pledge; readonly delivery: Delivery } | null>(null)
  const [refusing, setRefusing] = useState<Delivery | null>(null)
  return (
    <>
      <ul className="pledges">
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <div className="pledge-head">
              <StatusTag shape={shapes[pledge.state]} word={t(`pledge.state.${pledge.state}`)} />
              <strong>{t(`pledge.kind.${pledge.kind}`)}</strong>
              <span>{pledge.text}</span>
            </div>
            <p className="dim">
              {named && pledge.enterprise !== null && <><Link href={`/enterprises/${pledge.enterprise.id}`}>{pledge.enterprise.name}</Link> · </>}
              {[pledge.region?.parent?.name, pledge.region?.name].filter((part) => part !== undefined).join(' · ')}
            </p>
            <p className="num">
              {t('pledge.promised', { size: sizeText(pledge.amount, pledge.quantity, pledge.unit, t) })} · {(pledge.deliveredAmount ?? 0) + (pledge.deliveredQuantity ?? 0) === 0 ? t('pledge.nothingDelivered') : t('pledge.delivered', { size: sizeText(pledge.deliveredAmount, pledge.deliveredQuantity, pledge.unit, t) })} · {t('pledge.due', { day: pledge.dueOn })}
            </p>
            {pledge.withdrawReason !== null && <p className="dim">{t('pledge.withdrawnBecause', { reason: pledge.withdrawReason })}</p>}
            {pledge.deliveries.length > 0 && (
              <ul className="pledge-deliveries">
                {pledge.deliveries.map((delivery) => <DeliveryLine key={delivery.id} delivery={delivery} unit={pledge.unit} onConfirm={() => setConfirming({ pledge, delivery })} onRefuse={() => setRefusing(delivery)} />)}
              </ul>
            )}
            {(pledge.viewerCan.deliver || pledge.viewerCan.withdraw) && (
              <p className="row">
                {pledge.viewerCan.deliver && <Button size="small" onClick={() => setDelivering(pledge)}>{t('pledge.deliver')}</Button>}
                {pledge.viewerCan.withdraw && <Button size="small" onClick={() => setWithdrawing(pledge)}>{t('pledge.withdraw')}</Button>}
              </p>
            )}
          </li>
        ))}
      </ul>
      {delivering !== null && <DeliverDialog pledge={delivering} onClose={() => setDelivering(null)} onDelivered={onChanged} />}
      {withdrawing !== null && <ReasonDialog of={{ pledge: withdrawing }} onClose={() => setWithdrawing(null)} onDone={onChanged} />}
      {confirming !== null && <ConfirmDeliveryDialog {...confirming} onClose={() => setConfirming(null)} onConfirmed={onChanged} />}
      {refusing !== null && <ReasonDialog of={{ delivery: refusing.id }} onClose={() => setRefusing(null)} onDone={onChanged} />}
    </>
  )
}

interface DeliveryLineProps {
  readonly delivery: Delivery
  readonly unit: string | null
  readonly onConfirm: () => void
  readonly onRefuse: () => void
}

function DeliveryLine({ delivery, unit, onConfirm, onRefuse }: DeliveryLineProps) {
  const { t } = useText()
  return (
    <li>
      <span className="num">{delivery.deliveredOn}</span> {sizeText(delivery.amount, delivery.quantity, unit, t)} <span className={delivery.status === 'CONFIRMED' ? '' : 'dim'}>{t(`pledge.deliveryStatus.${delivery.status}`)}</span>
      {delivery.note !== null && <span className="dim"> {delivery.note}</span>}
      {delivery.refuseReason !== null && <span className="dim"> {t('pledge.refusedBecause', { reason: delivery.refuseReason })}</span>}
      <AttachmentLinks attachments={delivery.attachments} photo={(n) => t('pledge.photo', { n })} />
      {delivery.viewerCan.decide && (
        <span className="row">
          <Button size="small" look="primary" onClick={onConfirm}>{t('pledge.confirm')}</Button>
          <Button size="small" onClick={onRefuse}>{t('pledge.refuse')}</Button>
        </span>
      )}
    </li>
  )
}
