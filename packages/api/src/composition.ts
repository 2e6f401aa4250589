import type { FastifyInstance } from 'fastify'
import { AccountAdministration } from './features/account/account-administration.js'
import { AccountAdministrationResolver } from './features/account/account-administration-resolver.js'
import { AccountList } from './features/account/account-list.js'
import { AccountResolver } from './features/account/account-resolver.js'
import { AccountService } from './features/account/account-service.js'
import { AppointingResolver } from './features/appointment/appointing-resolver.js'
import { AppointingService } from './features/appointment/appointing-service.js'
import { AppointmentListResolver } from './features/appointment/appointment-list-resolver.js'
import { AppointmentResolver } from './features/appointment/appointment-resolver.js'
import { AppointmentService } from './features/appointment/appointment-service.js'
import { EndingService } from './features/appointment/ending-service.js'
import { HandOverService } from './features/appointment/hand-over-service.js'
import { PlacesService } from './features/appointment/places-service.js'
import { RenewalService } from './features/appointment/renewal-service.js'
import { SkillProfile } from './features/appointment/skill-profile.js'
import { addAttachmentRoutes } from './features/attachment/attachment-routes.js'
import { AttachmentService } from './features/attachment/attachment-service.js'
import { sweepAttachments, sweepParts } from './features/attachment/attachment-sweep.js'
import { AttachmentUpload } from './features/attachment/attachment-upload.js'
import { UploadParts } from './features/attachment/upload-parts.js'
import { DiskStorage } from './features/attachment/disk-storage.js'
import { CadreResolver } from './features/cadre/cadre-resolver.js'
import { CadreSearch } from './features/cadre/cadre-search.js'
import { CodeListResolver } from './features/code-list/code-list-resolver.js'
import { CodeListService } from './features/code-list/code-list-service.js'
import { CourtyardResolver } from './features/courtyard/courtyard-resolver.js'
import { CourtyardService } from './features/courtyard/courtyard-service.js'
import { AccessTokenResolver, EnterpriseAccessTokensResolver } from './features/access-token/access-token-resolver.js'
import { AccessTokenService } from './features/access-token/access-token-service.js'
import { AgreementService } from './features/cooperation-agreement/agreement-service.js'
import { CooperationAgreementResolver } from './features/cooperation-agreement/agreement-resolver.js'
import type { Config } from './config.js'
import type { Core } from './core.js'
import type { Database } from './data/database.js'
import { FieldCipher } from './data/field-cipher.js'
import { AuditChangeResolver } from './features/audit/audit-change-resolver.js'
import { AuditResolver } from './features/audit/audit-resolver.js'
import { AuditService } from './features/audit/audit-service.js'
import { AuditSubjects } from './features/audit/audit-subjects.js'
import { AuditTrail } from './features/audit/audit-trail.js'
import { CorrectionRequestResolver, HouseholdCorrectionsResolver } from './features/correction-request/correction-request-resolver.js'
import { CorrectionRequestService } from './features/correction-request/correction-request-service.js'
import { DashboardResolver } from './features/dashboard/dashboard-resolver.js'
import { DashboardService } from './features/dashboard/dashboard-service.js'
import { RollupLedger } from './features/dashboard/rollup-ledger.js'
import { DuplicateDeciding } from './features/duplicate/duplicate-deciding.js'
import { DuplicateReader } from './features/duplicate/duplicate-reader.js'
import { DuplicateResolver, DuplicateSignResolver, HouseholdMergedResolver, SamePersonResolver } from './features/duplicate/duplicate-resolver.js'
import { sweepDuplicates } from './features/duplicate/duplicate-sweep.js'
import { HouseholdMerging } from './features/duplicate/household-merging.js'
import { SameNumberReader } from './features/duplicate/same-number-reader.js'
import { EntitlementKeeping } from './features/entitlement/entitlement-keeping.js'
import { EntitlementReader } from './features/entitlement/entitlement-reader.js'
import { EntitlementResolver, HouseholdEntitlementsResolver } from './features/entitlement/entitlement-resolver.js'
import { EntitlementTerritory } from './features/entitlement/entitlement-territory.js'
import { EnterpriseChiefs } from './features/enterprise/enterprise-chiefs.js'
import { EnterpriseMutations } from './features/enterprise/enterprise-mutations.js'
import { EnterpriseCertificateResolver, EnterpriseRecordResolver } from './features/enterprise-record/enterprise-record-resolver.js'
import { EnterpriseRecordService } from './features/enterprise-record/enterprise-record-service.js'
import { EnterpriseResolver } from './features/enterprise/enterprise-resolver.js'
import { EnterpriseService } from './features/enterprise/enterprise-service.js'
import { EnterpriseWriting } from './features/enterprise/enterprise-writing.js'
import { addExportRoutes } from './features/export/export-routes.js'
import { exportedLists } from './features/export/exported-lists.js'
import { ListExport } from './features/export/list-export.js'
import { HouseholdExport } from './features/export/household-export.js'
import { FullCoverageResolver } from './features/full-coverage/full-coverage-resolver.js'
import { FullCoverageService } from './features/full-coverage/full-coverage-service.js'
import { FullCoverageTerritory } from './features/full-coverage/full-coverage-territory.js'
import { HouseholdEditing } from './features/household/household-editing.js'
import { HouseholdEditResolver } from './features/household/household-edit-resolver.js'
import { HouseholdResolver } from './features/household/household-resolver.js'
import { HouseholdService } from './features/household/household-service.js'
import { RevealResolver } from './features/household/reveal-resolver.js'
import { Revealing } from './features/household/revealing.js'
import { TimelineReader } from './features/household/timeline-reader.js'
import { HouseholdTimelineResolver, TimelineEventResolver } from './features/household/timeline-resolver.js'
import { HouseholdPlanKeeping } from './features/household-plan/household-plan-keeping.js'
import { HouseholdPlanResolver, HouseholdPlansResolver } from './features/household-plan/household-plan-resolver.js'
import { HouseholdPlanService } from './features/household-plan/household-plan-service.js'
import { HouseholdLinkagesResolver } from './features/linkage/household-linkages-resolver.js'
import { LinkageConcluding } from './features/linkage/linkage-concluding.js'
import { LinkageEnding } from './features/linkage/linkage-ending.js'
import { LinkageJoining } from './features/linkage/linkage-joining.js'
import { LinkageMembers } from './features/linkage/linkage-members.js'
import { LinkageMutations } from './features/linkage/linkage-mutations.js'
import { LinkageProposals } from './features/linkage/linkage-proposals.js'
import { LinkageReporting } from './features/linkage/linkage-reporting.js'
import { LinkageProposalResolver, LinkageResolver } from './features/linkage/linkage-resolver.js'
import { LinkageService } from './features/linkage/linkage-service.js'
import { LinkageResultReader } from './features/linkage-result/linkage-result-reader.js'
import { EnterpriseResultResolver, LinkageResultResolver } from './features/linkage-result/linkage-result-resolver.js'
import { MeasureCourse } from './features/measure/measure-course.js'
import { MeasureRecording } from './features/measure/measure-recording.js'
import { HouseholdMeasuresResolver, MeasureResolver } from './features/measure/measure-resolver.js'
import { MeasureService } from './features/measure/measure-service.js'
import { MinimumWageResolver } from './features/minimum-wage/minimum-wage-resolver.js'
import { MinimumWageService } from './features/minimum-wage/minimum-wage-service.js'
import { NoticeBoard } from './features/notice/notice-board.js'
import { NoticeResolver } from './features/notice/notice-resolver.js'
import { NoticeService } from './features/notice/notice-service.js'
import { HiddenObservations } from './features/observation/hidden-observations.js'
import { HouseholdComplaintSteps } from './features/observation/household-complaint-steps.js'
import { HouseholdComplaints } from './features/observation/household-complaint.js'
import { InspectionObservations } from './features/observation/inspection-observation.js'
import { FindingReader } from './features/finding/finding-reader.js'
import { FindingRecording } from './features/finding/finding-recording.js'
import { FindingResolver } from './features/finding/finding-resolver.js'
import { GroupReader } from './features/observation-group/group-reader.js'
import { ObservationGroupResolver } from './features/observation-group/group-resolver.js'
import { ObservationGrouping } from './features/observation-group/grouping.js'
import { ObservationStatisticsResolver } from './features/observation-statistics/statistics-resolver.js'
import { ObservationStatisticsService } from './features/observation-statistics/statistics-service.js'
import { ObservationPlaces } from './features/observation/observation-places.js'
import { ObservationPlaceResolver, VillageReportsResolver } from './features/observation/observation-places-resolver.js'
import { DeadlineWatch } from './features/observation-deadline/deadline-watch.js'
import { ObservationExtension } from './features/observation/observation-extension.js'
import { ObservationHandling } from './features/observation/observation-handling.js'
import { ObservationHandlingResolver } from './features/observation/observation-handling-resolver.js'
import { ObservationPeople } from './features/observation/observation-people.js'
import { ObservationReader } from './features/observation/observation-reader.js'
import { HouseholdObservationsResolver, ObservationResolver, ObservationStepResolver } from './features/observation/observation-resolver.js'
import { ObservationSubmission } from './features/observation/observation-submission.js'
import { ObservationSubmissionResolver } from './features/observation/observation-submission-resolver.js'
import { Outbox } from './features/outbox/outbox.js'
import type { EventRelay } from './features/outbox/outbox.js'
import { LineDisputeResolver, OutcomeDisputeResolver } from './features/outcome-dispute/outcome-dispute-resolver.js'
import { OutcomeDisputes } from './features/outcome-dispute/outcome-disputes.js'
import { HouseholdOutcomeResolver, OutcomeFindingResolver } from './features/outcome-report/household-outcome-resolver.js'
import { NamedHouseholds } from './features/outcome-report/named-household.js'
import { OutcomeReportMutations } from './features/outcome-report/outcome-report-mutations.js'
import { OutcomeReportResolver } from './features/outcome-report/outcome-report-resolver.js'
import { OutcomeReportService } from './features/outcome-report/outcome-report-service.js'
import { HouseholdJudgement } from './features/outcome-report/household-judgement.js'
import { remindOfReports } from './features/outcome-report/report-reminding.js'
import { addReportSheetRoutes } from './features/outcome-report/report-sheet-routes.js'
import { ReportActions } from './features/outcome-report/report-actions.js'
import { ReportNotices } from './features/outcome-report/report-notices.js'
import { ReportSteps } from './features/outcome-report/report-steps.js'
import { ReportSubmission } from './features/outcome-report/report-submission.js'
import { CodeIssuing } from './features/own-file/code-issuing.js'
import { CodeIssuingResolver } from './features/own-file/code-issuing-resolver.js'
import { CodeReader } from './features/own-file/code-reader.js'
import { CodeReviewers } from './features/own-file/code-reviewers.js'
import { OwnActResolver } from './features/own-file/own-act-resolver.js'
import { OwnActs } from './features/own-file/own-acts.js'
import { OwnFileOpening } from './features/own-file/own-file-opening.js'
import { OwnFileReader } from './features/own-file/own-file-reader.js'
import { OwnFileResolver, OwnLinkageResolver } from './features/own-file/own-file-resolver.js'
import { OwnSessionService } from './features/own-file/own-session-service.js'
import { HouseholdPersonsResolver, PersonResolver } from './features/person/person-resolver.js'
import { PersonService } from './features/person/person-service.js'
import { ImportFiles } from './features/register-import/import-files.js'
import { ImportHouseholdResolver, ImportResolver } from './features/register-import/import-resolver.js'
import { addImportRoutes } from './features/register-import/import-routes.js'
import { ImportService } from './features/register-import/import-service.js'
import { sweepImports } from './features/register-import/import-sweep.js'
import { ImportUpload } from './features/register-import/import-upload.js'
import { ImportWork } from './features/register-import/import-work.js'
import { ProjectCadres } from './features/project/project-cadres.js'
import { ProjectCourse } from './features/project/project-course.js'
import { MeasureProjectResolver, PlanProjectsResolver } from './features/project/project-links-resolver.js'
import { ProjectMembers } from './features/project/project-members.js'
import { ProjectMutations } from './features/project/project-mutations.js'
import { ProjectTimeline } from './features/project/project-timeline.js'
import { ProjectCadreResolver, ProjectResolver } from './features/project/project-resolver.js'
import { ProjectService } from './features/project/project-service.js'
import { ProjectWriting } from './features/project/project-writing.js'
import { PoorVillageResolver } from './features/poor-village-test/poor-village-resolver.js'
import { PoorVillageTesting } from './features/poor-village-test/poor-village-testing.js'
import { ProvincialMeanService } from './features/poor-village-test/provincial-mean-service.js'
import { PlaceResolver } from './features/region/place-resolver.js'
import { PlaceSearch } from './features/region/place-search.js'
import { RegionCatalogue } from './features/region/region-catalogue.js'
import { RegionMarking } from './features/region/region-marking.js'
import { RegionResolver } from './features/region/region-resolver.js'
import { sendPush } from './features/push/push-request.js'
import { PushResolver } from './features/push/push-resolver.js'
import { PushSender } from './features/push/push-sender.js'
import { PushSubscriptions } from './features/push/push-subscriptions.js'
import { sweepPush } from './features/push/push-upkeep.js'
import { HouseholdRegistering } from './features/household/household-registering.js'
import { HouseholdStatusSetting } from './features/household/household-status-setting.js'
import { PledgeDelivering } from './features/pledge/pledge-delivering.js'
import { PledgeMutations } from './features/pledge/pledge-mutations.js'
import { PledgeDeliveryResolver, PledgeResolver } from './features/pledge/pledge-resolver.js'
import { PledgeService } from './features/pledge/pledge-service.js'
import { PledgeWriting } from './features/pledge/pledge-writing.js'
import { PublicNoticeResolver } from './features/public-notice/public-notice-resolver.js'
import { PublicNoticeService } from './features/public-notice/public-notice-service.js'
import { CaseActing } from './features/register-case/case-acting.js'
import { CaseActResolver } from './features/register-case/case-act-resolver.js'
import { CaseEffects } from './features/register-case/case-effects.js'
import { CaseKeeping } from './features/register-case/case-keeping.js'
import { CaseNotices } from './features/register-case/case-notices.js'
import { CaseIdentities } from './features/register-case/case-identities.js'
import { CaseOpening } from './features/register-case/case-opening.js'
import { CaseOpeningResolver } from './features/register-case/case-opening-resolver.js'
import { CaseParts } from './features/register-case/case-parts.js'
import { CaseReader } from './features/register-case/case-reader.js'
import { CaseRecordResolver, RegisterCaseResolver } from './features/register-case/case-resolver.js'
import { HouseholdAnswers } from './features/register-case/household-answer.js'
import { RiskEnding } from './features/register-case/risk-ending.js'
import { ExitTestResolver } from './features/exit-test/exit-test-resolver.js'
import { ExitFiguresReader } from './features/exit-test/exit-figures-reader.js'
import { ExitTestService } from './features/exit-test/exit-test-service.js'
import { FirstStepCheck } from './features/exit-test/first-step.js'
import { FirstStepResolver } from './features/exit-test/first-step-resolver.js'
import { InspectionAnswering } from './features/inspection/inspection-answering.js'
import { InspectionDrawing } from './features/inspection/inspection-drawing.js'
import { InspectionHandingOver } from './features/inspection/inspection-handing-over.js'
import { InspectionReader } from './features/inspection/inspection-reader.js'
import { InspectionResolver, InspectionStratumResolver } from './features/inspection/inspection-resolver.js'
import { InspectionTaskResolver } from './features/inspection/inspection-task-resolver.js'
import { Inspectors } from './features/inspection/inspectors.js'
import { LookBackReader } from './features/look-back/look-back-reader.js'
import { LookBackHouseholdResolver, LookBackResolver, LookBackTerritoryResolver } from './features/look-back/look-back-resolver.js'
import { LookBackService } from './features/look-back/look-back-service.js'
import { ResultConfirmationReader } from './features/result-confirmation/result-confirmation-reader.js'
import { MeasureConfirmationResolver, OutcomeConfirmationResolver } from './features/result-confirmation/result-confirmation-resolver.js'
import { RegistrationCheck } from './features/registration/registration-check.js'
import { RegistrationResolver } from './features/registration/registration-resolver.js'
import { ActivityResolver } from './features/activity/activity-resolver.js'
import { ActivityService } from './features/activity/activity-service.js'
import { AssistanceResolver } from './features/assistance/assistance-resolver.js'
import { AssistanceService } from './features/assistance/assistance-service.js'
import { Dispatching } from './features/dispatch/dispatching.js'
import { DispatchReader } from './features/dispatch/dispatch-reader.js'
import { DispatchResolver } from './features/dispatch/dispatch-resolver.js'
import { SendingUnitResolver } from './features/sending-unit/sending-unit-resolver.js'
import { SendingUnitService } from './features/sending-unit/sending-unit-service.js'
import { TeamForming } from './features/work-team/team-forming.js'
import { WorkTeamService } from './features/work-team/work-team-service.js'
import { CoverageService } from './features/responsibility/coverage-service.js'
import { ProposalService } from './features/responsibility/proposal-service.js'
import { ProposalLineResolver, ResponsibilityResolver } from './features/responsibility/responsibility-resolver.js'
import { OwnSignIns } from './features/session/own-sign-ins.js'
import { SessionLength } from './features/session/session-length.js'
import { SessionLengthResolver } from './features/session/session-length-resolver.js'
import { SessionResolver } from './features/session/session-resolver.js'
import { SessionService } from './features/session/session-service.js'
import { SignInResolver } from './features/session/sign-in-resolver.js'
import { SignInService } from './features/session/sign-in-service.js'
import { SignInThrottle } from './features/session/sign-in-throttle.js'
import { ViewerResolver } from './features/session/viewer-resolver.js'
import { SupervisionReader } from './features/supervision/supervision-reader.js'
import { SupervisionRecording } from './features/supervision/supervision-recording.js'
import { SupervisionResolver, SupervisionVillageResolver, SupervisorConflictResolver, SupervisorTieResolver } from './features/supervision/supervision-resolver.js'
import { SupervisorConflicts } from './features/supervision/supervisor-conflicts.js'
import { SupervisorTies } from './features/supervision/supervisor-ties.js'
import { TraceChain } from './features/trace/trace-chain.js'
import { ChainCadreResolver, ChainResolver, HouseholdRecommendationsResolver, TraceResolver } from './features/trace/trace-resolver.js'
import { TraceService } from './features/trace/trace-service.js'
import { VillagePlanCourse } from './features/village-plan/village-plan-course.js'
import { VillagePlanMutations } from './features/village-plan/village-plan-mutations.js'
import { VillagePlanResolver } from './features/village-plan/village-plan-resolver.js'
import { VillagePlanService } from './features/village-plan/village-plan-service.js'
import { VillagePlanWriting } from './features/village-plan/village-plan-writing.js'
import { VillageFileReader } from './features/village/village-file-reader.js'
import { VillageFileChangeResolver, VillageFileResolver } from './features/village/village-file-resolver.js'
import { VillageFileSaving } from './features/village/village-file-saving.js'
import { VillageResolver } from './features/village/village-resolver.js'
import { VillageService } from './features/village/village-service.js'
import { VisitReader } from './features/visit/visit-reader.js'
import { VisitRecording } from './features/visit/visit-recording.js'
import { HouseholdVisitsResolver, VisitResolver } from './features/visit/visit-resolver.js'
import { VisitsDue } from './features/visit/visits-due.js'
import { VisitsDueResolver } from './features/visit/visits-due-resolver.js'
import { WorkTeamResolver } from './features/work-team/work-team-resolver.js'
import { MembershipEvents } from './features/membership/membership-events.js'
import { MembershipLedger } from './features/membership/membership-ledger.js'
import { PersonEditing } from './features/membership/person-editing.js'
import { TakenNumberLedger } from './features/membership/taken-number-ledger.js'
import { TakenNumberWatch } from './features/membership/taken-number-watch.js'
import { MembershipResolver } from './features/membership/membership-resolver.js'
import { NodeRegistry } from './graphql/node-registry.js'
import { NodeResolver } from './graphql/node-resolver.js'
import type { ResolverInstance } from './graphql/schema.js'
import { nodeSources } from './node-sources.js'
import type { Paces } from './paces.js'
import type { Clock } from './time/clock.js'
import type { UpkeepTask } from './upkeep.js'

