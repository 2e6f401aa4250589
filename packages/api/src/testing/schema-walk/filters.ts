import type { Row } from '../../data/entities.js'
import { standingOf } from '../../features/register-case/case-standing.js'
import { seesDuplicate } from './oracle/duplicates.js'
import { waitsForViewer } from './oracle/observations.js'
import { isPlanned } from './oracle/plans.js'
import { isLate } from './oracle/linkages.js'
import { dutiesOverHousehold, dutiesOverObservation, isFullOrAuditor, seesDispute, seesPlan } from './oracle/reach.js'
import { idOf } from './identity.js'
import { stateOf } from './oracle/promises.js'
import { WALKER } from './inhabitants.js'
import { isInForce, liesIn } from './oracle/view.js'
import type { Duty, View } from './oracle/view.js'
import type { Oracle } from './oracle/oracle.js'

/** What a filtered list must hold: ids in any order, ids in this order, or nothing because the question itself is refused. */
export type Filtered = { readonly ids: readonly string[]; readonly inOrder?: boolean } | 'BAD_USER_INPUT'

/** One way of narrowing or ordering a list. */
export interface FilterProbe {
  readonly list: string
  readonly asked: string
  readonly expected: (oracle: Oracle) => Filtered
}

const found = (rows: readonly { readonly id: string }[]): Filtered => ({ ids: rows.map((row) => row.id) })

/** The disputes of a report that the viewer sees: of a section-level leader those of the own ten, of the enterprise those that tell nothing of who objects. */
const disputesSeen = (view: View, reportId: string): Row<'OutcomeDispute'>[] => view.stored.OutcomeDispute.filter((row) => row.reportId === reportId && seesDispute(view, row))

/** A duty that opens households at all, whichever they are. */
const opensAny = (duty: Duty): boolean => {
  if (duty.role === 'SECTION_LEADER') return duty.households.size > 0
  if (duty.role === 'HONORARY_CHIEF') return duty.enterprise !== null
  return duty.region !== null && (isFullOrAuditor(duty.role) || duty.role === 'VOLUNTEER_SUPERVISOR')
}

/** A filter on a field that none of the viewer's duties shows is refused; otherwise it finds what those that show it reach. */
const onHiddenField =
  (matches: (row: Row<'Household'>, view: View) => boolean): FilterProbe['expected'] =>
  ({ view, duties, households }) => {
    const opening = duties.filter(opensAny)
    if (opening.length > 0 && !opening.some((duty) => isFullOrAuditor(duty.role))) return 'BAD_USER_INPUT'
    return found(households().filter((row) => matches(row, view) && dutiesOverHousehold(view, row).some((duty) => isFullOrAuditor(duty.role))))
  }

/** Whether a measure counts for a project: to a section-level leader those of households that they read in full alone. */
const isToldOfProject = (view: View, duties: readonly Duty[], { householdId }: Row<'Measure'>): boolean =>
  !duties.some(({ role }) => role === 'SECTION_LEADER') || view.stored.Household.some((home) => home.id === householdId && dutiesOverHousehold(view, home).some((duty) => isFullOrAuditor(duty.role)))

/** The same for projects: a supervisor alone reads of them what stands on the board, and may not ask by more. */
const onPlannedProject =
  (matches: (row: Row<'Project'>, view: View, duties: readonly Duty[]) => boolean): FilterProbe['expected'] =>
  ({ view, duties, projects }) => {
    const opening = duties.filter((duty) => duty.role !== 'HONORARY_CHIEF' && opensAny(duty))
    if (opening.length > 0 && !opening.some((duty) => isFullOrAuditor(duty.role))) return 'BAD_USER_INPUT'
    return found(projects().filter((row) => matches(row, view, duties) && seesPlan(view, row.regionCode)))
  }

/** An order by a field that any of the viewer's duties hides is refused. */
const byHiddenField =
  (compare: (one: Row<'Household'>, other: Row<'Household'>) => number, inOrder: boolean): FilterProbe['expected'] =>
  ({ duties, households }) =>
    duties.filter(opensAny).every((duty) => isFullOrAuditor(duty.role)) ? { ids: households().toSorted(compare).map((row) => row.id), inOrder } : 'BAD_USER_INPUT'

