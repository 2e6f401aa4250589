import { Suspense, type ComponentType } from 'react'
import { Route, Switch } from 'wouter'
import { PageBoundary } from '../../ui/PageBoundary'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { lazyPage, withSeldomTexts } from './lazy-page'

const RoleHome = lazyPage('RoleHome', async () => import('./RoleHome'))
const HouseholdList = lazyPage('HouseholdList', async () => import('../../features/household/HouseholdList'))
const CodeListPage = lazyPage('CodeListPage', async () => import('../../features/code-list/CodeListPage'))
const CourtyardList = lazyPage('CourtyardList', async () => import('../../features/courtyard/CourtyardList'))
const PledgeList = lazyPage('PledgeList', async () => import('../../features/pledge/PledgeList'))
const AgreementList = lazyPage('AgreementList', async () => import('../../features/cooperation-agreement/AgreementList'))
const CertificatePage = lazyPage('CertificatePage', async () => import('../../features/enterprise-record/CertificatePage'))
const CadrePage = lazyPage('CadrePage', async () => import('../../features/cadre/CadrePage'))
const EnterpriseList = lazyPage('EnterpriseList', async () => import('../../features/enterprise/EnterpriseList'))
const EnterprisePage = lazyPage('EnterprisePage', async () => import('../../features/enterprise/EnterprisePage'))
const DuplicateList = lazyPage('DuplicateList', async () => import('../../features/duplicate/DuplicateList'))
const DuplicatePage = lazyPage('DuplicatePage', async () => import('../../features/duplicate/DuplicatePage'))
const HouseholdFile = lazyPage('HouseholdFile', async () => import('../../features/household/HouseholdFile'))
const CorrectionList = lazyPage('CorrectionList', async () => import('../../features/correction-request/CorrectionList'))
const HandbookPage = lazyPage('HandbookPage', async () => import('../../features/print/HandbookPage'))
const PlanSheetPage = lazyPage('PlanSheetPage', async () => import('../../features/print/PlanSheetPage'))
const VisitSheetPage = lazyPage('VisitSheetPage', async () => import('../../features/print/VisitSheetPage'))
const CodeSlipPage = lazyPage('CodeSlipPage', async () => import('../../features/own-code/CodeSlipPage'))
const VisitList = lazyPage('VisitList', async () => import('../../features/household/VisitList'))
const CalendarPage = lazyPage('CalendarPage', async () => import('../../features/calendar/CalendarPage'))
const ActivityPage = lazyPage('ActivityPage', async () => import('../../features/activity/ActivityPage'))
const ObservationQueue = lazyPage('ObservationQueue', async () => import('../../features/observation/ObservationQueue'))
const ObservationPage = lazyPage('ObservationPage', async () => import('../../features/observation/ObservationPage'))
const ReportMapPage = lazyPage('ReportMapPage', async () => import('../../features/observation-desk/ReportMapPage'))
const StatisticsPage = lazyPage('StatisticsPage', async () => import('../../features/observation-desk/StatisticsPage'))
const FindingList = lazyPage('FindingList', async () => import('../../features/finding/FindingList'))
const NewObservation = lazyPage('NewObservation', async () => import('../../features/observation-report/NewObservation'))
const VillageChoice = lazyPage('RegionSelect', async () => import('../../features/region/RegionSelect'))
const WaitingReports = lazyPage('WaitingReports', async () => import('../../features/observation-report/WaitingReports'))
const RegionPage = lazyPage('RegionPage', async () => import('../../features/dashboard/RegionPage'))
const ComparePage = lazyPage('ComparePage', async () => import('../../features/dashboard/ComparePage'))
const VillagePeople = lazyPage('VillagePeople', async () => import('../../features/village/VillagePeople'))
const VillagePage = lazyPage('VillagePage', async () => import('../../features/village/VillagePage'))
const NoticeSheetPage = lazyPage('NoticeSheetPage', async () => import('../../features/public-notice/NoticeSheetPage'))
const LinkageList = lazyPage('LinkageList', async () => import('../../features/linkage/LinkageList'))
const LinkageResults = lazyPage('LinkageResults', async () => import('../../features/linkage-result/LinkageResults'))
const MinimumWagePage = lazyPage('MinimumWagePage', async () => import('../../features/minimum-wage/MinimumWagePage'))
const LinkagePage = lazyPage('LinkagePage', async () => import('../../features/linkage/LinkagePage'))
const ReportQueue = lazyPage('ReportQueue', async () => import('../../features/outcome-report/ReportQueue'))
const ReportGrid = lazyPage('ReportGrid', async () => import('../../features/outcome-report/ReportGrid'))
const ReportPage = lazyPage('ReportPage', async () => import('../../features/outcome-report/ReportPage'))
const CaseQueue = lazyPage('CaseQueue', async () => import('../../features/register-case/CaseQueue'))
const CasePage = lazyPage('CasePage', async () => import('../../features/register-case/CasePage'))
const NewCase = lazyPage('NewCase', async () => import('../../features/register-case/NewCase'))
const ImportList = lazyPage('ImportList', async () => import('../../features/register-import/ImportList'))
const ImportPage = lazyPage('ImportPage', async () => import('../../features/register-import/ImportPage'))
const ExitTestList = lazyPage('ExitTestList', async () => import('../../features/exit-test/ExitTestList'))
const SupervisionPage = lazyPage('SupervisionPage', async () => withSeldomTexts(import('../../features/supervision/SupervisionPage')))
const VillageSupervisors = lazyPage('VillageSupervisors', async () => withSeldomTexts(import('../../features/supervision/VillageSupervisors')))
const InspectionList = lazyPage('InspectionList', async () => import('../../features/inspection/InspectionList'))
const InspectionPage = lazyPage('InspectionPage', async () => withSeldomTexts(import('../../features/inspection/InspectionPage')))
const OwnTaskList = lazyPage('OwnTaskList', async () => withSeldomTexts(import('../../features/inspection-task/OwnTaskList')))
const OwnTask = lazyPage('OwnTask', async () => withSeldomTexts(import('../../features/inspection-task/OwnTask')))
const LookBackList = lazyPage('LookBackList', async () => import('../../features/look-back/LookBackList'))
const LookBackPage = lazyPage('LookBackPage', async () => import('../../features/look-back/LookBackPage'))
const NoticeList = lazyPage('NoticeList', async () => withSeldomTexts(import('../../features/notice/NoticeList')))
const HandOver = lazyPage('HandOver', async () => import('../../features/appointment/HandOver'))
const AppointmentList = lazyPage('AppointmentList', async () => import('../../features/appointment/AppointmentList'))
const CoveragePage = lazyPage('CoveragePage', async () => import('../../features/responsibility/CoveragePage'))
const VillageFilePage = lazyPage('VillageFilePage', async () => import('../../features/village/VillageFilePage'))
const EntitlementPage = lazyPage('EntitlementPage', async () => import('../../features/entitlement/EntitlementPage'))
const FullCoveragePage = lazyPage('FullCoveragePage', async () => import('../../features/full-coverage/FullCoveragePage'))
const VisitsDuePage = lazyPage('VisitsDuePage', async () => import('../../features/responsibility/VisitsDuePage'))
const ProposalPage = lazyPage('ProposalPage', async () => import('../../features/responsibility/ProposalPage'))
const TeamsPage = lazyPage('TeamsPage', async () => import('../../features/responsibility/TeamsPage'))
const RostersPage = lazyPage('RostersPage', async () => import('../../features/responsibility/RostersPage'))
const AccountList = lazyPage('AccountList', async () => import('../../features/account/AccountList'))
const PoorVillages = lazyPage('PoorVillages', async () => import('../../features/region/PoorVillages'))
const FirstDay = lazyPage('FirstDay', async () => import('../../features/first-day/FirstDay'))
const AuditTrail = lazyPage('AuditTrail', async () => import('../../features/audit/AuditTrail'))
const TracePage = lazyPage('TracePage', async () => import('../../features/trace/TracePage'))
const PlanPage = lazyPage('PlanPage', async () => import('../../features/trace/PlanPage'))
const ProjectPage = lazyPage('ProjectPage', async () => import('../../features/trace/ProjectPage'))
const ChainPage = lazyPage('ChainPage', async () => import('../../features/trace/ChainPage'))
const SignInList = lazyPage('SignInList', async () => withSeldomTexts(import('../../features/sign-in/SignInList')))

