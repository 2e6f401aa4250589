import type { Role } from '../../access/roles.js'
import { ASK_EXIT_TESTS, ASK_LOOK_BACKS, exitFiguresIn, exitTestOf, firstStepIn, lookBackOf, seesLookBack } from './oracle/look-backs.js'
import { ANSWER_INSPECTIONS, ASK_INSPECTIONS, inspectionOf, inspectionTaskOf } from './oracle/inspections.js'
import { caseOf } from './oracle/cases.js'
import { ASK_PUBLIC_NOTICES, publicNoticesIn } from './oracle/public-notices.js'
import { findingOf } from './oracle/findings.js'
import { ASK_DASHBOARD } from './oracle/dashboards.js'
import type { Projection } from './oracle/expected.js'
import type { Oracle } from './oracle/oracle.js'
import { householdOf } from './oracle/households.js'
import { ASK_IMPORTS, importOf } from './oracle/imports.js'
import { enterpriseOf, linkageOf, reportOf } from './oracle/linkages.js'
import { observationOf, villageReportsIn } from './oracle/observations.js'
import { ASK_DUPLICATES, duplicateOf, seesDuplicate, seesSign, signOf } from './oracle/duplicates.js'
import { ASK_VILLAGE, accountOf, appointmentOf, entryOf } from './oracle/people.js'
import { ASK_CASES, ASK_HOUSEHOLDS, ASK_LINKAGES, ASK_OBSERVATIONS, ASK_PLANS, ASK_PROJECTS, ASK_VOICES } from './oracle/reach.js'
import { ASK_ACTIVITIES, activityOf, reliefDaysIn } from './oracle/activities.js'
import { projectOf, villagePlanOf } from './oracle/plans.js'
import { ASK_ASSISTANCES, ASK_TEAMS, ASK_UNITS, assistanceOf, courtyardOf, dispatchOf, rostersIn, teamsIn, unitOf } from './oracle/teams.js'
import { ASK_PROMISES, agreementOf, pledgeOf } from './oracle/promises.js'
import { ASK_SUPERVISION, supervisionVillagesIn, supervisorsIn } from './oracle/supervision.js'
import { correctionOf } from './oracle/voices.js'
import type { Stored } from './world.js'

/** A list of the schema: who may ask for it at all, and what is in it. */
export interface ListRoot {
  readonly asks: readonly Role[] | 'everyone'
  readonly rows: (oracle: Oracle) => readonly Projection[]
}

const COVERAGE_READERS: readonly Role[] = ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
const APPOINTMENT_KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'BANNER_OFFICE', 'AUDITOR']

