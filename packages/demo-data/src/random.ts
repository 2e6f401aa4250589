/** The element at `index`; a list that is too short is a fault of the generator, not of its reader. */
export function elementAt<T>(list: readonly T[], index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`No element ${index} in a list of ${list.length}`)
  return element
}

/** Choices with weights; the weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [T, number])[]

/** Choices to draw from over and over: the weights are added up once. */
export class Odds<T> {
  private readonly choices: readonly T[]
  private readonly limits: readonly number[]
  private readonly total: number

  constructor(weighted: Weighted<T>) {
    let total = 0
    this.choices = weighted.map(([choice]) => choice)
    this.limits = weighted.map(([, weight]) => (total += weight))
    this.total = total
  }

  /** The choice at a place from 0 up to, but not including, 1. */
  at(place: number): T {
    const wanted = place * this.total
    let index = 0
    while ((this.limits[index] ?? Infinity) <= wanted) index += 1
    return elementAt(this.choices, index)
  }
}

/** A 32-bit hash of a text, spread well enough to seed from. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return scramble(hash)
}

/** Hashes of texts, and the numbers that a generator draws, are whole ones below this. */
const HASHES = 4_294_967_296

/** The place of a text from 0 up to, but not including, 1, by which {@link Odds.at} chooses the same for it whatever else is drawn. */
export function placeOfText(text: string): number {
  return hashText(text) / HASHES
}

/** Spreads the bits of a 32-bit number; the same number always gives the same one. */
export function scramble(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return (bits ^ (bits >>> 15)) >>> 0
}

/**
 * Random numbers that are always the same for the same seed text, so that a village looks alike in every scale and
 * every run. Small fast counter generator with 32-bit state words (sfc32).
 */
export class SeededRandom {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(seed: string) {
    this.a = hashText(seed)
    this.b = scramble(this.a + 0x9e3779b9)
    this.c = scramble(this.b + 0x85ebca6b)
    for (let round = 0; round < 12; round++) this.bits()
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    return this.bits() / HASHES
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** True with the probability given. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return elementAt(list, this.below(list.length))
  }

  draw<T>(odds: Odds<T>): T {
    return odds.at(this.next())
  }

  /** Puts the list in random order, in place. */
  shuffle<T>(list: T[]): T[] {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      const moved = elementAt(list, last)
      list[last] = elementAt(list, other)
      list[other] = moved
    }
    return list
  }

  private bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum | 0
    return sum >>> 0
  }
}
