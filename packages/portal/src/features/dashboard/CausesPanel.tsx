import { Link } from 'wouter'
import { formatCount, formatShare } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { stillPoor } from '../household/household-codes'
import type { RegionFiguresQuery } from '../../gql/dashboard/graphql'
import './CausesPanel.css'

type Dashboard = NonNullable<RegionFiguresQuery['dashboard']>

interface CausesPanelProps {
  readonly dashboard: Pick<Dashboard, 'causes' | 'households' | 'region'>
  readonly linked?: boolean
}

/** Why the households still poor are poor, the commonest cause first; those whose cause is not found stand last. */
export function CausesPanel({ dashboard, linked = false }: CausesPanelProps) {
  const { t } = useText()
  return (
    <Panel title={t('dashboard.causes.title')} note={t('dashboard.causes.note', { count: dashboard.households.poor, shown: formatCount(dashboard.households.poor) })}>
      <div className="panel-body">
        <CauseBars dashboard={dashboard} linked={linked} />
      </div>
    </Panel>
  )
}

export function CauseBars({ dashboard: { causes, households, region }, linked = false }: CausesPanelProps) {
  const { t } = useText()
  const sorted = causes.filter(({ households: count }) => count > 0).sort((a, b) => b.households - a.households)
  const most = Math.max(1, sorted[0]?.households ?? 1)
  if (sorted.length === 0) return <p className="dim">{t('dashboard.causes.none')}</p>
  return (
    <ul className={most < 1000 ? 'causes' : 'causes thousands'}>
      {sorted.map(({ cause, households: count }, index) => {
        const body = (
          <>
            <span className="ellipsis" title={t(`household.cause.${cause}`)}>{t(`household.cause.${cause}`)}</span>
            <InlineBar value={(count / most) * 100} strong={index === 0} />
            <b className="num">{formatCount(count)}</b>
            <span className="num dim">{formatShare(count, households.poor)}</span>
          </>
        )
        return (
          <li key={cause}>
            {linked ? <Link href={`/households?region=${region.code}&${stillPoor}&cause=${cause}`}>{body}</Link> : <div>{body}</div>}
          </li>
        )
      })}
    </ul>
  )
}
