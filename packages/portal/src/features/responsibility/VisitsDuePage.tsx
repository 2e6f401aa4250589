import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { LateVisitorsDocument, type VisitingRole } from '../../gql/responsibility/graphql'
import { RegionBelowDocument } from '../../gql/region/graphql'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { ExportLink } from '../export/ExportLink'
import { useOwnRegion } from '../viewer/use-viewer'
import { LateVisitorTable } from './LateVisitorTable'
import { ResponsibilityTabs } from './ResponsibilityTabs'

const pageSize = 50
const roles = ['SECTION_LEADER', 'FIRST_SECRETARY', 'DIVISION_LEADER'] as const satisfies readonly VisitingRole[]

/** The cadres who visited none of their households for half a year (C-5, R-11), those longest without a visit first. */
export function VisitsDuePage() {
  const { t } = useText()
  const own = useOwnRegion() ?? ''
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const region = parameters.get('region') ?? own
  const role = roles.find((name) => name === parameters.get('role'))
  const filter = { region, ...(role === undefined ? {} : { role: [role] }) }
  const { data: places } = useQuery(RegionBelowDocument, { variables: { code: own } })
  const { data: chosen } = useQuery(RegionBelowDocument, { variables: { code: region } })
  const { data, previousData, error, refetch } = useQuery(LateVisitorsDocument, { variables: { filter, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  const below = places?.region?.children ?? []
  // A place that lies deeper than the ones to choose from stands among them, so that the choice says where one is.
  const further = chosen?.region && region !== own && !below.some(({ code }) => code === region) ? [chosen.region] : []
  usePageTitle(t('responsibility.visits.title'))
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('responsibility.visits.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('responsibility.visits.count', { count: shown.lateVisitors.totalCount, shown: formatCount(shown.lateVisitors.totalCount) })}</span>}
        <span className="spring" />
        {shown !== undefined && shown.lateVisitors.totalCount > 0 && <ExportLink list="late-visitors" filter={filter} />}
      </div>
      <p className="visits-rule cap">{t('responsibility.visits.note')}</p>
      <Panel label={t('responsibility.visits.title')}>
        <div className="filters">
          <FilterSelect name="region" label={t('responsibility.visits.place')} any={places?.region?.name ?? t('responsibility.visits.anyPlace')} options={[...further, ...below].map(({ code, name }) => ({ value: code, text: name }))} />
          <FilterSelect name="role" label={t('responsibility.visits.role')} any={t('responsibility.visits.anyRole')} options={roles.map((value) => ({ value, text: t(`viewer.role.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('responsibility.visits.name'), t('responsibility.visits.role'), t('responsibility.visits.place'), t('responsibility.visits.last')]} />}>
          {({ lateVisitors }) =>
            lateVisitors.nodes.length === 0 ? (
              <Empty title={t('responsibility.visits.none')}><p>{t('responsibility.visits.noneNote')}</p></Empty>
            ) : (
              <>
                <LateVisitorTable rows={lateVisitors.nodes} />
                <Paging onPrevious={pages.previous} onNext={lateVisitors.pageInfo.hasNextPage ? () => pages.next(lateVisitors.pageInfo.endCursor ?? '') : null}>
                  {t('responsibility.roster.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + lateVisitors.nodes.length), count: lateVisitors.totalCount, shown: formatCount(lateVisitors.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
