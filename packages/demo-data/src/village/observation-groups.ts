import type { DayNumber } from '../calendar.js'
import { dayOfMoment, dayText, endOfDay, momentAt, TODAY } from '../calendar.js'
import { identifier, villageKey } from '../identifier.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { SUPERVISORS_PER_VILLAGE } from '../people/staff.js'
import type { ObservationKind } from '../rows/observation.js'
import { recordFinding } from './findings.js'
import type { ObservationCourse, PlannedStep } from './observation-plan.js'
import { dueDay, stepMoment } from './observation-plan.js'
import { recordSteps } from './observation-steps.js'
import type { Village } from './village.js'

/** A matter that some supervisors of a village reported, each in own words, and what was done with all of them together. */
interface Matter {
  readonly kind: ObservationKind
  readonly texts: readonly string[]
  readonly reportedFrom: DayNumber
  /** The steps with their days; what the handler does follows the assignment. */
  readonly together: readonly (readonly [PlannedStep['status'], DayNumber])[]
  readonly handler: 'TOWN_OFFICE' | 'FIRST_SECRETARY'
}

const COAL: Matter = {
  kind: 'ENTITLEMENT',
  texts: ['全村的取暖煤到现在还没有发下来，天已经冷了。', '取暖煤到现在还没有发下来，村里老人家里冷。', '我们组的取暖煤到现在也没有发下来。'],
  reportedFrom: TODAY - 9,
  together: [['TRIAGED', TODAY - 7], ['ASSIGNED', TODAY - 6]],
  handler: 'TOWN_OFFICE',
}
const SUBSIDY: Matter = {
  kind: 'FUND_USE',
  texts: ['去年的养殖补助只发了一半，另一半没有说法。', '养殖补助发了一半，另一半到现在没有说法。', '村里养殖补助只发了一半，问了几次没有说法。'],
  reportedFrom: TODAY - 16,
  together: [['TRIAGED', TODAY - 14], ['ASSIGNED', TODAY - 13], ['CONFIRMED', TODAY - 9], ['RECTIFYING', TODAY - 8]],
  handler: 'FIRST_SECRETARY',
}
const LISTS: Matter = {
  kind: 'PUBLICITY',
  texts: ['分配名单只写了姓名，没有写每户的金额。', '贴出来的分配名单没有写每户的金额。', '分配名单上没有写金额，只写了姓名。'],
  reportedFrom: TODAY - 3,
  together: [['TRIAGED', TODAY - 1]],
  handler: 'TOWN_OFFICE',
}
/** The poor villages, by number, whose office put reports together. */
const MATTERS: ReadonlyMap<number, Matter> = new Map([[7, SUBSIDY], [9, LISTS], [296, SUBSIDY], [301, COAL]])
/** Which supervisors of the village report, in their order; the last of them without the name. */
const REPORTERS = [2, 5, 9] as const

/** A report of a group, the one that leads it first. */
export interface GroupedReport {
  readonly matter: Matter
  readonly place: number
  readonly course: ObservationCourse
}

/** The reports of one matter that a poor village's office put together (4.1, 4.2); none in most villages. */
export function groupedReports(poorVillage: number): GroupedReport[] {
  const matter = MATTERS.get(poorVillage)
  if (matter === undefined) return []
  const together = matter.together.map(([status, day], index): PlannedStep => ({ status, at: momentAt(day, 9 * 60 + 30 + index * 45) }))
  return REPORTERS.map((_, place) => {
    // One in the morning, one in the afternoon, one on the next day.
    const steps: PlannedStep[] = [{ status: 'SUBMITTED', at: momentAt(matter.reportedFrom + Math.floor(place / 2), 9 * 60 + 17 + (place % 2) * 413) }, ...together]
    return { matter, place, course: { steps, dueAt: endOfDay(dueDay(steps)), isReopened: false, escalatedTo: null } }
  })
}

/**
 * Writes a report of a group as the `n`-th of its village. All take the steps of the one that leads them, in the same words; what was found is kept with that one alone.
 * @param leadN the number of the one that leads
 */
export function recordGrouped(village: Village, poorVillage: number, n: number, leadN: number, { matter, place, course }: GroupedReport): void {
  const { plan, rows } = village
  const [id, leadId] = [n, leadN].map((number) => identifier('observation', villageKey(plan.ordinal, number))) as [string, string]
  const [first, last] = [course.steps[0], course.steps.at(-1)]
  if (first === undefined || last === undefined) return
  const people = {
    reporterId: accountOf('supervisor', (poorVillage - 1) * SUPERVISORS_PER_VILLAGE + (REPORTERS[place] ?? 1)),
    isAnonymous: place === REPORTERS.length - 1,
    householdId: null,
    cadreId: null,
    handlerId: matter.handler === 'TOWN_OFFICE' ? townOffice(plan.townCode) : accountOf('first-secretary', poorVillage),
  }
  rows.observation.push({
    id,
    number: `O${plan.code}-2015-${String(n).padStart(4, '0')}`,
    kind: matter.kind,
    severity: 'NORMAL',
    status: last.status,
    regionCode: plan.code,
    householdId: null,
    projectId: null,
    cadreId: null,
    reporterId: people.reporterId,
    source: null,
    anonymous: people.isAnonymous,
    leadId: n === leadN ? null : leadId,
    text: matter.texts[place] ?? '',
    seenOn: dayText(dayOfMoment(first.at) - 1),
    latitude: null,
    longitude: null,
    submittedAt: stepMoment(first),
    dueAt: course.dueAt,
    escalatedTo: null,
    handlerId: last.status === 'TRIAGED' ? null : people.handlerId,
    score: null,
    reopened: false,
  })
  // Each from the beginning of the same numbers: what is said of the one that leads is said of all.
  recordSteps(village, id, matter.kind, course, people, null, village.randomFor('observation group'))
  if (n === leadN) recordFinding(village, n, id, matter.kind, course, people, village.randomFor('observation group finding'))
}
