import { useQuery } from '@apollo/client/react'
import { VillageFileDocument, type VillageFileQuery } from '../../gql/village/graphql'
import { ButtonLink } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { CourtyardPanel } from '../courtyard/CourtyardPanel'
import { AsOf } from '../dashboard/AsOf'
import { AttentionPanel } from '../dashboard/AttentionPanel'
import { HomeHead } from '../dashboard/HomeHead'
import { LinkagePanel } from '../dashboard/LinkagePanel'
import { ObservationQueuePanel } from '../dashboard/ObservationQueuePanel'
import { ProgressPanel } from '../dashboard/ProgressPanel'
import { RegionCrumbs } from '../dashboard/RegionCrumbs'
import { useLiveDashboard } from '../dashboard/use-live-dashboard'
import { useYear } from '../dashboard/use-year'
import { VisitsDuePanel } from '../household/VisitsDuePanel'
import { LateInspectionsPanel } from '../inspection/LateInspectionsPanel'
import { viewAddress } from '../observation/observation-query'
import { WaitingDeliveriesPanel } from '../pledge/WaitingDeliveriesPanel'
import { NoticeSheetMenu } from '../public-notice/NoticeSheetMenu'
import { VillageProgramme } from '../trace/VillageProgramme'
import { useSession } from '../viewer/use-viewer'
import { ActivityPanel } from './ActivityPanel'
import { CoveragePanel } from './CoveragePanel'
import { StatusAndCausesPanel } from './StatusAndCausesPanel'
import { TeamPanel } from './TeamPanel'
import { villageDuty } from './village-duty'
import { VillageHead } from './VillageHead'
import './VillageFile.css'

/** The file of a village: its head first, then what needs someone, its households, and its people. */
export function VillageFile({ code, home = false }: { readonly code: string; readonly home?: boolean }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(VillageFileDocument, { variables: { code }, fetchPolicy: 'cache-and-network' })
  useLiveDashboard(code)
  usePageTitle(data?.village?.region.name ?? '')
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {(file) => <Content file={file} home={home} onChanged={() => void refetch()} />}
    </Answer>
  )
}

function Content({ file, home, onChanged }: { readonly file: VillageFileQuery; readonly home: boolean; readonly onChanged: () => void }) {
  const { t } = useText()
  const { appointment, can } = useSession()
  const year = useYear()
  const { dashboard, village, open } = file
  if (!dashboard || !village) return <Missing />
  const { code } = dashboard.region
  const acts = (
    <>
      <ButtonLink size="small" href={`/villages/${code}/file`}>{t('villageFile.link')}</ButtonLink>
      {can('publicNotice.read') && <NoticeSheetMenu code={code} />}
    </>
  )
  return (
    <>
      {home ? (
        <HomeHead figures={dashboard} year={year} action={<>{can('visit.record') && <ButtonLink size="small" href="/calendar">{t('calendar.title')}</ButtonLink>}{acts}</>} />
      ) : (
        <>
          <RegionCrumbs region={dashboard.region} />
          <div className="page-head">
            <h1>{dashboard.region.name}</h1>
            {village.region.officialName !== dashboard.region.name && <span className="dim">{village.region.officialName}</span>}
            <span className="spring" />
            <AsOf figures={dashboard} year={year} />
            {acts}
          </div>
        </>
      )}
      <VillageHead dashboard={dashboard} village={village} year={year} counts={{ preExit: file.preExit.totalCount, returned: file.returned.totalCount }} />
      <div className="split">
        <div className="stack">
          <AttentionPanel
            title={home ? t('dashboard.attention.do') : t('dashboard.attention.ask')}
            figures={dashboard}
            {...(home
              ? {
                  duty: villageDuty(appointment.role),
                  steps: [{ step: 'handle', count: file.toHandle.totalCount, late: file.toHandle.nodes.some((row) => row.overdue), href: viewAddress('mine', new URLSearchParams({ region: code })) }],
                }
              : {})}
          />
          {home && <WaitingDeliveriesPanel region={code} />}
          {home && can('visit.record') && <VisitsDuePanel region={code} onRecorded={onChanged} />}
          <StatusAndCausesPanel
            dashboard={dashboard}
            counts={{ NOT_EXITED: file.notExited.totalCount, PRE_EXIT: file.preExit.totalCount, RETURNED: file.returned.totalCount, EXITED: file.exited.totalCount }}
          />
          {can('plan.read') && <VillageProgramme village={{ code, name: dashboard.region.name }} />}
          <ProgressPanel regions={[dashboard]} year={year} />
          <CoveragePanel code={code} coverage={village.fullCoverage} mayChange={can('village.update')} onChanged={onChanged} />
        </div>
        <div className="stack">
          {can('observation.read') && (
            <ObservationQueuePanel title={t('village.observations')} total={open.totalCount} items={open.nodes} href={`/observations?region=${code}`} empty={t('village.noObservations')} />
          )}
          {home && can('inspection.draw') && <LateInspectionsPanel />}
          <TeamPanel village={village} />
          {can('activity.read') && <ActivityPanel region={code} />}
          <LinkagePanel linkage={dashboard.linkage} region={code} />
          {can('courtyard.read') && <CourtyardPanel region={code} />}
        </div>
      </div>
    </>
  )
}
