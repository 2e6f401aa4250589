import type { ObservationRowFragment } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import './MissedDeadlines.css'

/** What was late before the clock that runs now: an acceptance that came late stays so. */
export function MissedDeadlines({ missed }: { readonly missed: ObservationRowFragment['missedDeadlines'] }) {
  const { t } = useText()
  return missed.map(({ kind, workingDays }) => {
    const step = t(`office.deadline.kind.${kind}`)
    return <span key={kind} className="missed-deadline">{workingDays === null ? t('office.deadline.missedUncounted', { step }) : t('office.deadline.missed', { step, count: workingDays })}</span>
  })
}
