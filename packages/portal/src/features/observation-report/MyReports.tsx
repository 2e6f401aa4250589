import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { MyReportsDocument, OwnReportsDocument, type ObservationStatus } from '../../gql/observation-report/graphql'
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
import { homeReportsAsked, ownReportsAsked, reportsOnPage } from './own-reports-asked'
import { reportsWithNews } from './reports-with-news'
import '../../ui/Panel.css'

const views = {
  all: null,
  open: openStatuses,
  ended: endedStatuses,
} as const satisfies Record<string, readonly ObservationStatus[] | null>
const viewNames = ['all', 'open', 'ended', 'news'] as const

/** All of one's own reports, page by page, and those of which there is news. The address holds the view and the page. */
export function MyReports() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const view = viewNames.find((name) => name === parameters.get('view')) ?? 'all'
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
        <Tabs label={t('observationReport.home.counts')} tabs={viewNames.map((name) => ({ name: t(name === 'news' ? 'observationReport.home.answered' : `observationReport.view.${name}`), href: name === 'all' ? '/observations' : `/observations?view=${name}`, current: name === view }))} />
        {view === 'news' ? <News /> : <Paged statuses={views[view]} />}
      </section>
    </>
  )
}

function Paged({ statuses }: { readonly statuses: readonly ObservationStatus[] | null }) {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(MyReportsDocument, { variables: ownReportsAsked(statuses, pages.after), fetchPolicy: 'cache-and-network' })
  return (
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
  )
}

/** Those that the home counts as answered, of the same question, so that both say the same also without a network. */
function News() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OwnReportsDocument, { variables: homeReportsAsked, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
      {(own) => {
        const reports = reportsWithNews(own)
        return reports.length === 0 ? <p className="own-reports-none dim">{t('observationReport.view.noNews')}</p> : <OwnReportList reports={reports} />
      }}
    </Answer>
  )
}
