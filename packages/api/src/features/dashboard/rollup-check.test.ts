import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { checkRollups } from './rollup-check.js'

const TURNS = new UnscopedTable('VillageTurn', 'a test tampers with figures')

describe('a recount of the figures', () => {
  let api: ApiUnderTest
  const differences = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const difference of checkRollups(api.application.core.database, api.application.core.regions)) found.push(difference)
    return found
  }
  const villageWithFacts = async (): Promise<string> => (await storedRows(api, 'WorkTeam'))[0]?.regionCode ?? ''

  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => {
    await api.close()
  })

  it('agrees with what the demo city was loaded with', async () => {
    expect(await differences()).toEqual([])
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('names the village and the figure that somebody changed by hand, and both numbers', async () => {
    const regionCode = await villageWithFacts()
    const where = [{ column: 'regionCode', equals: regionCode }] as const
    const [before] = await storedRows(api, 'VillageRollup', where)
    await changeRows(api, 'VillageRollup', where, { poorPersons: (before?.poorPersons ?? 0) + 1 })
    expect(await differences()).toEqual([`${regionCode}: poorPersons is ${(before?.poorPersons ?? 0) + 1} and should be ${before?.poorPersons}`])
    await changeRows(api, 'VillageRollup', where, { poorPersons: before?.poorPersons ?? 0 })
    expect(await differences()).toEqual([])
  })

  it('finds a fact that came without its figures, a turn that is missing and one that is too many', async () => {
    const regionCode = await villageWithFacts()
    const [household] = await storedRows(api, 'Household', [{ column: 'regionCode', equals: regionCode }, { column: 'status', equals: 'NOT_EXITED' }, { column: 'mainCause', notNull: true }])
    await changeRows(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }], { mainCause: null })
    expect((await differences()).length).toBeGreaterThan(0)
    await changeRows(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }], { mainCause: household?.mainCause ?? null })
    const turns = await storedRows(api, 'VillageTurn', [{ column: 'regionCode', equals: regionCode }, { column: 'kind', equals: 'VILLAGE_WITH_TEAM' }])
    await api.application.core.database.write((transaction) => TURNS.remove(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'kind', equals: 'VILLAGE_WITH_TEAM' }]))
    expect(await differences()).toHaveLength(turns.length)
    await api.application.core.database.write((transaction) => TURNS.insert(transaction, [...turns, { kind: 'LINKAGE', regionCode, day: '2015-07-07', delta: 5 }]))
    expect(await differences()).toEqual([`${regionCode}: LINKAGE 2015-07-07 is 5 and should be 0`])
  })
})
