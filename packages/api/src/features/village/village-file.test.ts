import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

const [VILLAGE, NO_POOR_VILLAGE, ELSEWHERE] = ['150525100202', '150525100203', '150524100202']
const FILE = 'region { code } year years version mayUpdate openYears savedBy { name } facts { households population poorPersons netIncomePerCapita collectiveIncome waterDifficultHouseholds hardenedRoad disasters clinics } changes { field from to version reason by { name } } test { verdict meanSource criteria { criterion met missing } figures { figure value source } }'
const READ = `query ($village: ID!, $year: Int) { villageFile(village: $village, year: $year) { ${FILE} } }`
const UPDATE = `mutation ($input: UpdateVillageFileInput!) { answer: updateVillageFile(input: $input) { file { ${FILE} } current { version } userErrors { code field } } }`

interface File {
  readonly year: number
  readonly years: readonly number[]
  readonly version: number
  readonly mayUpdate: boolean
  readonly openYears: readonly number[]
  readonly savedBy: { readonly name: string } | null
  readonly facts: Readonly<Record<string, unknown>> | null
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null; readonly version: number; readonly reason: string | null; readonly by: { readonly name: string } }[]
  readonly test: { readonly verdict: string; readonly meanSource: string | null; readonly criteria: readonly { readonly criterion: string; readonly met: boolean | null; readonly missing: readonly string[] }[]; readonly figures: readonly { readonly figure: string; readonly value: number | null; readonly source: string }[] } | null
}
interface Answer {
  readonly file: File | null
  readonly current: { readonly version: number } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const read = async (login: string, village = VILLAGE, year: number | null = null): Promise<File | null> => (await (await api.as(login)).data<{ villageFile: File | null }>(READ, { village, year })).villageFile
const update = async (input: Readonly<Record<string, unknown>>, login = 'first-secretary-290'): Promise<Answer> => (await (await api.as(login)).data<{ answer: Answer }>(UPDATE, { input: { village: NO_POOR_VILLAGE, year: 2014, version: 0, ...input } })).answer
const town = 'town-office-150525100'

describe('2.3 the file of a village', () => {
  it('is kept by year, the latest of which opens by itself', async () => {
    const latest = await read('division-leader-290')
    expect([latest?.year, latest?.years, latest?.version]).toEqual([2015, [2015, 2014, 2013], 1])
    expect((await read('division-leader-290', VILLAGE, 2013))?.facts).toMatchObject({ population: 1_209, poorPersons: 539 })
    expect(await read('division-leader-290', VILLAGE, 2012)).toMatchObject({ year: 2012, version: 0, facts: null, changes: [] })
  })

  it('is begun and changed by town office and first secretary, each change with who, why, from what to what', async () => {
    expect((await update({ facts: { households: 210, population: 700, disasters: ['DROUGHT'] } }, town)).file).toMatchObject({ version: 1, facts: { households: 210, population: 700, disasters: ['DROUGHT'], clinics: null } })
    const { file, userErrors } = await update({ version: 1, reason: '入户核实', facts: { population: 712, disasters: null, collectiveIncome: 0 } }, town)
    expect(userErrors).toEqual([])
    expect(file?.facts).toMatchObject({ households: 210, population: 712, disasters: null, collectiveIncome: 0 })
    expect(file?.changes.filter(({ version }) => version === 2).map(({ field, from, to, reason }) => [field, from, to, reason])).toEqual([
      ['disasters', 'DROUGHT', null, '入户核实'],
      ['population', '700', '712', '入户核实'],
      ['collectiveIncome', null, '0', '入户核实'],
    ])
    expect(file?.changes[0]?.by.name).toBe(file?.savedBy?.name)
    const entries = (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'village.saveFile' }])).toSorted((a, b) => a.sequence - b.sequence)
    expect(entries.map(({ chain, reason }) => [chain, reason])).toEqual([[NO_POOR_VILLAGE, null], [NO_POOR_VILLAGE, '入户核实']])
    expect(JSON.parse(entries[1]?.changes ?? '[]')).toContainEqual({ field: 'villageFile.2014 population', from: '700', to: '712' })
  })

  it('keeps every version as it was', async () => {
    const versions = (await storedRows(api, 'VillageFile', [{ column: 'regionCode', equals: NO_POOR_VILLAGE }])).toSorted((a, b) => a.version - b.version)
    expect(versions.map(({ version, facts }) => [version, facts.population])).toEqual([[1, 700], [2, 712]])
  })

  it('is not overwritten by who read an older version, and shows what stands there', async () => {
    expect(await update({ version: 1, reason: '更正', facts: { population: 1 } }, town)).toMatchObject({ file: null, current: { version: 2 }, userErrors: [{ code: 'STALE', field: ['version'] }] })
    expect(await update({ facts: { population: 1 } }, town)).toMatchObject({ current: { version: 2 }, userErrors: [{ code: 'STALE' }] })
  })

  it('is saved once however often the same is sent', async () => {
    const input = { version: 2, reason: '补登记', facts: { clinics: 1 } }
    expect((await update(input, town)).file?.version).toBe(3)
    expect((await update(input, town)).file?.version).toBe(3)
    expect(await storedRows(api, 'VillageFile', [{ column: 'regionCode', equals: NO_POOR_VILLAGE }])).toHaveLength(3)
  })

  it.each([
    [{ facts: { population: -1 } }, [['facts', 'population']]],
    [{ facts: { poorPersons: 713 } }, [['facts', 'poorPersons']]],
    [{ facts: { labourForce: 500, migrantWorkers: 501 } }, [['facts', 'migrantWorkers']]],
    [{ facts: { netIncomePerCapita: -1, disasters: ['FROST', 'FROST'] } }, [['facts', 'disasters'], ['facts', 'netIncomePerCapita']]],
    [{ facts: { population: 712 } }, [['facts']]],
    [{ facts: { population: 713 }, reason: null }, [['reason']]],
    [{ facts: { population: 713 }, year: 2016 }, [['year']]],
    [{ facts: { population: 713 }, year: 2009 }, [['year']]],
  ])('refuses %j and keeps what stands there', async (input, fields) => {
    const answer = await update({ version: 3, reason: '更正', ...input }, town)
    expect(answer.userErrors.map(({ code, field }) => [code, field])).toEqual(fields.map((field) => ['VALIDATION', field]))
    expect((await read(town, NO_POOR_VILLAGE, 2014))?.version).toBe(3)
  })

  it.each([[ELSEWHERE], ['150525100000'], ['nowhere']])('of %s is out of reach of a town', async (village) => {
    expect(await update({ village, facts: { households: 1 } }, town)).toMatchObject({ file: null, userErrors: [{ code: 'NOT_FOUND', field: ['village'] }] })
    expect(await read(town, village)).toBeNull()
  })

  it('shows supervisors and chiefs what the public may read: no count below five, no history, no test', async () => {
    const [whole, shown] = [await read('division-leader-290', VILLAGE, 2013), await read('supervisor-2891', VILLAGE, 2013)]
    expect([whole?.facts?.['waterDifficultHouseholds'], shown?.facts?.['waterDifficultHouseholds']]).toEqual([2, null])
    expect(shown?.facts).toMatchObject({ population: 1_209, netIncomePerCapita: whole?.facts?.['netIncomePerCapita'], clinics: 1 })
    expect([shown?.changes, shown?.test, shown?.mayUpdate]).toEqual([[], null, false])
    expect((await read('chief-439', VILLAGE, 2013))?.facts?.['waterDifficultHouseholds']).toBeNull()
  })

  it.each([['section-leader-2243', null], ['city-leader-4', null], ['city-leader-5', false], ['auditor', false], ['first-secretary-290', true], [town, true]])('to %s: %j', async (login, mayUpdate) => {
    expect((await read(login))?.mayUpdate ?? null).toBe(mayUpdate)
  })

  it('2.3 is open from 2010 to this year to whoever may fill it in, and to nobody else', async () => {
    expect([(await read(town))?.openYears, (await read('auditor'))?.openYears]).toEqual([[2015, 2014, 2013, 2012, 2011, 2010], []])
    expect((await update({ year: 2010, facts: { households: 300 } }, town)).userErrors).toEqual([])
    for (const year of [2009, 2016]) expect((await update({ year, facts: { households: 300 } }, town)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['year'] }])
  })
})

