import { identifier, villageKey } from '../identifier.js'
import type { FindingRow, ObservationKind, ObservationStatus } from '../rows/observation.js'
import type { SeededRandom } from '../random.js'
import type { ObservationCourse } from './observation-plan.js'
import { stepMoment } from './observation-plan.js'
import type { ObservationPeople } from './observations.js'
import type { Village } from './village.js'

const MEASURES = ['责令三日内补齐材料并重新公示。', '由帮扶责任人入户说明并补办手续。', '约谈有关人员，限期整改。', '已补发到户，并通报各村。', '由镇扶贫办派人督办，月底前报结果。']
/** How far what was confirmed has come; an observation that is looked at again brings its finding along. */
const STATES: Partial<Record<ObservationStatus, FindingRow['state']>> = { CONFIRMED: 'OPEN', RECTIFYING: 'RECTIFYING', VERIFIED: 'VERIFIED', CLOSED: 'VERIFIED', TRIAGED: 'REOPENED', ASSIGNED: 'REOPENED' }

/** Writes what was found of an observation that was confirmed, in the words of that step (4.2). */
export function recordFinding(village: Village, n: number, observationId: string, kind: ObservationKind, course: ObservationCourse, people: ObservationPeople, random: SeededRandom): void {
  const confirmed = course.steps.find(({ status }) => status === 'CONFIRMED')
  const state = STATES[course.steps.at(-1)?.status ?? 'SUBMITTED']
  if (confirmed === undefined || state === undefined) return
  village.rows.finding.push({
    id: identifier('finding', villageKey(village.plan.ordinal, n)),
    observationId,
    regionCode: village.plan.code,
    kind,
    householdId: people.householdId,
    cadreId: people.cadreId,
    found: village.rows.observationStep.find((step) => step.observationId === observationId && step.status === 'CONFIRMED')?.comment ?? '',
    measure: random.chance(0.8) ? random.pick(MEASURES) : null,
    state,
    handlerId: people.handlerId,
    recordedAt: stepMoment(confirmed),
  })
}
