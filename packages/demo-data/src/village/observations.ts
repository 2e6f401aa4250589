import { dayOfMoment, dayText } from '../calendar.js'
import { hasShortLeader } from '../city/village-plan.js'
import { identifier, villageKey } from '../identifier.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { SUPERVISORS_PER_VILLAGE } from '../people/staff.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { ObservationKind, ObservationStatus, Severity } from '../rows/observation.js'
import type { VillageHousehold } from './households.js'
import { recordFinding } from './findings.js'
import { groupedReports, recordGrouped } from './observation-groups.js'
import { placeOf } from './observation-place.js'
import type { ObservationCourse } from './observation-plan.js'
import { courseTo, stepMoment } from './observation-plan.js'
import { recordSteps, scoreOf } from './observation-steps.js'
import { OBSERVATION_TEXTS } from './observation-texts.js'
import type { Village } from './village.js'

/** Everybody who has to do with an observation. */
export interface ObservationPeople {
  readonly reporterId: string
  readonly isAnonymous: boolean
  readonly householdId: string | null
  /** The cadre it is about. */
  readonly cadreId: string | null
  /** Who looks into it, once assigned. */
  readonly handlerId: string
}

const STATUSES = new Odds<ObservationStatus>([
  ['SUBMITTED', 10], ['TRIAGED', 9], ['ASSIGNED', 12], ['DECLINED', 6], ['CONFIRMED', 7], ['UNFOUNDED', 4], ['RECTIFYING', 9], ['VERIFIED', 5], ['CLOSED', 38],
])
const EVERY_STATUS: readonly ObservationStatus[] = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'DECLINED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED', 'CLOSED']
const KINDS = new Odds<ObservationKind>([
  ['IDENTIFICATION', 14], ['EXIT', 9], ['FUND_USE', 10], ['PROJECT', 12], ['PUBLICITY', 10], ['CADRE_CONDUCT', 9], ['ENTITLEMENT', 12], ['ENTERPRISE_PROMISE', 6], ['LIVING_CONDITION', 12], ['COMMENDATION', 6],
])
const SEVERITIES = new Odds<Severity>([['NORMAL', 76], ['SERIOUS', 19], ['URGENT', 5]])
/** Kinds that are about one household. */
const ABOUT_HOUSEHOLD: ReadonlySet<ObservationKind> = new Set<ObservationKind>(['IDENTIFICATION', 'EXIT', 'CADRE_CONDUCT', 'ENTITLEMENT', 'ENTERPRISE_PROMISE', 'LIVING_CONDITION'])
/** Share of the phones that say their place. */
const PLACED = 0.6
/** How many observations a poor village has, most of them none or one. */
const COUNTS = new Odds([[0, 41], [1, 38], [2, 16], [3, 5]])
/** Handling has happened once an observation was assigned. */
const UNASSIGNED: ReadonlySet<ObservationStatus> = new Set<ObservationStatus>(['SUBMITTED', 'TRIAGED', 'DECLINED'])

/** Makes the observations of a poor village (C-8): here and there one of every status, elsewhere few or none, and in some villages reports of one matter beside them. */
export function makeObservations(village: Village, households: readonly VillageHousehold[]): void {
  const n = village.plan.poorVillage
  if (n === null) return
  const random = village.randomFor('observations')
  const places = village.randomFor('observation places')
  const targets = hasShortLeader(village.plan)
    ? EVERY_STATUS
    : Array.from({ length: random.draw(COUNTS) }, () => random.draw(STATUSES))
  const planned = targets.map((target) => {
    const kind = kindFor(target, random)
    return { kind, course: courseTo(target, kind, random) }
  })
  const submittedAt = ({ course }: { readonly course: ObservationCourse }): number => course.steps[0]?.at ?? 0
  const all = [...planned.map((each) => ({ ...each, grouped: null })), ...groupedReports(n).map((grouped) => ({ kind: grouped.matter.kind, course: grouped.course, grouped }))]
  all.sort((left, right) => submittedAt(left) - submittedAt(right))
  const leadN = all.findIndex(({ grouped }) => grouped !== null) + 1
  all.forEach(({ kind, course, grouped }, index) => {
    if (grouped === null) record(village, index + 1, kind, course, peopleFor(village, n, kind, households, random), random, places)
    else recordGrouped(village, n, index + 1, leadN, grouped)
  })
}

