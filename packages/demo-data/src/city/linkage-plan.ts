import { hashText } from '../random.js'
import type { LinkageCloseness } from '../rows/linkage.js'

/** Industrialised enterprises, 80 % of them linked, 45 % of those closely (I-19, I-20 with reading A of dossier 7.5). */
export const ENTERPRISES = { all: 825, linked: 660, close: 297 } as const
export const HOUSEHOLDS_PER_LINKAGE = 25
/** Persons of exited households in linkages (I-21). */
export const LINKED_EXITED_PERSONS = 91_200
/** Poor villages with two chiefs (C-10); the other 210 have one. */
const VILLAGES_WITH_TWO_CHIEFS = 225

/** One linkage to be made: enterprise and chief have the same number, 1 to 660. */
export interface PlannedLinkage {
  /** 1 to 1,320. */
  readonly n: number
  readonly enterprise: number
  readonly closeness: LinkageCloseness
}

/** One linkage in so many has a second contract behind it that is over. */
const LINKAGES_FOR_A_FORMER = 12

/** Whether the enterprise of the `n`-th linkage once had a second contract with some of its households. */
export function hasFormerContract(n: number): boolean {
  return hashText(`former contract ${n}`) % LINKAGES_FOR_A_FORMER === 0
}

/** What a poor village has of enterprises. */
export interface VillageEnterprises {
  /** Numbers of its chiefs. */
  readonly chiefs: readonly number[]
  readonly linkages: readonly PlannedLinkage[]
  /** Households that take part in a second linkage of the village. */
  readonly twice: number
}

/**
 * The chiefs and linkages of every poor village, in code order. An enterprise has two linkages; every fourth has its
 * second in the next poor village of the banner, so that a chief's households are not always those of one village.
 */
export function planEnterprises(poorVillages: readonly string[]): VillageEnterprises[] {
  const close = closeEnterprises()
  const plans = poorVillages.map(() => ({ chiefs: [] as number[], linkages: [] as PlannedLinkage[], twice: 0 }))
  let chief = 0
  plans.forEach((plan, index) => {
    for (let left = chiefsOf(index + 1, poorVillages.length); left > 0; left--) {
      chief += 1
      plan.chiefs.push(chief)
      const second = chief % 4 === 0 ? plans[neighbour(index, poorVillages)] : plan
      plan.linkages.push({ n: chief * 2 - 1, enterprise: chief, closeness: closenessOf(chief, 1, close) })
      second?.linkages.push({ n: chief * 2, enterprise: chief, closeness: closenessOf(chief, 2, close) })
    }
  })
  plans.forEach((plan, index) => {
    if (plan.linkages.length > 1 && index % 3 === 0) plan.twice = 1 + (hashText(`twice ${index}`) % 3)
  })
  return plans
}

/** Index among the poor villages of the village of each chief, by the chief's number less one (C-10). */
export function villagesOfChiefs(poorVillages: number): number[] {
  return Array.from({ length: poorVillages }, (_, index) => index).flatMap((index) =>
    chiefsOf(index + 1, poorVillages) === 2 ? [index, index] : [index],
  )
}

function chiefsOf(n: number, villages: number): number {
  const reached = Math.floor((n * VILLAGES_WITH_TWO_CHIEFS) / villages)
  return reached > Math.floor(((n - 1) * VILLAGES_WITH_TWO_CHIEFS) / villages) ? 2 : 1
}

function neighbour(index: number, poorVillages: readonly string[]): number {
  const sameUnit = poorVillages[index]?.slice(0, 6) === poorVillages[index + 1]?.slice(0, 6)
  return sameUnit ? index + 1 : index - 1
}

function closeEnterprises(): ReadonlySet<number> {
  const numbers = Array.from({ length: ENTERPRISES.linked }, (_, index) => index + 1)
  numbers.sort((left, right) => hashText(`close ${left}`) - hashText(`close ${right}`) || left - right)
  return new Set(numbers.slice(0, ENTERPRISES.close))
}

/** An enterprise is as close as its closest linkage: a close one has one or two close linkages, any other none. */
function closenessOf(enterprise: number, which: 1 | 2, close: ReadonlySet<number>): LinkageCloseness {
  const draw = hashText(`closeness ${enterprise} ${which}`) % 100
  if (!close.has(enterprise)) return draw < 55 ? 'SEMI_CLOSE' : 'LOOSE'
  const closeOne = hashText(`close one ${enterprise}`) % 10
  if (closeOne < 3 || (closeOne < 7 ? 1 : 2) === which) return 'CLOSE'
  return draw < 60 ? 'SEMI_CLOSE' : 'LOOSE'
}
