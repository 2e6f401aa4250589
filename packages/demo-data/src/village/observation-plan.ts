import type { DayNumber } from '../calendar.js'
import { dayOfMoment, endOfDay, momentAt, momentText, TODAY } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import type { ObservationKind, ObservationStatus } from '../rows/observation.js'
import { addWorkingDays, workingDayFrom } from '../working-days.js'

/** A step with its moment, milliseconds since 1970 UTC. */
export interface PlannedStep {
  readonly status: ObservationStatus
  readonly at: number
}

/** How an observation has gone, the submission first, and what is due. */
export interface ObservationCourse {
  readonly steps: readonly PlannedStep[]
  readonly dueAt: string | null
  /** The level that heard of it when the deadline was over (4.1). */
  readonly escalatedTo: 'BANNER' | 'CITY' | null
  readonly isReopened: boolean
}

/** Days that a step takes after the one before, least and most. */
const DELAYS: Record<ObservationStatus, readonly [number, number]> = {
  SUBMITTED: [0, 0],
  TRIAGED: [0, 2],
  ASSIGNED: [1, 3],
  DECLINED: [1, 4],
  CONFIRMED: [2, 8],
  UNFOUNDED: [2, 9],
  RECTIFYING: [1, 4],
  VERIFIED: [2, 7],
  CLOSED: [1, 4],
}
const TRIAGE_WORKING_DAYS = 2
const ACCEPTANCE_WORKING_DAYS = 5
const FINISHING_DAYS = 15
/** Nothing is later than 11:30 of the last day in Shanghai, half an hour before the demo's clock starts. */
const NOW = momentAt(TODAY, 11 * 60 + 30)
/** Share of the open ones that are late. */
const OVERDUE = 0.28
const REOPENED = 0.05
const TRIES = 400

/** A course to the status wanted; a commendation knows only triage and closing. */
export function courseTo(target: ObservationStatus, kind: ObservationKind, random: SeededRandom): ObservationCourse {
  const path = pathTo(target, kind, random)
  const isEnded = target === 'CLOSED' || target === 'DECLINED'
  const wantsOverdue = !isEnded && random.chance(OVERDUE)
  for (let tries = 0; tries < TRIES; tries++) {
    const steps = walk(path, submissionDay(isEnded, wantsOverdue, random), random)
    const due = isEnded ? null : dueDay(steps)
    const isInTime = steps.every(({ at }) => at <= NOW)
    if (isInTime && (due === null || due < TODAY === wantsOverdue)) {
      return { steps, dueAt: due === null ? null : endOfDay(due), escalatedTo: due === null ? null : escalationOf(target, due), isReopened: path.filter((status) => status === 'TRIAGED').length > 1 }
    }
  }
  throw new Error(`No course to ${target}`)
}

function pathTo(target: ObservationStatus, kind: ObservationKind, random: SeededRandom): ObservationStatus[] {
  if (kind === 'COMMENDATION') return target === 'CLOSED' ? ['SUBMITTED', 'TRIAGED', 'CLOSED'] : target === 'SUBMITTED' ? ['SUBMITTED'] : ['SUBMITTED', 'TRIAGED']
  const unfounded: ObservationStatus[] = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'UNFOUNDED']
  const confirmed: ObservationStatus[] = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED']
  switch (target) {
    case 'DECLINED':
      return random.chance(0.5) ? ['SUBMITTED', 'DECLINED'] : ['SUBMITTED', 'TRIAGED', 'DECLINED']
    case 'UNFOUNDED':
      return unfounded
    case 'CLOSED':
      return [...(random.chance(0.25) ? unfounded : confirmed), 'CLOSED']
    case 'TRIAGED':
      return random.chance(REOPENED * 2) ? [...unfounded, 'CLOSED', 'TRIAGED'] : ['SUBMITTED', 'TRIAGED']
    case 'ASSIGNED':
      return random.chance(REOPENED) ? [...unfounded, 'CLOSED', 'TRIAGED', 'ASSIGNED'] : ['SUBMITTED', 'TRIAGED', 'ASSIGNED']
    case 'SUBMITTED':
    case 'CONFIRMED':
    case 'RECTIFYING':
    case 'VERIFIED':
      return confirmed.slice(0, confirmed.indexOf(target) + 1)
  }
}

function submissionDay(isEnded: boolean, isOverdue: boolean, random: SeededRandom): DayNumber {
  if (isEnded) return TODAY - random.between(28, 345)
  return TODAY - (isOverdue ? random.between(4, 75) : random.between(0, 40))
}

function walk(path: readonly ObservationStatus[], submittedOn: DayNumber, random: SeededRandom): PlannedStep[] {
  let day = submittedOn
  let at = 0
  return path.map((status) => {
    day += random.between(...DELAYS[status])
    if (status !== 'SUBMITTED') day = workingDayFrom(day)
    at = Math.max(momentAt(day, random.between(8 * 60, 17 * 60)) + random.below(60_000), at + 1_200_000)
    return { status, at }
  })
}

/** The day by whose end the next step is due (dossier 4.1): clocks start anew with a reopening, and with the assignment. */
export function dueDay(steps: readonly PlannedStep[]): DayNumber {
  const status = steps.at(-1)?.status
  const started = steps.findLast((step, index) => step.status === 'SUBMITTED' || (step.status === 'TRIAGED' && index > 1))
  const startDay = dayOfMoment(started?.at ?? NOW)
  if (status === 'SUBMITTED') return addWorkingDays(startDay, TRIAGE_WORKING_DAYS)
  if (status === 'TRIAGED') return addWorkingDays(startDay, ACCEPTANCE_WORKING_DAYS)
  const accepted = steps.findLast((step) => step.status === 'ASSIGNED')
  return dayOfMoment(accepted?.at ?? NOW) + FINISHING_DAYS
}

const BANNERS_TURN: ReadonlySet<ObservationStatus> = new Set<ObservationStatus>(['RECTIFYING', 'UNFOUNDED', 'VERIFIED'])
/** Working days that the banner's office has before the city's hears of it. */
const BANNER_WORKING_DAYS = 2

/** What the town or a handler let run out is passed up to the banner, and to the city when that did not help; the banner's own goes to the city. */
function escalationOf(status: ObservationStatus, due: DayNumber): 'BANNER' | 'CITY' | null {
  if (due >= TODAY) return null
  return BANNERS_TURN.has(status) || addWorkingDays(due, BANNER_WORKING_DAYS) < TODAY ? 'CITY' : 'BANNER'
}

/** The text of a step's moment. */
export function stepMoment(step: PlannedStep): string {
  return momentText(step.at)
}
