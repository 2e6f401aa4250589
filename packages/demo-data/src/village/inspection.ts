import { createHash } from 'node:crypto'
import { apportion } from '../apportion.js'
import { dayText, endOfDay, momentAt, momentText, TODAY } from '../calendar.js'
import { identifier, villageKey } from '../identifier.js'
import { bannerOffice, townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { SUPERVISORS_PER_VILLAGE } from '../people/staff.js'
import type { HouseholdRow } from '../rows/household.js'
import type { ObservationRow } from '../rows/observation.js'
import type { IncomeBand, InspectionTaskRow, RegisteredRow, VisitBand } from '../rows/inspection.js'
import { recordSteps } from './observation-steps.js'
import type { Village } from './village.js'

/** The one poor village that was inspected; it is in every scale. */
const INSPECTED = 290
const SEED = '9f27c4d05b18e36a'
const SIZE = 10
const RULE_SET = 'INSPECTION_2014'
const DRAWN_ON = TODAY - 24
const DUE_ON = TODAY - 3
/** Answered; the next one was not met, two wait past their day. */
const ANSWERED = 7
const FINISHING_DAYS = 15

const lotOf = (id: string): string => createHash('sha256').update(`${SEED}\n${id}`).digest('hex')
const incomeBand = (fen: number): IncomeBand => (fen >= 800_000 ? 'FROM_8000' : fen >= 500_000 ? 'FROM_5000' : fen >= 300_000 ? 'FROM_3000' : fen >= 200_000 ? 'FROM_2000' : 'UNDER_2000')

function visitBand(lastVisitedOn: string | null): VisitBand {
  if (lastVisitedOn === null) return 'NEVER'
  if (lastVisitedOn >= dayText(DRAWN_ON - 31)) return 'WITHIN_MONTH'
  if (lastVisitedOn >= dayText(DRAWN_ON - 92)) return 'WITHIN_QUARTER'
  return lastVisitedOn >= dayText(DRAWN_ON - 183) ? 'WITHIN_HALF_YEAR' : 'LONGER'
}

/** An inspection as the system itself draws it (4.3): by lots of the seed, each status by its share. */
export function makeInspection(village: Village): void {
  const { plan, rows } = village
  if (plan.poorVillage !== INSPECTED || plan.factor !== 1) return
  const id = village.nextId('inspection')
  const households = rows.household.filter((row) => row.regionCode === plan.code && row.status !== 'CANCELLED')
  const strata = (['EXITED', 'POOR'] as const).map((stratum) => ({ stratum, members: households.filter((row) => (row.status === 'EXITED') === (stratum === 'EXITED')) }))
  const quotas = apportion(SIZE, strata.map(({ members }) => members.length))
  const drawn = strata.flatMap(({ stratum, members }, index) => members.map((row) => ({ row, stratum, lot: lotOf(row.id) })).sort((one, other) => (one.lot < other.lot ? -1 : 1)).slice(0, quotas[index]))
  rows.inspection.push({ id, regionCode: plan.code, title: '年终入户核查', seed: SEED, size: SIZE, ruleSet: RULE_SET, inspectors: 'SUPERVISORS', dueOn: dayText(DUE_ON), drawnOn: dayText(DRAWN_ON), drawnAt: momentText(momentAt(DRAWN_ON, 600)), drawnBy: bannerOffice(plan.bannerCode) })
  drawn.forEach(({ row, stratum }, index) => {
    const inspectorId = accountOf('supervisor', (INSPECTED - 1) * SUPERVISORS_PER_VILLAGE + (index % SUPERVISORS_PER_VILLAGE) + 1)
    const cadreVisitedOn = lastVisitOf(village, row)
    const registered = registeredOf(village, row, cadreVisitedOn)
    const task = { id: village.nextId('inspection'), inspectionId: id, drawnRegion: plan.code, regionCode: plan.code, householdId: row.id, stratum, ruleSet: RULE_SET, registered, cadreId: row.cadreAccountId, cadreVisitedOn, inspectorId, drawnOn: dayText(DRAWN_ON), dueOn: dayText(DUE_ON) } as const
    rows.inspectionTask.push(index < ANSWERED ? answered(village, task, row, index) : { ...task, ...waiting(index) })
  })
}

/** The last visit of the household's own cadre up to the draw. */
function lastVisitOf(village: Village, row: HouseholdRow): string | null {
  const days = village.rows.visit.filter(({ householdId, accountId, visitedOn }) => householdId === row.id && accountId === row.cadreAccountId && visitedOn <= dayText(DRAWN_ON)).map(({ visitedOn }) => visitedOn)
  return days.sort().at(-1) ?? null
}

function registeredOf(village: Village, row: HouseholdRow, cadreVisitedOn: string | null): RegisteredRow {
  const measures = village.rows.measure.filter(({ householdId, startedOn }) => householdId === row.id && startedOn <= dayText(DRAWN_ON)).map(({ category }) => category)
  return {
    STATUS: [row.status === 'EXITED' ? 'NOT_POOR' : 'POOR'], MEMBERS: [String(row.size)], MAIN_CAUSE: row.mainCause === null ? null : [row.mainCause], INCOME: [incomeBand(row.netIncome)],
    LAST_VISIT: row.cadreAccountId === null ? null : [visitBand(cadreVisitedOn)], MEASURES: measures.length === 0 ? ['NONE'] : [...new Set(measures)].sort(), WATER: null, HOUSE: null,
  }
}

function waiting(index: number): Pick<InspectionTaskRow, 'status' | 'answers' | 'differences' | 'note' | 'seenOn' | 'answeredAt' | 'answeredBy' | 'observationIds'> {
  const none = { answers: null, differences: null, seenOn: null, answeredAt: null, answeredBy: null, observationIds: null } as const
  return index === ANSWERED ? { ...none, status: 'NOT_MET', note: '全家外出务工，邻居说春节回来。' } : { ...none, status: 'ASSIGNED', note: null }
}

/** What the inspector saw at a household: a person more than registered, a house that is not safe, or nothing else than the register says. */
type Sight = 'ONE_MORE' | 'UNSAFE_HOUSE' | 'AS_REGISTERED'
const SIGHTS: readonly Sight[] = ['ONE_MORE', 'ONE_MORE', 'UNSAFE_HOUSE']
const NOTES: Readonly<Record<Sight, string>> = { ONE_MORE: '户口本上多一人，去年出生，还没有登记。', UNSAFE_HOUSE: '土坯房，后墙裂开，房顶漏雨，冬天还住在里面。', AS_REGISTERED: '入户查看，与户主核对。' }

function answered(village: Village, task: Omit<InspectionTaskRow, 'status' | 'answers' | 'differences' | 'note' | 'seenOn' | 'answeredAt' | 'answeredBy' | 'observationIds'>, row: HouseholdRow, index: number): InspectionTaskRow {
  const sight = SIGHTS[index] ?? 'AS_REGISTERED'
  const seen = DRAWN_ON + 4 + index
  const { registered } = task
  const members = String(sight === 'ONE_MORE' ? row.size + 1 : row.size)
  const note = NOTES[sight]
  const matter = matterOf(sight, row.size)
  return {
    ...task,
    status: 'ANSWERED',
    answers: { STATUS: registered.STATUS, MEMBERS: [members], MAIN_CAUSE: registered.MAIN_CAUSE ?? ['UNKNOWN'], INCOME: registered.INCOME, LAST_VISIT: registered.LAST_VISIT ?? ['UNKNOWN'], MEASURES: registered.MEASURES, WATER: ['YES'], HOUSE: [sight === 'UNSAFE_HOUSE' ? 'NO' : 'YES'] },
    differences: sight === 'ONE_MORE' ? ['MEMBERS'] : [],
    note,
    seenOn: dayText(seen),
    answeredAt: momentText(momentAt(seen, 15 * 60)),
    answeredBy: task.inspectorId,
    observationIds: matter === null ? null : [observationOf(village, task, { ...matter, text: `${matter.text}\n${note}` }, seen)],
  }
}

/** What becomes an observation of a sight (4.2, 4.3): nothing is on file of the house, so that no answer differs, but nobody knew that it is not safe. */
function matterOf(sight: Sight, size: number): Pick<ObservationRow, 'kind' | 'severity' | 'text'> | null {
  switch (sight) {
    case 'ONE_MORE':
      return { kind: 'IDENTIFICATION', severity: 'NORMAL', text: `入户核查与登记不一致：家庭人口：登记“${size}”，核查“${size + 1}”。` }
    case 'UNSAFE_HOUSE':
      return { kind: 'LIVING_CONDITION', severity: 'SERIOUS', text: '入户核查发现：住房安全：登记“没有登记”，核查“不安全”。' }
    case 'AS_REGISTERED':
      return null
  }
}

/** The observation that an answer made: accepted and assigned to the town's office. */
function observationOf(village: Village, { householdId, inspectorId }: Pick<InspectionTaskRow, 'householdId' | 'inspectorId'>, { kind, severity, text }: Pick<ObservationRow, 'kind' | 'severity' | 'text'>, seen: number): string {
  const { plan, rows } = village
  const n = rows.observation.filter((row) => row.regionCode === plan.code).length + 1
  const id = identifier('observation', villageKey(plan.ordinal, n))
  // What inspections find has running numbers of its own.
  const serial = rows.observation.filter((row) => row.regionCode === plan.code && row.source === 'INSPECTION').length + 1
  const handlerId = townOffice(plan.townCode)
  const at = { submitted: momentAt(seen, 15 * 60), triaged: momentAt(TODAY - 8, 9 * 60), assigned: momentAt(TODAY - 7, 10 * 60) }
  rows.observation.push({
    id, number: `J${plan.code}-2015-${String(serial).padStart(4, '0')}`, kind, severity, status: 'ASSIGNED', regionCode: plan.code, householdId, projectId: null, cadreId: null, reporterId: inspectorId, source: 'INSPECTION', anonymous: false, leadId: null, latitude: null, longitude: null, text,
    seenOn: dayText(seen), submittedAt: momentText(at.submitted), dueAt: endOfDay(TODAY - 7 + FINISHING_DAYS), handlerId, score: null, reopened: false, escalatedTo: null,
  })
  const people = { reporterId: inspectorId, isAnonymous: false, householdId, cadreId: null, handlerId }
  recordSteps(village, id, kind, { steps: [{ status: 'SUBMITTED', at: at.submitted }, { status: 'TRIAGED', at: at.triaged }, { status: 'ASSIGNED', at: at.assigned }], dueAt: null, isReopened: false, escalatedTo: null }, people, null, village.randomFor('inspection'))
  return id
}
