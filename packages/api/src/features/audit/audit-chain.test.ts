import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AuditFacts, chainEntry, type ChainedEntry, type ChainHead, hashOf, sealOfHead, verifyChain } from './audit-chain.js'

const runs = { seed: 20151231 }
const village = '150525100229'
const sealWith = (key: string) => (text: string): string => createHmac('sha256', key).update(text).digest('hex')
const seal = sealWith('the key')
const forged = sealWith('a guessed key')

const facts = (index: number, changes: Partial<AuditFacts> = {}): Omit<AuditFacts, 'sequence'> => ({
  id: `entry-${index}`, chain: village, at: '2015-12-31 04:00:00.000', accountId: 'cadre', action: 'household.update', subjectType: 'Household',
  subjectId: 'household', regionCode: village, reason: null, changes: `[{"field":"mainCause","from":null,"to":"ILLNESS"},${index}]`, ...changes,
})

function chainOf(length: number, sealing = seal): { entries: ChainedEntry[]; head: ChainHead | null } {
  const entries: ChainedEntry[] = []
  let head: ChainHead | null = null
  for (let index = 1; index <= length; index += 1) {
    const next = chainEntry(facts(index), head, sealing)
    entries.push(next.entry)
    head = next.head
  }
  return { entries, head }
}

const faults = (entries: readonly ChainedEntry[], head: ChainHead | null): string[] => verifyChain(entries, head, seal).map(({ fault, sequence }) => `${fault} ${sequence}`)
const replaced = (entries: readonly ChainedEntry[], index: number, changes: Partial<ChainedEntry>): ChainedEntry[] =>
  entries.map((entry, at) => (at === index ? { ...entry, ...changes } : entry))

describe('a chain of the trail', () => {
  it('that nobody touched has no break', () => {
    fc.assert(fc.property(fc.nat(12), (length) => {
      const { entries, head } = chainOf(length)
      expect(verifyChain(entries, head, seal)).toEqual([])
    }), runs)
  })

  it('shows which entry was edited, whatever part of it', () => {
    const { entries, head } = chainOf(4)
    const edits: Partial<ChainedEntry>[] = [
      { changes: '[]' }, { reason: 'because' }, { accountId: null }, { at: '2015-12-31 04:00:00.001' }, { action: 'household.view' },
      { subjectId: 'another' }, { subjectType: 'Person' }, { regionCode: null }, { id: 'entry-9' },
    ]
    for (const edit of edits) expect(faults(replaced(entries, 1, edit), head)).toEqual(['EDITED 2'])
  })

  it('shows an edit that was hashed again without the key', () => {
    const { entries, head } = chainOf(3)
    const entry = { ...facts(2), sequence: 2, reason: 'because' }
    const hash = hashOf(entry, entries[0]?.hash ?? '', forged)
    expect(faults(replaced(entries, 1, { ...entry, hash }), head)).toEqual(['EDITED 2', 'UNLINKED 3'])
  })

  it('shows what was taken out of its middle, from its beginning and from its end', () => {
    const { entries, head } = chainOf(5)
    expect(faults(entries.toSpliced(2, 2), head)).toEqual(['MISSING 3'])
    expect(faults(entries.slice(1), head)).toEqual(['MISSING 1'])
    expect(faults(entries.slice(0, 3), head)).toEqual(['TRUNCATED 4'])
    expect(faults([], head)).toEqual(['TRUNCATED 1'])
  })

  it('shows entries that changed places, stand twice or came from another chain', () => {
    const { entries, head } = chainOf(3)
    const [first, second, third] = entries
    if (first === undefined || second === undefined || third === undefined) throw new Error('three entries')
    expect(faults([first, third, second], head)).toContain('OUT_OF_ORDER 2')
    expect(faults([first, second, second, third], head)).toEqual(['OUT_OF_ORDER 2'])
    const stranger = chainEntry({ ...facts(2), chain: 'account:cadre' }, { sequence: 1, hash: first.hash }, seal).entry
    expect(faults([first, stranger, third], head)).toEqual(['FOREIGN 2', 'UNLINKED 3'])
  })

  it('shows an end that was moved back to hide a cut, removed or not moved on', () => {
    const { entries, head } = chainOf(4)
    const shorter = chainOf(3)
    const movedBack = { chain: village, sequence: 3, hash: shorter.head?.hash ?? '' }
    expect(faults(entries.slice(0, 3), { ...movedBack, seal: head?.seal ?? '' })).toEqual(['HEAD_EDITED 3'])
    expect(faults(entries.slice(0, 3), { ...movedBack, seal: sealOfHead(movedBack, forged) })).toEqual(['HEAD_EDITED 3'])
    expect(faults(entries, null)).toEqual(['HEAD_MISSING 4'])
    expect(faults(entries, shorter.head)).toEqual(['BEYOND_HEAD 4'])
    expect(faults([], null)).toEqual([])
  })

  it('goes on after the key has changed, when the former seal is at hand', () => {
    const { entries, head } = chainOf(2, sealWith('former'))
    const next = chainEntry(facts(3), head, seal)
    const all = [...entries, next.entry]
    expect(verifyChain(all, next.head, seal, [sealWith('former')])).toEqual([])
    expect(verifyChain(all, next.head, seal).map(({ sequence }) => sequence)).toEqual([1, 2])
  })

  it('has a break after any one change', () => {
    const texts = fc.constantFrom('id', 'action', 'subjectType', 'changes', 'hash', 'previousHash', 'at', 'chain') satisfies fc.Arbitrary<keyof ChainedEntry>
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(5), texts, (length, at, field) => {
      const { entries, head } = chainOf(length)
      const index = at % length
      const touched = replaced(entries, index, { [field]: `${entries[index]?.[field] ?? ''}x` })
      expect(verifyChain(touched, head, seal)).not.toEqual([])
    }), runs)
  })
})
