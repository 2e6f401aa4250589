import type { DayNumber } from '../calendar.js'
import { monthsAfter } from '../calendar.js'
import { Odds, placeOfText } from '../random.js'
import type { LinkageForm, PayingRhythm } from '../rows/linkage.js'
import type { ContractDays } from './contract-days.js'

/** Whole months from one payment to the next; null where there is one alone. */
const MONTHS: Readonly<Record<PayingRhythm, number | null>> = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12, ONCE: null }
const QUARTER = 3
/** What a contract names by the year may be paid by it; most enterprises pay each quarter, as was usual before rhythms were agreed. */
const BY_THE_YEAR: ReadonlySet<LinkageForm> = new Set<LinkageForm>(['SHARE', 'LAND_TRANSFER', 'TRUSTEESHIP', 'LEASE', 'ALLIANCE', 'ASSET_INCOME'])
const RHYTHMS = new Odds<PayingRhythm>([['QUARTER', 75], ['HALF_YEAR', 8], ['YEAR', 17]])

/** How often the contracts of the `n`-th linkage pay (dossier 4.4): a gift once, what is bought, worked or served as it comes. */
export function rhythmOf(form: LinkageForm, n: number): PayingRhythm {
  if (form === 'DONATION') return 'ONCE'
  return BY_THE_YEAR.has(form) ? RHYTHMS.at(placeOfText(`payments ${n}`)) : 'QUARTER'
}

/**
 * Of how many quarters a contract pays in the quarter that begins on a day; none where no paying period ends in it. Longer periods than a
 * quarter run from the first day of the contract, and the last one ends with it.
 */
export function quartersPaidIn({ startedOn, endedOn }: Pick<ContractDays, 'startedOn' | 'endedOn'>, rhythm: PayingRhythm, quarter: DayNumber): number {
  if (rhythm === 'QUARTER') return 1
  const [months, next] = [MONTHS[rhythm], monthsAfter(quarter, QUARTER)]
  let firstDay = startedOn
  for (let periods = 1; firstDay <= endedOn && firstDay < next; periods += 1) {
    const following = months === null ? endedOn + 1 : Math.min(monthsAfter(startedOn, periods * months), endedOn + 1)
    if (following > quarter && following <= next) return quartersFrom(firstDay, following)
    firstDay = following
  }
  return 0
}

/** Quarters that have begun from the first day of one up to a later day. */
function quartersFrom(firstDay: DayNumber, following: DayNumber): number {
  let quarters = 0
  while (monthsAfter(firstDay, quarters * QUARTER) < following) quarters += 1
  return quarters
}
