import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { FullCoverageDocument, type FullCoverageQuery } from '../../gql/full-coverage/graphql'
import { Figure, FigureStrip } from '../../ui/Figure'
import { formatCount, formatShare } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { liesWithin } from '../region/region-code'
import { useOwnRegion } from '../viewer/use-viewer'
import { coverageAddress, coverageView, type CoverageView } from './coverage-address'
import { CoverageMatrix } from './CoverageMatrix'
import { CoverageVillages } from './CoverageVillages'
import { ServiceTable } from './ServiceTable'
import { VillageTabs } from './VillageTabs'
import './FullCoverage.css'

type Coverage = NonNullable<FullCoverageQuery['fullCoverageFigures']>

/** How far the villages of a territory are with the ten services (M-7): service by service, place by place, down to the village. */
export function FullCoveragePage() {
  const { t } = useText()
  const own = useOwnRegion()
  const [parameters] = useSearchParams()
  const view = coverageView(parameters)
  const { data, previousData, error, refetch } = useQuery(FullCoverageDocument, { variables: { region: view.region ?? own, poorVillagesOnly: !view.all }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('fullCoverage.title'))
  return (
    <>
      <VillageTabs region={view.region ?? own} />
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
        {({ fullCoverageFigures }) => (fullCoverageFigures ? <Content coverage={fullCoverageFigures} view={{ ...view, region: fullCoverageFigures.region.code }} own={own} /> : <Missing />)}
      </Answer>
    </>
  )
}

function Content({ coverage, view, own }: { readonly coverage: Coverage; readonly view: CoverageView; readonly own: string | null }) {
  const { t } = useText()
  const { region, villages, complete, figures, children } = coverage
  const whole = { ...view, item: null, status: null }
  const above = region.parent
  const least = figures.toSorted((one, other) => one.done - other.done)[0]
  return (
    <>
      <div className="page-head">
        <h1>{t('fullCoverage.title')}</h1>
        <span className="dim">{region.name}</span>
        <span className="spring" />
        {above && own !== null && liesWithin(above.code, own) && <Link className="link" href={coverageAddress({ ...whole, region: above.code })}>{t('fullCoverage.up', { place: above.name })}</Link>}
      </div>
      <div className="stack">
        <FigureStrip label={t('fullCoverage.figures', { place: region.name })}>
          <Figure label={t('fullCoverage.complete')} value={formatCount(complete)} unit={t('fullCoverage.unit')} comparison={t('fullCoverage.ofVillages', { count: villages, whole: formatCount(villages), share: formatShare(complete, villages) ?? t('ui.none') })} />
          {least !== undefined && villages > 0 && <Figure label={t('fullCoverage.least')} value={t(`village.coverage.item.${least.item}`)} comparison={t('fullCoverage.leastNote', { count: villages - least.done, shown: formatCount(villages - least.done) })} />}
        </FigureStrip>
        <Panel label={t('fullCoverage.services')}>
          <Tabs label={t('fullCoverage.which')} tabs={[false, true].map((all) => ({ name: t(all ? 'fullCoverage.all' : 'fullCoverage.poor'), href: coverageAddress({ ...whole, all }), current: view.all === all }))} />
          <ServiceTable coverage={coverage} view={view} />
        </Panel>
        {view.item !== null && view.status !== null && <CoverageVillages region={region.code} item={view.item} status={view.status} all={view.all} />}
        {children.length > 0 && (
          <Panel title={t('fullCoverage.byPlace')} note={t(region.level === 'TOWN' ? 'fullCoverage.byVillageNote' : 'fullCoverage.byPlaceNote')}>
            <div className="table-scroll"><CoverageMatrix rows={children} view={whole} /></div>
          </Panel>
        )}
      </div>
    </>
  )
}
