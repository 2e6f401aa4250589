import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { ChiefHomeDocument, type ChiefHomeQuery } from '../../gql/outcome-report/graphql'
import { AttentionList } from '../../ui/AttentionRow'
import { ButtonLink } from '../../ui/Button'
import { Definitions } from '../../ui/Definitions'
import { formatDay, formatToday } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { linkageName } from '../linkage/linkage-name'
import { periodText } from '../linkage/period'
import { useSession } from '../viewer/use-viewer'
import { ChiefEnterprise } from './ChiefEnterprise'
import { dueFirst } from './due-first'
import { DueRow } from './DueRow'
import { ReportTable } from './ReportTable'
import { waitingReports } from './returned-reports'
import { ReturnedBand } from './ReturnedBand'
import { secretaryOf, useVillagePeople } from './use-village-people'
import './ChiefHome.css'

/** The honorary chief's home: what came back first with its reason, what is due, then village and linkages. */
export function ChiefHome() {
  const { t, language } = useText()
  const { viewer } = useSession()
  const { data, error, refetch } = useQuery(ChiefHomeDocument, { fetchPolicy: 'cache-and-network' })
  usePageTitle(t('outcomeReport.chief.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('outcomeReport.chief.title')}</h1>
        <span className="dim">{formatToday(viewer.businessDate, language)}</span>
      </div>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {(home) => <Home home={home} />}
      </Answer>
    </>
  )
}

function Home({ home: { linkages, returned, toCorrect, latest } }: { readonly home: ChiefHomeQuery }) {
  const { t, language } = useText()
  const { viewer } = useSession()
  const waiting = waitingReports(returned.nodes, viewer.businessDate)
  // Once its reversal is under way, nobody waits for the chief.
  const toReverse = toCorrect.nodes.filter(({ viewerCan }) => viewerCan.reverse)
  const due = dueFirst(linkages.nodes.filter(({ viewerCan }) => viewerCan.submitReport))
  const enterprises = new Set([...viewer.appointments.flatMap(({ role, enterprise }) => (role === 'HONORARY_CHIEF' && enterprise !== null ? [enterprise.id] : [])), ...linkages.nodes.map(({ enterprise }) => enterprise.id)])
  const villages = [...new Map([...viewer.appointments.flatMap(({ role, region }) => (role === 'HONORARY_CHIEF' && region !== null ? [region] : [])), ...linkages.nodes.map(({ region }) => region)].map((region) => [region.code, region.name]))]
  return (
    <div className="split">
      <div className="stack">
        {waiting.length > 0 && (
          <Panel title={t('outcomeReport.chief.returned')} note={String(waiting.length)}>
            <div className="panel-body stack">
              {waiting.map((report) => (
                <div key={report.id} className="returned-report">
                  <p><Link className="strong" href={`/reports/${report.id}`}>{t(report.reverses === null ? 'outcomeReport.chief.returnedRow' : 'outcomeReport.chief.returnedReversal', { linkage: linkageName(report.linkage, t, language), period: periodText(report.period, t) })}</Link></p>
                  <ReturnedBand report={report} action={report.reverses === null ? <ButtonLink look="primary" href={`/reports/new?linkage=${report.linkage.id}&period=${report.period}`}>{t('outcomeReport.chief.resend')}</ButtonLink> : <ButtonLink href={`/reports/new?reverses=${report.reverses.id}`}>{t('outcomeReport.chief.reverseAgain')}</ButtonLink>} />
                </div>
              ))}
            </div>
          </Panel>
        )}
        {toReverse.length > 0 && (
          <Panel title={t('outcomeReport.chief.toCorrect')} note={String(toReverse.length)}>
            <ul className="panel-body stack">
              {/* By another appointment the chief may see an office's step first; its day is none for the enterprise. */}
              {toReverse.map(({ id, period, disputed, linkage }) => (
                <li key={id} className="report-to-correct">
                  <Link className="strong" href={`/reports/${id}`}>{t('outcomeReport.chief.returnedRow', { linkage: linkageName(linkage, t, language), period: periodText(period, t) })}</Link>{' '}
                  {disputed?.status === 'TO_CORRECT' && disputed.actBy && <small className={disputed.overdue ? 'late num' : 'dim num'}>{t('outcomeReport.chief.correctBy', { day: formatDay(disputed.actBy, language) })}{disputed.overdue && ` · ${t('outcomeReport.dispute.home.late')}`}</small>}{' '}
                  <ButtonLink href={`/reports/new?reverses=${id}`}>{t('outcomeReport.page.reverse')}</ButtonLink>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title={t('outcomeReport.chief.due')}>
          {linkages.nodes.length === 0 ? (
            <p className="panel-body dim">{t('outcomeReport.chief.noLinkages')} {t('outcomeReport.chief.noLinkagesNote')}</p>
          ) : due.length === 0 ? (
            <p className="panel-body dim">{t('outcomeReport.chief.dueNone')} {t('outcomeReport.chief.dueNoneNote')}</p>
          ) : (
            <AttentionList>{due.map((linkage) => <DueRow key={linkage.id} linkage={linkage} />)}</AttentionList>
          )}
        </Panel>
        <Panel title={t('outcomeReport.chief.latest')} action={latest.totalCount > 0 && <Link className="link num" href="/reports">{t('outcomeReport.chief.all', { count: latest.totalCount, shown: formatCount(latest.totalCount) })}</Link>}>
          {latest.nodes.length === 0 ? (
            <p className="panel-body dim">{t('outcomeReport.chief.noReports')} {t('outcomeReport.chief.noReportsNote')}</p>
          ) : (
            <ReportTable rows={latest.nodes} withEnterprise={false} />
          )}
        </Panel>
      </div>
      <div className="stack">
        {[...enterprises].map((id) => <ChiefEnterprise key={id} id={id} />)}
        {villages.map(([code, name]) => <VillagePanel key={code} code={code} name={name} />)}
        <Panel title={t('outcomeReport.chief.linkages')} note={formatCount(linkages.totalCount)}>
          <ul className="own-linkages">
            {linkages.nodes.map((linkage) => (
              <li key={linkage.id}>
                <Link href={`/linkages/${linkage.id}`}>
                  <b className="strong">{t(`linkage.form.${linkage.form}`)}</b>
                  <span className="dim num">{[linkage.region.name, t(`linkage.closeness.${linkage.closeness}`), t('outcomeReport.chief.householdsNow', { count: linkage.householdCount, shown: formatCount(linkage.householdCount) })].join(' · ')}</span>
                  <small className="num">{linkage.endedOn === null ? t('outcomeReport.linkage.since', { from: formatDay(linkage.startedOn, language) }) : t('outcomeReport.linkage.to', { from: formatDay(linkage.startedOn, language), to: formatDay(linkage.endedOn, language) })}</small>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  )
}

function VillagePanel({ code, name }: { readonly code: string; readonly name: string }) {
  const { t } = useText()
  const village = useVillagePeople(code)
  return (
    <Panel title={name}>
      <div className="panel-body">
        <Definitions
          pairs={[
            [t('outcomeReport.chief.secretary'), secretaryOf(village) ?? t('ui.none')],
            [t('outcomeReport.chief.team'), village?.team?.name ?? t('ui.none')],
            [t('outcomeReport.chief.leader'), village?.team?.leader?.name],
          ]}
        />
      </div>
    </Panel>
  )
}
