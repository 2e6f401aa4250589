import type { UrgentReportFragment } from '../../gql/observation-desk/graphql'
import { dayOf } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import './DeadlineText.css'

type Deadline = UrgentReportFragment['deadline']

/**
 * Which clock runs and how much of it is left or over, in the days by which it is set: working days to accept and to assign, calendar
 * days to finish. Of a year whose holidays are not on file, that the number is not known.
 */
export function DeadlineText({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useText()
  if (deadline === null) return null
  const { kind, at, daysLeft } = deadline
  const step = t(`office.deadline.kind.${kind}`)
  const isCalendar = kind === 'FINISH'
  if (daysLeft === null) return <span className="dim" title={t('office.deadline.unknownNote')}>{t('office.deadline.unknown', { step, day: dayOf(at) })}</span>
  if (daysLeft < 0) return <span className="late deadline-text">{t(isCalendar ? 'office.deadline.overDays' : 'office.deadline.over', { step, count: -daysLeft })}</span>
  if (daysLeft === 0) return <span className="late deadline-text">{t('office.deadline.today', { step })}</span>
  return <span className="dim deadline-text">{t(isCalendar ? 'office.deadline.leftDays' : 'office.deadline.left', { step, count: daysLeft })}</span>
}
