import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount, formatShare } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { ChildFiguresFragment, FiguresFragment } from '../../gql/dashboard/graphql'
import { useSession } from '../viewer/use-viewer'
import { attentionAddress, byUrgency } from './attention-links'
import type { Translate } from '../../ui/text/catalogue'

type Child = Pick<ChildFiguresFragment, 'region' | 'attention'>
type Item = FiguresFragment['attention'][number]

interface AttentionPanelProps {
  readonly title: string
  readonly figures: Pick<FiguresFragment, 'region' | 'attention' | 'coverage'>
  /** The units one level down, to say where it piles up. */
  readonly places?: readonly Child[]
}

/** What needs someone today, what cannot wait first; a kind with nothing to do is not shown. */
export function AttentionPanel({ title, figures, places = [] }: AttentionPanelProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const items = byUrgency(figures.attention.filter(({ count }) => count > 0))
  return (
    <Panel title={title} note={t('dashboard.attention.items', { place: figures.region.name, count: items.length })} action={figures.region.level !== 'VILLAGE' && <AllTeams coverage={figures.coverage} />}>
      <AttentionList>
        {items.map((item) => (
          <AttentionRow
            key={item.kind}
            count={formatCount(item.count)}
            unit={t(`dashboard.attention.unit.${item.kind}`)}
            what={t(`dashboard.attention.what.${item.kind}`)}
            where={whereOf(item, figures, places, t)}
            href={attentionAddress(item.kind, item.region, viewer.businessDate)}
            linkLabel={t(`dashboard.attention.open.${item.kind}`, { count: item.count, shown: formatCount(item.count) })}
            {...(item.kind === 'OBSERVATION_OVERDUE' ? { late: true, lateness: t('dashboard.attention.late') } : {})}
          />
        ))}
      </AttentionList>
      {items.length === 0 && <p className="panel-body dim">{t('dashboard.attention.none')}</p>}
    </Panel>
  )
}

function AllTeams({ coverage }: { readonly coverage: FiguresFragment['coverage'] }) {
  const { t } = useText()
  if (coverage.poorVillages === 0 || coverage.villagesWithTeam < coverage.poorVillages) return null
  return <span className="cap">{t('dashboard.attention.allTeams', { count: coverage.poorVillages })}</span>
}

/** The three places with most of it, or else its share of the whole. */
function whereOf(item: Item, figures: Pick<FiguresFragment, 'coverage'>, places: readonly Child[], t: Translate): string | undefined {
  const most = places
    .map(({ region, attention }) => ({ name: region.name, count: attention.find(({ kind }) => kind === item.kind)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
  if (most.length > 0) return most.map(({ name, count }) => `${name}\u00a0${formatCount(count)}`).join(t('ui.separator'))
  const share = item.kind === 'NOT_VISITED_HALF_YEAR' || item.kind === 'TARGETING_INCOMPLETE' ? formatShare(item.count, figures.coverage.poorHouseholds) : null
  return share === null ? undefined : t('dashboard.attention.share', { share })
}
