import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import type { VillageFacts } from '../village/village-fields.js'

const TEST = 'mutation ($input: TestExitInput!) { answer: testExit(input: $input) { exitTest { passed faults ruleSet testedOn } replayed userErrors { code field } } }'
const ALL = ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME']
const VILLAGE = '150525100202'
const rates = { incidence: 2.1, wrongExit: 0.5, omission: 1.9, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: true }

const FIGURES = 'query ($region: ID!) { exitFigures(region: $region) { figure value source year villagesMissing typed difference } }'

interface Figure {
  readonly figure: string
  readonly value: number | null
  readonly source: string
  readonly year: number | null
  readonly villagesMissing: number
  readonly typed: number | null
  readonly difference: number | null
}
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

  const figuresOf = async (login: string, region: string): Promise<Figure[]> => (await (await api.as(login)).data<{ exitFigures: Figure[] }>(FIGURES, { region })).exitFigures
  const fileOf = async (village: string, facts: VillageFacts): Promise<void> => changeRows(api, 'VillageFile', [{ column: 'regionCode', equals: village }, { column: 'year', equals: 2015 }], { facts })
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

  it('2.7 shows beside the form what the register gives of a village: the poor of today, and the file of its latest year with its source', async () => {
    const [rollup] = await storedRows(api, 'VillageRollup', [{ column: 'regionCode', equals: VILLAGE }])
    await fileOf(VILLAGE, { population: 1_200, netIncomePerCapita: 612_345, collectiveIncome: 0, hardenedRoad: true, unsafeWaterHouseholds: 0, waterDifficultHouseholds: 3, clinics: 1 })
    const figures = await figuresOf('first-secretary-290', VILLAGE)
    expect(rollup?.poorPersons).toBeGreaterThan(0)
    expect(figures.map(({ figure, value, source, year }) => [figure, value, source, year])).toEqual([
      ['POOR_PERSONS', rollup?.poorPersons, 'REGISTER', null],
      ['POOR_HOUSEHOLDS', rollup?.poorHouseholds, 'REGISTER', null],
      ['POPULATION', 1_200, 'VILLAGE_FILE', 2015],
      ['INCIDENCE', Math.round((Number(rollup?.poorPersons) * 10_000) / 1_200) / 100, 'REGISTER_AND_FILE', 2015],
      ['NET_INCOME', 612_345, 'VILLAGE_FILE', 2015],
      ['COLLECTIVE_AMOUNT', 0, 'VILLAGE_FILE', 2015],
      ['ROADS', 1, 'VILLAGE_FILE', 2015],
      ['WATER', 0, 'VILLAGE_FILE', 2015],
      ['POWER', null, 'VILLAGE_FILE', 2015],
      ['CLINIC', 1, 'VILLAGE_FILE', 2015],
      ['COLLECTIVE_INCOME', 0, 'VILLAGE_FILE', 2015],
    ])
  })

  it('2.7 shows of a banner what its villages add up to, how many lack a figure, and what the register cannot give', async () => {
    const poor = (await storedRows(api, 'VillageRollup')).filter(({ regionCode }) => regionCode.startsWith('150525')).reduce((sum, { poorPersons }) => sum + poorPersons, 0)
    const figures = await figuresOf('banner-office-150525', '150525000000')
    const population = figures.find(({ figure }) => figure === 'POPULATION')
    expect(figures[0]).toMatchObject({ figure: 'POOR_PERSONS', value: poor })
    expect(population).toMatchObject({ value: null, source: 'VILLAGE_FILE' })
    expect(population?.villagesMissing).toBeGreaterThan(0)
    expect(figures.filter(({ source }) => source === 'TYPED_ALONE').map(({ figure, value }) => [figure, value])).toEqual(['WRONG_EXIT', 'OMISSION', 'APPROVAL', 'INCOME_GROWTH', 'SERVICES'].map((figure) => [figure, null]))
  })

  it('2.7 gives nothing of a region out of reach, of a town, or to whoever reads no exit test', async () => {
    for (const [login, region] of [['town-office-150525101', VILLAGE], ['town-office-150525100', '150525000000'], ['banner-office-150525', '150524000000'], ['banner-office-150525', '150525100000'], ['division-leader-295', VILLAGE], ['city-office', 'nowhere']] as const) expect(await figuresOf(login, region), `${login} ${region}`).toEqual([])
    for (const login of ['section-leader-2243', 'supervisor-2891', 'chief-439', 'finance-office']) expect((await (await api.as(login)).ask(FIGURES, { region: VILLAGE })).errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
  })

  it('2.7 keeps what the register gave with the test, and shows the difference, whatever the register says later', async () => {
    await fileOf(VILLAGE, { population: 1_200, hardenedRoad: false, clinics: 1 })
    const [rollup] = await storedRows(api, 'VillageRollup', [{ column: 'regionCode', equals: VILLAGE }])
    const id = newId()
    await test('town-office-150525100', { id, region: VILLAGE, village: { poor: 10, population: 1_000, conditions: ALL } })
    await fileOf(VILLAGE, { population: 5_000 })
    const { exitTests } = await (await api.as('auditor')).data<{ exitTests: { nodes: { id: string; registered: Figure[] }[] } }>(`{ exitTests(filter: { region: "${VILLAGE}" }) { nodes { id registered { figure value typed difference } } } }`)
    const kept = exitTests.nodes.find((node) => node.id === id)?.registered ?? []
    const told = (name: string): (number | null | undefined)[] => kept.filter(({ figure }) => figure === name).flatMap(({ value, typed, difference }) => [value, typed, difference])
    expect(told('POOR_PERSONS')).toEqual([rollup?.poorPersons, 10, 10 - Number(rollup?.poorPersons)])
    expect(told('POPULATION')).toEqual([1_200, 1_000, -200])
    expect(told('ROADS')).toEqual([0, 1, 1])
    expect(told('CLINIC')).toEqual([1, 1, 0])
    expect(told('POWER')).toEqual([null, 1, null])
    expect(told('POOR_HOUSEHOLDS')).toEqual([rollup?.poorHouseholds, null, null])
  })
})
