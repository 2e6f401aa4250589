import { AccessToken } from '../features/access-token/access-token.entity.js'
import { Account, AccountNameGram } from '../features/account/account.entity.js'
import { Activity } from '../features/activity/activity.entity.js'
import { Appointment, AppointmentSlot, Responsibility } from '../features/appointment/appointment.entity.js'
import { Attachment } from '../features/attachment/attachment.entity.js'
import { AuditChain, AuditEntry } from '../features/audit/audit.entity.js'
import { CorrectionRequest } from '../features/correction-request/correction-request.entity.js'
import { RegionTarget, VillageRollup, VillageTurn, VillageYear } from '../features/dashboard/dashboard.entity.js'
import { CodeListEntry } from '../features/code-list/code-list.entity.js'
import { CourtyardProject } from '../features/courtyard/courtyard.entity.js'
import { CooperationAgreement } from '../features/cooperation-agreement/cooperation-agreement.entity.js'
import { DuplicatePair, DuplicateSign, HouseholdMerge } from '../features/duplicate/duplicate.entity.js'
import { DesignatedAssistance } from '../features/assistance/assistance.entity.js'
import { Dispatch } from '../features/dispatch/dispatch.entity.js'
import { Enterprise } from '../features/enterprise/enterprise.entity.js'
import { EnterpriseCertificate } from '../features/enterprise-record/enterprise-certificate.entity.js'
import { Entitlement } from '../features/entitlement/entitlement.entity.js'
import { ExitTest } from '../features/exit-test/exit-test.entity.js'
import { Inspection, InspectionTask } from '../features/inspection/inspection.entity.js'
import { LookBack, LookBackHousehold } from '../features/look-back/look-back.entity.js'
import { Finding } from '../features/finding/finding.entity.js'
import { FullCoverage } from '../features/full-coverage/full-coverage.entity.js'
import { Household, HouseholdFact, HouseholdIncome, HouseholdNameGram } from '../features/household/household.entity.js'
import { Linkage, LinkageHousehold, LinkageProposal } from '../features/linkage/linkage.entity.js'
import { HouseholdPlan } from '../features/household-plan/household-plan.entity.js'
import { Measure } from '../features/measure/measure.entity.js'
import { HouseholdEvent } from '../features/membership/household-event.entity.js'
import { TakenNumber } from '../features/membership/taken-number.entity.js'
import { MinimumWage } from '../features/minimum-wage/minimum-wage.entity.js'
import { Notice } from '../features/notice/notice.entity.js'
import { Observation, ObservationStep } from '../features/observation/observation.entity.js'
import { ObservationDeadline } from '../features/observation-deadline/deadline.entity.js'
import { OutcomeDispute } from '../features/outcome-dispute/outcome-dispute.entity.js'
import { HouseholdOutcome, OutcomeReport } from '../features/outcome-report/outcome-report.entity.js'
import { HouseholdCode, HouseholdSession } from '../features/own-file/own-file.entity.js'
import { Pledge, PledgeDelivery } from '../features/pledge/pledge.entity.js'
import { OutboxEvent } from '../features/outbox/outbox.entity.js'
import { Person } from '../features/person/person.entity.js'
import { RegisterCase } from '../features/register-case/register-case.entity.js'
import { ImportHousehold, ImportSource, RegisterImport } from '../features/register-import/register-import.entity.js'
import { PushDelivery, PushSubscription } from '../features/push/push.entity.js'
import { Project, ProjectCadre } from '../features/project/project.entity.js'
import { Region, VillageCounter } from '../features/region/region.entity.js'
import { SendingUnit } from '../features/sending-unit/sending-unit.entity.js'
import { ResultConfirmation } from '../features/result-confirmation/result-confirmation.entity.js'
import { Session, SignInThrottle } from '../features/session/session.entity.js'
import { ProvincialMean } from '../features/poor-village-test/provincial-mean.entity.js'
import { VillageFile } from '../features/village/village-file.entity.js'
import { VillagePlan } from '../features/village-plan/village-plan.entity.js'
import { Visit } from '../features/visit/visit.entity.js'
import { SupervisorRecognition, SupervisorTie, SupervisorTraining } from '../features/supervision/supervision.entity.js'
import { WorkTeam } from '../features/work-team/work-team.entity.js'
import { Setting } from './setting.entity.js'

/** Every entity by name. The scope registry must name a rule for each. */
export const ENTITIES = {
  AccessToken,
  Account,
  AccountNameGram,
  Activity,
  Appointment,
  AppointmentSlot,
  Attachment,
  AuditChain,
  AuditEntry,
  DuplicatePair,
  DuplicateSign,
  DesignatedAssistance,
  Dispatch,
  CodeListEntry,
  CooperationAgreement,
  CorrectionRequest,
  CourtyardProject,
  Enterprise,
  EnterpriseCertificate,
  Entitlement,
  ExitTest,
  Finding,
  FullCoverage,
  Household,
  HouseholdCode,
  HouseholdEvent,
  HouseholdFact,
  HouseholdIncome,
  HouseholdMerge,
  HouseholdNameGram,
  HouseholdOutcome,
  HouseholdSession,
  ImportHousehold,
  ImportSource,
  HouseholdPlan,
  Inspection,
  InspectionTask,
  Linkage,
  LinkageHousehold,
  LinkageProposal,
  LookBack,
  LookBackHousehold,
  Measure,
  MinimumWage,
  Notice,
  Observation,
  ObservationDeadline,
  ObservationStep,
  OutboxEvent,
  OutcomeDispute,
  OutcomeReport,
  Person,
  Pledge,
  PledgeDelivery,
  Project,
  ProjectCadre,
  ProvincialMean,
  PushDelivery,
  PushSubscription,
  Region,
  RegionTarget,
  RegisterCase,
  RegisterImport,
  Responsibility,
  SendingUnit,
  ResultConfirmation,
  Session,
  Setting,
  SignInThrottle,
  SupervisorRecognition,
  SupervisorTie,
  SupervisorTraining,
  TakenNumber,
  VillageCounter,
  VillageFile,
  VillagePlan,
  VillageRollup,
  VillageTurn,
  VillageYear,
  Visit,
  WorkTeam,
} as const

export type EntityName = keyof typeof ENTITIES
/** The plain row of an entity: its columns as properties. */
export type Row<Name extends EntityName> = InstanceType<(typeof ENTITIES)[Name]>
