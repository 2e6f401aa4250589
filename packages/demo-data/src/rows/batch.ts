import type { MinimumWageRow } from './minimum-wage.js'
import type { ProvincialMeanRow, VillageFileRow } from './village-file.js'
import type { EnterpriseCertificateRow, ResultConfirmationRow } from './enterprise-record.js'
import type { EntitlementRow } from './entitlement.js'
import type { CourtyardProjectRow } from './courtyard.js'
import type { CooperationAgreementRow, PledgeDeliveryRow, PledgeRow } from './promise.js'
import type { FullCoverageRow } from './full-coverage.js'
import type { ActivityRow } from './activity.js'
import type { HouseholdRow, IncomeRow, MeasureRow, PersonRow, VisitRow } from './household.js'
import type { EnterpriseRow, HouseholdOutcomeRow, LinkageHouseholdRow, LinkageProposalRow, LinkageRow, OutcomeDisputeRow, OutcomeReportRow } from './linkage.js'
import type { FindingRow, ObservationRow, ObservationStepRow } from './observation.js'
import type { InspectionRow, InspectionTaskRow } from './inspection.js'
import type { SupervisorRecognitionRow, SupervisorTrainingRow } from './supervision.js'
import type { LookBackHouseholdRow, LookBackRow } from './look-back.js'
import type { RegisterCaseRow } from './register-case.js'
import type { HouseholdPlanRow, ProjectCadreRow, ProjectRow, VillagePlanRow } from './project.js'
import type { RegionRow, RegionTargetRow, VillageYearRow } from './region.js'
import type { AccountRow, AppointmentRow, AssistanceRow, DispatchRow, ResponsibilityRow, SendingUnitRow, WorkTeamRow } from './staff.js'

/**
 * Every table of the demo city by name, its rows as plain values for whoever stores them.
 *
 * Conventions: every `id` is a UUID of version 7's shape and always the same for the same thing; a date is a day
 * in Asia/Shanghai, `YYYY-MM-DD`; a moment is UTC, `YYYY-MM-DD HH:MM:SS.mmm`; money is integer fen. `regionCode`
 * is the 12-digit code of the village that a row belongs to, unless its row says otherwise. No day lies after
 * 2015-12-31 and no moment after 11:59 of that day in Shanghai; only `dueAt` may.
 */
export interface DemoRows {
  readonly region: RegionRow
  readonly account: AccountRow
  readonly enterprise: EnterpriseRow
  readonly appointment: AppointmentRow
  readonly workTeam: WorkTeamRow
  readonly sendingUnit: SendingUnitRow
  readonly assistance: AssistanceRow
  readonly dispatch: DispatchRow
  readonly regionTarget: RegionTargetRow
  readonly household: HouseholdRow
  readonly person: PersonRow
  readonly income: IncomeRow
  readonly villagePlan: VillagePlanRow
  readonly project: ProjectRow
  readonly projectCadre: ProjectCadreRow
  readonly householdPlan: HouseholdPlanRow
  readonly measure: MeasureRow
  readonly responsibility: ResponsibilityRow
  readonly visit: VisitRow
  readonly linkage: LinkageRow
  readonly linkageHousehold: LinkageHouseholdRow
  readonly linkageProposal: LinkageProposalRow
  readonly outcomeReport: OutcomeReportRow
  readonly householdOutcome: HouseholdOutcomeRow
  readonly outcomeDispute: OutcomeDisputeRow
  readonly resultConfirmation: ResultConfirmationRow
  readonly observation: ObservationRow
  readonly observationStep: ObservationStepRow
  readonly finding: FindingRow
  readonly villageYear: VillageYearRow
  readonly fullCoverage: FullCoverageRow
  readonly courtyardProject: CourtyardProjectRow
  readonly cooperationAgreement: CooperationAgreementRow
  readonly pledge: PledgeRow
  readonly pledgeDelivery: PledgeDeliveryRow
  readonly entitlement: EntitlementRow
  readonly villageFile: VillageFileRow
  readonly provincialMean: ProvincialMeanRow
  readonly minimumWage: MinimumWageRow
  readonly registerCase: RegisterCaseRow
  readonly lookBack: LookBackRow
  readonly lookBackHousehold: LookBackHouseholdRow
  readonly inspection: InspectionRow
  readonly inspectionTask: InspectionTaskRow
  readonly supervisorTraining: SupervisorTrainingRow
  readonly supervisorRecognition: SupervisorRecognitionRow
  readonly activity: ActivityRow
  readonly enterpriseCertificate: EnterpriseCertificateRow
}

export type DemoTable = keyof DemoRows

/** Some rows of one table. A row never comes before a row that it names. */
export type DemoBatch<Table extends DemoTable = DemoTable> = {
  [Name in Table]: { readonly table: Name; readonly rows: readonly DemoRows[Name][] }
}[Table]

/** How much of the city: a few villages, one town, the whole, or ten times its households. */
export type Scale = 'tiny' | 'town' | 'city' | 'x10'

/** Number of rows to come, by table. */
export type DemoTotals = Readonly<Record<DemoTable, number>>