const isPoor = (row: Row<'Household'>): boolean => ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'].includes(row.status)
const hasCadre = (row: Row<'Household'>, today: string): boolean => row.cadreAccountId !== null && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, today)

/** A masked name is found by its first character and by no more. */
const byName =
  (text: string): FilterProbe['expected'] =>
  ({ view, households }) =>
    found(
      households().filter((row) =>
        dutiesOverHousehold(view, row).some((duty) => (isFullOrAuditor(duty.role) ? row.headName.includes(text) : [...text].length === 1 && row.headName.startsWith(text))),
      ),
    )

const REGIONS = ['150525000000', '150525100000', '150525100200', '150524000000', '150502001001', '159999000000', 'nowhere']

const inRegions = (list: string, rows: (oracle: Oracle) => readonly { readonly id: string; readonly regionCode: string | null }[]): FilterProbe[] =>
  REGIONS.map((region) => ({ list, asked: `filter: { region: "${region}" }`, expected: (oracle) => found(rows(oracle).filter((row) => /^\d{12}$/.test(region) && liesIn(row.regionCode, region))) }))

const HOUSEHOLDS: readonly FilterProbe[] = [
  ...inRegions('households', (oracle) => oracle.households()),
  { list: 'households', asked: 'filter: { status: [EXITED, RETURNED] }', expected: ({ households }) => found(households().filter((row) => row.status === 'EXITED' || row.status === 'RETURNED')) },
  { list: 'households', asked: 'filter: { exitedIn: 2015 }', expected: ({ households }) => found(households().filter((row) => row.status === 'EXITED' && row.exitedOn?.startsWith('2015-') === true)) },
  { list: 'households', asked: 'filter: { mainCause: [ILLNESS] }', expected: onHiddenField((row) => row.mainCause === 'ILLNESS') },
  { list: 'households', asked: 'filter: { withoutCadre: true }', expected: onHiddenField((row, { today }) => isPoor(row) && !hasCadre(row, today)) },
  { list: 'households', asked: 'filter: { notVisitedSince: "2015-07-01" }', expected: onHiddenField((row) => isPoor(row) && (row.lastVisitedOn === null || row.lastVisitedOn < '2015-07-01')) },
  { list: 'households', asked: 'filter: { targetingIncomplete: true }', expected: onHiddenField((row, { today }) => isPoor(row) && !(row.size > 0 && row.mainCause !== null && row.measureCount > 0 && hasCadre(row, today))) },
  ...(['COAL', 'STUDENT_GRANT', 'JOB'] as const).map((kind) => ({ list: 'households', asked: `filter: { entitlementDue: ${kind} }`, expected: onHiddenField((row: Row<'Household'>, { stored }: View) => stored.Entitlement.some((line) => line.householdId === row.id && line.year === 2015 && line.kind === kind && line.status === 'DUE')) })),
  ...[idOf('project', 0), idOf('project', 'none')].map((project) => ({ list: 'households', asked: `filter: { notOnProject: "${project}" }`, expected: onHiddenField((row: Row<'Household'>, { stored }: View) => !stored.Measure.some((measure) => measure.householdId === row.id && measure.projectId === project && measure.endedOn === null)) })),
  { list: 'households', asked: 'filter: { traceGap: NO_PLAN }', expected: onHiddenField((row) => isPoor(row) && !isPlanned(row)) },
  { list: 'households', asked: 'filter: { traceGap: NO_PROJECT }', expected: onHiddenField((row) => isPoor(row) && row.projectMeasures === 0) },
  { list: 'households', asked: 'filter: { traceGap: TRACE_INCOMPLETE }', expected: onHiddenField((row, { today }) => isPoor(row) && !(row.mainCause !== null && row.measuresInForce > 0 && row.projectMeasures > 0 && hasCadre(row, today))) },
  { list: 'households', asked: 'filter: { traceGap: MEASURE_ON_CANCELLED }', expected: onHiddenField((row) => row.status === 'CANCELLED' && row.measuresInForce > 0) },
  ...['包', '海', '包巴图', '巴图'].map((text) => ({ list: 'households', asked: `filter: { nameContains: "${text}" }`, expected: byName(text) })),
  ...['2', '0002'].map((number) => ({ list: 'households', asked: `filter: { number: "${number}" }`, expected: ({ households }: Oracle) => found(households().filter((row) => row.number.endsWith('-0002'))) })),
  { list: 'households', asked: 'orderBy: NET_INCOME_DESC', expected: byHiddenField((one, other) => (other.netIncome ?? 0) - (one.netIncome ?? 0), true) },
  { list: 'households', asked: 'orderBy: HEAD_NAME_ASC', expected: byHiddenField(() => 0, false) },
  { list: 'households', asked: 'orderBy: NUMBER_ASC', expected: ({ households }) => ({ ids: households().toSorted((one, other) => (one.regionCode + one.number < other.regionCode + other.number ? -1 : 1)).map((row) => row.id), inOrder: true }) },
]

