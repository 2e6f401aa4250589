import type { DemoRows } from '../rows/batch.js'

/** Tables whose rows are made village by village, in the order in which they can be stored. */
export const VILLAGE_TABLES = [
  'household',
  'person',
  'income',
  'villagePlan',
  'project',
  'projectCadre',
  'householdPlan',
  'measure',
  'responsibility',
  'visit',
  'linkage',
  'linkageHousehold',
  'outcomeReport',
  'householdOutcome',
  'outcomeDispute',
  'observation',
  'observationStep',
  'finding',
  'villageYear',
  'fullCoverage',
  'courtyardProject',
  'cooperationAgreement',
  'pledge',
  'pledgeDelivery',
  'entitlement',
  'villageFile',
  'registerCase',
  'lookBack',
  'lookBackHousehold',
  'activity',
] as const
export type VillageTable = (typeof VILLAGE_TABLES)[number]

/** The rows of some villages, by table. */
export type VillageRows = { readonly [Table in VillageTable]: DemoRows[Table][] }

export function emptyVillageRows(): VillageRows {
  return {
    household: [],
    person: [],
    income: [],
    villagePlan: [],
    project: [],
    projectCadre: [],
    householdPlan: [],
    measure: [],
    responsibility: [],
    visit: [],
    linkage: [],
    linkageHousehold: [],
    outcomeReport: [],
    householdOutcome: [],
    outcomeDispute: [],
    observation: [],
    observationStep: [],
    finding: [],
    villageYear: [],
    fullCoverage: [],
    courtyardProject: [],
    cooperationAgreement: [],
    pledge: [],
    pledgeDelivery: [],
    entitlement: [],
    villageFile: [],
    registerCase: [],
    lookBack: [],
    lookBackHousehold: [],
    activity: [],
  }
}
