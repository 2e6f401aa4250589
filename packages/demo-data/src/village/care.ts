import type { DayNumber } from '../calendar.js'
import type { VillagePlan } from '../city/village-plan.js'
import { hasPredecessor, isShortLeader } from '../city/village-plan.js'
import { accountOf, appointmentOf } from '../people/posts.js'
import { FORMER_LEADERS_END, leaderStart } from '../people/terms.js'
import type { SeededRandom } from '../random.js'

/** A stretch of days during which somebody had a household in care. */
export interface Term {
  readonly accountId: string
  readonly appointmentId: string
  readonly from: DayNumber
  /** The last day; null while in force. */
  readonly to: DayNumber | null
}

/** Who has a poor household in care (C-3). */
export interface Care {
  /** Number of the section-level leader. */
  readonly leader: number
  /** 1 to 10. */
  readonly place: number
  readonly now: Term
  readonly before: Term | null
}

/**
 * The care of a village's poor households in number order: ten after ten to one leader; a short leader lacks two of the
 * ten, who stay without (null) and are to be found.
 */
export function careOf(plan: VillagePlan, random: SeededRandom): (Care | null)[] {
  const cares: (Care | null)[] = []
  for (let leader = plan.firstLeader; cares.length < plan.poor.households; leader++) {
    const left = isShortLeader(leader) ? twoOfTen(random) : new Set<number>()
    let place = 0
    for (let position = 0; position < 10; position++) {
      if (left.has(position)) cares.push(null)
      else cares.push(careBy(plan, leader, ++place))
    }
  }
  return cares
}

function careBy(plan: VillagePlan, leader: number, place: number): Care {
  const tookOver = leader === plan.firstLeader && hasPredecessor(plan)
  const now: Term = {
    accountId: accountOf('section-leader', leader),
    appointmentId: appointmentOf('section-leader', leader),
    from: leaderStart(leader, tookOver),
    to: null,
  }
  if (!tookOver || plan.poorVillage === null) return { leader, place, now, before: null }
  const before: Term = {
    accountId: accountOf('former-section-leader', plan.poorVillage),
    appointmentId: appointmentOf('former-section-leader', plan.poorVillage),
    from: leaderStart(leader, false),
    to: FORMER_LEADERS_END,
  }
  return { leader, place, now, before }
}

function twoOfTen(random: SeededRandom): Set<number> {
  const positions = random.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  return new Set(positions.slice(0, 2))
}
