import { Link } from 'wouter'
import type { VillageFileQuery } from '../../gql/village/graphql'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { CauseBars } from '../dashboard/CausesPanel'
import { poorStatuses, stillPoor } from '../household/household-codes'
import { HouseholdStatus } from '../household/HouseholdStatus'

const statuses = [...poorStatuses, 'EXITED'] as const
type Counted = (typeof statuses)[number]

interface StatusAndCausesPanelProps {
  readonly dashboard: NonNullable<VillageFileQuery['dashboard']>
  readonly counts: Readonly<Record<Counted, number>>
}

/** The village's households by status, and why those still poor are poor; each opens its list. */
export function StatusAndCausesPanel({ dashboard, counts }: StatusAndCausesPanelProps) {
  const { t } = useText()
  const present = statuses.filter((status) => counts[status] > 0)
  const total = present.reduce((sum, status) => sum + counts[status], 0)
  const spoken = present.map((status) => `${t(`household.status.${status}`)} ${counts[status]}`).join(t('ui.separator'))
  let at = 0
  return (
    <Panel title={t('village.statusAndCauses')} note={`${t('household.list.households', { count: total, shown: formatCount(total) })} · ${t('village.persons', { shown: formatCount(dashboard.population.registered) })}`}>
      <div className="panel-body">
        {total > 0 && (
          <div className="status-stack">
            <svg viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label={spoken}>
              {present.map((status) => {
                const width = (counts[status] / Math.max(1, total)) * 1000
                const x = at
                at += width
                return <rect key={status} className={status} x={x} y="0" height="12" width={Math.max(4, width - 3)} />
              })}
            </svg>
          </div>
        )}
        <p className="status-keys">
          {present.map((status) => (
            <Link key={status} href={`/households?region=${dashboard.region.code}&status=${status}`}>
              <HouseholdStatus status={status} /> <b className="num">{formatCount(counts[status])}</b>
            </Link>
          ))}
        </p>
        {dashboard.households.poor > 0 && <h3 className="status-causes"><Link className="link" href={`/households?region=${dashboard.region.code}&${stillPoor}`}>{t('dashboard.causes.note', { count: dashboard.households.poor, shown: formatCount(dashboard.households.poor) })}</Link></h3>}
        <CauseBars dashboard={dashboard} linked />
      </div>
    </Panel>
  )
}
