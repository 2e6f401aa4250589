import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { CoverageDocument, type CoverageQuery } from '../../gql/responsibility/graphql'
import { Empty } from '../../ui/Empty'
import { Figure, FigureStrip } from '../../ui/Figure'
import { formatCount, formatShare } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { stillPoor } from '../household/household-codes'
import { liesWithin } from '../region/region-code'
import { useOwnRegion } from '../viewer/use-viewer'
import { CoverageTable } from './CoverageTable'
import { ResponsibilityTabs } from './ResponsibilityTabs'
import { VillageGaps } from './VillageGaps'

type Coverage = NonNullable<CoverageQuery['responsibilityCoverage']>


/** Who is missing where: by territory, and each poor village that lacks somebody. */
export function CoveragePage() {
  const { t } = useText()
  const own = useOwnRegion() ?? ''
  const [parameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const { data, previousData, error, refetch } = useQuery(CoverageDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('responsibility.coverage.title'))
  return (
    <>
      <ResponsibilityTabs />
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
        {({ responsibilityCoverage }) => (responsibilityCoverage ? <Content coverage={responsibilityCoverage} own={own} /> : <Missing />)}
      </Answer>
    </>
  )
}

function Content({ coverage: { whole, children, gaps }, own }: { readonly coverage: Coverage; readonly own: string }) {
  const { t } = useText()
  const { region } = whole
  const open = whole.poorHouseholds - whole.householdsWithCadre
  const above = region.parent
  return (
    <>
      <div className="page-head">
        <h1>{t('responsibility.coverage.title')}</h1>
        <span className="dim">{region.name}</span>
        <span className="spring" />
        {above && liesWithin(above.code, own) && <Link className="link" href={`/responsibility?region=${above.code}`}>{t('responsibility.coverage.up', { place: above.name })}</Link>}
      </div>
      <div className="stack">
        <FigureStrip label={t('responsibility.coverage.figures', { place: region.name })}>
          <Figure
            label={t('responsibility.coverage.open')}
            value={formatCount(open)}
            unit={t('responsibility.unit.households')}
            comparison={t('responsibility.coverage.covered', { share: formatShare(whole.householdsWithCadre, whole.poorHouseholds) ?? t('ui.none') })}
            href={`/households?region=${region.code}&${stillPoor}&withoutCadre=1`}
          />
          <Figure label={t('responsibility.coverage.shortage')} value={formatCount(Math.max(0, whole.shortage))} unit={t('responsibility.unit.persons')} comparison={t('responsibility.coverage.formula', { households: formatCount(whole.poorHouseholds), leaders: formatCount(whole.leaders) })} />
          {whole.leadersBelowTen !== null && whole.freePlaces !== null && (
            <Figure label={t('responsibility.coverage.belowTen')} value={formatCount(whole.leadersBelowTen)} unit={t('responsibility.unit.persons')} comparison={t('responsibility.coverage.freePlaces', { count: whole.freePlaces, shown: formatCount(whole.freePlaces) })} />
          )}
          <Figure label={t('responsibility.coverage.gaps')} value={formatCount(gaps.length)} unit={t('responsibility.unit.villages')} comparison={t('responsibility.coverage.ofVillages', { count: whole.poorVillages, shown: formatCount(whole.poorVillages) })} />
        </FigureStrip>
        {children.length > 0 && (
          <Panel title={t('responsibility.coverage.byTerritory')} note={t('responsibility.coverage.byTerritoryNote')}>
            <div className="table-scroll"><CoverageTable rows={children} total={whole} /></div>
          </Panel>
        )}
        <Panel title={t('responsibility.gaps.title')} note={t('responsibility.gaps.note')}>
          {gaps.length === 0 ? <Empty title={t('responsibility.gaps.none')}><p>{t('responsibility.gaps.noneNote', { count: whole.poorVillages })}</p></Empty> : <VillageGaps gaps={gaps} />}
        </Panel>
      </div>
    </>
  )
}
