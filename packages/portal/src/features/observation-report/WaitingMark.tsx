import { Link } from 'wouter'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { useDelivery, waitingOf } from '../delivery/use-delivery'
import './WaitingMark.css'

/** How many reports wait on this device, where every page shows it; nothing when none does. */
export function WaitingMark() {
  const { t } = useText()
  const { count, refused } = waitingOf(useDelivery()?.reports ?? [])
  if (count === 0) return null
  return (
    <Link href="/delivery" className={refused > 0 ? 'waiting-mark stuck' : 'waiting-mark'}>
      {t('observationReport.waiting.title')} <b className="num">{formatCount(count)}</b>
    </Link>
  )
}
