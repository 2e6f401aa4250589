import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { Health, Labour, PovertyCause } from '../rows/household.js'
import type { Member } from './member.js'

/** How often a village's commonest cause is this one. */
const COMMONEST = new Odds<PovertyCause>([
  ['ILLNESS', 46],
  ['LACK_FUNDS', 18],
  ['LACK_SKILL', 12],
  ['LACK_LABOUR', 8],
  ['DISASTER', 7],
  ['LACK_WATER', 5],
  ['DISABILITY', 4],
])
/** Causes of all households besides the commonest. */
const SHARES = new Odds<PovertyCause>([
  ['ILLNESS', 27],
  ['LACK_FUNDS', 18],
  ['LACK_LABOUR', 14],
  ['DISABILITY', 11],
  ['LACK_SKILL', 10],
  ['SCHOOLING', 8],
  ['DISASTER', 4],
  ['LACK_WATER', 2.5],
  ['LACK_MOTIVATION', 2],
  ['LACK_LAND', 1.7],
  ['POOR_TRANSPORT', 1.2],
  ['OTHER', 0.6],
])
const FURTHER = new Odds([[0, 62], [1, 30], [2, 8]])
/** What is left of the labour of those who fall seriously ill or are disabled. */
const HARMED = new Odds<Labour>([['LOST', 55], ['WEAK', 45]])
const LEAST_SHARE = 0.27
const MOST_SHARE = 0.4
/** Part of those named after schooling who have nobody at school: something to find. */
const UNFOUNDED_SCHOOLING = 0.02

/**
 * The main causes of a village's households, one of them for well over a quarter, so that the commonest can be
 * filtered for and gives a page of rows (contract, "Demo city": 230 households, 50 rows).
 */
export function villageCauses(households: number, random: SeededRandom): PovertyCause[] {
  const commonest = random.draw(COMMONEST)
  const times = Math.ceil(households * (LEAST_SHARE + random.next() * (MOST_SHARE - LEAST_SHARE)))
  const causes = Array.from({ length: households }, (_, index) => (index < times ? commonest : random.draw(SHARES)))
  return random.shuffle(causes)
}

/** Makes a family fit its cause, where it can, and says which cause it then has. */
export function settleCause(cause: PovertyCause, members: readonly Member[], random: SeededRandom): PovertyCause {
  if (cause === 'SCHOOLING') {
    const hasStudent = members.some(({ isStudent }) => isStudent)
    return hasStudent || random.chance(UNFOUNDED_SCHOOLING) ? cause : 'LACK_FUNDS'
  }
  if (cause === 'ILLNESS') afflict(members, random.chance(0.35) ? 'SERIOUS_ILLNESS' : 'CHRONIC_ILLNESS', random)
  if (cause === 'DISABILITY') afflict(members, 'DISABLED', random)
  if (cause === 'LACK_LABOUR') {
    for (const member of members) if (member.labour === 'ORDINARY' && random.chance(0.6)) member.labour = 'WEAK'
  }
  return cause
}

/** Illness and disability that are in a family whatever its cause; they come with age. */
export function ordinaryHealth(members: readonly Member[], random: SeededRandom): void {
  for (const member of members) {
    const draw = random.next()
    const chronic = member.age < 40 ? 0.02 : member.age < 60 ? 0.1 : 0.3
    if (draw < chronic) member.health = ['CHRONIC_ILLNESS']
    else if (draw < chronic + 0.02) setHealth(member, ['DISABLED'], random)
    else if (draw < chronic + 0.025) setHealth(member, ['SERIOUS_ILLNESS'], random)
  }
}

/** Up to two further causes, seldom more than one. */
export function otherCauses(main: PovertyCause | null, random: SeededRandom): PovertyCause[] {
  const count = random.draw(FURTHER)
  const others = new Set<PovertyCause>()
  for (let left = count; left > 0; left--) {
    const cause = random.draw(SHARES)
    if (cause !== main) others.add(cause)
  }
  return [...others]
}

function afflict(members: readonly Member[], health: Health, random: SeededRandom): void {
  const adults = members.filter(({ age }) => age >= 18)
  const member = random.pick(adults.length > 0 ? adults : members)
  const alsoChronic = health !== 'CHRONIC_ILLNESS' && member.age > 50 && random.chance(0.2)
  setHealth(member, alsoChronic ? [health, 'CHRONIC_ILLNESS'] : [health], random)
}

function setHealth(member: Member, health: readonly Health[], random: SeededRandom): void {
  member.health = health
  if (health[0] === 'CHRONIC_ILLNESS' || member.labour === 'NONE') return
  member.labour = random.draw(HARMED)
}
