import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'

const LEADER_HOME = `query($filter: HouseholdFilter) { households(first: 50, filter: $filter) { nodes { id number headName status size mainCause lastVisitedOn region { name } targeting { complete }
  persons { name relation birthDate } measures { description amount startedOn } observations(first: 3) { id number status } } } }`
const VILLAGE_LIST = 'query($filter: HouseholdFilter, $first: Int) { households(first: $first, orderBy: NET_INCOME_ASC, filter: $filter) { totalCount nodes { id headName size netIncomePerCapita } } }'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

/** Statements of one answer beyond those that find out who asks. */
const statementsOf = async (viewer: Asker, query: string, variables: Record<string, unknown> = {}): Promise<number> => {
  const { database } = api.application.core
  const count = async (document: string, values: Record<string, unknown>): Promise<number> => {
    const before = database.statements
    await viewer.data(document, values)
    return database.statements - before
  }
  return (await count(query, variables)) - (await count('{ __typename }', {}))
}

describe('statements', () => {
  it('a section-level leader’s home takes at most five, whether one household or ten are shown', async () => {
    const { login, householdIds } = await sectionLeaderOf(api, VILLAGE)
    const viewer = await api.as(login)
    expect(await statementsOf(viewer, LEADER_HOME)).toBeLessThanOrEqual(5)
    const ten = await statementsOf(viewer, LEADER_HOME)
    await changeRows(api, 'Household', [{ column: 'id', in: householdIds.slice(1) }], { status: 'EXITED' })
    expect(await statementsOf(viewer, LEADER_HOME, { filter: { status: ['NOT_EXITED', 'PRE_EXIT'] } })).toBe(ten)
  })

  it('a village’s list by income with its total takes at most three, however many rows', async () => {
    const viewer = await api.as('division-leader-290')
    const filter = { region: VILLAGE, mainCause: ['ILLNESS'] }
    const [one, fifty] = [await statementsOf(viewer, VILLAGE_LIST, { filter, first: 1 }), await statementsOf(viewer, VILLAGE_LIST, { filter, first: 50 })]
    expect(fifty).toBeLessThanOrEqual(3)
    expect(one).toBe(fifty)
  })

  it('a search by name takes at most three, however many it finds, with its total and without', async () => {
    const viewer = await api.as('city-office')
    const search = (first: number, total: string): Promise<number> => statementsOf(viewer, `{ households(first: ${first}, filter: { region: "150525000000", nameContains: "图" }) { ${total} nodes { id number headName size status } } }`)
    const [one, many, withTotal] = [await search(1, ''), await search(100, ''), await search(100, 'totalCount')]
    expect(one).toBe(many)
    expect(withTotal).toBeLessThanOrEqual(3)
  })

  it('a total that nobody asked for is not counted', async () => {
    const viewer = await api.as('division-leader-290')
    expect(await statementsOf(viewer, '{ households { nodes { id } } }')).toBe(1)
  })
})