const ended = (row: Row<'Observation'>): boolean => row.status === 'CLOSED' || row.status === 'DECLINED'
const isOverdue = (row: Row<'Observation'>, today: string): boolean => !ended(row) && row.dueAt !== null && row.dueAt.slice(0, 10) < today

/** All are NORMAL; what has ended has no deadline. */
const urgencyOf = ({ escalatedTo, dueAt, id }: Row<'Observation'>): string => `${escalatedTo === 'CITY' ? 0 : escalatedTo === 'BANNER' ? 1 : 2} ${dueAt ?? ''} ${id}`

/** Whether a duty opens it by its village: whoever sees it as its reporter or by its household is told of no group. */
const answersForVillage = (view: View, row: Row<'Observation'>): boolean => dutiesOverObservation(view, row).some(({ role }) => role !== 'SECTION_LEADER' && role !== 'VOLUNTEER_SUPERVISOR')

const OBSERVATIONS: readonly FilterProbe[] = [
  ...inRegions('observations', (oracle) => oracle.observations()),
  { list: 'observations', asked: 'filter: { mine: true }', expected: ({ observations, view }) => found(observations().filter((row) => row.reporterId === view.me)) },
  { list: 'observations', asked: 'filter: { mine: false }', expected: ({ observations, view }) => found(observations().filter((row) => row.reporterId !== view.me)) },
  { list: 'observations', asked: 'filter: { overdue: true }', expected: ({ observations, view }) => found(observations().filter((row) => isOverdue(row, view.today))) },
  { list: 'observations', asked: 'filter: { overdue: false, status: [SUBMITTED, CLOSED] }', expected: ({ observations, view }) => found(observations().filter((row) => !isOverdue(row, view.today) && (row.status === 'SUBMITTED' || row.status === 'CLOSED'))) },
  ...[true, false].map((escalated) => ({ list: 'observations', asked: `filter: { escalated: ${escalated} }`, expected: ({ observations }: Oracle) => found(observations().filter((row) => (row.escalatedTo !== null) === escalated)) })),
  ...[true, false].map((grouped) => ({ list: 'observations', asked: `filter: { grouped: ${grouped} }`, expected: ({ observations, view }: Oracle) => found(observations().filter((row) => (row.leadId === null || !answersForVillage(view, row)) === grouped)) })),
  { list: 'observations', asked: 'filter: { severity: [SERIOUS] }', expected: () => found([]) },
  { list: 'observations', asked: 'orderBy: URGENCY', expected: ({ observations }) => ({ ids: observations().toSorted((one, other) => (urgencyOf(one) < urgencyOf(other) ? -1 : 1)).map((row) => row.id), inOrder: true }) },
  ...[true, false].map((toHandle) => ({ list: 'observations', asked: `filter: { toHandle: ${toHandle} }`, expected: ({ observations, view }: Oracle) => found(observations().filter((row) => waitsForViewer(view, row) === toHandle)) })),
  { list: 'observations', asked: 'filter: { number: "2015-1" }', expected: ({ observations }) => found(observations().filter((row) => row.number.endsWith('-2015-0001'))) },
  { list: 'observations', asked: `filter: { project: "${idOf('project', 0)}" }`, expected: ({ observations }) => found(observations().filter((row) => row.projectId === idOf('project', 0))) },
  { list: 'observations', asked: 'filter: { kind: [FUND_USE] }', expected: ({ observations }) => found(observations().filter((row) => row.kind === 'FUND_USE')) },
]

