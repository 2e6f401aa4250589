import { expect, test } from 'vitest'
import { MemoryStore } from '../sealed-store/memory-store'
import { SealBrokenError } from '../sealed-store/sealing'
import { StoreFullError } from '../sealed-store/sealed-store'
import { householdsInCopy, pageAsked } from './households-in-copy'
import { answer, copyOn, now } from './testing/services'

test('names of records tell nothing of what was asked for', async () => {
  const store = new MemoryStore()
  await copyOn(store).keep([{ operation: 'CoveredHouseholds', variables: { filter: { nameContains: '包' } }, data: {} }])
  expect(await store.list('')).toEqual([expect.stringMatching(/^copy\/answer\/[0-9a-f]{64}$/)])
})

test('a question is the same whatever the order of its variables', async () => {
  const copy = copyOn()
  await copy.keep([{ operation: 'Notices', variables: { first: 50, after: null }, data: answer }])
  expect(await copy.find({ operation: 'Notices', variables: { after: null, first: 50 } })).toEqual({ at: now, data: answer })
})

test('a phone without room goes on with the copy that it has', async () => {
  const store = new MemoryStore()
  const copy = copyOn(store)
  store.write = () => Promise.reject(new StoreFullError(null))
  await copy.keep([{ operation: 'Notices', variables: {}, data: answer }])
  expect(await store.list('')).toEqual([])
})

test('households are found by number and by the first character among all pages that are kept', async () => {
  const copy = copyOn()
  const page = (nodes: readonly (readonly [string, string])[], endCursor: string | null) => ({ households: { totalCount: 3, pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes: nodes.map(([number, headName]) => ({ id: number, number, headName })) } })
  await copy.keep([
    { ...pageAsked(null), data: page([['150525100202-0001', '包**'], ['150525100202-0017', '白**']], 'next') },
    { ...pageAsked('next'), data: page([['150525100202-0170', '包**']], null) },
  ])
  const sought = async (filter: object) => {
    const found = await householdsInCopy(copy, { operation: 'CoveredHouseholds', variables: { filter, first: 50, after: null } })
    const { nodes } = (found?.data['households'] ?? { nodes: [] }) as { readonly nodes: readonly { readonly number: string }[] }
    return nodes.map(({ number }) => number.slice(13))
  }
  expect(await sought({ nameContains: '包' })).toEqual(['0001', '0170'])
  expect(await sought({ number: '17' })).toEqual(['0017'])
  expect(await sought({ number: '150525100202-0170' })).toEqual(['0170'])
  expect(await sought({ number: '4' })).toEqual([])
  expect(await sought({ region: '150525100202', nameContains: '包' })).toEqual(['0001', '0170'])
  expect(await sought({ region: '150525100203', nameContains: '包' })).toEqual([])
  expect(await householdsInCopy(copyOn(), pageAsked(null))).toBeNull()
})

test('a kept answer that cannot be opened is as none', async () => {
  const store = new MemoryStore()
  store.read = () => Promise.reject(new SealBrokenError())
  expect(await copyOn(store).find({ operation: 'Notices', variables: {} })).toBeNull()
})
