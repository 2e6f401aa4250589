import type { UrgentReportFragment } from '../../gql/observation-desk/graphql'
import { dayOf } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'

type Deadline = UrgentReportFragment['deadline']

/** Which clock runs and how many working days are left or over; of a year whose holidays are not on file, that it is not known. */
export function DeadlineText({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useText()
  if (deadline === null) return null
  const { kind, at, workingDaysLeft } = deadline
  const step = t(`office.deadline.kind.${kind}`)
  if (workingDaysLeft === null) return <span className="dim" title={t('office.deadline.unknownNote')}>{t('office.deadline.unknown', { step, day: dayOf(at) })}</span>
  if (workingDaysLeft < 0) return <span className="late nowrap">{t('office.deadline.over', { step, count: -workingDaysLeft })}</span>
  if (workingDaysLeft === 0) return <span className="late nowrap">{t('office.deadline.today', { step, day: dayOf(at) })}</span>
  return <span className="dim nowrap">{t('office.deadline.left', { step, count: workingDaysLeft })}</span>
}
