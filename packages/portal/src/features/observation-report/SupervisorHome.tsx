import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { OwnReportsDocument, type OwnReportsQuery } from '../../gql/observation-report/graphql'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { OwnTasksCard } from '../inspection-task/OwnTasksCard'
import { appointmentPlace } from '../viewer/appointment-text'
import { useSession } from '../viewer/use-viewer'
import { useDelivery, waitingOf } from '../delivery/use-delivery'
import { useDraftCount } from './use-draft-count'
import { OwnReportList } from './OwnReportList'
import { homeReportsAsked } from './own-reports-asked'
import { reportsWithNews } from './reports-with-news'
import '../../ui/Panel.css'
import './SupervisorHome.css'

/** The volunteer supervisor's home: one large act, then what became of what was reported. */
export function SupervisorHome() {
  const { t } = useText()
  const { viewer, appointment } = useSession()
  const { data, error, refetch } = useQuery(OwnReportsDocument, { variables: homeReportsAsked, fetchPolicy: 'cache-and-network' })
  const place = appointmentPlace(appointment, viewer.city, t)
  usePageTitle(place)
  return (
    <div className="supervisor-home">
      <h1 className="hidden-text">{place}</h1>
      <Link href="/observations/new" className="report-act">
        <b>{t('observationReport.home.report')}</b>
        <span>{t('observationReport.home.reportNote')}</span>
      </Link>
      <div className="board-acts">
        <Link href="/notice-board" className="panel board-act">
          <b>{t('publicNotice.title')}</b>
          <span>{t('publicNotice.lead')}</span>
        </Link>
        <Link href="/projects" className="panel board-act">
          <b>{t('villageProject.title')}</b>
          <span>{t('villageProject.lead')}</span>
        </Link>
      </div>
      <OwnTasksCard />
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
        {(own) => <OwnReports own={own} />}
      </Answer>
    </div>
  )
}

function OwnReports({ own: { sent, notices } }: { readonly own: OwnReportsQuery }) {
  const { t } = useText()
  const answered = new Set(reportsWithNews({ sent, notices }).map(({ id }) => id))
  const drafts = useDraftCount()
  const kept = useDelivery()
  const waiting = waitingOf(kept?.reports ?? [], kept?.closed)
  const [onlyAnswer] = answered
  return (
    <>
      <nav className="panel report-counts" aria-label={t('observationReport.home.counts')}>
        <Count count={answered.size} name={t('observationReport.home.answered')} href={answered.size === 1 ? `/observations/${onlyAnswer ?? ''}` : '/observations?view=news'} look="answered" />
        <Count count={drafts} name={t('observationReport.home.drafts')} href={drafts === 1 ? '/observations/new' : '/delivery'} />
        <Count count={waiting.count} name={t('observationReport.home.waiting')} href="/delivery" />
        <Count count={sent.totalCount} name={t('observationReport.home.sent')} href="/observations" />
      </nav>
      <section>
        <div className="own-reports-head">
          <h2>{t('observationReport.home.mine')}</h2>
          {sent.totalCount > 0 && <Link className="link num" href="/observations">{t('observationReport.home.all', { count: sent.totalCount, shown: formatCount(sent.totalCount) })}</Link>}
        </div>
        {sent.nodes.length === 0 ? (
          <div className="panel own-reports-none">
            <p className="strong">{t('observationReport.home.empty')}</p>
            <p className="dim">{t('observationReport.home.emptyNote')}</p>
          </div>
        ) : (
          <div className="panel"><OwnReportList reports={sent.nodes} answered={answered} /></div>
        )}
      </section>
    </>
  )
}

function Count({ count, name, href, look }: { readonly count: number; readonly name: string; readonly href: string; readonly look?: 'answered' }) {
  const classes = [count === 0 ? 'none' : '', count > 0 && look === 'answered' ? 'answered' : ''].filter((part) => part !== '').join(' ')
  return (
    <Link href={href} className={classes}>
      <b className="num">{formatCount(count)}</b>
      <span>{name}</span>
    </Link>
  )
}