/** Builds the core on an open and migrated database. */
export const createCore = async (database: Database, clock: Clock, dataKey: string, formerDataKeys: readonly string[], onOutboxError: (error: unknown) => void, relay: EventRelay | null = null): Promise<Core> => {
  const cipher = new FieldCipher(dataKey, formerDataKeys)
  return {
    database,
    clock,
    cipher,
    regions: await RegionCatalogue.load(database),
    audit: new AuditTrail(clock, (text) => cipher.seal(text)),
    outbox: new Outbox(database, clock, onOutboxError, relay),
    rollup: new RollupLedger(() => clock.today()),
    notices: new NoticeBoard(clock),
  }
}

/** The services that transports use directly; everything else is reached through resolvers. */
export interface Services {
  readonly accessTokens: AccessTokenService
  readonly sessions: SessionService
  readonly ownSessions: OwnSessionService
  /** Works on imports once it is started. */
  readonly imports: ImportWork
  /** Tells devices of notices once it is started. */
  readonly push: PushSender
}

export interface Composition {
  readonly services: Services
  readonly resolvers: readonly ResolverInstance[]
  /** Object types that are reached through an interface alone. */
  readonly types: readonly (new () => object)[]
  /** HTTP routes beside GraphQL. */
  readonly routes: readonly ((server: FastifyInstance) => void)[]
}

