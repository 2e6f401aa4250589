import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import { generationOf } from './generation.js'
import { hanGivenName, hanSurname } from './han-names.js'
import { mongolianName, mongolianSurname } from './mongolian-names.js'

/** How a family names its members: by a surname that sons and daughters share, or, as many Mongols do, without one. */
export interface NamingCustom {
  readonly ethnicity: string
  /** Null where the family bears no surname. */
  readonly surname: string | null
}

export interface GivenName {
  readonly name: string
  readonly nameMongolian: string | null
}

/** Part of those with a Mongolian name whose card also has it in Mongolian script. */
const SCRIPT_SHARE = 0.4
const GACHA_ETHNICITIES = new Odds([['蒙古族', 86], ['汉族', 11], ['满族', 3]])
const VILLAGE_ETHNICITIES = new Odds([['汉族', 66], ['蒙古族', 26], ['满族', 6], ['回族', 2]])

/** A family's custom; gachas are mostly Mongolian, other villages mostly Han. */
export function namingCustom(isGacha: boolean, random: SeededRandom): NamingCustom {
  const ethnicity = random.draw(isGacha ? GACHA_ETHNICITIES : VILLAGE_ETHNICITIES)
  if (ethnicity !== '蒙古族') return { ethnicity, surname: hanSurname(random) }
  return { ethnicity, surname: random.chance(0.45) ? mongolianSurname(random) : null }
}

/** The name of a member with the family's own surname, or none where the family has none. */
export function nameOf(custom: NamingCustom, sex: 'MALE' | 'FEMALE', birthYear: number, random: SeededRandom): GivenName {
  if (custom.surname !== null) {
    return { name: custom.surname + hanGivenName(sex, generationOf(birthYear), random), nameMongolian: null }
  }
  const { name, script } = mongolianName(sex, random)
  return { name, nameMongolian: random.chance(SCRIPT_SHARE) ? script : null }
}

/** The custom of somebody who married into the family: mostly of the same people, with another surname. */
export function inLawCustom(family: NamingCustom, isGacha: boolean, random: SeededRandom): NamingCustom {
  const own = namingCustom(isGacha, random)
  if (random.chance(0.2) || own.ethnicity === family.ethnicity) return own
  return { ethnicity: family.ethnicity, surname: family.ethnicity === '蒙古族' && random.chance(0.55) ? null : hanSurname(random) }
}

/** The name of an adult whose family is not told: cadres, supervisors, entrepreneurs. */
export function adultName(seed: SeededRandom): string {
  const custom = namingCustom(false, seed)
  const sex = seed.chance(0.72) ? 'MALE' : 'FEMALE'
  return nameOf(custom, sex, seed.between(1956, 1988), seed).name
}
