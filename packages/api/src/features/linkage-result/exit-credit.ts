/** An enterprise that had a household in a linkage when it exited. `paid`: fen that it had brought the household by then, confirmed and approved. */
export interface Claim {
  readonly enterpriseId: string
  readonly paid: number
}

/** A household that exited with linkages. `persons`: its size. */
export interface ClaimedExit {
  readonly persons: number
  readonly claims: readonly Claim[]
}

/** What is put down to one enterprise. Persons add up over enterprises to the persons who exited; households that several share count with each. */
export interface ExitCredit {
  readonly persons: number
  readonly households: number
}

/**
 * Splits a whole number over weights by largest remainder, so that the parts add up to it; equally where no weight is more than
 * nothing. A tie goes to the earlier weight. Source: F-11 (各记其功), here of persons instead of money.
 */
export const byLargestRemainder = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((left, right) => left + right, 0)
  const fair = sum > 0 ? weights : weights.map(() => 1)
  const whole = sum > 0 ? sum : weights.length
  const parts = fair.map((weight) => Number((BigInt(total) * BigInt(weight)) / BigInt(whole)))
  const remainders = fair.map((weight, index) => ({ index, rest: (BigInt(total) * BigInt(weight)) % BigInt(whole) }))
  remainders.sort((one, other) => (one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1))
  let left = total - parts.reduce((one, other) => one + other, 0)
  for (const { index } of remainders) {
    if (left === 0) break
    parts[index] = (parts[index] ?? 0) + 1
    left -= 1
  }
  return parts
}

/**
 * How exits are put down to enterprises: each person once. A household with one enterprise is that one's; one with several is
 * shared by what each had brought it, by largest remainder, equally where nobody had brought anything; a tie goes to the
 * enterprise whose id comes first. Source: I-21, dossier 7.4, X-11; the way of sharing is F-11's.
 */
export const creditOf = (exits: readonly ClaimedExit[]): Map<string, ExitCredit> => {
  const credits = new Map<string, ExitCredit>()
  for (const { persons, claims } of exits) {
    const claimants = claims.toSorted((one, other) => (one.enterpriseId < other.enterpriseId ? -1 : 1))
    const parts = byLargestRemainder(persons, claimants.map(({ paid }) => paid))
    claimants.forEach(({ enterpriseId }, index) => {
      const before = credits.get(enterpriseId) ?? { persons: 0, households: 0 }
      credits.set(enterpriseId, { persons: before.persons + (parts[index] ?? 0), households: before.households + 1 })
    })
  }
  return credits
}

/** Credits of several sources, enterprise by enterprise. */
export const sumOfCredits = (...sources: readonly ReadonlyMap<string, ExitCredit>[]): Map<string, ExitCredit> => {
  const sums = new Map<string, ExitCredit>()
  for (const source of sources) {
    for (const [enterpriseId, { persons, households }] of source) {
      const before = sums.get(enterpriseId) ?? { persons: 0, households: 0 }
      sums.set(enterpriseId, { persons: before.persons + persons, households: before.households + households })
    }
  }
  return sums
}
