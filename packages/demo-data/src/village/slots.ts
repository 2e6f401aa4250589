import { householdSizes } from '../apportion.js'
import type { DayNumber } from '../calendar.js'
import { yearStart } from '../calendar.js'
import type { VillagePlan } from '../city/village-plan.js'
import { EXITED_GROUPS } from '../city/village-plan.js'
import type { SeededRandom } from '../random.js'
import { elementAt, Odds } from '../random.js'
import type { PovertyStatus } from '../rows/household.js'
import type { IncomeStory } from './income.js'

/** A household of a village before its family is known. */
export interface Slot {
  readonly size: number
  readonly status: PovertyStatus
  readonly story: IncomeStory
  readonly exitedOn: DayNumber | null
  readonly returnedOn: DayNumber | null
  readonly isLinked: boolean
}

const EARLIER_YEARS = [2012, 2013, 2014] as const
/** Parts of the poor about to exit, and of those who exited once and fell back. */
const PRE_EXIT = 0.06
const RETURNED = 0.008
/** Day of the year, from 0: exits are recognised in the last quarter. */
const FIRST_EXIT_DAY = 275
const LAST_EXIT_DAY = 358

/** The households of a village in the order of their numbers; sizes add up to the plan's persons, group by group. */
export function slotsOf(plan: VillagePlan, random: SeededRandom): Slot[] {
  const slots = householdSizes(plan.poor.households, plan.poor.persons, random).map((size, index) =>
    poorSlot(size, index < plan.linkedPoor, random),
  )
  const earlierYears = new Odds(EARLIER_YEARS.map((year, index) => [year, elementAt(plan.earlierYears, index)] as const))
  for (const group of EXITED_GROUPS) {
    const { households, persons } = plan.exited[group]
    const isLinked = group === 'linked2015' || group === 'linkedEarlier'
    const in2015 = group === 'linked2015' || group === 'other2015'
    for (const size of householdSizes(households, persons, random)) {
      const year = in2015 ? 2015 : random.draw(earlierYears)
      slots.push({
        size,
        status: 'EXITED',
        story: in2015 ? 'EXITED_IN_2015' : 'EXITED_EARLIER',
        exitedOn: exitDay(year, random),
        returnedOn: null,
        isLinked,
      })
    }
  }
  return random.shuffle(slots)
}

function poorSlot(size: number, isLinked: boolean, random: SeededRandom): Slot {
  const draw = random.next()
  if (draw < RETURNED) {
    const exitedOn = exitDay(random.chance(0.5) ? 2012 : 2013, random)
    return { size, status: 'RETURNED', story: 'RETURNED', exitedOn, returnedOn: yearStart(2014) + random.between(40, 290), isLinked }
  }
  const isAboutToExit = draw < RETURNED + PRE_EXIT
  return {
    size,
    status: isAboutToExit ? 'PRE_EXIT' : 'NOT_EXITED',
    story: isAboutToExit ? 'ABOUT_TO_EXIT' : 'POOR',
    exitedOn: null,
    returnedOn: null,
    isLinked,
  }
}

function exitDay(year: number, random: SeededRandom): DayNumber {
  return yearStart(year) + random.between(FIRST_EXIT_DAY, LAST_EXIT_DAY)
}