describe('2.3 the test of a poor village in its file', () => {
  it('says of each figure where it comes from', async () => {
    const test = (await read('division-leader-290', VILLAGE, 2013))?.test
    expect(test?.verdict).toBe('MEETS')
    expect(test?.meanSource).toContain('演示')
    expect(test?.figures.map(({ figure, source }) => [figure, source])).toEqual([['POOR_PERSONS', 'VILLAGE_FILE'], ['POPULATION', 'VILLAGE_FILE'], ['NET_INCOME', 'VILLAGE_FILE'], ['COLLECTIVE_INCOME', 'VILLAGE_FILE'], ['MEAN_INCIDENCE', 'PROVINCIAL_MEAN'], ['MEAN_NET_INCOME', 'PROVINCIAL_MEAN']])
  })

  it('takes the poor of the register’s year end where the file does not say, and says so', async () => {
    const [registered] = await storedRows(api, 'VillageYear', [{ column: 'regionCode', equals: VILLAGE }, { column: 'year', equals: 2012 }])
    expect((await read(town, VILLAGE, 2012))?.test).toMatchObject({ verdict: 'NO_RULES', criteria: [] })
    expect((await read(town, VILLAGE, 2012))?.test?.figures[0]).toEqual({ figure: 'POOR_PERSONS', value: registered?.poor, source: 'REGISTER' })
  })

  it('says what is missing and never guesses it', async () => {
    await changeRows(api, 'ProvincialMean', [{ column: 'year', equals: 2014 }], { netIncome: null })
    const test = (await read(town, NO_POOR_VILLAGE, 2014))?.test
    expect(test?.verdict).toBe('UNDECIDED')
    expect(test?.criteria.map(({ criterion, met, missing }) => [criterion, met, missing])).toEqual([
      ['INCIDENCE', null, ['POOR_PERSONS']],
      ['NET_INCOME', null, ['NET_INCOME', 'MEAN_NET_INCOME']],
      ['COLLECTIVE_INCOME', true, []],
    ])
  })
})