const FINDINGS: readonly FilterProbe[] = [
  ...inRegions('findings', (oracle) => oracle.findings()),
  { list: 'findings', asked: 'filter: { state: [OPEN, VERIFIED] }', expected: ({ findings }) => found(findings().filter((row) => row.state === 'OPEN' || row.state === 'VERIFIED')) },
  { list: 'findings', asked: 'filter: { kind: [FUND_USE] }', expected: ({ findings }) => found(findings().filter((row) => row.kind === 'FUND_USE')) },
  ...[0, 3].map((n) => ({ list: 'findings', asked: `filter: { household: "${idOf('household', n)}" }`, expected: ({ findings }: Oracle) => found(findings().filter((row) => row.householdId === idOf('household', n))) })),
  ...[0, 1].map((n) => ({ list: 'findings', asked: `filter: { project: "${idOf('project', n)}" }`, expected: ({ findings }: Oracle) => found(findings().filter((row) => row.projectId === idOf('project', n))) })),
  { list: 'findings', asked: `filter: { cadre: "${WALKER}" }`, expected: () => found([]) },
  { list: 'findings', asked: `filter: { observation: "${idOf('observation', 2)}" }`, expected: ({ findings }) => found(findings().filter((row) => row.observationId === idOf('observation', 2))) },
]

/** Accounts are found by a login only through duties that show logins. */
const byLogin: FilterProbe['expected'] = ({ view, duties, accounts }) => {
  const shows = (duty: Duty): boolean => duty.role === 'ADMINISTRATOR' || (duty.role === 'AUDITOR' && duty.region !== null)
  const opening = duties.filter((duty) => shows(duty) || (duty.role === 'BANNER_OFFICE' && duty.region !== null))
  if (opening.length > 0 && !opening.some(shows)) return 'BAD_USER_INPUT'
  return found(
    accounts().filter(
      (row) =>
        row.login.startsWith('other-1') &&
        duties.some((duty) => duty.role === 'ADMINISTRATOR' || (duty.role === 'AUDITOR' && view.stored.Appointment.some((each) => each.accountId === row.id && liesIn(each.regionCode, duty.region)))),
    ),
  )
}

