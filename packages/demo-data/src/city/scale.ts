import { elementAt } from '../random.js'
import type { Scale } from '../rows/batch.js'
import { planVillages } from './plan.js'
import type { VillagePlan } from './village-plan.js'
import { hasShortLeader, householdFactor } from './village-plan.js'

/** 大沁他拉镇, Naiman banner: the town of `town`. */
export const TOWN_OF_TOWN = '150525100000'
const NAIMAN = '150525000000'
const KULUN = '150524000000'

/** The villages of a scale in code order, with the numbers that they have in the city. */
export function villagesOf(scale: Scale): VillagePlan[] {
  const plans = planVillages(householdFactor(scale))
  if (scale === 'town') return plans.filter((plan) => plan.townCode === TOWN_OF_TOWN)
  if (scale === 'tiny') return tinyVillages(plans)
  return plans
}

/**
 * Three poor villages of Naiman, two in one town (one with a leader who lacks two households) and one in another, and
 * beside them one village of Kulun that is not poor, so that a neighbour banner is not empty.
 */
function tinyVillages(plans: readonly VillagePlan[]): VillagePlan[] {
  const naiman = plans.filter((plan) => plan.bannerCode === NAIMAN && plan.poorVillage !== null)
  const first = find(naiman, (plan) => plan.townCode === TOWN_OF_TOWN && hasShortLeader(plan))
  const second = find(naiman, (plan) => plan.townCode === TOWN_OF_TOWN && plan !== first)
  const third = find(naiman, (plan) => plan.townCode !== TOWN_OF_TOWN)
  const neighbour = find(plans, (plan) => plan.bannerCode === KULUN && plan.poorVillage === null && plan.poor.households === 10)
  const chosen = [first, second, third, neighbour]
  return plans.filter((plan) => chosen.includes(plan))
}

function find<T>(list: readonly T[], test: (element: T) => boolean): T {
  return elementAt(list.filter(test), 0)
}
