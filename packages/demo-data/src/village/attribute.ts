import type { DayNumber } from '../calendar.js'
import { dayNumber } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from '../rows/household.js'
import type { Member } from './member.js'

/** The national standard replaced the region's for the registry of 2014. */
const NATIONAL_SINCE = dayNumber('2014-01-01')

const STANDARDS = new Odds<IdentificationStandard>([['NATIONAL', 92], ['PROVINCIAL', 6], ['CITY', 2]])
/** By status, and whether illness, disability or lack of labour is the cause. */
const ATTRIBUTES = {
  poor: new Odds<HouseholdAttribute>([['GENERAL_POOR', 70], ['ALLOWANCE_POOR', 24], ['LOW_ALLOWANCE', 6]]),
  poorWeak: new Odds<HouseholdAttribute>([['ALLOWANCE_POOR', 46], ['LOW_ALLOWANCE', 24], ['GENERAL_POOR', 30]]),
  exited: new Odds<HouseholdAttribute>([['GENERAL_POOR', 88], ['ALLOWANCE_POOR', 12]]),
  exitedWeak: new Odds<HouseholdAttribute>([['GENERAL_POOR', 66], ['ALLOWANCE_POOR', 28], ['LOW_ALLOWANCE', 6]]),
}

/** Old people alone may be under the five guarantees; illness, disability and lack of labour make an allowance likely. */
export function attributeOf(
  status: PovertyStatus,
  cause: PovertyCause | null,
  members: readonly Member[],
  random: SeededRandom,
): HouseholdAttribute {
  const withoutChildren = members.length <= 2 && members.every(({ age }) => age >= 60)
  if (status !== 'EXITED' && withoutChildren && members.length === 1 && random.chance(0.5)) return 'FIVE_GUARANTEE'
  if (status !== 'EXITED' && withoutChildren && random.chance(0.12)) return 'FIVE_GUARANTEE'
  const isWeak = cause === 'ILLNESS' || cause === 'DISABILITY' || cause === 'LACK_LABOUR'
  if (status === 'EXITED') return random.draw(isWeak ? ATTRIBUTES.exitedWeak : ATTRIBUTES.exited)
  return random.draw(isWeak ? ATTRIBUTES.poorWeak : ATTRIBUTES.poor)
}

/** Under which standard a household was identified: the region's for those who left before 2014, else mostly the national. */
export function standardOf(exitedOn: DayNumber | null, random: SeededRandom): IdentificationStandard {
  if (exitedOn !== null && exitedOn < NATIONAL_SINCE) return 'PROVINCIAL'
  return random.draw(STANDARDS)
}
