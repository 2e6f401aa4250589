import type { LookBackFinding, LookBackStratum } from './look-back-codes.js'

/** An inspected household, or one that is still to be. */
export interface Inspected {
  readonly regionCode: string
  readonly stratum: LookBackStratum
  readonly finding: LookBackFinding | null
}

/** Counts behind the three rates of a territory; a rate is wrong ÷ inspected, and none where nothing was inspected. */
export interface LookBackCounts {
  readonly drawn: number
  readonly inspected: number
  readonly poorInspected: number
  readonly wronglyIdentified: number
  readonly exitedInspected: number
  readonly wronglyExited: number
  /** Households off the register that were looked at: struck off, or never on it. */
  readonly outsideInspected: number
  readonly omitted: number
}

/** What a sample came to. Source: R-13, dossier 2.7: wrong identification, omission, wrong exit. */
export const countsOf = (sample: readonly Inspected[]): LookBackCounts => {
  const count = (matches: (each: Inspected) => boolean): number => sample.filter(matches).length
  const isOutside = ({ stratum }: Inspected): boolean => stratum === 'CANCELLED' || stratum === 'ORDINARY'
  return {
    drawn: sample.length,
    inspected: count(({ finding }) => finding !== null),
    poorInspected: count(({ stratum, finding }) => stratum === 'POOR' && finding !== null),
    wronglyIdentified: count(({ finding }) => finding === 'WRONGLY_IDENTIFIED'),
    exitedInspected: count(({ stratum, finding }) => stratum === 'EXITED' && finding !== null),
    wronglyExited: count(({ finding }) => finding === 'WRONGLY_EXITED'),
    outsideInspected: count((each) => isOutside(each) && each.finding !== null),
    omitted: count(({ finding }) => finding === 'OMITTED'),
  }
}

/** A rate in per cent, two decimals, half up; null where nothing was inspected, which is not zero. */
export const rateOf = (wrong: number, inspected: number): number | null => (inspected === 0 ? null : Math.round((wrong * 10_000) / inspected) / 100)
