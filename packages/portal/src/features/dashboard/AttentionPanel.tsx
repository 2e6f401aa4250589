import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount, formatShare } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { AttentionKind, ChildFiguresFragment, FiguresFragment } from '../../gql/dashboard/graphql'
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
  /** Work of this viewer that is no figure of the region: steps of observations and of cases. */
  readonly steps?: readonly StepsToTake[]
  /** Which kinds this viewer sees to; the others are shown apart, as waiting for somebody else. All, unless said. */
  readonly duty?: ReadonlySet<AttentionKind>
  /** Kinds that the page counts by its queues: a second figure of them, counted otherwise, would not agree. */
  readonly without?: ReadonlySet<AttentionKind>
}

/** Observations, or cases of identification and exit, whose next step is this viewer's. */
export interface StepsToTake {
  readonly step: 'handle' | 'triage' | 'assign' | 'verify' | 'close' | 'cases'
  readonly count: number
  readonly late: boolean
  readonly href: string
}

/** What needs someone today, what cannot wait first; a kind with nothing to do is not shown. */
export function AttentionPanel({ title, figures, places = [], steps = [], duty, without }: AttentionPanelProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const items = byUrgency(figures.attention.filter(({ kind, count }) => count > 0 && without?.has(kind) !== true))
  const own = items.filter(({ kind }) => duty === undefined || duty.has(kind))
  const others = items.filter((item) => !own.includes(item))
  const toTake = steps.filter(({ count }) => count > 0)
  const row = (item: Item) => (
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
  )
  return (
    <Panel title={title} note={t('dashboard.attention.items', { place: figures.region.name, count: own.length + toTake.length })} action={figures.region.level !== 'VILLAGE' && <AllTeams coverage={figures.coverage} />}>
      <AttentionList>
        {toTake.map(({ step, count, late, href }) => (
          <AttentionRow
            key={step}
            count={formatCount(count)}
            unit={t('dashboard.attention.unit.OBSERVATION_TO_TRIAGE')}
            what={t(`dashboard.attention.step.${step}`)}
            href={href}
            linkLabel={t('dashboard.attention.open.OBSERVATION_TO_TRIAGE', { count, shown: formatCount(count) })}
            {...(late ? { late: true, lateness: t('dashboard.attention.someLate') } : {})}
          />
        ))}
        {own.map(row)}
      </AttentionList>
      {own.length + toTake.length === 0 && <p className="panel-body dim">{t('dashboard.attention.none')}</p>}
      {others.length > 0 && (
        <>
          <h3 className="attention-others">{t('dashboard.attention.others')}</h3>
          <AttentionList>{others.map(row)}</AttentionList>
        </>
      )}
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
