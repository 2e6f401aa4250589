import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const SET = 'mutation ($input: SetMinimumWageInput!) { answer: setMinimumWage(input: $input) { minimumWage { startedOn monthly source version region { code } } userErrors { code field } } }'

interface Answer {
  readonly minimumWage: { readonly version: number } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]
}

describe('4.4 the minimum wages that wages are checked by', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => api.close())

  const set = async (input: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    (await (await api.as('city-office')).data<{ answer: Answer }>(SET, { input: { region: '150525000000', startedOn: '2015-07-01', monthly: 134_000, source: '自治区人民政府办公厅通知', version: 0, ...input } })).answer

  it('are kept by banner and day with where they were published, in the trail of the banner', async () => {
    expect((await set()).minimumWage).toEqual({ startedOn: '2015-07-01', monthly: 134_000, source: '自治区人民政府办公厅通知', version: 1, region: { code: '150525000000' } })
    const [entry] = await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'minimumWage.set' }])
    expect(JSON.parse(entry?.changes ?? '[]')).toContainEqual({ field: 'monthly', from: null, to: '134000' })
  })

  it('sent again change nothing, and by who read other ones neither', async () => {
    expect((await set()).minimumWage?.version).toBe(1)
    expect((await set({ monthly: 1 })).userErrors).toEqual([{ code: 'STALE', field: ['version'] }])
    expect((await set({ monthly: 135_000, version: 1 })).minimumWage?.version).toBe(2)
    expect(await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'minimumWage.set' }])).toHaveLength(2)
  })

  it.each([
    [{ monthly: 0 }, 'VALIDATION', 'monthly'],
    [{ monthly: 10_000_001 }, 'VALIDATION', 'monthly'],
    [{ source: ' ' }, 'VALIDATION', 'source'],
    [{ startedOn: '1999-01-01' }, 'VALIDATION', 'startedOn'],
    [{ region: '150525100000' }, 'NOT_FOUND', 'region'],
    [{ region: 'nowhere' }, 'NOT_FOUND', 'region'],
  ])('are not %j', async (input, code, field) => {
    expect((await set(input)).userErrors).toEqual([{ code, field: [field] }])
  })
})
