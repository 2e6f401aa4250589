import { accessTokenScope } from '../features/access-token/access-token.scope.js'
import { accountScope } from '../features/account/account.scope.js'
import { activityScope } from '../features/activity/activity.scope.js'
import { appointmentScope, responsibilityScope } from '../features/appointment/appointment.scope.js'
import { attachmentScope } from '../features/attachment/attachment.scope.js'
import { auditEntryScope } from '../features/audit/audit.scope.js'
import { duplicatePairScope, duplicateSignScope, householdMergeScope } from '../features/duplicate/duplicate.scope.js'
import { assistanceScope } from '../features/assistance/assistance.scope.js'
import { dispatchScope } from '../features/dispatch/dispatch.scope.js'
import { cooperationAgreementScope } from '../features/cooperation-agreement/cooperation-agreement.scope.js'
import { correctionRequestScope } from '../features/correction-request/correction-request.scope.js'
import { courtyardScope } from '../features/courtyard/courtyard.scope.js'
import { enterpriseScope } from '../features/enterprise/enterprise.scope.js'
import { enterpriseCertificateScope } from '../features/enterprise-record/enterprise-certificate.scope.js'
import { entitlementScope } from '../features/entitlement/entitlement.scope.js'
import { exitTestScope } from '../features/exit-test/exit-test.scope.js'
import { supervisorRecognitionScope, supervisorTieScope, supervisorTrainingScope } from '../features/supervision/supervision.scope.js'
import { inspectionScope, inspectionTaskScope } from '../features/inspection/inspection.scope.js'
import { lookBackHouseholdScope, lookBackScope } from '../features/look-back/look-back.scope.js'
import { householdFactScope, householdIncomeScope, householdScope } from '../features/household/household.scope.js'
import { householdPlanScope } from '../features/household-plan/household-plan.scope.js'
import { linkageHouseholdScope, linkageProposalScope, linkageScope } from '../features/linkage/linkage.scope.js'
import { measureScope } from '../features/measure/measure.scope.js'
import { observationScope, observationStepScope } from '../features/observation/observation.scope.js'
import { outcomeDisputeScope } from '../features/outcome-dispute/outcome-dispute.scope.js'
import { householdOutcomeScope, outcomeReportScope } from '../features/outcome-report/outcome-report.scope.js'
import { householdCodeScope } from '../features/own-file/own-file.scope.js'
import { personScope } from '../features/person/person.scope.js'
import { pledgeDeliveryScope, pledgeScope } from '../features/pledge/pledge.scope.js'
import { registerCaseScope } from '../features/register-case/register-case.scope.js'
import { importHouseholdScope, registerImportScope } from '../features/register-import/register-import.scope.js'
import { sendingUnitScope } from '../features/sending-unit/sending-unit.scope.js'
import { resultConfirmationScope } from '../features/result-confirmation/result-confirmation.scope.js'
import { projectCadreScope, projectScope } from '../features/project/project.scope.js'
import { villageFileScope } from '../features/village/village-file.scope.js'
import { villagePlanScope } from '../features/village-plan/village-plan.scope.js'
import { findingScope } from '../features/finding/finding.scope.js'
import { visitScope } from '../features/visit/visit.scope.js'
import { workTeamScope } from '../features/work-team/work-team.scope.js'
import type { EntityName } from './entities.js'
import { personal, unscoped } from './scope-rule.js'
import type { ScopeRule } from './scope-rule.js'

