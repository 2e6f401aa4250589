import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText } from '../calendar.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import type { Care } from './care.js'
import type { HouseholdPlace } from './household-parts.js'
import type { Member } from './member.js'
import type { Slot } from './slots.js'
import type { Village } from './village.js'
import type { PlannedVisit } from './visits.js'
import { findings, habitOf, visitsOf } from './visits.js'

/** First day on which first secretaries and division-level leaders are all in post. */
const VILLAGE_POSTS_FILLED = dayNumber('2014-08-01')
const FOLLOW_UP = { share: 0.05, from: dayNumber('2015-06-01'), to: dayNumber('2015-12-28') } as const
/** Part of the households without a section-level leader whom the first secretary saw, early in the year. */
const SEEN_WITHOUT_CADRE = 0.4

/**
 * Writes the visits to a household and gives the day of the last. Poor households are visited by their section-level
 * leader, in poor villages now and then by first secretary or division-level leader; of those who exited in 2015 a few
 * are followed up.
 */
export function recordVisits(village: Village, place: HouseholdPlace, slot: Slot, care: Care | null, members: readonly Member[]): DayNumber | null {
  const { plan, random } = village
  let last: DayNumber | null = null
  const record = (visit: PlannedVisit, accountId: string): void => {
    village.rows.visit.push({
      id: village.nextId('visit'),
      householdId: place.householdId,
      regionCode: place.regionCode,
      visitedOn: dayText(visit.visitedOn),
      accountId,
      findings: visit.findings,
    })
    last = last === null ? visit.visitedOn : Math.max(last, visit.visitedOn)
  }
  if (care !== null) {
    if (care.before !== null && random.chance(0.5)) record(visitBetween(care.before.from + 60, care.before.to ?? care.before.from, members, random), care.before.accountId)
    const habit = habitOf(care.leader)
    for (const visit of visitsOf(care, members, random)) {
      record(visit, habit === 'FORM_FILLER' ? care.now.accountId : visitor(plan.poorVillage, care, random))
    }
  } else if (plan.poorVillage !== null) {
    const secretary = accountOf('first-secretary', plan.poorVillage)
    if (slot.status !== 'EXITED' && random.chance(SEEN_WITHOUT_CADRE)) record(visitBetween(VILLAGE_POSTS_FILLED, dayNumber('2015-04-30'), members, random), secretary)
    if (slot.story === 'EXITED_IN_2015' && random.chance(FOLLOW_UP.share)) record(visitBetween(FOLLOW_UP.from, FOLLOW_UP.to, members, random), secretary)
  }
  return last
}

function visitor(poorVillage: number | null, care: Care, random: SeededRandom): string {
  const draw = random.next()
  if (poorVillage === null || draw >= 0.12) return care.now.accountId
  return accountOf(draw < 0.08 ? 'first-secretary' : 'division-leader', poorVillage)
}

function visitBetween(from: DayNumber, to: DayNumber, members: readonly Member[], random: SeededRandom): PlannedVisit {
  return { visitedOn: random.between(from, to), findings: findings(members, random) }
}
