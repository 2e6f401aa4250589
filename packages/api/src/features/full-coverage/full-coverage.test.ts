import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const NO_POOR_VILLAGE = '150525100203'
const SET = 'mutation($input: SetFullCoverageInput!) { setFullCoverage(input: $input) { fullCoverage { item status since } userErrors { code field } } }'
const READ = 'query($code: ID!) { village(code: $code) { fullCoverage { item status since } } }'

interface Item {
  readonly item: string
  readonly status: string
  readonly since: string | null
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const set = async (item: string, status: string, login = 'first-secretary-290', village = VILLAGE): Promise<{ readonly fullCoverage: Item[]; readonly userErrors: { code: string; field: string[] }[] }> =>
  (await (await api.as(login)).data<{ setFullCoverage: Awaited<ReturnType<typeof set>> }>(SET, { input: { village, item, status } })).setFullCoverage
const read = async (login: string, code = VILLAGE): Promise<Item[]> => (await (await api.as(login)).data<{ village: { fullCoverage: Item[] } }>(READ, { code })).village.fullCoverage

describe('M-7 the ten services of a village', () => {
  it('are ten, none of them begun until somebody says so', async () => {
    const items = await read('town-office-150525100', NO_POOR_VILLAGE)
    expect(items).toHaveLength(10)
    expect(new Set(items.map(({ status, since }) => `${status} ${since ?? ''}`))).toEqual(new Set(['NOT_STARTED ']))
  })

  it('are kept by the first secretary and the town office, with the day and in the trail of the village', async () => {
    const { fullCoverage, userErrors } = await set('SHOP', 'NOT_STARTED')
    expect(userErrors).toEqual([])
    expect(fullCoverage).toContainEqual({ item: 'SHOP', status: 'NOT_STARTED', since: '2015-12-31' })
    await set('SHOP', 'DONE', 'town-office-150525100')
    expect(await read('supervisor-2891')).toContainEqual({ item: 'SHOP', status: 'DONE', since: '2015-12-31' })
    const entries = await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'village.setCoverage' }])
    expect(entries.toSorted((a, b) => a.sequence - b.sequence).map(({ chain, changes }) => [chain, changes])).toEqual([
      [VILLAGE, '[{"field":"coverage.SHOP","from":"UNDER_WAY","to":"NOT_STARTED"}]'],
      [VILLAGE, '[{"field":"coverage.SHOP","from":"NOT_STARTED","to":"DONE"}]'],
    ])
  })

  it('that stand so already leave nothing behind, and keep their day', async () => {
    const [entries, before] = [await storedRows(api, 'AuditEntry'), await read('division-leader-290')]
    expect(before).toContainEqual({ item: 'CLINIC', status: 'DONE', since: '2014-12-22' })
    await set('CLINIC', 'DONE')
    expect(await storedRows(api, 'AuditEntry')).toHaveLength(entries.length)
    expect(await read('division-leader-290')).toEqual(before)
  })

  it.each([['150525101202'], ['150525100000'], ['nowhere']])('of %s are out of reach of the first secretary', async (village) => {
    const before = await storedRows(api, 'FullCoverage')
    expect(await set('SHOP', 'NOT_STARTED', 'first-secretary-290', village)).toEqual({ fullCoverage: [], userErrors: [{ code: 'NOT_FOUND', field: ['village'] }] })
    expect(await storedRows(api, 'FullCoverage')).toEqual(before)
  })
})
