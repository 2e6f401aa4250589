import { inOrderOfLots, lotOf } from '../../sampling/lot.js'
import type { PovertyStatus } from '../household/household-codes.js'
import type { LookBackFinding, LookBackStratum } from './look-back-codes.js'

/** A household that may be drawn. */
export interface Drawable {
  readonly id: string
  readonly regionCode: string
  readonly status: PovertyStatus
}

/** The stratum of a household by its status on the register. */
export const stratumOf = (status: PovertyStatus): Exclude<LookBackStratum, 'ORDINARY'> => (status === 'EXITED' || status === 'CANCELLED' ? status : 'POOR')

/** A town's digits of a village's code. */
const TOWN_DIGITS = 9

/**
 * Villages in the order in which a large territory draws them: the first lot of every town, then the second of every town, and
 * so on, so that no town is left out before another is drawn twice.
 */
const inTurnOfTowns = (villages: readonly string[], seed: string): string[] =>
  [...Map.groupBy(villages, (code) => code.slice(0, TOWN_DIGITS)).values()]
    .flatMap((ofTown) => ofTown.map((code) => ({ code, lot: lotOf(seed, code) })).toSorted((one, other) => (one.lot < other.lot ? -1 : 1)).map((village, turn) => ({ ...village, turn })))
    .toSorted((one, other) => (one.turn === other.turn ? (one.lot < other.lot ? -1 : 1) : one.turn - other.turn))
    .map(({ code }) => code)

/**
 * Draws up to `perStratum` households from every village and stratum by lots that the seed gives. Where that would be more
 * than `most`, it is drawn in two stages: villages by lot, in turn of the towns, until the next one would be too many, then
 * the households of these; the rates of such a sample are those of the villages drawn, and no rate of a village that was not.
 * The same seed draws the same households from the same register, in whatever order they are read. Source: dossier 2.6
 * (look-back), R-13.
 */
export const drawSample = <Household extends Drawable>(households: readonly Household[], seed: string, perStratum: number, most = Number.POSITIVE_INFINITY): Household[] => {
  const whole = ofEveryVillage(households, seed, perStratum)
  if (whole.length <= most) return whole
  const byVillage = Map.groupBy(whole, ({ regionCode }) => regionCode)
  const drawn = new Set<string>()
  let count = 0
  for (const village of inTurnOfTowns([...byVillage.keys()], seed)) {
    count += byVillage.get(village)?.length ?? 0
    if (count > most) break
    drawn.add(village)
  }
  return whole.filter(({ regionCode }) => drawn.has(regionCode))
}

const ofEveryVillage = <Household extends Drawable>(households: readonly Household[], seed: string, perStratum: number): Household[] => {
  const strata = Map.groupBy(households, ({ regionCode, status }) => `${regionCode} ${stratumOf(status)}`)
  return [...strata.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, members]) => inOrderOfLots(members, seed, ({ id }) => id).slice(0, perStratum))
}

/** What may be found in a stratum: nobody is wrongly identified who is not counted as poor. */
export const FINDINGS_OF: Readonly<Record<LookBackStratum, readonly LookBackFinding[]>> = {
  POOR: ['RIGHT', 'WRONGLY_IDENTIFIED'],
  EXITED: ['RIGHT', 'WRONGLY_EXITED'],
  CANCELLED: ['RIGHT', 'OMITTED'],
  ORDINARY: ['RIGHT', 'OMITTED'],
}