/** The connections of Query. */
export const LISTS: Readonly<Record<string, ListRoot>> = {
  households: { asks: ASK_HOUSEHOLDS, rows: (oracle) => oracle.households().map((row) => householdOf(oracle.view, row)) },
  observations: { asks: ASK_OBSERVATIONS, rows: (oracle) => oracle.observations().map((row) => observationOf(oracle.view, row)) },
  findings: { asks: ASK_VOICES, rows: (oracle) => oracle.findings().map((row) => findingOf(oracle.view, row)) },
  enterprises: { asks: [...ASK_LINKAGES, 'ADMINISTRATOR'], rows: (oracle) => oracle.enterprises().map((row) => enterpriseOf(oracle.view, row)) },
  correctionRequests: { asks: ASK_VOICES, rows: (oracle) => oracle.corrections().map((row) => correctionOf(oracle.view, row)) },
  linkages: { asks: ASK_LINKAGES, rows: (oracle) => oracle.linkages().map((row) => linkageOf(oracle.view, row)) },
  villagePlans: { asks: ASK_PLANS, rows: (oracle) => oracle.villagePlans().map((row) => villagePlanOf(oracle.view, row)) },
  projects: { asks: ASK_PROJECTS, rows: (oracle) => oracle.projects().map((row) => projectOf(oracle.view, row)) },
  outcomeReports: { asks: ASK_LINKAGES, rows: (oracle) => oracle.reports().map((row) => reportOf(oracle.view, row)) },
  registerCases: { asks: ASK_CASES, rows: (oracle) => oracle.cases().map((row) => caseOf(oracle.view, row)) },
  exitTests: { asks: ASK_EXIT_TESTS, rows: (oracle) => oracle.exitTests().map((row) => exitTestOf(oracle.view, row)) },
  inspections: { asks: ASK_INSPECTIONS, rows: (oracle) => oracle.inspections().map((row) => inspectionOf(oracle.view, row)) },
  ownInspectionTasks: { asks: ANSWER_INSPECTIONS, rows: (oracle) => oracle.inspectionTasks().map((row) => inspectionTaskOf(oracle.view, row, false)) },
  lookBacks: { asks: ASK_LOOK_BACKS, rows: (oracle) => oracle.lookBacks().map((row) => lookBackOf(oracle.view, row)) },
  accounts: { asks: APPOINTMENT_KEEPERS, rows: (oracle) => oracle.accounts().map((row) => accountOf(oracle.view, row)) },
  appointments: { asks: [...APPOINTMENT_KEEPERS, 'CITY_OFFICE'], rows: (oracle) => oracle.appointments().map((row) => appointmentOf(oracle.view, row)) },
  sendingUnits: { asks: ASK_UNITS, rows: (oracle) => oracle.sendingUnits().map((row) => unitOf(oracle.view, row)) },
  courtyardProjects: { asks: ASK_ASSISTANCES, rows: (oracle) => oracle.courtyardProjects().map((row) => courtyardOf(oracle.view, row)) },
  pledges: { asks: ASK_PROMISES, rows: (oracle) => oracle.pledges().map((row) => pledgeOf(oracle.view, row)) },
  cooperationAgreements: { asks: ASK_PROMISES, rows: (oracle) => oracle.agreements().map((row) => agreementOf(oracle.view, row)) },
  assistances: { asks: ASK_ASSISTANCES, rows: (oracle) => oracle.assistances().map((row) => assistanceOf(oracle.view, row)) },
  activities: { asks: ASK_ACTIVITIES, rows: (oracle) => oracle.activities().map((row) => activityOf(oracle.view, row)) },
  dispatches: { asks: ASK_TEAMS, rows: (oracle) => oracle.dispatches().map((row) => dispatchOf(oracle.view, row)) },
  auditEntries: { asks: ['AUDITOR'], rows: (oracle) => oracle.entries().map((row) => entryOf(oracle.view, row)) },
  duplicates: { asks: ASK_DUPLICATES, rows: ({ view }) => view.stored.DuplicatePair.filter((row) => row.status === 'OPEN' && seesDuplicate(view, row)).map((row) => duplicateOf(view, row)) },
  duplicateSigns: { asks: ASK_DUPLICATES, rows: ({ view }) => view.stored.DuplicateSign.filter((row) => seesSign(view, row)).map((row) => signOf(view, row)) },
  registerImports: { asks: ASK_IMPORTS, rows: (oracle) => oracle.imports().map((row) => importOf(oracle.view, row)) },
  notices: { asks: 'everyone', rows: (oracle) => oracle.notices() },
}

/** A row of the schema asked for by an argument. */
export interface SingleRoot {
  readonly field: string
  /** The type in whose words the answer is asked; of an interface one at a time. */
  readonly type: string
  readonly asks: readonly Role[] | 'everyone'
  readonly argument: string
  /** Everything that could be asked for, in scope and out of it. */
  readonly keys: (stored: Stored) => readonly string[]
  readonly find: (oracle: Oracle, key: string) => Projection | null
}

const ofType =
  (type: string): SingleRoot['find'] =>
  (oracle, key) => {
    const node = oracle.view.show.node(key)
    return node?.type === type ? node : null
  }
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id)

const byId = (field: string, type: string, asks: readonly Role[], keys: SingleRoot['keys']): SingleRoot => ({ field, type, asks, argument: 'id', keys, find: ofType(type) })
const node = (type: string, keys: SingleRoot['keys']): SingleRoot => ({ field: 'node', type, asks: 'everyone', argument: 'id', keys, find: (oracle, key) => oracle.view.show.node(key) })
const place = (field: string, type: string, asks: readonly Role[] | 'everyone', find: SingleRoot['find'], argument = 'code'): SingleRoot => ({ field, type, asks, argument, keys: placesAround, find })

/** What is no node has an id all the same. */
const idsOfOthers = (stored: Stored): string[] =>
  [stored.Measure, stored.Visit, stored.Account, stored.Appointment, stored.Attachment, stored.Notice, stored.HouseholdFact, stored.ObservationStep, stored.HouseholdOutcome, stored.HouseholdPlan, stored.ProjectCadre, stored.WorkTeam].flatMap((rows) => ids(rows.slice(0, 2)))