/** Pages whose address says all. They stand before those of one row, whose addresses would take theirs. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': RoleHome,
  '/households': HouseholdList,
  '/courtyards': CourtyardList,
  '/pledges': PledgeList,
  '/agreements': AgreementList,
  '/code-lists': CodeListPage,
  '/enterprises': EnterpriseList,
  '/duplicates': DuplicateList,
  '/corrections': CorrectionList,
  '/visits': VisitList,
  '/calendar': CalendarPage,
  '/activities': ActivityPage,
  '/observations': ObservationQueue,
  '/delivery': WaitingReports,
  '/observations/map': ReportMapPage,
  '/observations/statistics': StatisticsPage,
  '/findings': FindingList,
  '/compare': ComparePage,
  '/entitlements': EntitlementPage,
  '/full-coverage': FullCoveragePage,
  '/village': VillagePeople,
  '/linkages': LinkageList,
  '/linkages/results': LinkageResults,
  '/minimum-wages': MinimumWagePage,
  '/reports': ReportQueue,
  '/reports/new': ReportGrid,
  '/cases': CaseQueue,
  '/cases/new': NewCase,
  '/import': ImportList,
  '/exit-tests': ExitTestList,
  '/inspections': InspectionList,
  '/inspection-tasks': OwnTaskList,
  '/look-backs': LookBackList,
  '/notices': NoticeList,
  '/sign-ins': SignInList,
  '/handover': HandOver,
  '/appointments': AppointmentList,
  '/responsibility': CoveragePage,
  '/responsibility/visits': VisitsDuePage,
  '/responsibility/proposal': ProposalPage,
  '/responsibility/supervisors': SupervisionPage,
  '/responsibility/teams': TeamsPage,
  '/responsibility/rosters': RostersPage,
  '/accounts': AccountList,
  '/poor-villages': PoorVillages,
  '/first-day': FirstDay,
  '/trace': TracePage,
  '/trail': AuditTrail,
}

/** Pages of one row, by its id at the end of the address or before the kind of sheet. */
const pagesOfOne: Readonly<Record<string, ComponentType<{ readonly id: string }>>> = {
  '/households/:id': HouseholdFile,
  '/households/:id/handbook': HandbookPage,
  '/households/:id/plan-sheet': PlanSheetPage,
  '/households/:id/visit-sheet': VisitSheetPage,
  '/households/:id/code': CodeSlipPage,
  '/cadres/:id': CadrePage,
  '/enterprises/:id': EnterprisePage,
  '/duplicates/:id': DuplicatePage,
  '/observations/:id': ObservationPage,
  '/linkages/:id': LinkagePage,
  '/reports/:id': ReportPage,
  '/cases/:id': CasePage,
  '/import/:id': ImportPage,
  '/inspections/:id': InspectionPage,
  '/inspection-tasks/:id': OwnTask,
  '/look-backs/:id': LookBackPage,
  '/plans/:id': PlanPage,
  '/projects/:id': ProjectPage,
}