/** Ways of narrowing and ordering the lists of Query. */
export const FILTERS: readonly FilterProbe[] = [
  { list: 'correctionRequests', asked: 'filter: { region: "150525100000", status: [OPEN] }', expected: (oracle) => found(oracle.corrections().filter((row) => row.status === 'OPEN' && row.regionCode.startsWith('150525100'))) },
  ...HOUSEHOLDS,
  ...OBSERVATIONS,
  ...FINDINGS,
  ...inRegions('villagePlans', (oracle) => oracle.villagePlans()),
  { list: 'villagePlans', asked: 'filter: { status: [APPROVED, DRAFT] }', expected: ({ villagePlans }) => found(villagePlans().filter((row) => row.status === 'APPROVED' || row.status === 'DRAFT')) },
  { list: 'villagePlans', asked: 'filter: { withoutProject: true }', expected: ({ villagePlans, view }) => found(villagePlans().filter((row) => row.status !== 'CLOSED' && row.endYear >= 2015 && !view.stored.Project.some((each) => each.planId === row.id && each.status !== 'STOPPED'))) },
  { list: 'villagePlans', asked: 'filter: { endYear: 2016 }', expected: ({ villagePlans }) => found(villagePlans().filter((row) => row.endYear === 2016)) },
  { list: 'villagePlans', asked: 'filter: { lapsed: true }', expected: ({ villagePlans }) => found(villagePlans().filter((row) => row.status !== 'CLOSED' && row.endYear < 2015)) },
  { list: 'villagePlans', asked: 'filter: { lapsed: false, withoutProject: false }', expected: ({ villagePlans, view }) => found(villagePlans().filter((row) => row.status === 'CLOSED' || (row.endYear >= 2015 && view.stored.Project.some((each) => each.planId === row.id && each.status !== 'STOPPED')))) },
  ...inRegions('projects', (oracle) => oracle.projects()),
  { list: 'projects', asked: 'filter: { gap: NO_BENEFICIARY }', expected: onPlannedProject((row, view, duties) => row.status !== 'STOPPED' && !view.stored.Measure.some((each) => each.projectId === row.id && isToldOfProject(view, duties, each))) },
  {
    list: 'projects',
    asked: 'filter: { gap: NO_CADRE }',
    expected: onPlannedProject((row, view) => (row.status === 'PLANNED' || row.status === 'UNDERWAY') && !view.stored.ProjectCadre.some((each) => each.projectId === row.id && isInForce(each, view.today))),
  },
  { list: 'projects', asked: 'filter: { gap: NO_RESULT }', expected: onPlannedProject((row, view) => row.status === 'COMPLETED' || ((row.status === 'PLANNED' || row.status === 'UNDERWAY') && row.endsOn !== null && row.endsOn < view.today)) },
  { list: 'projects', asked: 'filter: { nameContains: "目1" }', expected: ({ projects }) => found(projects().filter((row) => row.name.includes('目1'))) },
  { list: 'projects', asked: 'filter: { nameContains: "目1", category: [INDUSTRY] }', expected: ({ projects }) => found(projects().filter((row) => row.name.includes('目1') && row.category === 'INDUSTRY')) },
  ...inRegions('linkages', (oracle) => oracle.linkages()),
  { list: 'linkages', asked: 'filter: { inForce: true, closeness: [CLOSE, SEMI_CLOSE] }', expected: ({ linkages, view }) => found(linkages().filter((row) => isInForce(row, view.today) && row.closeness !== 'LOOSE')) },
  ...inRegions('outcomeReports', (oracle) => oracle.reports()),
  ...(['OPEN', 'TAKEN_UP', 'TO_CORRECT'] as const).map((queue) => ({ list: 'outcomeReports', asked: `filter: { disputed: ${queue} }`, expected: (oracle: Oracle) => found(oracle.reports().filter((row) => disputesSeen(oracle.view, row.id).some(({ status }) => status === queue))) })),
  { list: 'outcomeReports', asked: 'filter: { disputed: OVERDUE }', expected: ({ reports, view }) => found(reports().filter((row) => disputesSeen(view, row.id).some((dispute) => isLate(view, dispute)))) },
  { list: 'outcomeReports', asked: 'filter: { status: [APPROVED], period: "2015Q1" }', expected: ({ reports }) => found(reports().filter((row) => row.status === 'APPROVED' && row.period === '2015Q1')) },
  ...inRegions('registerCases', (oracle) => oracle.cases()),
  ...[0, 3].map((n) => ({ list: 'registerCases', asked: `filter: { household: "${idOf('household', n)}" }`, expected: ({ cases }: Oracle) => found(cases().filter((row) => row.householdId === idOf('household', n))) })),
  { list: 'registerCases', asked: 'filter: { kind: [EXIT], status: [EXITED, VILLAGE_NOTICE] }', expected: ({ cases }) => found(cases().filter((row) => row.kind === 'EXIT' && (row.status === 'EXITED' || row.status === 'VILLAGE_NOTICE'))) },
  { list: 'registerCases', asked: 'filter: { waitingFor: [VILLAGE], due: true }', expected: ({ cases, view }) => found(cases().filter((row) => row.waitingFor === 'VILLAGE' && row.waitsFrom !== null && row.waitsFrom <= view.today)) },
  ...[true, false].map((mayAct) => ({ list: 'registerCases', asked: `filter: { mayAct: ${mayAct} }`, expected: ({ cases, view }: Oracle) => found(cases().filter((row) => (row.waitingFor === null || [null, row.waitingFor].includes(standingOf(row).actors.get(view.me) ?? null)) === mayAct)) })),
  { list: 'registerCases', asked: 'filter: { waitsFrom: { from: "2015-12-05", until: "2015-12-20" } }', expected: ({ cases }) => found(cases().filter((row) => row.waitsFrom !== null && row.waitsFrom >= '2015-12-05' && row.waitsFrom <= '2015-12-20')) },
  { list: 'registerCases', asked: 'filter: { due: false }', expected: ({ cases, view }) => found(cases().filter((row) => row.waitsFrom === null || row.waitsFrom > view.today)) },
  ...[true, false].map((overdue) => ({ list: 'registerCases', asked: `filter: { overdue: ${overdue} }`, expected: ({ cases, view }: Oracle) => found(cases().filter((row) => (row.decideBy !== null && row.decideBy < view.today) === overdue)) })),
  ...[true, false].map((followUp) => ({ list: 'registerCases', asked: `filter: { followUp: ${followUp} }`, expected: ({ cases }: Oracle) => found(cases().filter((row) => (row.followUpUntil !== null) === followUp)) })),
  ...inRegions('exitTests', (oracle) => oracle.exitTests()),
  ...[true, false].map((passed) => ({ list: 'exitTests', asked: `filter: { passed: ${passed} }`, expected: ({ exitTests }: Oracle) => found(exitTests().filter((row) => row.passed === passed)) })),
  ...inRegions('enterprises', (oracle) => oracle.enterprises()),
  { list: 'enterprises', asked: 'filter: { nameContains: "业1" }', expected: ({ enterprises }) => found(enterprises().filter((row) => row.name.includes('业1'))) },
  { list: 'enterprises', asked: 'filter: { industry: ["荞麦", "肉牛"] }', expected: ({ enterprises }) => found(enterprises().filter(({ industry }) => industry === '荞麦' || industry === '肉牛')) },
  { list: 'enterprises', asked: 'filter: { leadingLevel: [NATIONAL, CITY] }', expected: ({ enterprises }) => found(enterprises().filter(({ leadingLevel }) => leadingLevel === 'NATIONAL' || leadingLevel === 'CITY')) },
  ...[true, false].map((ended) => ({ list: 'enterprises', asked: `filter: { ended: ${ended} }`, expected: ({ enterprises }: Oracle) => found(enterprises().filter(({ endedOn }) => (endedOn !== null) === ended)) })),
  { list: 'accounts', asked: 'filter: { loginPrefix: "other-1" }', expected: byLogin },
  ...inRegions('appointments', (oracle) => oracle.appointments()),
  ...['1', '人'].map((text) => ({ list: 'appointments', asked: `filter: { nameContains: "${text}" }`, expected: ({ appointments, view }: Oracle) => found(appointments().filter((row) => view.stored.Account.some((each) => each.id === row.accountId && each.name.includes(text)))) })),
  {
    list: 'appointments',
    asked: 'filter: { hasRoom: true }',
    expected: ({ appointments, view }) => found(appointments().filter((row) => row.role === 'SECTION_LEADER' && view.stored.Responsibility.filter((each) => each.appointmentId === row.id && isInForce(each, view.today)).length < 10)),
  },
  { list: 'appointments', asked: 'filter: { inForce: false }', expected: ({ appointments, view }) => found(appointments().filter((row) => !isInForce(row, view.today))) },
  ...inRegions('pledges', (oracle) => oracle.pledges()),
  ...inRegions('cooperationAgreements', (oracle) => oracle.agreements()),
  ...(['OPEN', 'PARTLY', 'MET', 'OVERDUE', 'WITHDRAWN'] as const).map((state) => ({ list: 'pledges', asked: `filter: { state: ${state} }`, expected: ({ pledges, view }: Oracle) => found(pledges().filter((row) => stateOf(row, view.today) === state)) })),
  ...[true, false].map((waits) => ({ list: 'pledges', asked: `filter: { waits: ${waits} }`, expected: ({ pledges, view }: Oracle) => found(pledges().filter((row) => view.stored.PledgeDelivery.some((each) => each.pledgeId === row.id && each.status === 'PENDING') === waits)) })),
  { list: 'pledges', asked: `filter: { kind: [JOBS, SKILLS], enterprise: "${idOf('enterprise', 1)}" }`, expected: ({ pledges }) => found(pledges().filter((row) => (row.kind === 'JOBS' || row.kind === 'SKILLS') && row.enterpriseId === idOf('enterprise', 1))) },
  { list: 'cooperationAgreements', asked: 'filter: { kind: [MARKET], inForce: true }', expected: ({ agreements, view }) => found(agreements().filter((row) => row.kind === 'MARKET' && isInForce(row, view.today))) },
  { list: 'cooperationAgreements', asked: `filter: { inForce: false, enterprise: "${idOf('enterprise', 1)}" }`, expected: ({ agreements, view }) => found(agreements().filter((row) => row.enterpriseId === idOf('enterprise', 1) && !isInForce(row, view.today))) },
  ...inRegions('courtyardProjects', (oracle) => oracle.courtyardProjects()),
  { list: 'courtyardProjects', asked: 'filter: { kind: [GROWING], year: 2015 }', expected: ({ courtyardProjects }) => found(courtyardProjects().filter((row) => row.kind === 'GROWING')) },
  ...inRegions('assistances', (oracle) => oracle.assistances()),
  ...(['PAIRED', 'DESIGNATED', 'ENTERPRISE'] as const).map((kind) => ({ list: 'assistances', asked: `filter: { kind: ${kind} }`, expected: ({ assistances }: Oracle) => found(assistances().filter((row) => (row.kind ?? 'DESIGNATED') === kind)) })),
  ...(['appointments', 'assistances', 'dispatches'] as const).map((list) => ({ list, asked: `filter: { endedOn: { from: "2015-07-01", until: "2016-06-30" } }`, expected: (oracle: Oracle) => found(oracle[list]().filter((row) => row.endedOn !== null && row.endedOn >= '2015-07-01' && row.endedOn <= '2016-06-30')) })),
  { list: 'assistances', asked: 'filter: { level: [CENTRAL, CITY], inForce: true }', expected: ({ assistances, view }) => found(assistances().filter((row) => row.level !== 'PROVINCIAL' && isInForce(row, view.today))) },
  ...inRegions('activities', (oracle) => oracle.activities()),
  { list: 'activities', asked: 'filter: { kind: [TECH_ADVICE, MARKET_INFO] }', expected: ({ activities }) => found(activities().filter((row) => row.kind === 'TECH_ADVICE' || row.kind === 'MARKET_INFO')) },
  ...inRegions('dispatches', (oracle) => oracle.dispatches()),
  { list: 'dispatches', asked: 'filter: { campaign: WORK_TEAM, inForce: false }', expected: ({ dispatches, view }) => found(dispatches().filter((row) => row.campaign === 'WORK_TEAM' && !isInForce(row, view.today))) },
  { list: 'dispatches', asked: 'filter: { year: 2015 }', expected: ({ dispatches }) => found(dispatches().filter((row) => row.startedOn <= '2015-12-31' && (row.endedOn === null || row.endedOn >= '2015-01-01'))) },
  { list: 'sendingUnits', asked: 'filter: { nameContains: "位1" }', expected: ({ sendingUnits }) => found(sendingUnits().filter((row) => row.name.includes('位1'))) },
  { list: 'sendingUnits', asked: 'filter: { level: [BANNER] }', expected: ({ sendingUnits }) => found(sendingUnits().filter((row) => row.unitLevel === 'BANNER')) },
  ...inRegions('auditEntries', (oracle) => oracle.entries()),
  { list: 'auditEntries', asked: 'filter: { from: "2015-12-01", to: "2015-12-01" }', expected: ({ entries }) => found(entries().filter((row) => row.at >= '2015-11-30 16:00' && row.at < '2015-12-01 16:00')) },
  { list: 'duplicates', asked: 'filter: { status: [DIFFERENT, MERGED] }', expected: ({ view }) => found(view.stored.DuplicatePair.filter((row) => row.status !== 'OPEN' && seesDuplicate(view, row))) },
  { list: 'notices', asked: 'unreadOnly: true', expected: ({ view }) => found(view.stored.Notice.filter((row) => row.accountId === view.me && row.readAt === null)) },
]
