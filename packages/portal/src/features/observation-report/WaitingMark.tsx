import { Link } from 'wouter'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { useDelivery, waitingOf } from '../delivery/use-delivery'
import './WaitingMark.css'

/** How many reports of this device have not arrived, where every page shows it; nothing when none does. */
export function WaitingMark() {
  const { t } = useText()
  const kept = useDelivery()
  const { count, stuck } = waitingOf(kept?.reports ?? [], kept?.closed)
  if (count === 0) return null
  return (
    <Link href="/delivery" className={stuck > 0 ? 'waiting-mark stuck' : 'waiting-mark'}>
      {t('observationReport.waiting.title')} <b className="num">{formatCount(count)}</b>
    </Link>
  )
}
