import { bannerOffice, townOffice } from '../people/offices.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { ObservationKind, ObservationStatus } from '../rows/observation.js'
import type { ObservationCourse } from './observation-plan.js'
import { stepMoment } from './observation-plan.js'
import { STEP_COMMENTS } from './observation-texts.js'
import type { ObservationPeople } from './observations.js'
import type { Village } from './village.js'

/** Who took a step, and the words that may go with it. */
interface Actor {
  readonly accountId: string | null
  readonly comments: readonly string[] | null
}

const SCORES = new Odds([[5, 38], [4, 36], [3, 16], [2, 7], [1, 3]])

/** The reporter's score, mostly good; null where the office closed it instead. */
export function scoreOf(random: SeededRandom): number | null {
  return random.chance(0.6) ? random.draw(SCORES) : null
}

/** Writes the steps of an observation: the submission and whatever followed. */
export function recordSteps(
  village: Village,
  observationId: string,
  kind: ObservationKind,
  course: ObservationCourse,
  people: ObservationPeople,
  score: number | null,
  random: SeededRandom,
): void {
  course.steps.forEach((step, index) => {
    const previous = course.steps[index - 1]?.status ?? null
    const isLast = index === course.steps.length - 1
    const actor = actorOf(village, step.status, previous, kind, people, isLast && score !== null)
    village.rows.observationStep.push({
      id: village.nextId('observationStep'),
      observationId,
      regionCode: village.plan.code,
      status: step.status,
      at: stepMoment(step),
      byAccountId: actor.accountId,
      comment: actor.comments === null ? null : random.pick(actor.comments),
    })
  })
}

/** The contract's table of who does what: town office up to the assignment, then the handler, then the banner office or the reporter. */
function actorOf(
  village: Village,
  status: ObservationStatus,
  previous: ObservationStatus | null,
  kind: ObservationKind,
  people: ObservationPeople,
  isScored: boolean,
): Actor {
  const town = townOffice(village.plan.townCode)
  const reporter = people.isAnonymous ? null : people.reporterId
  switch (status) {
    case 'SUBMITTED':
      return { accountId: reporter, comments: null }
    case 'TRIAGED':
      return previous === 'CLOSED' ? { accountId: reporter, comments: STEP_COMMENTS.REOPENED } : { accountId: town, comments: STEP_COMMENTS.TRIAGED }
    case 'ASSIGNED':
      return { accountId: town, comments: STEP_COMMENTS.ASSIGNED }
    case 'DECLINED':
      return { accountId: town, comments: STEP_COMMENTS.DECLINED }
    case 'CONFIRMED':
      return { accountId: people.handlerId, comments: STEP_COMMENTS.CONFIRMED }
    case 'UNFOUNDED':
      return { accountId: people.handlerId, comments: STEP_COMMENTS.UNFOUNDED }
    case 'RECTIFYING':
      return { accountId: people.handlerId, comments: STEP_COMMENTS.RECTIFYING }
    case 'VERIFIED':
      return { accountId: bannerOffice(village.plan.bannerCode), comments: STEP_COMMENTS.VERIFIED }
    case 'CLOSED':
      if (kind === 'COMMENDATION') return { accountId: town, comments: STEP_COMMENTS.THANKED }
      return isScored ? { accountId: reporter, comments: STEP_COMMENTS.SCORED } : { accountId: bannerOffice(village.plan.bannerCode), comments: STEP_COMMENTS.CLOSED }
  }
}
