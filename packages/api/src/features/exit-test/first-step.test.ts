import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { FirstStepStanding, firstStepStanding } from './first-step.js'

const ASK = 'query ($region: ID!) { firstStepUnits(region: $region) { standing dueOn region { name } lastTest { testedOn passed faults } } }'
const TEST = 'mutation ($input: TestExitInput!) { testExit(input: $input) { exitTest { passed } userErrors { code } } }'
const RATES = { incidence: 2.1, wrongExit: 0.5, omission: 1.9, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: true }
const CITY = '150500000000'
const JARUD = '150526000000'

interface Unit {
  readonly standing: string
  readonly dueOn: string
  readonly region: { readonly name: string }
  readonly lastTest: { readonly testedOn: string; readonly passed: boolean; readonly faults: readonly string[] } | null
}

describe('T-4 the dated check of the first step', () => {
  let api: ApiUnderTest
  const units = async (region: string, login = 'city-office'): Promise<Unit[]> => (await (await api.as(login)).data<{ firstStepUnits: Unit[] }>(ASK, { region })).firstStepUnits
  const tested = async (changes: Readonly<Record<string, unknown>> = {}): Promise<void> => void (await (await api.as('city-office')).data(TEST, { input: { id: newId(), region: JARUD, banner: { ...RATES, ...changes } } }))

  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => api.close())

  it('is of Kailu and Jarud, until the end of 2017, and says what is on file: at first nothing', async () => {
    const untested = { standing: 'RUNNING', dueOn: '2017-12-31', lastTest: null }
    expect(await units(CITY)).toEqual([{ ...untested, region: { name: '开鲁县' } }, { ...untested, region: { name: '扎鲁特旗' } }])
    expect((await units(JARUD)).map(({ region }) => region.name)).toEqual(['扎鲁特旗'])
    expect(await units('150525000000')).toEqual([])
    expect(await units('nowhere')).toEqual([])
    expect(await units(CITY, 'banner-office-150525')).toEqual([])
    expect(await units(CITY, 'auditor')).toHaveLength(2)
    expect((await (await api.as('supervisor-2891')).ask(ASK, { region: CITY })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('goes by the last exit test in time: one that fails, one that passes; and one made later changes nothing', async () => {
    await tested({ incidence: 3 })
    expect((await units(JARUD))[0]).toMatchObject({ standing: 'TEST_FAILED', lastTest: { passed: false, faults: ['INCIDENCE'] } })
    api.clock.set('2017-06-01T12:00:00.000+08:00')
    await tested()
    expect((await units(JARUD))[0]).toMatchObject({ standing: 'TEST_PASSED', lastTest: { testedOn: '2017-06-01' } })
    api.clock.set('2018-04-01T12:00:00.000+08:00')
    await tested({ incidence: 0.5 })
    expect((await units(CITY)).map(({ standing, lastTest }) => [standing, lastTest?.testedOn ?? null])).toEqual([['NOT_TESTED', null], ['TEST_PASSED', '2017-06-01']])
  })

  it('never says that the step was reached, whatever a test found', () => {
    expect(Object.keys(FirstStepStanding).toSorted()).toEqual(['NOT_TESTED', 'RUNNING', 'TEST_FAILED', 'TEST_PASSED'])
    for (const today of ['2015-12-31', '2017-12-31', '2018-01-01', '2020-12-31']) expect(firstStepStanding(today, { passed: true })).toBe('TEST_PASSED')
    expect([firstStepStanding('2017-12-31', null), firstStepStanding('2018-01-01', null)]).toEqual(['RUNNING', 'NOT_TESTED'])
  })
})
