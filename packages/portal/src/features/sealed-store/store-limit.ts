import { copiedPhotoPrefix, isCopy, neededToOpen } from './store-keys'

/** The most that a phone keeps of an account, reports, photos and copies together, in bytes. */
export const mostKept = 50_000_000
/** Of them, what photos and copies leave free. */
export const roomForWords = 1_000_000
/** The longest report with all that stands beside its text takes less. */
const mostWords = 50_000

/** How much a store may hold, and what goes where there is no room. */
export interface StoreLimit<Content> {
  readonly most: number
  readonly bytesOf: (content: Content) => number
  /** The lower goes first, and of one rank what was written first; null for what never goes. */
  readonly rankOf: (key: string) => number | null
}

/** Of a phone: photos that the service has go first, then other copies of what it answered; what was not sent never goes, nor what opens the phone. */
export const phoneLimit: StoreLimit<Uint8Array<ArrayBuffer>> = {
  most: mostKept,
  bytesOf: ({ length }) => length,
  rankOf: (key) => (key.startsWith(copiedPhotoPrefix) ? 0 : isCopy(key) && !neededToOpen.includes(key) ? 1 : null),
}

/** How much a record takes, and its place in the order of writing. */
export interface RecordSize {
  readonly bytes: number
  readonly order: number
}

/** What is written to a store in one step. */
export interface WeighedStep {
  /** Bytes by key. */
  readonly written: ReadonlyMap<string, number>
  readonly removed: readonly string[]
}

/**
 * The other records that have to go so that a step can be written; null when even that makes no room. A copy makes only
 * photos go that are copies as well: it never takes the place of another answer. A step that takes no more than what it
 * replaces always has room, and the last megabyte is for words: what was begun can be finished, and what waits can be sent.
 */
export function makeRoom(sizes: ReadonlyMap<string, RecordSize>, { written, removed }: WeighedStep, { most, rankOf }: Pick<StoreLimit<never>, 'most' | 'rankOf'>): readonly string[] | null {
  const replaced = new Set([...written.keys(), ...removed])
  const stays = [...sizes].filter(([key]) => !replaced.has(key))
  const kept = sum([...sizes.values()].map(({ bytes }) => bytes))
  const staying = sum(stays.map(([, { bytes }]) => bytes))
  const after = staying + sum([...written.values()])
  const isCopied = [...written.keys()].some((key) => rankOf(key) !== null)
  const highest = isCopied ? 0 : Infinity
  let over = after - (isCopied || after - kept > mostWords ? most - roomForWords : most)
  const mayGo = stays.flatMap(([key, { bytes, order }]) => {
    const rank = rankOf(key)
    return rank === null || rank > highest ? [] : [{ key, bytes, order, rank }]
  })
  const going: string[] = []
  for (const { key, bytes } of mayGo.sort((one, other) => one.rank - other.rank || one.order - other.order)) {
    if (over <= 0) break
    going.push(key)
    over -= bytes
  }
  return over > 0 && after > kept ? null : going
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
