import type { HouseholdGap, MeasureCategory, MeasureClass, MeasureEffect, PlanPoint, ProjectGap, ProjectStatus, TraceGap, VillagePlanStatus, VillageTask } from '../../gql/trace/graphql'
import type { StatusShape } from '../../ui/StatusTag'

export const tasks = ['INFRASTRUCTURE', 'PUBLIC_SERVICE', 'INDUSTRY', 'VILLAGE_APPEARANCE', 'ECOLOGY', 'ORGANISATION'] as const satisfies readonly VillageTask[]
export const points = ['INCOME_INDUSTRY', 'HOUSE_RENOVATION', 'LABOUR_SKILL'] as const satisfies readonly PlanPoint[]
export const classes = ['SUPPORT', 'TRANSFER', 'RELIEF', 'SAFEGUARD'] as const satisfies readonly MeasureClass[]
export const categories = ['INDUSTRY', 'RELOCATION', 'ECO_COMPENSATION', 'EDUCATION', 'SAFETY_NET'] as const satisfies readonly MeasureCategory[]
export const effects = ['DEVELOPMENT_TYPE', 'TRANSFER_TYPE'] as const satisfies readonly MeasureEffect[]
export const projectStatuses = ['PLANNED', 'UNDERWAY', 'COMPLETED', 'VERIFIED', 'STOPPED'] as const satisfies readonly ProjectStatus[]
export const planStatuses = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'CLOSED'] as const satisfies readonly VillagePlanStatus[]
export const projectGaps = ['NO_BENEFICIARY', 'NO_CADRE', 'NO_RESULT'] as const satisfies readonly ProjectGap[]
export const householdGaps = ['NO_CAUSE', 'NO_PLAN', 'NO_MEASURE', 'NO_PROJECT', 'NO_CADRE', 'NO_EFFECT', 'TRACE_INCOMPLETE', 'MEASURE_ON_CANCELLED'] as const satisfies readonly HouseholdGap[]

/** As the colours of the shapes go: green is reached, orange waits for somebody. */
export const projectShapes = { PLANNED: 'dash', UNDERWAY: 'half', COMPLETED: 'disc', VERIFIED: 'ring', STOPPED: 'diamond' } as const satisfies Record<ProjectStatus, StatusShape>
export const planShapes = { DRAFT: 'dash', SUBMITTED: 'half', REVIEWED: 'half', APPROVED: 'ring', CLOSED: 'dash' } as const satisfies Record<VillagePlanStatus, StatusShape>

/** Where the list behind a kind of broken link is: the tab of the page and its conditions. */
const gapLists = {
  VILLAGE_WITHOUT_PLAN: 'tab=plans&missing=1',
  PLAN_LAPSED: 'tab=plans&gap=lapsed',
  PLAN_WITHOUT_PROJECT: 'tab=plans&gap=withoutProject',
  PROJECT_WITHOUT_BENEFICIARY: 'tab=projects&gap=NO_BENEFICIARY',
  PROJECT_WITHOUT_CADRE: 'tab=projects&gap=NO_CADRE',
  PROJECT_WITHOUT_RESULT: 'tab=projects&gap=NO_RESULT',
  HOUSEHOLD_WITHOUT_CAUSE: 'tab=households&gap=NO_CAUSE',
  HOUSEHOLD_WITHOUT_PLAN: 'tab=households&gap=NO_PLAN',
  HOUSEHOLD_WITHOUT_MEASURE: 'tab=households&gap=NO_MEASURE',
  HOUSEHOLD_WITHOUT_PROJECT: 'tab=households&gap=NO_PROJECT',
  HOUSEHOLD_WITHOUT_CADRE: 'tab=households&gap=NO_CADRE',
  HOUSEHOLD_WITHOUT_EFFECT: 'tab=households&gap=NO_EFFECT',
  MEASURE_ON_CANCELLED: 'tab=households&gap=MEASURE_ON_CANCELLED',
} as const satisfies Record<TraceGap, string>

/** The address of the list behind a kind of broken link in a region. */
export const gapAddress = (kind: TraceGap, region: string): string => `/trace?region=${region}&${gapLists[kind]}`