/** What is done every hour while the service runs, by one of its processes. */
export const upkeepOf = (core: Core, config: Pick<Config, 'storageFolder'>): readonly UpkeepTask[] => {
  const [sessions, ownSessions, throttle, takenNumbers, storage] = [new SessionService(core), new OwnSessionService(core), new SignInThrottle(core), new TakenNumberLedger(core), new DiskStorage(config.storageFolder)]
  return [() => core.outbox.prune(), () => sessions.prune(), () => ownSessions.prune(), () => throttle.prune(), () => takenNumbers.prune(), () => sweepAttachments(core, storage), () => sweepParts(core, new UploadParts(config.storageFolder)), () => sweepDuplicates(core), () => sweepPush(core), () => sweepImports(core, new ImportFiles(core, storage)), () => remindOfReports(core)]
}

/** What is done every few minutes, since people wait for it, by one of the processes; several may do it at once and it happens once. */
export const promptUpkeepOf = (core: Core): readonly UpkeepTask[] => {
  const deadlines = new DeadlineWatch(core, new ObservationPeople(core))
  return [() => deadlines.round()]
}

/** Puts every feature together: the one place that knows them all. */
export const compose = (core: Core, config: Pick<Config, 'storageFolder' | 'push'>, paces: Pick<Paces, 'reveals' | 'takenNumbers'>, onError: (error: unknown) => void): Composition => {
  const accounts = new AccountService(core)
  const appointments = new AppointmentService(core)
  const attachments = new AttachmentService(core)
  const caseParts = new CaseParts(core)
  const caseKeeping = new CaseKeeping(core, new CaseNotices(core))
  const cases = new CaseReader(core)
  const auditSubjects = new AuditSubjects(core)
  const codeLists = new CodeListService(core)
  const audit = new AuditService(core, auditSubjects)
  const dashboards = new DashboardService(core, new HiddenObservations(core))
  const duplicates = new DuplicateReader(core)
  const dispatches = new DispatchReader(core)
  const enterprises = new EnterpriseService(core)
  const entitlements = new EntitlementReader(core)
  const handing = new HandOverService(core)
  const households = new HouseholdService(core)
  const inspections = new InspectionReader(core)
  const supervisorConflicts = new SupervisorConflicts(core)
  const inspectors = new Inspectors(core, supervisorConflicts)
  const linkageJoining = new LinkageJoining(core)
  const linkageMembers = new LinkageMembers(core)
  const linkageProposals = new LinkageProposals(core)
  const linkages = new LinkageService(core)
  const measures = new MeasureService(core)
  const measureCourse = new MeasureCourse(core)
  const notices = new NoticeService(core)
  const observationPeople = new ObservationPeople(core)
  const observationHandling = new ObservationHandling(core, observationPeople, new FindingRecording(core, observationPeople))
  const observations = new ObservationReader(core)
  const outcomeDisputes = new OutcomeDisputes(core)
  const outcomeReports = new OutcomeReportService(core)
  const confirmations = new ResultConfirmationReader(core)
  const corrections = new CorrectionRequestService(core)
  const complaintSteps = new HouseholdComplaintSteps(core)
  const ownFiles = new OwnFileReader(core, accounts, complaintSteps)
  const ownSessions = new OwnSessionService(core)
  const codeReviewers = new CodeReviewers(core)
  const persons = new PersonService(core)
  const poorVillageTesting = new PoorVillageTesting(core)
  const exitFigures = new ExitFiguresReader(core)
  const projectCadres = new ProjectCadres(core)
  const projects = new ProjectService(core)
  const villagePlans = new VillagePlanService(core)
  const nodes = new NodeRegistry(nodeSources(core))
  const reportNotices = new ReportNotices(core)
  const sendingUnits = new SendingUnitService(core)
  const sessions = new SessionService(core, onError)
  const enterpriseChiefs = new EnterpriseChiefs(core)
  const accessTokens = new AccessTokenService(core, enterpriseChiefs)
  const storage = new DiskStorage(config.storageFolder)
  const throttle = new SignInThrottle(core)
  const importFiles = new ImportFiles(core, storage)
  const { push } = config
  const pushSender = new PushSender(core, sessions, nodes, push === null ? null : (target, message) => sendPush(push, target, message), onError)
  const importWork = new ImportWork(core, storage, sessions, onError)
  const imports = new ImportService(core, importFiles, () => importWork.wake())
  return {
    services: { sessions, ownSessions, accessTokens, imports: importWork, push: pushSender },
    resolvers: [
      new AccountAdministrationResolver(new AccountList(core), new AccountAdministration(core, sessions, throttle)),
      new AccountResolver(),
      new AppointingResolver(new AppointingService(core, supervisorConflicts), new EndingService(core), handing, new SkillProfile(core), new RenewalService(core, supervisorConflicts)),
      new AppointmentListResolver(appointments, new PlacesService(core)),
      new AppointmentResolver(appointments, accounts, enterprises, core.regions),
      new AuditChangeResolver(accounts, enterprises, core.regions, auditSubjects, codeLists),
      new AuditResolver(audit, accounts, core.regions, households, auditSubjects),
      new FirstStepResolver(new FirstStepCheck(core), core.regions),
      new ExitTestResolver(new ExitTestService(core, exitFigures), exitFigures, accounts, core.regions),
      new SupervisionResolver(new SupervisionReader(core, supervisorConflicts), new SupervisionRecording(core), new SupervisorTies(core), accounts, core.regions),
      new SupervisionVillageResolver(core.regions),
      new SupervisorConflictResolver(accounts),
      new SupervisorTieResolver(accounts),
      new InspectionResolver(inspections, new InspectionDrawing(core, inspectors), accounts, core.regions, core.clock),
      new InspectionStratumResolver(core.regions),
      new InspectionTaskResolver(inspections, new InspectionAnswering(core, new InspectionObservations(core)), new InspectionHandingOver(core, inspectors), accounts, households, observations, core.regions, core.clock),
      new LookBackResolver(new LookBackReader(core), new LookBackService(core), accounts, core.regions),
      new LookBackTerritoryResolver(core.regions),
      new LookBackHouseholdResolver(households, accounts, core.regions),
      new CaseActResolver(cases, new CaseActing(core, caseParts, new CaseEffects(core, new HouseholdRegistering(core), new HouseholdStatusSetting(core)), caseKeeping, new CaseIdentities(core), new TakenNumberWatch(core, paces.takenNumbers))),
      new CaseOpeningResolver(cases, new CaseOpening(core, caseParts)),
      new CaseRecordResolver(accounts),
      new PublicNoticeResolver(new PublicNoticeService(core)),
      new RegisterCaseResolver(cases, caseParts, households, accounts, core.regions, core.clock, new RiskEnding(core, caseParts)),
      new CourtyardResolver(new CourtyardService(core), core.regions),
      new CooperationAgreementResolver(new AgreementService(core, attachments), enterprises, attachments, core.regions, core.clock),
      new PledgeResolver(new PledgeService(core), enterprises, accounts, core.regions, core.clock),
      new PledgeDeliveryResolver(accounts, attachments),
      new PledgeMutations(new PledgeWriting(core), new PledgeDelivering(core, attachments)),
      new CodeListResolver(codeLists),
      new DashboardResolver(dashboards),
      new CadreResolver(new CadreSearch(core, accounts)),
      new DuplicateResolver(duplicates, new DuplicateDeciding(core, new HouseholdMerging(core)), households, persons, accounts),
      new SamePersonResolver(new SameNumberReader(core)),
      new DuplicateSignResolver(households),
      new EnterpriseResolver(enterprises, linkages, enterpriseChiefs, accounts, core.regions),
      new EnterpriseRecordResolver(core, new EnterpriseRecordService(core)),
      new EnterpriseCertificateResolver(accounts),
      new AccessTokenResolver(accessTokens, accounts),
      new EnterpriseAccessTokensResolver(accessTokens),
      new EnterpriseMutations(new EnterpriseWriting(core)),
      new HouseholdMergedResolver(duplicates, households),
      new EntitlementResolver(entitlements, new EntitlementKeeping(core), new EntitlementTerritory(core)),
      new HouseholdEntitlementsResolver(entitlements, core.clock),
      new FullCoverageResolver(new FullCoverageService(core), new FullCoverageTerritory(core)),
      new HouseholdLinkagesResolver(linkageMembers),
      new HouseholdEditResolver(new HouseholdEditing(core)),
      new HouseholdMeasuresResolver(measures),
      new MeasureResolver(new MeasureRecording(core), measureCourse, accounts),
      new HouseholdPlanResolver(new HouseholdPlanKeeping(core), accounts, core.clock),
      new HouseholdPlansResolver(new HouseholdPlanService(core)),
      new VillagePlanResolver(villagePlans, accounts, core.regions, core.clock),
      new VillagePlanMutations(new VillagePlanWriting(core), new VillagePlanCourse(core)),
      new ProjectResolver(projects, new ProjectMembers(core), projectCadres, villagePlans, accounts, core.regions, new ProjectTimeline(core, accounts)),
      new ProjectCadreResolver(accounts, projects),
      new ProjectMutations(new ProjectWriting(core), new ProjectCourse(core, measureCourse), projectCadres),
      new MeasureProjectResolver(projects),
      new PlanProjectsResolver(projects),
      new TraceResolver(new TraceService(core, dashboards)),
      new ChainResolver(new TraceChain(core), villagePlans, projects),
      new ChainCadreResolver(accounts),
      new HouseholdRecommendationsResolver(measures),
      new OutcomeFindingResolver(),
      new OutcomeDisputeResolver(outcomeDisputes, outcomeReports, accounts),
      new LineDisputeResolver(outcomeDisputes),
      new HouseholdOutcomeResolver(households, accounts, new NamedHouseholds(core)),
      new HouseholdObservationsResolver(observations),
      new HouseholdPersonsResolver(persons),
      new HouseholdResolver(households, accounts, core.regions, core.clock),
      new HouseholdTimelineResolver(new TimelineReader(core, accounts)),
      new HouseholdVisitsResolver(new VisitReader(core)),
      new ImportHouseholdResolver(core.regions),
      new ImportResolver(imports, accounts, core.regions),
      new LinkageResolver(linkages, linkageMembers, new LinkageReporting(core), enterprises, core.regions, linkageProposals, core.clock),
      new LinkageProposalResolver(linkageProposals, households, accounts),
      new MinimumWageResolver(new MinimumWageService(core), core.regions),
      new LinkageResultResolver(new LinkageResultReader(core)),
      new EnterpriseResultResolver(enterprises),
      new LinkageMutations(new LinkageConcluding(core), new LinkageEnding(core), linkageJoining),
      new MembershipResolver(new MembershipEvents(core, new MembershipLedger(core), new HouseholdStatusSetting(core), new TakenNumberWatch(core, paces.takenNumbers)), households, persons, new PersonEditing(core, new MembershipLedger(core), new TakenNumberWatch(core, paces.takenNumbers))),
      new NodeResolver(nodes),
      new NoticeResolver(notices, nodes),
      new PushResolver(new PushSubscriptions(core, push)),
      new OutcomeReportMutations(outcomeReports, new ReportSubmission(core, attachments, reportNotices), new ReportSteps(core, reportNotices)),
      new OutcomeReportResolver(outcomeReports, new ReportActions(core), linkages, accounts, attachments),
      new FindingResolver(new FindingReader(core), { observations, households, projects, accounts, regions: core.regions }),
      new ObservationGroupResolver(observations, new GroupReader(core), new ObservationGrouping(core, observationHandling)),
      new ObservationHandlingResolver(observationHandling, new ObservationExtension(core), accounts),
      new ObservationPlaceResolver(observations),
      new VillageReportsResolver(new ObservationPlaces(core), core.regions),
      new ObservationStatisticsResolver(new ObservationStatisticsService(core), core.regions),
      new ObservationResolver(observations, accounts, attachments, households, core.regions, projects),
      new ObservationStepResolver(accounts),
      new ObservationSubmissionResolver(new ObservationSubmission(core, observationPeople, attachments)),
      new CodeIssuingResolver(new CodeIssuing(core, ownSessions, codeReviewers), new CodeReader(core), codeReviewers),
      new CorrectionRequestResolver(corrections, accounts, households),
      new HouseholdCorrectionsResolver(corrections),
      new MeasureConfirmationResolver(confirmations),
      new OutcomeConfirmationResolver(confirmations),
      new OwnActResolver(new OwnActs(core, new HouseholdJudgement(core)), new HouseholdComplaints(core), new HouseholdAnswers(core, caseKeeping), complaintSteps, ownFiles, linkageJoining),
      new OwnLinkageResolver(),
      new OwnFileResolver(new OwnFileOpening(core, ownSessions), ownFiles),
      new PersonResolver(core.clock),
      new RegistrationResolver(new RegistrationCheck(core)),
      new ProposalLineResolver(households, accounts),
      new ResponsibilityResolver(new CoverageService(core, dashboards), new ProposalService(core), handing),
      new RevealResolver(new Revealing(core, paces.reveals)),
      new TimelineEventResolver(accounts),
      new VisitResolver(accounts, attachments, new VisitRecording(core, attachments)),
      new VisitsDueResolver(new VisitsDue(core), accounts),
      new PlaceResolver(new PlaceSearch(core)),
      new RegionResolver(core.regions, new RegionMarking(core)),
      new SessionLengthResolver(new SessionLength(core)),
      new SessionResolver(new SignInService(core, sessions, throttle)),
      new SignInResolver(new OwnSignIns(core, sessions)),
      new ViewerResolver(accounts, appointments, notices, core.clock, core.regions, (accountId) => core.cipher.phoneKeys(accountId)),
      new VillageResolver(new VillageService(core)),
      new VillageFileResolver(new VillageFileReader(core, poorVillageTesting), new VillageFileSaving(core), accounts),
      new VillageFileChangeResolver(accounts),
      new PoorVillageResolver(poorVillageTesting, new ProvincialMeanService(core)),
      new ActivityResolver(new ActivityService(core), accounts, core.regions),
      new AssistanceResolver(new AssistanceService(core), sendingUnits, core.regions),
      new DispatchResolver(dispatches, new Dispatching(core), accounts, core.regions),
      new SendingUnitResolver(sendingUnits, core.regions),
      new WorkTeamResolver(new WorkTeamService(core), new TeamForming(core), dispatches, accounts, core.regions, core.clock),
    ],
    types: [],
    routes: [
      (server) => addAttachmentRoutes(server, { sessions, attachments, upload: new AttachmentUpload(core, storage, new UploadParts(config.storageFolder)), storage }),
      (server) => addReportSheetRoutes(server, { sessions }),
      (server) => addImportRoutes(server, { core, sessions, upload: new ImportUpload(core, importFiles), imports, files: importFiles, wake: () => importWork.wake() }),
      (server) => addExportRoutes(server, { core, sessions, households: new HouseholdExport(core, accounts), lists: exportedLists(core), listExport: new ListExport(core, accounts) }),
    ],
  }
}
