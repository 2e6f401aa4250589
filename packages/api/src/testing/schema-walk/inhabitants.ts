import { idOf } from './identity.js'

/** The account that is given other appointments again and again. */
export const WALKER = idOf('account', 'walker')
/** Others, who have something to do with the same rows. */
export const OTHERS = Array.from({ length: 12 }, (_, n) => idOf('account', n))
/** One of the others, round and round. */
export const other = (n: number): string => OTHERS[n % OTHERS.length] ?? WALKER

export const enterpriseId = (n: number): string => idOf('enterprise', n)
/** The enterprises that somebody may be made chief of. */
export const ENTERPRISES = [0, 1, 2, 3].map(enterpriseId)

export const HOUSEHOLDS_PER_VILLAGE = 3
/** The household that is registered as the n-th of a village, wherever it lives now. */
export const householdId = (village: number, n: number): string => idOf('household', village * HOUSEHOLDS_PER_VILLAGE + n)
