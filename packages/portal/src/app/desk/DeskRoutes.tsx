import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { PageBoundary } from '../../ui/PageBoundary'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { loadTexts } from '../language'

const RoleHome = lazy(async () => ({ default: (await import('./RoleHome')).RoleHome }))
const HouseholdList = lazy(async () => ({ default: (await import('../../features/household/HouseholdList')).HouseholdList }))
const CodeListPage = lazy(async () => ({ default: (await import('../../features/code-list/CodeListPage')).CodeListPage }))
const CourtyardList = lazy(async () => ({ default: (await import('../../features/courtyard/CourtyardList')).CourtyardList }))
const PledgeList = lazy(async () => ({ default: (await import('../../features/pledge/PledgeList')).PledgeList }))
const AgreementList = lazy(async () => ({ default: (await import('../../features/cooperation-agreement/AgreementList')).AgreementList }))
const CertificatePage = lazy(async () => ({ default: (await import('../../features/enterprise-record/CertificatePage')).CertificatePage }))
const CadrePage = lazy(async () => ({ default: (await import('../../features/cadre/CadrePage')).CadrePage }))
const EnterpriseList = lazy(async () => ({ default: (await import('../../features/enterprise/EnterpriseList')).EnterpriseList }))
const EnterprisePage = lazy(async () => ({ default: (await import('../../features/enterprise/EnterprisePage')).EnterprisePage }))
const DuplicateList = lazy(async () => ({ default: (await import('../../features/duplicate/DuplicateList')).DuplicateList }))
const DuplicatePage = lazy(async () => ({ default: (await import('../../features/duplicate/DuplicatePage')).DuplicatePage }))
const HouseholdFile = lazy(async () => ({ default: (await import('../../features/household/HouseholdFile')).HouseholdFile }))
const CorrectionList = lazy(async () => ({ default: (await import('../../features/correction-request/CorrectionList')).CorrectionList }))
const HandbookPage = lazy(async () => ({ default: (await import('../../features/print/HandbookPage')).HandbookPage }))
const PlanSheetPage = lazy(async () => ({ default: (await import('../../features/print/PlanSheetPage')).PlanSheetPage }))
const VisitSheetPage = lazy(async () => ({ default: (await import('../../features/print/VisitSheetPage')).VisitSheetPage }))
const CodeSlipPage = lazy(async () => ({ default: (await import('../../features/own-code/CodeSlipPage')).CodeSlipPage }))
const VisitList = lazy(async () => ({ default: (await import('../../features/household/VisitList')).VisitList }))
const CalendarPage = lazy(async () => ({ default: (await import('../../features/calendar/CalendarPage')).CalendarPage }))
const ActivityPage = lazy(async () => ({ default: (await import('../../features/activity/ActivityPage')).ActivityPage }))
const ObservationQueue = lazy(async () => ({ default: (await import('../../features/observation/ObservationQueue')).ObservationQueue }))
const ObservationPage = lazy(async () => ({ default: (await import('../../features/observation/ObservationPage')).ObservationPage }))
const ReportMapPage = lazy(async () => ({ default: (await import('../../features/observation-desk/ReportMapPage')).ReportMapPage }))
const StatisticsPage = lazy(async () => ({ default: (await import('../../features/observation-desk/StatisticsPage')).StatisticsPage }))
const FindingList = lazy(async () => ({ default: (await import('../../features/finding/FindingList')).FindingList }))
const NewObservation = lazy(async () => ({ default: (await import('../../features/observation-report/NewObservation')).NewObservation }))
const VillageChoice = lazy(async () => ({ default: (await import('../../features/region/RegionSelect')).RegionSelect }))
const WaitingReports = lazy(async () => ({ default: (await import('../../features/observation-report/WaitingReports')).WaitingReports }))
const RegionPage = lazy(async () => ({ default: (await import('../../features/dashboard/RegionPage')).RegionPage }))
const ComparePage = lazy(async () => ({ default: (await import('../../features/dashboard/ComparePage')).ComparePage }))
const VillagePeople = lazy(async () => ({ default: (await import('../../features/village/VillagePeople')).VillagePeople }))
const VillagePage = lazy(async () => ({ default: (await import('../../features/village/VillagePage')).VillagePage }))
const NoticeSheetPage = lazy(async () => ({ default: (await import('../../features/public-notice/NoticeSheetPage')).NoticeSheetPage }))
const LinkageList = lazy(async () => ({ default: (await import('../../features/linkage/LinkageList')).LinkageList }))
const LinkageResults = lazy(async () => ({ default: (await import('../../features/linkage-result/LinkageResults')).LinkageResults }))
const MinimumWagePage = lazy(async () => ({ default: (await import('../../features/minimum-wage/MinimumWagePage')).MinimumWagePage }))
const LinkagePage = lazy(async () => ({ default: (await import('../../features/linkage/LinkagePage')).LinkagePage }))
const ReportQueue = lazy(async () => ({ default: (await import('../../features/outcome-report/ReportQueue')).ReportQueue }))
const ReportGrid = lazy(async () => ({ default: (await import('../../features/outcome-report/ReportGrid')).ReportGrid }))
const ReportPage = lazy(async () => ({ default: (await import('../../features/outcome-report/ReportPage')).ReportPage }))
const CaseQueue = lazy(async () => ({ default: (await import('../../features/register-case/CaseQueue')).CaseQueue }))
const CasePage = lazy(async () => ({ default: (await import('../../features/register-case/CasePage')).CasePage }))
const NewCase = lazy(async () => ({ default: (await import('../../features/register-case/NewCase')).NewCase }))
const ImportList = lazy(async () => ({ default: (await import('../../features/register-import/ImportList')).ImportList }))
const ImportPage = lazy(async () => ({ default: (await import('../../features/register-import/ImportPage')).ImportPage }))
const ExitTestList = lazy(async () => ({ default: (await import('../../features/exit-test/ExitTestList')).ExitTestList }))
const SupervisionPage = lazy(async () => {
  const [{ SupervisionPage: Page }] = await Promise.all([import('../../features/supervision/SupervisionPage'), loadTexts('seldom')])
  return { default: Page }
})
const VillageSupervisors = lazy(async () => {
  const [{ VillageSupervisors: Page }] = await Promise.all([import('../../features/supervision/VillageSupervisors'), loadTexts('seldom')])
  return { default: Page }
})
const InspectionList = lazy(async () => ({ default: (await import('../../features/inspection/InspectionList')).InspectionList }))
const InspectionPage = lazy(async () => {
  const [{ InspectionPage: Page }] = await Promise.all([import('../../features/inspection/InspectionPage'), loadTexts('seldom')])
  return { default: Page }
})
const OwnTaskList = lazy(async () => {
  const [{ OwnTaskList: Page }] = await Promise.all([import('../../features/inspection-task/OwnTaskList'), loadTexts('seldom')])
  return { default: Page }
})
const OwnTask = lazy(async () => {
  const [{ OwnTask: Page }] = await Promise.all([import('../../features/inspection-task/OwnTask'), loadTexts('seldom')])
  return { default: Page }
})
const LookBackList = lazy(async () => ({ default: (await import('../../features/look-back/LookBackList')).LookBackList }))
const LookBackPage = lazy(async () => ({ default: (await import('../../features/look-back/LookBackPage')).LookBackPage }))
const NoticeList = lazy(async () => ({ default: (await import('../../features/notice/NoticeList')).NoticeList }))
const HandOver = lazy(async () => ({ default: (await import('../../features/appointment/HandOver')).HandOver }))
const AppointmentList = lazy(async () => ({ default: (await import('../../features/appointment/AppointmentList')).AppointmentList }))
const CoveragePage = lazy(async () => ({ default: (await import('../../features/responsibility/CoveragePage')).CoveragePage }))
const VillageFilePage = lazy(async () => ({ default: (await import('../../features/village/VillageFilePage')).VillageFilePage }))
const EntitlementPage = lazy(async () => ({ default: (await import('../../features/entitlement/EntitlementPage')).EntitlementPage }))
const FullCoveragePage = lazy(async () => ({ default: (await import('../../features/full-coverage/FullCoveragePage')).FullCoveragePage }))
const VisitsDuePage = lazy(async () => ({ default: (await import('../../features/responsibility/VisitsDuePage')).VisitsDuePage }))
const ProposalPage = lazy(async () => ({ default: (await import('../../features/responsibility/ProposalPage')).ProposalPage }))
const TeamsPage = lazy(async () => ({ default: (await import('../../features/responsibility/TeamsPage')).TeamsPage }))
const RostersPage = lazy(async () => ({ default: (await import('../../features/responsibility/RostersPage')).RostersPage }))
const AccountList = lazy(async () => ({ default: (await import('../../features/account/AccountList')).AccountList }))
const PoorVillages = lazy(async () => ({ default: (await import('../../features/region/PoorVillages')).PoorVillages }))
const FirstDay = lazy(async () => ({ default: (await import('../../features/first-day/FirstDay')).FirstDay }))
const AuditTrail = lazy(async () => ({ default: (await import('../../features/audit/AuditTrail')).AuditTrail }))
const TracePage = lazy(async () => ({ default: (await import('../../features/trace/TracePage')).TracePage }))
const PlanPage = lazy(async () => ({ default: (await import('../../features/trace/PlanPage')).PlanPage }))
const ProjectPage = lazy(async () => ({ default: (await import('../../features/trace/ProjectPage')).ProjectPage }))
const ChainPage = lazy(async () => ({ default: (await import('../../features/trace/ChainPage')).ChainPage }))
const SignInList = lazy(async () => ({ default: (await Promise.all([import('../../features/sign-in/SignInList'), loadTexts('seldom')]))[0].SignInList }))