function kindFor(target: ObservationStatus, random: SeededRandom): ObservationKind {
  const kind = random.draw(KINDS)
  const isPossible = kind !== 'COMMENDATION' || target === 'SUBMITTED' || target === 'TRIAGED' || target === 'CLOSED'
  return isPossible ? kind : 'PROJECT'
}

function peopleFor(village: Village, n: number, kind: ObservationKind, households: readonly VillageHousehold[], random: SeededRandom): ObservationPeople {
  const candidates = households.filter(({ slot, cadreAccountId }) => fits(kind, slot.status === 'EXITED', slot.isLinked, cadreAccountId))
  const household = ABOUT_HOUSEHOLD.has(kind) && candidates.length > 0 ? random.pick(candidates) : null
  const secretary = accountOf('first-secretary', n)
  const cadreId = kind === 'CADRE_CONDUCT' ? (household?.cadreAccountId ?? secretary) : null
  const supervisor = accountOf('supervisor', (n - 1) * SUPERVISORS_PER_VILLAGE + random.between(1, SUPERVISORS_PER_VILLAGE))
  const byLeader = cadreId === null && random.chance(0.06)
  const reporterId = byLeader ? accountOf('division-leader', n) : supervisor
  const office = townOffice(village.plan.townCode)
  const handlerId = cadreId === null && random.chance(0.42) ? secretary : office
  const sensitive = kind === 'CADRE_CONDUCT' || kind === 'FUND_USE' || kind === 'IDENTIFICATION'
  return { reporterId, isAnonymous: !byLeader && random.chance(sensitive ? 0.4 : 0.08), householdId: household?.id ?? null, cadreId, handlerId }
}

function fits(kind: ObservationKind, hasExited: boolean, isLinked: boolean, cadre: string | null): boolean {
  if (kind === 'EXIT') return hasExited
  if (kind === 'ENTERPRISE_PROMISE') return isLinked
  return kind === 'CADRE_CONDUCT' ? cadre !== null : !hasExited
}

/** The village's project that a report of one is about: its streets, or what it grows and breeds; a well is none of them. */
function projectOf({ plan, rows }: Village, text: string): string | null {
  const task = text.includes('道路') ? 'INFRASTRUCTURE' : text.includes('大棚') ? 'INDUSTRY' : null
  return rows.project.findLast((project) => project.regionCode === plan.code && project.task === task)?.id ?? null
}

function record(village: Village, n: number, kind: ObservationKind, course: ObservationCourse, people: ObservationPeople, random: SeededRandom, places: SeededRandom): void {
  const { plan, rows } = village
  const id = identifier('observation', villageKey(plan.ordinal, n))
  const first = course.steps[0]
  const last = course.steps.at(-1)
  if (first === undefined || last === undefined) return
  const score = last.status === 'CLOSED' && kind !== 'COMMENDATION' ? scoreOf(random) : null
  const severity = random.draw(SEVERITIES)
  const text = random.pick(OBSERVATION_TEXTS[kind])
  const place = places.chance(PLACED) ? placeOf(plan.code, places) : null
  rows.observation.push({
    id,
    number: `O${plan.code}-2015-${String(n).padStart(4, '0')}`,
    kind,
    severity,
    status: last.status,
    regionCode: plan.code,
    householdId: people.householdId,
    projectId: kind === 'PROJECT' ? projectOf(village, text) : null,
    cadreId: people.cadreId,
    reporterId: people.reporterId,
    source: null,
    anonymous: people.isAnonymous,
    leadId: null,
    text,
    seenOn: dayText(dayOfMoment(first.at) - random.between(0, 5)),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    submittedAt: stepMoment(first),
    dueAt: course.dueAt,
    escalatedTo: course.escalatedTo,
    handlerId: UNASSIGNED.has(last.status) || kind === 'COMMENDATION' ? null : people.handlerId,
    score,
    reopened: course.isReopened,
  })
  recordSteps(village, id, kind, course, people, score, random)
  recordFinding(village, n, id, kind, course, people, places)
}