/** Every entity's scope rule. An entity without one does not compile. */
export const SCOPE_REGISTRY = {
  AccessToken: accessTokenScope,
  Account: accountScope,
  Activity: activityScope,
  Appointment: appointmentScope,
  AppointmentSlot: unscoped('quota keys, read and written by the appointment service alone'),
  Attachment: attachmentScope,
  AuditChain: unscoped('ends of the audit chains, kept by the audit trail alone'),
  AuditEntry: auditEntryScope,
  DuplicatePair: duplicatePairScope,
  DuplicateSign: duplicateSignScope,
  DesignatedAssistance: assistanceScope,
  Dispatch: dispatchScope,
  CodeListEntry: unscoped('names of industries and models, which tell of nobody and of no place'),
  CooperationAgreement: cooperationAgreementScope,
  CorrectionRequest: correctionRequestScope,
  CourtyardProject: courtyardScope,
  Enterprise: enterpriseScope,
  EnterpriseCertificate: enterpriseCertificateScope,
  Entitlement: entitlementScope,
  ExitTest: exitTestScope,
  Finding: findingScope,
  FullCoverage: unscoped('services of a village without persons, read with the village that is in reach'),
  Household: householdScope,
  HouseholdCode: householdCodeScope,
  HouseholdEvent: unscoped('recognises an event that is sent again; what happened is told by the facts of the households'),
  HouseholdFact: householdFactScope,
  HouseholdIncome: householdIncomeScope,
  HouseholdMerge: householdMergeScope,
  AccountNameGram: unscoped('read only beside appointments and responsibilities, which bring the scope'),
  HouseholdNameGram: unscoped('read only beside the household itself, which brings the scope, or counted within the territory of the scope'),
  HouseholdOutcome: householdOutcomeScope,
  HouseholdSession: unscoped('read by its secret token alone'),
  ImportHousehold: importHouseholdScope,
  ImportSource: unscoped('what the columns of sheets are called, narrowed to the banner of whoever brings one'),
  HouseholdPlan: householdPlanScope,
  Linkage: linkageScope,
  LinkageHousehold: linkageHouseholdScope,
  LinkageProposal: linkageProposalScope,
  Inspection: inspectionScope,
  InspectionTask: inspectionTaskScope,
  LookBack: lookBackScope,
  LookBackHousehold: lookBackHouseholdScope,
  Measure: measureScope,
  MinimumWage: unscoped('minimum wages as they were published, which name nobody'),
  Notice: personal('accountId'),
  Observation: observationScope,
  ObservationDeadline: unscoped('what the service did about deadlines by itself, told by notices and by the mark on the observation'),
  ObservationStep: observationStepScope,
  OutboxEvent: unscoped('events name a village and no person; subscribers re-read within their own scope'),
  OutcomeDispute: outcomeDisputeScope,
  OutcomeReport: outcomeReportScope,
  Person: personScope,
  Pledge: pledgeScope,
  PledgeDelivery: pledgeDeliveryScope,
  Project: projectScope,
  ProjectCadre: projectCadreScope,
  ProvincialMean: unscoped('published means of the autonomous region, which name no place and nobody'),
  Region: unscoped('administrative divisions are public reference data'),
  RegionTarget: unscoped('targets of banners and of the city, narrowed by the dashboard reach'),
  RegisterCase: registerCaseScope,
  RegisterImport: registerImportScope,
  Responsibility: responsibilityScope,
  SendingUnit: sendingUnitScope,
  ResultConfirmation: resultConfirmationScope,
  PushDelivery: unscoped('read by the sender alone'),
  PushSubscription: unscoped('read by the sender, and by a sign-in for itself'),
  Session: unscoped('read by its secret token alone'),
  Setting: unscoped('facts about the database itself'),
  SignInThrottle: unscoped('counts failed sign-ins before anyone is signed in'),
  SupervisorRecognition: supervisorRecognitionScope,
  SupervisorTie: supervisorTieScope,
  SupervisorTraining: supervisorTrainingScope,
  TakenNumber: unscoped('counts what each account was told, by keyed hashes that nobody reads'),
  VillageCounter: unscoped('running numbers of a village'),
  VillageFile: villageFileScope,
  VillagePlan: villagePlanScope,
  VillageRollup: unscoped('sums without persons, narrowed by the dashboard reach'),
  VillageTurn: unscoped('sums without persons, narrowed by the dashboard reach'),
  VillageYear: unscoped('sums without persons, narrowed by the dashboard reach'),
  Visit: visitScope,
  WorkTeam: workTeamScope,
} as const satisfies { readonly [Name in EntityName]: ScopeRule<Name> }