/** The addresses of the desk. Each page is fetched when it is first opened. */
export function DeskRoutes() {
  const { t } = useText()
  return (
    <PageBoundary>
      <Suspense fallback={<PageSkeleton label={t('ui.loading')} />}>
        <Switch>
          <Route path="/"><RoleHome /></Route>
          <Route path="/households"><HouseholdList /></Route>
          <Route path="/households/:id">{({ id }) => <HouseholdFile key={id} id={id} />}</Route>
          <Route path="/households/:id/handbook">{({ id }) => <HandbookPage key={id} id={id} />}</Route>
          <Route path="/households/:id/plan-sheet">{({ id }) => <PlanSheetPage key={id} id={id} />}</Route>
          <Route path="/households/:id/visit-sheet">{({ id }) => <VisitSheetPage key={id} id={id} />}</Route>
          <Route path="/households/:id/code">{({ id }) => <CodeSlipPage key={id} id={id} />}</Route>
          <Route path="/cadres/:id">{({ id }) => <CadrePage key={id} id={id} />}</Route>
          <Route path="/courtyards"><CourtyardList /></Route>
          <Route path="/pledges"><PledgeList /></Route>
          <Route path="/agreements"><AgreementList /></Route>
          <Route path="/code-lists"><CodeListPage /></Route>
          <Route path="/enterprises"><EnterpriseList /></Route>
          <Route path="/enterprises/:id/certificates/:certificate">{({ id, certificate }) => <CertificatePage key={certificate} id={id} certificate={certificate} />}</Route>
          <Route path="/enterprises/:id">{({ id }) => <EnterprisePage key={id} id={id} />}</Route>
          <Route path="/duplicates"><DuplicateList /></Route>
          <Route path="/duplicates/:id">{({ id }) => <DuplicatePage key={id} id={id} />}</Route>
          <Route path="/corrections"><CorrectionList /></Route>
          <Route path="/visits"><VisitList /></Route>
          <Route path="/calendar"><CalendarPage /></Route>
          <Route path="/activities"><ActivityPage /></Route>
          <Route path="/observations"><ObservationQueue /></Route>
          <Route path="/observations/new"><NewObservation villageChoice={VillageChoice} /></Route>
          <Route path="/delivery"><WaitingReports /></Route>
          <Route path="/observations/map"><ReportMapPage /></Route>
          <Route path="/observations/statistics"><StatisticsPage /></Route>
          <Route path="/findings"><FindingList /></Route>
          <Route path="/observations/:id">{({ id }) => <ObservationPage key={id} id={id} />}</Route>
          <Route path="/regions/:code">{({ code }) => <RegionPage key={code} code={code} />}</Route>
          <Route path="/compare"><ComparePage /></Route>
          <Route path="/entitlements"><EntitlementPage /></Route>
          <Route path="/full-coverage"><FullCoveragePage /></Route>
          <Route path="/village"><VillagePeople /></Route>
          <Route path="/villages/:code/file">{({ code }) => <VillageFilePage key={code} code={code} />}</Route>
          <Route path="/villages/:code">{({ code }) => <VillagePage key={code} code={code} />}</Route>
          <Route path="/villages/:code/notices/:kind">{({ code, kind }) => <NoticeSheetPage key={`${code} ${kind}`} code={code} kind={kind} />}</Route>
          <Route path="/linkages"><LinkageList /></Route>
          <Route path="/linkages/results"><LinkageResults /></Route>
          <Route path="/linkages/:id">{({ id }) => <LinkagePage key={id} id={id} />}</Route>
          <Route path="/minimum-wages"><MinimumWagePage /></Route>
          <Route path="/reports"><ReportQueue /></Route>
          <Route path="/reports/new"><ReportGrid /></Route>
          <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
          <Route path="/cases"><CaseQueue /></Route>
          <Route path="/cases/new"><NewCase /></Route>
          <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
          <Route path="/import"><ImportList /></Route>
          <Route path="/import/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
          <Route path="/exit-tests"><ExitTestList /></Route>
          <Route path="/inspections"><InspectionList /></Route>
          <Route path="/inspections/:id">{({ id }) => <InspectionPage key={id} id={id} />}</Route>
          <Route path="/inspection-tasks"><OwnTaskList /></Route>
          <Route path="/inspection-tasks/:id">{({ id }) => <OwnTask key={id} id={id} />}</Route>
          <Route path="/look-backs"><LookBackList /></Route>
          <Route path="/look-backs/:id">{({ id }) => <LookBackPage key={id} id={id} />}</Route>
          <Route path="/notices"><NoticeList /></Route>
          <Route path="/sign-ins"><SignInList /></Route>
          <Route path="/handover"><HandOver /></Route>
          <Route path="/appointments"><AppointmentList /></Route>
          <Route path="/responsibility"><CoveragePage /></Route>
          <Route path="/responsibility/visits"><VisitsDuePage /></Route>
          <Route path="/responsibility/proposal"><ProposalPage /></Route>
          <Route path="/responsibility/supervisors"><SupervisionPage /></Route>
          <Route path="/responsibility/supervisors/:code">{({ code }) => <VillageSupervisors key={code} village={code} />}</Route>
          <Route path="/responsibility/teams"><TeamsPage /></Route>
          <Route path="/responsibility/rosters"><RostersPage /></Route>
          <Route path="/accounts"><AccountList /></Route>
          <Route path="/poor-villages"><PoorVillages /></Route>
          <Route path="/first-day"><FirstDay /></Route>
          <Route path="/trace"><TracePage /></Route>
          <Route path="/plans/:id">{({ id }) => <PlanPage key={id} id={id} />}</Route>
          <Route path="/projects/:id">{({ id }) => <ProjectPage key={id} id={id} />}</Route>
          <Route path="/chains/:end/:id">{({ end, id }) => <ChainPage key={id} end={end} id={id} />}</Route>
          <Route path="/trail"><AuditTrail /></Route>
          <Route><Missing /></Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  )
}
