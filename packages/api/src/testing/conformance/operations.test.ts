import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import { newId, startApi } from '../api-under-test.js'
import type { Answer, ApiUnderTest, Asker } from '../api-under-test.js'
import { storedRows } from '../stored-rows.js'

/*
 * "Who may do what" and "Who sees which rows" of the contract as a table of operations and roles, asked of a demo account
 * of each role. What a role may not do is FORBIDDEN; what it may do answers, if only that nothing has such an id.
 */

const TERRITORY = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]
const READERS = [...TERRITORY, 'SECTION_LEADER'] as const satisfies readonly Role[]
const LEADERS_AND_OFFICES = ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'] as const satisfies readonly Role[]
const SUBMITTERS = [...LEADERS_AND_OFFICES, 'VOLUNTEER_SUPERVISOR'] as const satisfies readonly Role[]
const LOOKERS_BACK = ['CITY_LEADER', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]
const SUPERVISION = ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]
const DRAWERS = ['CITY_LEADER', 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'] as const satisfies readonly Role[]
const INSPECTION_READERS = [...DRAWERS, 'AUDITOR'] as const satisfies readonly Role[]
const INSPECTORS = ['VOLUNTEER_SUPERVISOR', 'SECTION_LEADER', 'FIRST_SECRETARY'] as const satisfies readonly Role[]
const CASE_PROPOSERS = ['FIRST_SECRETARY', 'TOWN_OFFICE'] as const satisfies readonly Role[]
const TEAM_READERS = [...TERRITORY, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'] as const satisfies readonly Role[]
const KEEPERS = ['ADMINISTRATOR', 'BANNER_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]
const WRITERS = ['SECTION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE'] as const satisfies readonly Role[]

const CONCLUDERS = ['HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE'] as const satisfies readonly Role[]

const FILE_KEEPERS = ['TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'] as const satisfies readonly Role[]

const PROJECT = 'name: "x" task: INDUSTRY class: SUPPORT category: INDUSTRY startsOn: "2015-12-30" responsibleUnit: "x" goal: "x"'
const ID = newId()
/** What every event of a household says. */
const EVENT = `household: "${ID}" version: 1 on: "2015-12-30"`
const CITY = '150500000000'

interface Operation {
  readonly document: string
  readonly roles: readonly Role[] | 'everyone'
}

const query = (document: string, roles: Operation['roles']): Operation => ({ document: `{ ${document} }`, roles })
const step = (name: string, roles: readonly Role[], extra = ''): Operation => ({ document: `mutation { ${name}(input: { id: "${ID}" ${extra} }) { userErrors { code } } }`, roles })

const OPERATIONS: Readonly<Record<string, Operation>> = {
  households: query('households { totalCount }', [...READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']),
  household: query(`household(id: "${ID}") { id }`, [...READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']),
  observations: query('observations { totalCount }', [...READERS, 'VOLUNTEER_SUPERVISOR']),
  observation: query(`observation(id: "${ID}") { id }`, [...READERS, 'VOLUNTEER_SUPERVISOR']),
  observationVillages: query(`observationVillages(region: "${CITY}") { open }`, [...READERS, 'VOLUNTEER_SUPERVISOR']),
  observationStatistics: query(`observationStatistics(region: "${CITY}", year: 2015) { year }`, TERRITORY),
  groupObservations: { document: `mutation { groupObservations(input: { lead: "${ID}" members: ["${newId()}"] }) { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'BANNER_OFFICE'] },
  separateObservation: { document: `mutation { separateObservation(id: "${ID}") { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'BANNER_OFFICE'] },
  findings: query('findings { totalCount }', READERS),
  correctionRequests: query('correctionRequests { totalCount }', READERS),
  answerCorrectionRequest: step('answerCorrectionRequest', ['TOWN_OFFICE'], 'version: 1 accepted: true answer: "x"'),
  enterprise: query(`enterprise(id: "${ID}") { id }`, [...READERS, 'HONORARY_CHIEF']),
  enterprises: query('enterprises { totalCount }', [...READERS, 'HONORARY_CHIEF', 'ADMINISTRATOR']),
  linkages: query('linkages { totalCount }', [...READERS, 'HONORARY_CHIEF']),
  linkage: query(`linkage(id: "${ID}") { id }`, [...READERS, 'HONORARY_CHIEF']),
  outcomeReports: query('outcomeReports { totalCount }', [...READERS, 'HONORARY_CHIEF']),
  outcomeReport: query(`outcomeReport(id: "${ID}") { id }`, [...READERS, 'HONORARY_CHIEF']),
  firstStepUnits: query(`firstStepUnits(region: "${CITY}") { standing }`, TERRITORY),
  exitFigures: query(`exitFigures(region: "${CITY}") { figure value }`, TERRITORY),
  exitTests: query('exitTests { totalCount }', TERRITORY),
  inspections: query('inspections { totalCount }', INSPECTION_READERS),
  inspection: query(`inspection(id: "${ID}") { id }`, INSPECTION_READERS),
  ownInspectionTasks: query('ownInspectionTasks { totalCount }', INSPECTORS),
  ownInspectionTask: query(`ownInspectionTask(id: "${ID}") { id }`, INSPECTORS),
  inspectorCandidates: query(`inspectorCandidates(task: "${ID}") { id }`, DRAWERS),
  supervisionVillages: query(`supervisionVillages(region: "${CITY}") { supervisors }`, SUPERVISION),
  supervisionVillageCount: query(`supervisionVillageCount(region: "${CITY}")`, SUPERVISION),
  supervisors: query(`supervisors(region: "${CITY}") { id }`, SUPERVISION),
  supervisorTies: query(`supervisorTies(account: "${ID}") { id }`, SUPERVISION),
  ownSupervision: query('ownSupervision { trainingDue }', ['VOLUNTEER_SUPERVISOR']),
  lookBacks: query('lookBacks { totalCount }', LOOKERS_BACK),
  lookBack: query(`lookBack(id: "${ID}") { id }`, LOOKERS_BACK),
  publicNotices: query(`publicNotices(region: "${CITY}") { id }`, [...TERRITORY, 'VOLUNTEER_SUPERVISOR']),
  registerCases: query('registerCases { totalCount }', READERS),
  registerCase: query(`registerCase(id: "${ID}") { id }`, READERS),
  villagePlans: query('villagePlans { totalCount }', READERS),
  villagePlan: query(`villagePlan(id: "${ID}") { id }`, READERS),
  projects: query('projects { totalCount }', [...READERS, 'VOLUNTEER_SUPERVISOR']),
  project: query(`project(id: "${ID}") { id }`, [...READERS, 'VOLUNTEER_SUPERVISOR']),
  chain: query(`chain(end: PROJECT, id: "${ID}") { id }`, READERS),
  trace: query(`trace(region: "${CITY}") { region { code } }`, READERS),
  'dashboard of the city': query(`dashboard(region: "${CITY}") { asOf }`, [...READERS, 'FINANCE_OFFICE']),
  'dashboard of one’s own': query('dashboard { asOf }', [...TERRITORY, 'FINANCE_OFFICE']),
  village: query('village(code: "150525100200") { region { code } }', [...READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']),
  places: query('places(nameContains: "x") { code }', [...READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']),
  cadres: query('cadres(nameContains: "x") { totalCount }', READERS),
  cadre: query(`cadre(id: "${ID}") { id }`, READERS),
  duplicates: query('duplicates { totalCount }', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  duplicate: query(`duplicate(id: "${ID}") { id }`, ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  duplicateSigns: query('duplicateSigns { totalCount }', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  mergeDuplicate: step('mergeDuplicate', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], `version: 1 keep: "${ID}" reason: "x"`),
  tellDuplicateApart: step('tellDuplicateApart', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], 'version: 1 reason: "x"'),
  isRegistered: query('isRegistered(idNumber: "159999197001010012")', ['BANK_OFFICE']),
  accounts: query('accounts { totalCount }', KEEPERS),
  sessionDays: query('sessionDays', ['ADMINISTRATOR']),
  appointments: query('appointments { totalCount }', [...KEEPERS, 'CITY_OFFICE']),
  responsibilityCoverage: query(`responsibilityCoverage(region: "${CITY}") { whole { shortage } }`, ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  lateVisitors: query(`lateVisitors(filter: { region: "${CITY}" }) { totalCount }`, ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  lateVisitorCounts: query(`lateVisitorCounts(region: "${CITY}") { role }`, ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']),
  responsibilityProposal: query('responsibilityProposal(region: "nowhere") { openHouseholds }', ['BANNER_OFFICE']),
  applyResponsibilityProposal: { document: 'mutation { applyResponsibilityProposal(input: { lines: [] }) { userErrors { code } } }', roles: ['BANNER_OFFICE'] },
  rolePlaces: query(`rolePlaces(role: SECTION_LEADER, region: "${CITY}") { taken }`, ['ADMINISTRATOR', 'BANNER_OFFICE']),
  renewAppointment: step('renewAppointment', ['ADMINISTRATOR', 'BANNER_OFFICE'], `appointment: "${ID}"`),
  activities: query('activities { totalCount }', [...TEAM_READERS, 'SECTION_LEADER']),
  reliefDays: query(`reliefDays(region: "${CITY}") { year }`, [...TEAM_READERS, 'SECTION_LEADER']),
  recordActivity: step('recordActivity', ['SECTION_LEADER', 'FIRST_SECRETARY', 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], 'kind: TECH_ADVICE region: "nowhere" heldOn: "2015-12-30" title: "x" text: "x"'),
  workTeams: query(`workTeams(region: "${CITY}") { id }`, TEAM_READERS),
  dispatches: query('dispatches { totalCount }', TEAM_READERS),
  dispatchRosters: query(`dispatchRosters(region: "${CITY}") { year }`, TEAM_READERS),
  formWorkTeam: step('formWorkTeam', ['BANNER_OFFICE', 'CITY_OFFICE'], 'region: "nowhere" name: "x" startedOn: "2016-01-01"'),
  endWorkTeam: step('endWorkTeam', ['BANNER_OFFICE', 'CITY_OFFICE'], 'endedOn: "2016-01-01" reason: "x"'),
  dispatchCadre: step('dispatchCadre', ['BANNER_OFFICE', 'CITY_OFFICE'], 'campaign: GRASSROOTS region: "nowhere" name: "x" startedOn: "2016-01-01"'),
  endDispatch: step('endDispatch', ['BANNER_OFFICE', 'CITY_OFFICE'], 'endedOn: "2016-01-01" kind: RECALL reason: "x"'),
  sendingUnits: query('sendingUnits { totalCount }', ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'ADMINISTRATOR']),
  registerSendingUnit: step('registerSendingUnit', ['BANNER_OFFICE', 'CITY_OFFICE', 'ADMINISTRATOR'], 'name: "x" unitType: STATE_ORGAN unitLevel: CITY region: "nowhere"'),
  assistances: query('assistances { totalCount }', TERRITORY),
  designateAssistance: step('designateAssistance', ['BANNER_OFFICE', 'CITY_OFFICE'], `region: "nowhere" sendingUnit: "${ID}" level: CITY startedOn: "2016-01-01"`),
  endAssistance: step('endAssistance', ['BANNER_OFFICE', 'CITY_OFFICE'], 'endedOn: "2016-01-01" reason: "x"'),
  setCadreSkills: step('setCadreSkills', ['ADMINISTRATOR', 'BANNER_OFFICE'], 'skills: [FARMING]'),
  auditEntries: query('auditEntries { totalCount }', ['AUDITOR']),
  viewer: query('viewer { permissions }', 'everyone'),
  node: query(`node(id: "${ID}") { id }`, 'everyone'),
  region: query(`region(code: "${CITY}") { name }`, 'everyone'),
  notices: query('notices { totalCount }', 'everyone'),
  signIns: query('signIns { id }', 'everyone'),
  pushServerKey: query('pushServerKey', 'everyone'),
  pushSubscribed: query('pushSubscribed', 'everyone'),
  subscribePush: { document: 'mutation { subscribePush(input: { endpoint: "x" p256dh: "x" auth: "x" }) { userErrors { code } } }', roles: 'everyone' },
  unsubscribePush: { document: 'mutation { unsubscribePush }', roles: 'everyone' },
  endSignIn: { document: `mutation { endSignIn(id: "${ID}") { userErrors { code } } }`, roles: 'everyone' },
  endOtherSignIns: { document: 'mutation { endOtherSignIns { id } }', roles: 'everyone' },
  markNoticesRead: { document: `mutation { markNoticesRead(ids: ["${ID}"]) }`, roles: 'everyone' },
  changePassword: { document: 'mutation { changePassword(input: { current: "wrong", next: "a new password" }) { userErrors { code } } }', roles: 'everyone' },
  updateHousehold: step('updateHousehold', FILE_KEEPERS, 'version: 1'),
  fullCoverageFigures: query(`fullCoverageFigures(region: "${CITY}") { villages }`, TERRITORY),
  fullCoverageVillages: query(`fullCoverageVillages(region: "${CITY}", item: SHOP, status: DONE) { since }`, TERRITORY),
  entitlementFigures: query(`entitlementFigures(region: "${CITY}") { year }`, TERRITORY),
  drawUpEntitlements: { document: 'mutation { drawUpEntitlements(input: { village: "nowhere" year: 2015 kind: COAL }) { userErrors { code } } }', roles: ['TOWN_OFFICE', 'FIRST_SECRETARY'] },
  recordEntitlement: { document: `mutation { recordEntitlement(input: { household: "${ID}" year: 2015 kind: COAL version: 0 }) { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'FIRST_SECRETARY'] },
  villageFile: query('villageFile(village: "150525100200") { version }', [...READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']),
  updateVillageFile: { document: 'mutation { updateVillageFile(input: { village: "nowhere" year: 2014 version: 0 facts: {} }) { userErrors { code } } }', roles: ['TOWN_OFFICE', 'FIRST_SECRETARY'] },
  takeUpOutcomeDispute: step('takeUpOutcomeDispute', ['TOWN_OFFICE', 'BANNER_OFFICE'], 'version: 1 dueOn: "2016-01-10"'),
  concludeOutcomeDispute: step('concludeOutcomeDispute', ['TOWN_OFFICE', 'BANNER_OFFICE'], 'version: 1 result: LINE_STANDS finding: "x" answer: "x"'),
  minimumWages: query('minimumWages { monthly }', 'everyone'),
  setMinimumWage: { document: 'mutation { setMinimumWage(input: { region: "nowhere" startedOn: "2015-07-01" monthly: 100 source: "x" version: 0 }) { userErrors { code } } }', roles: ['CITY_OFFICE'] },
  outcomeFindings: query(`outcomeFindings(linkage: "${ID}", period: "2015Q3", outcomes: []) { household }`, ['HONORARY_CHIEF']),
  linkageResults: query('linkageResults { householdsLinked }', [...TERRITORY, 'HONORARY_CHIEF']),
  poorVillageTests: query(`poorVillageTests(region: "${CITY}", year: 2014) { verdict }`, TERRITORY),
  provincialMeans: query('provincialMeans { year }', 'everyone'),
  setProvincialMean: { document: 'mutation { setProvincialMean(input: { year: 2014 version: 9 source: "x" incidence: 1 }) { userErrors { code } } }', roles: ['ADMINISTRATOR', 'CITY_OFFICE'] },
  setFullCoverage: { document: 'mutation { setFullCoverage(input: { village: "nowhere" item: SHOP status: DONE }) { userErrors { code } } }', roles: ['TOWN_OFFICE', 'FIRST_SECRETARY'] },
  updatePerson: { document: `mutation { updatePerson(input: { household: "${ID}" version: 1 person: "${ID}" }) { userErrors { code } } }`, roles: FILE_KEEPERS },
  addMember: step('addMember', FILE_KEEPERS, `${EVENT} kind: BIRTH member: { name: "x" relation: "x" }`),
  endMember: step('endMember', FILE_KEEPERS, `${EVENT} kind: DEATH person: "${ID}"`),
  changeHead: step('changeHead', FILE_KEEPERS, `${EVENT} person: "${ID}" relations: []`),
  moveMember: step('moveMember', FILE_KEEPERS, `${EVENT} person: "${ID}" to: "${newId()}" toVersion: 1 relation: "x"`),
  splitHousehold: step('splitHousehold', FILE_KEEPERS, `${EVENT} newHousehold: "${newId()}" newHead: "${ID}" members: []`),
  mergeHouseholds: step('mergeHouseholds', FILE_KEEPERS, `${EVENT} into: "${newId()}" intoVersion: 1 relations: []`),
  registerImports: query('registerImports { totalCount }', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']),
  registerImport: query(`registerImport(id: "${ID}") { id }`, ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']),
  importSources: query('importSources', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']),
  checkImport: step('checkImport', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], 'columns: []'),
  applyImport: step('applyImport', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], 'kinds: [NEW]'),
  undoImport: { document: `mutation { undoImport(id: "${ID}") { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'] },
  discardImport: { document: `mutation { discardImport(id: "${ID}") { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'] },
  recordVisit: step('recordVisit', ['SECTION_LEADER', 'FIRST_SECRETARY', 'DIVISION_LEADER'], `household: "${ID}" visitedOn: "2015-12-30" findings: "x"`),
  recordMeasure: step('recordMeasure', WRITERS, `household: "${ID}" class: SUPPORT category: INDUSTRY description: "x" startedOn: "2015-12-30"`),
  endMeasure: step('endMeasure', WRITERS, 'version: 1 endedOn: "2015-12-30" reason: "x"'),
  recordMeasureResult: step('recordMeasureResult', WRITERS, 'version: 1 result: "x"'),
  addBeneficiaries: { document: `mutation { addBeneficiaries(input: { project: "${ID}", households: [{ id: "${newId()}", household: "${ID}" }], description: "x", startedOn: "2015-12-30" }) { userErrors { code } } }`, roles: ['FIRST_SECRETARY', 'TOWN_OFFICE'] },
  makeHouseholdPlan: step('makeHouseholdPlan', WRITERS, `household: "${ID}" startYear: 2015 endYear: 2016 points: [{ point: LABOUR_SKILL, content: "x" }]`),
  reviseHouseholdPlan: step('reviseHouseholdPlan', WRITERS, 'version: 1 startYear: 2015 endYear: 2016 points: [{ point: LABOUR_SKILL, content: "x" }]'),
  closeHouseholdPlan: step('closeHouseholdPlan', WRITERS, 'version: 1 reason: "x"'),
  draftVillagePlan: step('draftVillagePlan', ['FIRST_SECRETARY', 'TOWN_OFFICE'], 'region: "nowhere" startYear: 2015 endYear: 2016 tasks: [{ task: INDUSTRY, content: "x" }]'),
  reviseVillagePlan: step('reviseVillagePlan', ['FIRST_SECRETARY', 'TOWN_OFFICE'], 'version: 1 startYear: 2015 endYear: 2016 tasks: [{ task: INDUSTRY, content: "x" }]'),
  submitVillagePlan: step('submitVillagePlan', ['FIRST_SECRETARY', 'TOWN_OFFICE']),
  reviewVillagePlan: step('reviewVillagePlan', ['TOWN_OFFICE', 'BANNER_OFFICE']),
  approveVillagePlan: step('approveVillagePlan', ['DIVISION_LEADER', 'BANNER_OFFICE']),
  returnVillagePlan: step('returnVillagePlan', ['DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE'], 'comment: "x"'),
  closeVillagePlan: step('closeVillagePlan', ['DIVISION_LEADER', 'BANNER_OFFICE'], 'comment: "x"'),
  addProject: step('addProject', ['FIRST_SECRETARY', 'TOWN_OFFICE'], `plan: "${ID}" ${PROJECT}`),
  reviseProject: step('reviseProject', ['FIRST_SECRETARY', 'TOWN_OFFICE'], `version: 1 ${PROJECT}`),
  startProject: step('startProject', ['FIRST_SECRETARY', 'TOWN_OFFICE']),
  completeProject: step('completeProject', ['FIRST_SECRETARY', 'TOWN_OFFICE'], 'completedOn: "2015-12-30" result: "x"'),
  verifyProject: step('verifyProject', ['TOWN_OFFICE', 'BANNER_OFFICE']),
  stopProject: step('stopProject', ['FIRST_SECRETARY', 'TOWN_OFFICE'], 'reason: "x"'),
  assignProjectCadre: step('assignProjectCadre', ['FIRST_SECRETARY', 'TOWN_OFFICE'], `project: "${ID}" account: "${ID}" startedOn: "2015-12-30"`),
  endProjectCadre: step('endProjectCadre', ['FIRST_SECRETARY', 'TOWN_OFFICE'], 'endedOn: "2015-12-30"'),
  submitObservation: step('submitObservation', SUBMITTERS, 'kind: PUBLICITY region: "nowhere" seenOn: "2015-12-30" text: "x"'),
  submitObservations: { document: 'mutation { submitObservations(inputs: []) { userErrors { code } } }', roles: SUBMITTERS },
  triageObservation: step('triageObservation', ['TOWN_OFFICE', 'BANNER_OFFICE']),
  assignObservation: step('assignObservation', ['TOWN_OFFICE', 'BANNER_OFFICE'], `handler: "${ID}"`),
  declineObservation: step('declineObservation', ['TOWN_OFFICE', 'BANNER_OFFICE'], 'comment: "x"'),
  concludeObservation: step('concludeObservation', LEADERS_AND_OFFICES, 'confirmed: true comment: "x"'),
  rectifyObservation: step('rectifyObservation', LEADERS_AND_OFFICES, 'comment: "x"'),
  verifyObservation: step('verifyObservation', ['BANNER_OFFICE']),
  extendObservation: step('extendObservation', ['BANNER_OFFICE'], 'reason: "x"'),
  closeObservation: step('closeObservation', SUBMITTERS),
  reopenObservation: step('reopenObservation', SUBMITTERS, 'comment: "x"'),
  submitOutcomeReport: step('submitOutcomeReport', ['HONORARY_CHIEF'], `linkage: "${ID}" period: "2015Q3" outcomes: []`),
  confirmOutcomes: step('confirmOutcomes', ['FIRST_SECRETARY']),
  disputeOutcome: step('disputeOutcome', ['FIRST_SECRETARY'], `household: "${ID}" reason: "x"`),
  approveOutcomeReport: step('approveOutcomeReport', ['TOWN_OFFICE']),
  returnOutcomeReport: step('returnOutcomeReport', ['TOWN_OFFICE'], 'reason: "x"'),
  courtyardProjects: query('courtyardProjects { totalCount }', TERRITORY),
  courtyardFigures: query(`courtyardFigures(region: "${CITY}", year: 2015) { villages }`, TERRITORY),
  saveCourtyardProject: { document: 'mutation { saveCourtyardProject(input: { village: "nowhere" year: 2015 kind: GROWING version: 0 model: MOUNTAIN_AND_SAND investment: 1 households: 1 }) { userErrors { code } } }', roles: ['TOWN_OFFICE', 'BANNER_OFFICE'] },
  pledges: query('pledges { totalCount }', [...TERRITORY, 'HONORARY_CHIEF']),
  makePledge: step('makePledge', CONCLUDERS, `enterprise: "${ID}" village: "nowhere" kind: JOBS text: "x" quantity: 1 unit: "x" dueOn: "2016-06-30"`),
  withdrawPledge: step('withdrawPledge', CONCLUDERS, 'version: 1 reason: "x"'),
  deliverPledge: step('deliverPledge', CONCLUDERS, `pledge: "${ID}" deliveredOn: "2015-12-30" quantity: 1`),
  decidePledgeDelivery: step('decidePledgeDelivery', ['FIRST_SECRETARY'], 'confirmed: true'),
  cooperationAgreements: query('cooperationAgreements { totalCount }', [...TERRITORY, 'HONORARY_CHIEF']),
  recordCooperationAgreement: step('recordCooperationAgreement', CONCLUDERS, `kind: BASE_VILLAGE enterprise: "${ID}" region: "nowhere" subject: "x" startedOn: "2015-12-30"`),
  endCooperationAgreement: step('endCooperationAgreement', CONCLUDERS, 'version: 1 endedOn: "2015-12-30" reason: "x"'),
  issueEnterpriseCertificate: { document: `mutation { issueEnterpriseCertificate(input: { enterprise: "${ID}" year: 2015 }) { userErrors { code } } }`, roles: ['HONORARY_CHIEF', 'BANNER_OFFICE', 'CITY_OFFICE'] },
  issueAccessToken: step('issueAccessToken', ['HONORARY_CHIEF'], `enterprise: "${ID}" name: "x" days: 1`),
  endAccessToken: step('endAccessToken', ['HONORARY_CHIEF', 'BANNER_OFFICE']),
  codeList: query('codeList(list: INDUSTRY) { code }', 'everyone'),
  saveCodeListEntry: { document: 'mutation { saveCodeListEntry(input: { list: INDUSTRY code: "x" version: 9 zh: "x" en: "x" active: true }) { userErrors { code } } }', roles: ['CITY_OFFICE', 'ADMINISTRATOR'] },
  registerEnterprise: step('registerEnterprise', ['BANNER_OFFICE', 'CITY_OFFICE'], 'name: "x" creditCode: "91350100M000100Y43" seat: "nowhere"'),
  reviseEnterprise: step('reviseEnterprise', ['BANNER_OFFICE', 'CITY_OFFICE'], 'version: 1 name: "x" creditCode: "91350100M000100Y43" seat: "nowhere"'),
  endEnterprise: step('endEnterprise', ['BANNER_OFFICE', 'CITY_OFFICE'], 'version: 1 reason: "x"'),
  concludeLinkage: step('concludeLinkage', CONCLUDERS, `enterprise: "${ID}" village: "nowhere" form: DONATION startedOn: "2015-12-30" contract: { termMonths: 1 item: "x" value: 1 }`),
  renewLinkage: step('renewLinkage', CONCLUDERS, `renews: "${ID}" version: 1 startedOn: "2015-12-30" contract: { termMonths: 1 }`),
  endLinkage: step('endLinkage', CONCLUDERS, 'version: 1 endedOn: "2015-12-30" kind: EARLY reason: "x"'),
  proposeLinkageHouseholds: { document: `mutation { proposeLinkageHouseholds(input: { linkage: "${ID}" numbers: ["1"] }) { userErrors { code } } }`, roles: CONCLUDERS },
  withdrawLinkageProposal: step('withdrawLinkageProposal', CONCLUDERS),
  answerLinkageProposal: step('answerLinkageProposal', ['FIRST_SECRETARY'], 'agreed: true reason: "x"'),
  removeLinkageHousehold: { document: `mutation { removeLinkageHousehold(input: { linkage: "${ID}" household: "${ID}" leftOn: "2015-12-30" reason: "x" }) { userErrors { code } } }`, roles: ['HONORARY_CHIEF', 'FIRST_SECRETARY', 'TOWN_OFFICE'] },
  testExit: step('testExit', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'], 'region: "nowhere"'),
  drawInspection: step('drawInspection', DRAWERS, 'title: "x" region: "nowhere" size: 1 inspectors: SUPERVISORS dueOn: "2016-01-10"'),
  answerInspectionTask: step('answerInspectionTask', INSPECTORS, `task: "${ID}" seenOn: "2015-12-30" met: false answers: [] note: "x"`),
  handOverInspectionTask: { document: `mutation { handOverInspectionTask(input: { task: "${ID}" version: 1 inspector: "${ID}" reason: "x" }) { userErrors { code } } }`, roles: DRAWERS },
  recordSupervisorTraining: step('recordSupervisorTraining', ['BANNER_OFFICE'], `supervisors: ["${ID}"] heldOn: "2015-12-30" subject: "x" hours: 1 givenBy: "x"`),
  recogniseSupervisor: step('recogniseSupervisor', ['BANNER_OFFICE'], `supervisor: "${ID}" kind: CERTIFICATE awardedOn: "2015-12-30" documentNumber: "x" reason: "x"`),
  declareSupervisorTie: step('declareSupervisorTie', ['BANNER_OFFICE'], `account: "${ID}" kind: KIN_OF_CADRE cadre: "${ID}"`),
  endSupervisorTie: step('endSupervisorTie', ['BANNER_OFFICE'], 'reason: "x"'),
  drawLookBack: step('drawLookBack', ['BANNER_OFFICE', 'CITY_OFFICE'], 'region: "nowhere" seed: "x" perStratum: 1'),
  inspectLookBackHousehold: step('inspectLookBackHousehold', ['BANNER_OFFICE', 'CITY_OFFICE'], 'finding: RIGHT'),
  addLookBackHousehold: step('addLookBackHousehold', ['BANNER_OFFICE', 'CITY_OFFICE'], `lookBack: "${ID}" region: "nowhere" headName: "x" finding: RIGHT`),
  openCase: step('openCase', CASE_PROPOSERS, 'kind: EXIT reason: "x"'),
  reviseCase: step('reviseCase', CASE_PROPOSERS, 'version: 1'),
  applyCase: step('applyCase', CASE_PROPOSERS),
  recordCaseVote: step('recordCaseVote', CASE_PROPOSERS, 'entitled: 3 present: 3 inFavour: 3'),
  compareCase: step('compareCase', CASE_PROPOSERS, 'flags: []'),
  verifyCase: step('verifyCase', CASE_PROPOSERS, 'items: []'),
  acceptCase: step('acceptCase', CASE_PROPOSERS, 'acceptedBy: "x"'),
  openCaseNotice: step('openCaseNotice', CASE_PROPOSERS),
  closeCaseNotice: step('closeCaseNotice', CASE_PROPOSERS),
  withdrawCase: step('withdrawCase', CASE_PROPOSERS, 'comment: "x"'),
  followUpCase: step('followUpCase', CASE_PROPOSERS, 'stable: true'),
  answerObjection: { document: `mutation { answerObjection(input: { registerCase: "${ID}", objection: "${ID}", upheld: false, answer: "x" }) { userErrors { code } } }`, roles: CASE_PROPOSERS },
  verifyCaseFlag: step('verifyCaseFlag', [...CASE_PROPOSERS, 'BANNER_OFFICE'], 'flag: CAR applies: true comment: "x"'),
  objectToCase: step('objectToCase', [...CASE_PROPOSERS, 'BANNER_OFFICE'], `registerCase: "${ID}" text: "x"`),
  reviewCase: step('reviewCase', ['TOWN_OFFICE'], 'spotChecked: true'),
  approveCase: step('approveCase', ['BANNER_OFFICE'], 'spotChecked: true'),
  announceCase: step('announceCase', ['BANNER_OFFICE']),
  concludeCase: step('concludeCase', ['BANNER_OFFICE']),
  rejectCase: step('rejectCase', ['TOWN_OFFICE', 'BANNER_OFFICE'], 'comment: "x"'),
  sendBackCase: step('sendBackCase', ['TOWN_OFFICE', 'BANNER_OFFICE'], 'comment: "x"'),
  reveal: step('reveal', ['AUDITOR', 'BANNER_OFFICE', 'CITY_OFFICE', 'FINANCE_OFFICE'], 'field: HEALTH reason: "x"'),
  handOverHouseholds: { document: `mutation { handOverHouseholds(input: { from: "${ID}", to: "${newId()}" }) { userErrors { code } } }`, roles: ['BANNER_OFFICE'] },
  assignHouseholds: { document: `mutation { assignHouseholds(input: { to: "${ID}", households: ["${ID}"] }) { userErrors { code } } }`, roles: ['BANNER_OFFICE'] },
  appoint: step('appoint', ['ADMINISTRATOR', 'BANNER_OFFICE'], `account: "${newId()}" role: VOLUNTEER_SUPERVISOR region: "nowhere" startedOn: "2016-01-01"`),
  endAppointment: step('endAppointment', ['ADMINISTRATOR', 'BANNER_OFFICE'], 'endedOn: "2016-01-01" reason: "x"'),
  markPoorVillages: { document: 'mutation { markPoorVillages(input: { villages: [], poor: true }) { userErrors { code } } }', roles: ['ADMINISTRATOR', 'CITY_OFFICE'] },
  listPoorBanner: { document: 'mutation { listPoorBanner(input: { banner: "nowhere" }) { userErrors { code } } }', roles: ['ADMINISTRATOR', 'CITY_OFFICE'] },
  createAccount: step('createAccount', ['ADMINISTRATOR'], 'login: "" name: ""'),
  disableAccount: { document: `mutation { disableAccount(id: "${ID}") { userErrors { code } } }`, roles: ['ADMINISTRATOR'] },
  enableAccount: { document: `mutation { enableAccount(id: "${ID}") { userErrors { code } } }`, roles: ['ADMINISTRATOR'] },
  endSessions: { document: `mutation { endSessions(id: "${ID}") { userErrors { code } } }`, roles: ['ADMINISTRATOR', 'BANNER_OFFICE'] },
  setSessionDays: { document: 'mutation { setSessionDays(days: 0) { userErrors { code } } }', roles: ['ADMINISTRATOR'] },
  resetPassword: { document: `mutation { resetPassword(id: "${ID}") { userErrors { code } } }`, roles: ['ADMINISTRATOR'] },
  issueHouseholdCode: { document: `mutation { issueHouseholdCode(household: "${ID}") { userErrors { code } } }`, roles: ['TOWN_OFFICE', 'FIRST_SECRETARY'] },
}
/** Of a household at its own file: to every account UNAUTHENTICATED, whatever its role. */
const OWN: Readonly<Record<string, string>> = {
  ownFile: '{ ownFile { number } }',
  closeOwnFile: 'mutation { closeOwnFile }',
  answerOwnExit: `mutation { answerOwnExit(input: { id: "${ID}" registerCase: "${ID}" agreed: true }) { userErrors { code } } }`,
  scoreOwnComplaint: `mutation { scoreOwnComplaint(input: { id: "${ID}" score: 5 }) { userErrors { code } } }`,
  reopenOwnComplaint: `mutation { reopenOwnComplaint(input: { id: "${ID}" comment: "x" }) { userErrors { code } } }`,
  answerOwnLinkage: `mutation { answerOwnLinkage(input: { proposal: "${ID}", agreed: true }) { userErrors { code } } }`,
  confirmOwnResult: `mutation { confirmOwnResult(input: { result: "${ID}", kind: MEASURE, agreed: true }) { userErrors { code } } }`,
  showOwnWords: `mutation { showOwnWords(input: { result: "${ID}" }) { userErrors { code } } }`,
  requestOwnCorrection: `mutation { requestOwnCorrection(input: { id: "${ID}", topic: OTHER, text: "x" }) { userErrors { code } } }`,
  submitOwnComplaint: `mutation { submitOwnComplaint(input: { id: "${ID}", kind: ENTITLEMENT, about: NOBODY, text: "x" }) { userErrors { code } } }`,
}
/** Open to strangers: who signs in is nobody yet. */
const OPEN = ['signIn', 'signOut', 'openOwnFile']

const codeOf = (answer: Answer<unknown>): string => answer.errors?.[0]?.extensions.code ?? 'answered'

describe('each operation of the contract', () => {
  let api: ApiUnderTest
  const askers = new Map<Role, Asker>()

  beforeAll(async () => {
    api = await startApi()
    const accounts = new Map((await storedRows(api, 'Account')).map((account) => [account.id, account.login]))
    const appointments = (await storedRows(api, 'Appointment')).filter((row) => row.endedOn === null)
    for (const role of ROLES) {
      const login = appointments.filter((row) => row.role === role).map((row) => accounts.get(row.accountId) ?? '').toSorted()[0]
      if (login === undefined) throw new Error(`The demo city has no ${role}`)
      askers.set(role, await api.as(login))
    }
  })
  afterAll(async () => {
    await api.close()
  })

  it('stands in the table', async () => {
    const fields = (await askers.get('ADMINISTRATOR')?.data<Record<string, { fields: { name: string }[] }>>('{ queries: __type(name: "Query") { fields { name } } mutations: __type(name: "Mutation") { fields { name } } }')) ?? {}
    const named = new Set([...Object.keys(OPERATIONS).map((name) => name.split(' ')[0] ?? ''), ...Object.keys(OWN), ...OPEN])
    expect(Object.values(fields).flatMap((type) => type.fields.map((field) => field.name)).filter((name) => !named.has(name))).toEqual([])
  })

  it.each(Object.entries(OPERATIONS))('%s is answered to the roles of the contract and FORBIDDEN to all others', async (_name, { document, roles }) => {
    const codes: Record<string, string> = {}
    for (const [role, asker] of askers) codes[role] = codeOf(await asker.ask(document))
    // A bank asks of a number: one that fails its check is bad input, which only a bank gets to hear.
    const expected = ROLES.map((role) => [role, roles === 'everyone' || roles.includes(role) ? (codes[role] === 'BAD_USER_INPUT' ? 'BAD_USER_INPUT' : 'answered') : 'FORBIDDEN'])
    expect(codes).toEqual(Object.fromEntries(expected))
  })

  it.each(Object.entries(OWN))('%s, of a household at its own file, is UNAUTHENTICATED to every role', async (_name, document) => {
    for (const [role, asker] of askers) expect([role, codeOf(await asker.ask(document))]).toEqual([role, 'UNAUTHENTICATED'])
  })

  it('is UNAUTHENTICATED to whoever is not signed in, with the status that says so', async () => {
    for (const [name, { document }] of Object.entries(OPERATIONS)) {
      if (name === 'viewer') continue
      const answer = await api.anonymous(document)
      expect([name, codeOf(answer), answer.status]).toEqual([name, 'UNAUTHENTICATED', 401])
    }
    expect((await api.anonymous('{ viewer { permissions } }')).data).toEqual({ viewer: null })
  })
})