/** The fields of Query that find one row, in every way in which it can be asked. */
export const SINGLES: Readonly<Record<string, SingleRoot>> = {
  'node: household': node('Household', (stored) => [...ids(stored.Household), ...idsOfOthers(stored)]),
  'node: person': node('Person', (stored) => ids(stored.Person)),
  'node: observation': node('Observation', (stored) => ids(stored.Observation)),
  'node: report': node('OutcomeReport', (stored) => ids(stored.OutcomeReport)),
  'node: case': node('RegisterCase', (stored) => ids(stored.RegisterCase)),
  'node: linkage': node('Linkage', (stored) => ids(stored.Linkage)),
  'node: enterprise': node('Enterprise', (stored) => ids(stored.Enterprise)),
  'node: plan': node('VillagePlan', (stored) => ids(stored.VillagePlan)),
  'node: project': node('Project', (stored) => ids(stored.Project)),
  'node: entry': node('AuditEntry', (stored) => ids(stored.AuditEntry)),
  household: byId('household', 'Household', ASK_HOUSEHOLDS, (stored) => [...ids(stored.Household), ...ids(stored.Person.slice(0, 1))]),
  observation: byId('observation', 'Observation', ASK_OBSERVATIONS, (stored) => [...ids(stored.Observation), ...ids(stored.Household.slice(0, 1))]),
  enterprise: byId('enterprise', 'Enterprise', ASK_LINKAGES, (stored) => [...ids(stored.Enterprise), ...ids(stored.Linkage.slice(0, 1))]),
  linkage: byId('linkage', 'Linkage', ASK_LINKAGES, (stored) => [...ids(stored.Linkage), ...ids(stored.Enterprise.slice(0, 1))]),
  registerImport: { field: 'registerImport', type: 'RegisterImport', asks: ASK_IMPORTS, argument: 'id', keys: (stored) => [...ids(stored.RegisterImport), ...ids(stored.Household.slice(0, 1))], find: (oracle, key) => oracle.imports().filter((row) => row.id === key).map((row) => importOf(oracle.view, row))[0] ?? null },
  villagePlan: byId('villagePlan', 'VillagePlan', ASK_PLANS, (stored) => [...ids(stored.VillagePlan), ...ids(stored.Project.slice(0, 1))]),
  project: byId('project', 'Project', ASK_PROJECTS, (stored) => [...ids(stored.Project), ...ids(stored.VillagePlan.slice(0, 1))]),
  outcomeReport: byId('outcomeReport', 'OutcomeReport', ASK_LINKAGES, (stored) => [...ids(stored.OutcomeReport), ...ids(stored.Linkage.slice(0, 1))]),
  registerCase: byId('registerCase', 'RegisterCase', ASK_CASES, (stored) => [...ids(stored.RegisterCase), ...ids(stored.Household.slice(0, 1))]),
  duplicate: {
    field: 'duplicate', type: 'DuplicatePair', asks: ASK_DUPLICATES, argument: 'id',
    keys: (stored) => [...ids(stored.DuplicatePair), ...ids(stored.Household.slice(0, 1))],
    find: ({ view }, key) => view.stored.DuplicatePair.filter((row) => row.id === key && seesDuplicate(view, row)).map((row) => duplicateOf(view, row))[0] ?? null,
  },
  inspection: {
    field: 'inspection', type: 'Inspection', asks: ASK_INSPECTIONS, argument: 'id',
    keys: (stored) => [...ids(stored.Inspection), ...ids(stored.InspectionTask.slice(0, 1))],
    find: (oracle, key) => oracle.inspections().filter((row) => row.id === key).map((row) => inspectionOf(oracle.view, row))[0] ?? null,
  },
  ownInspectionTask: {
    field: 'ownInspectionTask', type: 'InspectionTask', asks: ANSWER_INSPECTIONS, argument: 'id',
    keys: (stored) => ids(stored.InspectionTask),
    find: (oracle, key) => oracle.inspectionTasks().filter((row) => row.id === key).map((row) => inspectionTaskOf(oracle.view, row, false))[0] ?? null,
  },
  lookBack: {
    field: 'lookBack', type: 'LookBack', asks: ASK_LOOK_BACKS, argument: 'id',
    keys: (stored) => [...ids(stored.LookBack), ...ids(stored.LookBackHousehold.slice(0, 1))],
    find: ({ view }, key) => view.stored.LookBack.filter((row) => row.id === key && seesLookBack(view, row)).map((row) => lookBackOf(view, row))[0] ?? null,
  },
  village: place('village', 'Village', ASK_VILLAGE, (oracle, key) => oracle.village(key)),
  dashboard: place('dashboard', 'RegionDashboard', ASK_DASHBOARD, (oracle, key) => oracle.dashboard(key), 'region'),
  responsibilityCoverage: place('responsibilityCoverage', 'ResponsibilityCoverage', COVERAGE_READERS, (oracle, key) => oracle.coverage(key), 'region'),
  responsibilityProposal: place('responsibilityProposal', 'ResponsibilityProposal', ['BANNER_OFFICE'], (oracle, key) => oracle.proposal(key), 'region'),
  region: place('region', 'Region', 'everyone', (oracle, key) => oracle.view.show.region(key)),
}

