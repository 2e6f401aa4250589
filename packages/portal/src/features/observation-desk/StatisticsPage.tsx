import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { ReportStatisticsDocument, type ReportNumbersFragment, type ReportStatisticsQuery } from '../../gql/observation-desk/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { Figure, FigureStrip } from '../../ui/Figure'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatDay, formatMonth } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { countText, decimalText, shareText } from './statistics-text'

const yearsBack = 4

interface Line {
  readonly key: string
  readonly name: string
  readonly href?: string
  readonly figures: ReportNumbersFragment
}

/** The reports of a territory and year in figures that reveal no reporter (4.3). */
export function StatisticsPage() {
  const { t, language } = useText()
  const { viewer } = useSession()
  const own = useOwnRegionOrCity()
  const [parameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  const year = Number(years.find((each) => each === parameters.get('year')) ?? thisYear)
  const { data, previousData, error, refetch } = useQuery(ReportStatisticsDocument, { variables: { region, year }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  usePageTitle(t('office.statistics.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('observation.queue.title'), href: '/observations' }]} here={t('office.statistics.title')} />
      <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {({ observationStatistics: statistics }) =>
          statistics === null ? (
            <Missing />
          ) : (
            <>
              <div className="page-head">
                <h1>{t('office.statistics.title')}</h1>
                <span className="dim">{statistics.region?.name} <span className="num">{statistics.until === null ? t('office.statistics.noMonth', { year }) : t('office.statistics.until', { year, day: formatDay(statistics.until, language) })}</span></span>
              </div>
              <div className="stack">
                <div className="filters"><FilterSelect name="year" label={t('office.statistics.year')} any={String(thisYear)} options={years.slice(1).map((value) => ({ value, text: value }))} /></div>
                <FigureStrip label={t('office.statistics.total')}>
                  <Figure label={t('office.statistics.reports')} value={countText(statistics.total.reports, t)} />
                  <Figure label={t('office.statistics.acceptance')} value={decimalText(statistics.total.workingDaysToAcceptance, t)} comparison={t('office.statistics.inTime', { share: shareText(statistics.total.acceptedInTime, t) })} />
                  <Figure label={t('office.statistics.finish')} value={decimalText(statistics.total.daysToFinish, t)} comparison={t('office.statistics.inTime', { share: shareText(statistics.total.finishedInTime, t) })} />
                  <Figure label={t('office.statistics.score')} value={decimalText(statistics.total.meanScore, t)} comparison={t('office.statistics.scored', { shown: countText(statistics.total.scores, t) })} />
                </FigureStrip>
                {statistics.places.length > 0 && <Lines title={t('office.statistics.places')} first={t('office.statistics.place')} lines={statistics.places.map(({ region: place, figures }) => ({ key: place.code, name: place.name, href: `/observations/statistics?region=${place.code}&year=${year}`, figures }))} />}
                {statistics.kinds.length > 0 && <Lines title={t('office.statistics.kinds')} first={t('observation.column.kind')} lines={statistics.kinds.map(({ kind, figures }) => ({ key: kind, name: t(`observation.kind.${kind}`), figures }))} />}
                {statistics.months.length > 0 && <Lines title={t('office.statistics.months')} first={t('office.statistics.month')} lines={statistics.months.map(({ month, figures }) => ({ key: String(month), name: formatMonth(`${year}-${String(month).padStart(2, '0')}-01`, language), figures }))} />}
                {statistics.outcomes.length > 0 && <Outcomes outcomes={statistics.outcomes} />}
                <p className="cap">{t('office.statistics.note')}</p>
              </div>
            </>
          )
        }
      </Answer>
    </>
  )
}

function Lines({ title, first, lines }: { readonly title: string; readonly first: string; readonly lines: readonly Line[] }) {
  const { t } = useText()
  if (lines.every(({ figures }) => isHidden(figures.reports))) return <AllHidden title={title} />
  return (
    <Panel title={title}>
      <div className="table-scroll" role="group" aria-label={title} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col" className="right">{t('office.statistics.reports')}</th>
              <th scope="col" className="right">{t('office.statistics.acceptance')}</th>
              <th scope="col" className="right">{t('office.statistics.acceptedInTime')}</th>
              <th scope="col" className="right">{t('office.statistics.finish')}</th>
              <th scope="col" className="right">{t('office.statistics.finishedInTime')}</th>
              <th scope="col" className="right">{t('office.statistics.score')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.filter(({ figures }) => figures.reports !== 0).map(({ key, name, href, figures }) => (
              <tr key={key}>
                <th scope="row">{href === undefined ? name : <Link href={href}>{name}</Link>}</th>
                <td className="right num">{countText(figures.reports, t)}</td>
                <td className="right num">{decimalText(figures.workingDaysToAcceptance, t)}</td>
                <td className="right num">{shareText(figures.acceptedInTime, t)}</td>
                <td className="right num">{decimalText(figures.daysToFinish, t)}</td>
                <td className="right num">{shareText(figures.finishedInTime, t)}</td>
                <td className="right num">{decimalText(figures.meanScore, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** Neither published nor worth a line. */
const isHidden = (reports: number | null) => reports === null || reports === 0

/** In the place of a table that would hold nothing but marks of what is not published. */
function AllHidden({ title }: { readonly title: string }) {
  const { t } = useText()
  return <Panel title={title}><p className="panel-body dim">{t('office.statistics.allHidden')}</p></Panel>
}

function Outcomes({ outcomes }: { readonly outcomes: NonNullable<ReportStatisticsQuery['observationStatistics']>['outcomes'] }) {
  const { t } = useText()
  if (outcomes.every(({ reports }) => isHidden(reports))) return <AllHidden title={t('office.statistics.outcomes')} />
  return (
    <Panel title={t('office.statistics.outcomes')}>
      <table className="table">
        <tbody>{outcomes.map(({ outcome, reports }) => <tr key={outcome}><th scope="row">{t(`office.outcome.${outcome}`)}</th><td className="right num">{countText(reports, t)}</td></tr>)}</tbody>
      </table>
    </Panel>
  )
}
