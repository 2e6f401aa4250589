import { canonicalJson } from '../../text/canonical-json.js'
import type { StoredInstant } from '../../time/instant.js'

/** Makes the keyed hash of a text. Whoever lacks the key can change an entry but not make its hash fit. */
export type Seal = (text: string) => string

/** What an entry of the trail says, before it is chained (F-25). */
export interface AuditFacts {
  readonly id: string
  /** The village code, or `account:<id>` for what has no village. One chain each, so that villages never wait for one another. */
  readonly chain: string
  /** 1 for the first of its chain, then without gap. */
  readonly sequence: number
  readonly at: StoredInstant
  readonly accountId: string | null
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string | null
  readonly regionCode: string | null
  readonly reason: string | null
  /** JSON text, hashed as it is stored. */
  readonly changes: string
}

/** An entry with its place in the chain. */
export interface ChainedEntry extends AuditFacts {
  readonly previousHash: string
  readonly hash: string
}

/** The end of a chain, sealed, so that a cut-off tail is found. */
export interface ChainHead {
  readonly chain: string
  readonly sequence: number
  readonly hash: string
  readonly seal: string
}

/** What stands before the first entry of every chain. */
export const originHash = '0'.repeat(64)

/**
 * `EDITED`: an entry does not fit its hash. `UNLINKED`: it does not follow on the one before it. `MISSING`: entries are gone
 * before it. `OUT_OF_ORDER`: its number does not come after the one before it. `FOREIGN`: it belongs to another chain.
 * `HEAD_MISSING`, `HEAD_EDITED`: the end is not there, or its seal does not fit. `TRUNCATED`: entries are gone at the end.
 * `BEYOND_HEAD`: the last entry is not the one that the end names.
 */
export type ChainFault =
  | 'EDITED' | 'UNLINKED' | 'MISSING' | 'OUT_OF_ORDER' | 'FOREIGN' | 'HEAD_MISSING' | 'HEAD_EDITED' | 'TRUNCATED' | 'BEYOND_HEAD'

/** One break of a chain. `sequence`: the number of the entry at which it shows; of `MISSING` and `TRUNCATED` the first that is gone. */
export interface ChainBreak {
  readonly fault: ChainFault
  readonly sequence: number
}

/** The hash of an entry: the seal over the hash before it and all that it says. */
export function hashOf(facts: AuditFacts, previousHash: string, seal: Seal): string {
  const { id, chain, sequence, at, accountId, action, subjectType, subjectId, regionCode, reason, changes } = facts
  const said = { id, chain, sequence, at, accountId, action, subjectType, subjectId, regionCode, reason, changes }
  return seal(`${previousHash}\n${canonicalJson(said)}`)
}

/** Puts an entry at the end of a chain: the chained entry and the new end, to be stored in the transaction of the change itself. */
export function chainEntry(
  facts: Omit<AuditFacts, 'sequence'>, head: Pick<ChainHead, 'sequence' | 'hash'> | null, seal: Seal,
): { readonly entry: ChainedEntry; readonly head: ChainHead } {
  const numbered = { ...facts, sequence: (head?.sequence ?? 0) + 1 }
  const previousHash = head?.hash ?? originHash
  const hash = hashOf(numbered, previousHash, seal)
  const end = { chain: facts.chain, sequence: numbered.sequence, hash }
  return { entry: { ...numbered, previousHash, hash }, head: { ...end, seal: sealOfHead(end, seal) } }
}

/** The seal over the end of a chain. */
export function sealOfHead({ chain, sequence, hash }: Omit<ChainHead, 'seal'>, seal: Seal): string {
  return seal(`head\n${canonicalJson({ chain, sequence, hash })}`)
}

/**
 * Every break of one chain, in its order; an empty list when nobody touched it. Source: F-25.
 * @param entries all entries of the chain in the order of their numbers
 * @param head the stored end; null when there is none
 * @param formerSeals seals of former keys, for what was written before the key changed
 */
export function verifyChain(entries: readonly ChainedEntry[], head: ChainHead | null, seal: Seal, formerSeals: readonly Seal[] = []): ChainBreak[] {
  const seals = [seal, ...formerSeals]
  const chain = head?.chain ?? entries[0]?.chain
  const breaks: ChainBreak[] = []
  let previous: Pick<ChainedEntry, 'sequence' | 'hash'> = { sequence: 0, hash: originHash }
  for (const entry of entries) {
    const { sequence } = entry
    const expected = previous.sequence + 1
    if (entry.chain !== chain) breaks.push({ fault: 'FOREIGN', sequence })
    if (sequence > expected) breaks.push({ fault: 'MISSING', sequence: expected })
    else if (sequence < expected) breaks.push({ fault: 'OUT_OF_ORDER', sequence })
    else if (entry.previousHash !== previous.hash) breaks.push({ fault: 'UNLINKED', sequence })
    if (!seals.some((one) => hashOf(entry, entry.previousHash, one) === entry.hash)) breaks.push({ fault: 'EDITED', sequence })
    previous = entry
  }
  return [...breaks, ...headBreaks(previous, head, seals)]
}

function headBreaks(last: Pick<ChainedEntry, 'sequence' | 'hash'>, head: ChainHead | null, seals: readonly Seal[]): ChainBreak[] {
  const { sequence } = last
  if (head === null) return sequence === 0 ? [] : [{ fault: 'HEAD_MISSING', sequence }]
  if (!seals.some((one) => sealOfHead(head, one) === head.seal)) return [{ fault: 'HEAD_EDITED', sequence: head.sequence }]
  if (head.sequence > sequence) return [{ fault: 'TRUNCATED', sequence: sequence + 1 }]
  return head.sequence === sequence && head.hash === last.hash ? [] : [{ fault: 'BEYOND_HEAD', sequence }]
}