/** The divisions in which anything stands, those above and beside them, and some that hold nothing. */
export function placesAround(stored: Stored): readonly string[] {
  const villages = [...new Set(stored.Household.map((row) => row.regionCode))]
  const above = villages.flatMap((code) => [`${code.slice(0, 9)}000`, `${code.slice(0, 6)}000000`, `${code.slice(0, 4)}00000000`])
  const empty = stored.Region.filter((region) => region.level === 'BANNER' || (region.level === 'TOWN' && region.code.startsWith('150526'))).map((region) => region.code).slice(0, 12)
  return [...new Set([...villages, ...above, ...empty])].toSorted()
}

/** A bounded list of the schema, asked for by a place. */
export interface PlaceList {
  readonly type: string
  /** How many rows deep it is followed; 1 when not said. */
  readonly depth?: number
  readonly asks: readonly Role[]
  readonly rows: (oracle: Oracle, code: string) => readonly Projection[]
}

/** The fields of Query that answer a plain list for a place. */
export const PLACE_LISTS: Readonly<Record<string, PlaceList>> = {
  workTeams: { type: 'WorkTeam', asks: ASK_TEAMS, rows: (oracle, code) => teamsIn(oracle.view, code) },
  observationVillages: { type: 'VillageReports', asks: ASK_OBSERVATIONS, rows: (oracle, code) => villageReportsIn(oracle.view, code) },
  supervisionVillages: { type: 'SupervisionVillage', asks: ASK_SUPERVISION, rows: (oracle, code) => supervisionVillagesIn(oracle.view, code) },
  supervisors: { type: 'Supervisor', depth: 2, asks: ASK_SUPERVISION, rows: (oracle, code) => supervisorsIn(oracle.view, code) },
  reliefDays: { type: 'ReliefDay', asks: ASK_ACTIVITIES, rows: (oracle, code) => reliefDaysIn(oracle.view, code) },
  firstStepUnits: { type: 'FirstStepUnit', asks: ASK_EXIT_TESTS, rows: (oracle, code) => firstStepIn(oracle.view, code) },
  exitFigures: { type: 'RegisteredExitFigure', asks: ASK_EXIT_TESTS, rows: (oracle, code) => exitFiguresIn(oracle.view, code) },
  publicNotices: { type: 'PublicNotice', asks: ASK_PUBLIC_NOTICES, rows: (oracle, code) => publicNoticesIn(oracle.view, code) },
  dispatchRosters: { type: 'RosterYear', asks: ASK_TEAMS, rows: (oracle, code) => rostersIn(oracle.view, code) },
}

/** The fields of Query that have walks of their own. */
export const OTHER_ROOTS: readonly string[] = ['ownFile', 'observationStatistics', 'viewer', 'sessionDays', 'signIns', 'pushServerKey', 'pushSubscribed', 'isRegistered', 'places', 'fullCoverageFigures', 'fullCoverageVillages', 'villageFile', 'entitlementFigures', 'poorVillageTests', 'provincialMeans', 'codeList', 'courtyardFigures', 'linkageResults', 'outcomeFindings', 'minimumWages', 'trace', 'chain', 'cadres', 'cadre', 'importSources', 'rolePlaces', 'inspectorCandidates', 'ownSupervision', 'supervisorTies', 'supervisionVillageCount', 'lateVisitors', 'lateVisitorCounts']
