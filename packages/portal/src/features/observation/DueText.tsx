import { useText } from '../../ui/text/use-text'
import { useBusinessNow } from '../viewer/use-business-now'
import { dueIn } from './due'

/** How long is left, in words; what is late says by how many days, in the alert colour. */
export function DueText({ dueAt, overdue }: { readonly dueAt: string | null; readonly overdue: boolean }) {
  const { t } = useText()
  const now = useBusinessNow()
  if (dueAt === null) return null
  const due = dueIn(dueAt, now)
  if (due.kind === 'over' && overdue) return <span className="late nowrap">{t('observation.due.over', { count: due.days })}</span>
  if (due.kind === 'over') return null
  if (due.kind === 'hours') return <span className="late nowrap">{t('observation.due.leftHours', { count: due.hours })}</span>
  return <span className="dim nowrap">{t('observation.due.left', { count: due.days })}</span>
}
