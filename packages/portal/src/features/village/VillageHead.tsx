import { Link } from 'wouter'
import type { VillageFileQuery } from '../../gql/village/graphql'
import { formatDay } from '../../ui/format/date'
import { formatCount, formatShare } from '../../ui/format/number'
import { HeadMark } from '../../ui/Marks'
import { useText } from '../../ui/text/use-text'
import { stillPoor } from '../household/household-codes'
import { yearProgress } from '../dashboard/progress'

type Village = NonNullable<VillageFileQuery['village']>
type Dashboard = NonNullable<VillageFileQuery['dashboard']>

interface VillageHeadProps {
  readonly dashboard: Dashboard
  readonly village: Village
  readonly year: number
  /** Of those still poor, the households that are about to exit and those that have returned. */
  readonly counts: { readonly preExit: number; readonly returned: number }
}

/** The head of a village's file: team, visits and targeting as marks, then how many are poor and how many have exited. */
export function VillageHead({ dashboard, village, year, counts }: VillageHeadProps) {
  const { t, language } = useText()
  const { coverage, households, population, region } = dashboard
  const { team } = village
  const { exited } = yearProgress(dashboard, year)
  const visited = coverage.visitedWithinHalfYear >= coverage.poorHouseholds
  const complete = coverage.targetingComplete >= coverage.poorHouseholds
  const unvisited = coverage.poorHouseholds - coverage.visitedWithinHalfYear
  const untargeted = coverage.poorHouseholds - coverage.targetingComplete
  const of = (key: 'ofVisited' | 'ofTargeted', part: number) =>
    coverage.poorHouseholds === 0 ? t('village.head.nobody') : t(`village.head.${key}`, { share: formatShare(part, coverage.poorHouseholds) ?? '–', part: formatCount(part), count: coverage.poorHouseholds, whole: formatCount(coverage.poorHouseholds) })
  const among = (['preExit', 'returned'] as const).filter((part) => counts[part] > 0).map((part) => t(`village.head.${part}`, { count: counts[part] }))
  return (
    <section className="panel village-head" aria-label={t('village.head.label')}>
      <div>
        <HeadMark character="队" filled={team !== null} />
        <b>{team === null ? t('village.head.noTeam') : t('village.head.team', { count: team.memberCount })}</b>
        <small>{team !== null && t('village.head.since', { day: formatDay(team.startedOn, language) })}</small>
      </div>
      <div>
        <HeadMark character="访" filled={visited} />
        <b>{visited ? t('village.head.visited') : t('village.head.unvisited', { count: unvisited, shown: formatCount(unvisited) })}</b>
        <small>{of('ofVisited', coverage.visitedWithinHalfYear)}</small>
      </div>
      <div>
        <HeadMark character="准" filled={complete} />
        <b>{complete ? t('village.head.targeted') : t('village.head.untargeted', { count: untargeted, shown: formatCount(untargeted) })}</b>
        <small>{of('ofTargeted', coverage.targetingComplete)}</small>
      </div>
      <Link className="village-sum" href={`/households?region=${region.code}&${stillPoor}`}>
        <b className="num">{formatCount(households.poor)}<small>{t('village.head.poor', { count: households.poor })}</small></b>
        <small>{[t('ui.people', { count: population.poor }), ...among].join(' · ')}</small>
      </Link>
      <Link className="village-sum" href={`/households?region=${region.code}&status=EXITED`}>
        <b className="num">{formatCount(households.exited)}<small>{t('village.head.exited', { count: households.exited })}</small></b>
        <small>
          {t('ui.people', { count: population.exited })}
          {exited !== null && ` · ${t('village.head.thisYear', { year, count: exited })}`}
        </small>
      </Link>
    </section>
  )
}