/** The addresses of the desk. Each page is fetched when it is first opened. */
export function DeskRoutes() {
  const { t } = useText()
  return (
    <PageBoundary>
      <Suspense fallback={<PageSkeleton label={t('ui.loading')} />}>
        <Switch>
          {Object.entries(pages).map(([path, Page]) => <Route key={path} path={path}><Page /></Route>)}
          <Route path="/enterprises/:id/certificates/:certificate">{({ id, certificate }) => <CertificatePage key={certificate} id={id} certificate={certificate} />}</Route>
          <Route path="/observations/new"><NewObservation villageChoice={VillageChoice} /></Route>
          <Route path="/regions/:code">{({ code }) => <RegionPage key={code} code={code} />}</Route>
          <Route path="/villages/:code/file">{({ code }) => <VillageFilePage key={code} code={code} />}</Route>
          <Route path="/villages/:code">{({ code }) => <VillagePage key={code} code={code} />}</Route>
          <Route path="/villages/:code/notices/:kind">{({ code, kind }) => <NoticeSheetPage key={`${code} ${kind}`} code={code} kind={kind} />}</Route>
          <Route path="/responsibility/supervisors/:code">{({ code }) => <VillageSupervisors key={code} village={code} />}</Route>
          <Route path="/chains/:end/:id">{({ end, id }) => <ChainPage key={id} end={end} id={id} />}</Route>
          {Object.entries(pagesOfOne).map(([path, Page]) => <Route key={path} path={path}>{({ id = '' }: { readonly id?: string }) => <Page key={id} id={id} />}</Route>)}
          <Route><Missing /></Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  )
}
