import { useQuery } from '@apollo/client/react'
import { lazy, Suspense } from 'react'
import { CorrectionRequestsDocument } from '../../gql/correction-request/graphql'
import { QueuesDocument } from '../../gql/dashboard/graphql'
import { UrgentReportsDocument } from '../../gql/observation-desk/graphql'
import { ButtonLink } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { correctionsAsked, CorrectionQueuePanel } from '../correction-request/CorrectionQueuePanel'
import { ExportLink } from '../export/ExportLink'
import { urgentAsked, UrgentPanel } from '../observation-desk/UrgentPanel'
import { levelOf } from '../register-case/case-query'
import { AttentionPanel } from './AttentionPanel'
import { CompareTable } from './CompareTable'
import { HomeHead } from './HomeHead'
import { countedByQueues, officeDuty } from './office-duty'
import { queueAddress, queueFilters, queueStep } from './office-queues'
import { ObservationQueuePanel } from './ObservationQueuePanel'
import { RegionFigureStrip } from './RegionFigureStrip'
import { useLiveDashboard } from './use-live-dashboard'
import { useYear } from './use-year'

const FullCoveragePanel = lazy(async () => ({ default: (await import('../full-coverage/FullCoveragePanel')).FullCoveragePanel }))
const DisputesPanel = lazy(async () => ({ default: (await import('../outcome-report/DisputesPanel')).DisputesPanel }))
const DuplicatesPanel = lazy(async () => ({ default: (await import('../duplicate/DuplicatesPanel')).DuplicatesPanel }))
const LateInspectionsPanel = lazy(async () => ({ default: (await import('../inspection/LateInspectionsPanel')).LateInspectionsPanel }))
const LateVisitorsPanel = lazy(async () => ({ default: (await import('../responsibility/LateVisitorsPanel')).LateVisitorsPanel }))

/** Home of a town's or banner's office: its queues with their counts, then how the territory stands. */
export function OfficeHome() {
  const { t } = useText()
  const { appointment, can } = useSession()
  const year = useYear()
  const own = appointment.region?.code ?? ''
  const accepts = appointment.role === 'TOWN_OFFICE'
  const level = can('case.read') ? levelOf(appointment.role) : null
  const { data, error, refetch } = useQuery(QueuesDocument, { variables: { region: own, levels: level === null ? null : [level], actsOnCases: level !== null, accepts, verifies: !accepts, ...queueFilters(own) }, fetchPolicy: 'cache-and-network' })
  // The queues at the top are drawn together: one that came later would push away what somebody has begun to read.
  const urgent = useQuery(UrgentReportsDocument, urgentAsked(own, 'mine'))
  const corrections = useQuery(CorrectionRequestsDocument, correctionsAsked(own))
  const isWhole = [urgent, corrections].every((answer) => answer.data !== undefined || answer.error !== undefined)
  useLiveDashboard(own === '' ? null : own)
  usePageTitle(t('shell.nav.queue'))
  return (
    <Answer data={isWhole ? data : undefined} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ dashboard, cases, toTriage, lateElsewhere, toAssign, toVerify, toClose }) =>
        dashboard ? (
          <>
            <HomeHead figures={dashboard} year={year} action={<><ButtonLink size="small" href="/calendar">{t('calendar.title')}</ButtonLink>{can('household.import') && <ButtonLink size="small" href="/import">{t('registerImport.list.open')}</ButtonLink>}<ExportLink list="village-files" filter={{ region: own }}>{t('villageFile.export')}</ExportLink></>} />
            <div className="split">
              <div className="stack">
                <UrgentPanel region={own} view="mine" />
                <AttentionPanel
                  title={t('dashboard.attention.do')}
                  figures={dashboard}
                  places={dashboard.children}
                  duty={officeDuty(appointment.role)}
                  without={countedByQueues(appointment.role)}
                  steps={[
                    ...(accepts
                      ? [queueStep('triage', 'toTriage', own, toTriage), queueStep('assign', 'toAssign', own, toAssign)]
                      : [queueStep('verify', 'toVerify', own, toVerify), queueStep('close', 'toClose', own, toClose)]),
                    { step: 'cases' as const, count: cases?.totalCount ?? 0, late: false, href: `/cases?view=mine&region=${own}` },
                  ]}
                />
                <RegionFigureStrip figures={dashboard} city={null} year={year} />
                {dashboard.children.length > 0 && (
                  <Panel title={t(`dashboard.below.${dashboard.region.level}`)} note={t('dashboard.compare.note', { year })}>
                    <CompareTable unitLabel={t(`dashboard.below.${dashboard.region.level}`)} rows={dashboard.children} total={null} own={null} year={year} opens={() => true} />
                  </Panel>
                )}
              </div>
              <div className="stack">
                {toTriage !== undefined && <ObservationQueuePanel title={t('dashboard.queue.toTriage')} total={toTriage.totalCount} items={toTriage.nodes} href={queueAddress('toTriage', own)} empty={t('dashboard.queue.nothingToTriage')} footer={t('dashboard.queue.triageRule')} />}
                <ObservationQueuePanel title={t('dashboard.queue.lateElsewhere')} total={lateElsewhere.totalCount} items={lateElsewhere.nodes} href={queueAddress('lateElsewhere', own)} empty={t('dashboard.queue.nothingLateElsewhere')} footer={t('dashboard.queue.lateElsewhereRule')} />
                <Suspense fallback={null}><LateInspectionsPanel /></Suspense>
                <Suspense fallback={null}><DisputesPanel region={own} /></Suspense>
                <CorrectionQueuePanel region={own} />
                <Suspense fallback={null}><DuplicatesPanel /></Suspense>
                <Suspense fallback={null}><LateVisitorsPanel region={own} /></Suspense>
                <Suspense fallback={null}><FullCoveragePanel region={own} /></Suspense>
              </div>
            </div>
          </>
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}
