import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'

const TEST = 'mutation ($input: TestExitInput!) { answer: testExit(input: $input) { exitTest { passed faults ruleSet testedOn } replayed userErrors { code field } } }'
const ALL = ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME']
const VILLAGE = '150525100202'
const rates = { incidence: 2.1, wrongExit: 0.5, omission: 1.9, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: true }

interface Tested {
  readonly exitTest: { readonly passed: boolean; readonly faults: readonly string[]; readonly ruleSet: string; readonly testedOn: string } | null
  readonly replayed: boolean
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

describe('7.11 an exit test', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => api.close())

  const test = async (login: string, input: Readonly<Record<string, unknown>>): Promise<Tested> => (await (await api.as(login)).data<{ answer: Tested }>(TEST, { input: { id: newId(), ...input } })).answer

  it('of a village is kept with its rule set and what is not met', async () => {
    expect(await test('town-office-150525100', { region: VILLAGE, village: { poor: 29, population: 1_000, conditions: ALL } })).toEqual({ exitTest: { passed: true, faults: [], ruleSet: 'EXIT_WEST_2014', testedOn: '2015-12-31' }, replayed: false, userErrors: [] })
    expect((await test('town-office-150525100', { region: VILLAGE, village: { poor: 30, population: 1_000, conditions: ALL.slice(1) } })).exitTest).toMatchObject({ passed: false, faults: ['INCIDENCE', 'ROADS'] })
    const seen = await (await api.as('first-secretary-290')).data<{ exitTests: { totalCount: number } }>('{ exitTests(filter: { passed: false }) { totalCount } }')
    expect(seen.exitTests.totalCount).toBe(1)
  })

  it('of a banner passes with an omission of 1.9 and fails with 2.0', async () => {
    expect((await test('banner-office-150525', { region: '150525000000', banner: rates })).exitTest?.passed).toBe(true)
    expect((await test('banner-office-150525', { region: '150525000000', banner: { ...rates, omission: 2 } })).exitTest).toMatchObject({ passed: false, faults: ['OMISSION'] })
  })

  it('takes figures that can be, of the right level, in the own territory, once for each id', async () => {
    const village = { poor: 3, population: 100, conditions: ALL }
    expect((await test('town-office-150525100', { region: VILLAGE, village: { ...village, poor: 101 } })).userErrors).toEqual([{ code: 'VALIDATION', field: ['village', 'poor'] }])
    expect((await test('banner-office-150525', { region: '150525000000', banner: { ...rates, approval: 90.005 } })).userErrors).toEqual([{ code: 'VALIDATION', field: ['banner', 'approval'] }])
    expect((await test('banner-office-150525', { region: '150525000000', village })).userErrors).toEqual([{ code: 'VALIDATION', field: ['region'] }])
    expect((await test('banner-office-150525', { region: '150524000000', banner: rates })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['region'] }])
    expect((await test('town-office-150525100', { region: '150525000000', banner: rates })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['region'] }])
    const id = newId()
    expect((await test('town-office-150525100', { id, region: VILLAGE, village })).replayed).toBe(false)
    expect((await test('town-office-150525100', { id, region: VILLAGE, village })).replayed).toBe(true)
    expect((await test('town-office-150525100', { id, region: VILLAGE, village: { ...village, poor: 2 } })).userErrors).toEqual([{ code: 'CONFLICT', field: ['id'] }])
  })
})
