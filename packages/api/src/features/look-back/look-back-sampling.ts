import { createHash } from 'node:crypto'
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

/** Where the seed puts a household: a number that nobody can choose and everybody can work out again. */
const lotOf = (seed: string, id: string): string => createHash('sha256').update(`${seed}\n${id}`).digest('hex')

/**
 * Draws up to `perStratum` households from every village and stratum by lots that the seed gives. The same seed draws the
 * same households from the same register, in whatever order they are read. Source: dossier 2.6 (look-back), R-13.
 */
export const drawSample = <Household extends Drawable>(households: readonly Household[], seed: string, perStratum: number): Household[] => {
  const strata = Map.groupBy(households, ({ regionCode, status }) => `${regionCode} ${stratumOf(status)}`)
  return [...strata.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, members]) =>
      members
        .map((household) => ({ household, lot: lotOf(seed, household.id) }))
        .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
        .slice(0, perStratum)
        .map(({ household }) => household),
    )
}

/** What may be found in a stratum: nobody is wrongly identified who is not counted as poor. */
export const FINDINGS_OF: Readonly<Record<LookBackStratum, readonly LookBackFinding[]>> = {
  POOR: ['RIGHT', 'WRONGLY_IDENTIFIED'],
  EXITED: ['RIGHT', 'WRONGLY_EXITED'],
  CANCELLED: ['RIGHT', 'OMITTED'],
  ORDINARY: ['RIGHT', 'OMITTED'],
}
