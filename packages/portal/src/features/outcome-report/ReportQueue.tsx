import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { ReportQueueDocument } from '../../gql/outcome-report/graphql'
import { ButtonLink } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { periodText } from '../linkage/period'
import { useRegionName } from '../region/use-region-name'
import { useSession } from '../viewer/use-viewer'
import { disputeQueues, recentQuarters, reportFilterOf, reportStatuses, statusAddress, statusOf } from './report-query'
import { ReportTable } from './ReportTable'

const pageSize = 50

/** The outcome reports of one's scope, by whose turn it is. The address holds state, quarter, place and page. */
export function ReportQueue() {
  const { t } = useText()
  const { viewer, appointment, can } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(ReportQueueDocument, {
    variables: { filter: reportFilterOf(parameters), first: pageSize, after: pages.after },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const status = statusOf(parameters)
  const region = parameters.get('region')
  const regionName = useRegionName(region)
  const title = t('shell.nav.reports')
  usePageTitle(title)
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {shown !== undefined && <span className="dim num">{t('outcomeReport.queue.count', { count: shown.outcomeReports.totalCount, shown: formatCount(shown.outcomeReports.totalCount) })}</span>}
        <span className="spring" />
        {shown !== undefined && shown.outcomeReports.totalCount > 0 && <ExportLink list="outcome-reports" filter={{ ...reportFilterOf(parameters) }} />}
        {can('outcomeReport.submit') && <ButtonLink look="primary" href="/reports/new">{t('outcomeReport.queue.new')}</ButtonLink>}
      </div>
      <Panel label={title}>
        <Tabs
          label={t('outcomeReport.queue.views')}
          tabs={[
            { name: t('outcomeReport.queue.all'), href: statusAddress(null, parameters), current: status === null },
            ...reportStatuses.map((name) => ({ name: t(`outcomeReport.status.${name}`), href: statusAddress(name, parameters), current: name === status })),
          ]}
        />
        <div className="filters">
          {region !== null && region !== appointment.region?.code && (
            <Chip label={t('outcomeReport.queue.village')} value={regionName ?? ''} removeLabel={t('outcomeReport.queue.remove')} onRemove={() => setParameters((now) => {
              for (const name of ['region', 'after', 'page']) now.delete(name)
              return now
            })} />
          )}
          <FilterSelect name="period" label={t('outcomeReport.queue.period')} any={t('outcomeReport.queue.anyPeriod')} options={recentQuarters(viewer.businessDate).map((value) => ({ value, text: periodText(value, t) }))} />
          <FilterSelect name="disputed" label={t('outcomeReport.queue.disputed')} any={t('outcomeReport.queue.anyDisputed')} options={disputeQueues.map((value) => ({ value, text: t(`outcomeReport.dispute.queue.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('outcomeReport.column.period'), t('outcomeReport.column.enterprise'), t('outcomeReport.column.village'), t('outcomeReport.column.status'), t('outcomeReport.column.total')]} />}>
          {({ outcomeReports }) =>
            outcomeReports.nodes.length === 0 ? (
              <Empty title={t('outcomeReport.queue.empty')}><p>{t('outcomeReport.queue.emptyNote')}</p></Empty>
            ) : (
              <>
                <ReportTable rows={outcomeReports.nodes} withEnterprise={appointment.role !== 'HONORARY_CHIEF'} disputed={reportFilterOf(parameters).disputed ?? null} />
                <Paging onPrevious={pages.previous} onNext={outcomeReports.pageInfo.hasNextPage ? () => pages.next(outcomeReports.pageInfo.endCursor ?? '') : null}>
                  {t('outcomeReport.queue.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + outcomeReports.nodes.length), count: outcomeReports.totalCount, shown: formatCount(outcomeReports.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
