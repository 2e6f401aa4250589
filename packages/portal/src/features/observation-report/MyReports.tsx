import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { MyReportsDocument, type ObservationStatus } from '../../gql/observation-report/graphql'
import { ButtonLink } from '../../ui/Button'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { endedStatuses, openStatuses } from '../observation/observation-steps'
import { OwnReportList } from './OwnReportList'
import { ownReportsAsked, reportsOnPage } from './own-reports-asked'
import '../../ui/Panel.css'

const views = {
  all: null,
  open: openStatuses,
  ended: endedStatuses,
} as const satisfies Record<string, readonly ObservationStatus[] | null>
const viewNames = ['all', 'open', 'ended'] as const

/** All of one's own reports, page by page. The address holds the view and the page. */
export function MyReports() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const view = viewNames.find((name) => name === parameters.get('view')) ?? 'all'
  const statuses = views[view]
  const { data, previousData, error, refetch } = useQuery(MyReportsDocument, {
    variables: ownReportsAsked(statuses, pages.after),
    fetchPolicy: 'cache-and-network',
  })
  const title = t('shell.nav.ownObservations')
  usePageTitle(title)
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="spring" />
        <ButtonLink size="small" href="/own-supervision">{t('observationReport.view.own')}</ButtonLink>
        <ButtonLink size="small" href="/inspection-tasks">{t('observationReport.view.sent')}</ButtonLink>
      </div>
      <section className="panel" aria-label={title}>
        <Tabs label={t('observationReport.home.counts')} tabs={viewNames.map((name) => ({ name: t(`observationReport.view.${name}`), href: name === 'all' ? '/observations' : `/observations?view=${name}`, current: name === view }))} />
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
          {({ observations: { nodes, totalCount, pageInfo } }) =>
            nodes.length === 0 ? (
              <p className="own-reports-none dim">{t('observationReport.view.none')}</p>
            ) : (
              <>
                <OwnReportList reports={nodes} />
                <Paging onPrevious={pages.previous} onNext={pageInfo.hasNextPage ? () => pages.next(pageInfo.endCursor ?? '') : null}>
                  {t('observationReport.view.range', { from: formatCount((pages.page - 1) * reportsOnPage + 1), to: formatCount((pages.page - 1) * reportsOnPage + nodes.length), count: totalCount, shown: formatCount(totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </section>
    </>
  )
}
