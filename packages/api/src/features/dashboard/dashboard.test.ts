import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { inRange, rangeOfCode } from '../../access/territory.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test counts for itself')
const APPOINTMENTS = new UnscopedTable('Appointment', 'a test looks for a demo account')
const ACCOUNTS = new UnscopedTable('Account', 'a test looks for a demo account')
const TEAMS = new UnscopedTable('WorkTeam', 'a test counts for itself')

interface Figures {
  readonly region: { readonly code: string; readonly level: string }
  readonly population: { readonly registered: number; readonly poor: number; readonly exited: number }
  readonly households: { readonly registered: number; readonly poor: number }
  readonly coverage: { readonly poorHouseholds: number; readonly householdsWithCadre: number; readonly visitedWithinHalfYear: number; readonly villagesWithTeam: number }
  readonly attention: readonly { readonly kind: string; readonly count: number }[]
  readonly history: readonly { readonly year: number; readonly poor: number }[]
  readonly children: readonly Figures[]
}

const OWN = 'region { code level } population { registered poor exited } households { registered poor } coverage { poorHouseholds householdsWithCadre visitedWithinHalfYear villagesWithTeam } attention { kind count } history { year poor }'
const DASHBOARD = `query ($region: ID) { dashboard(region: $region) { ${OWN} children { ${OWN} children { region { code } } } } }`

const CITY = '150500000000'
const NAIMAN = '150525000000'

describe('dashboards', () => {
  let api: ApiUnderTest
  const open = async (login: string, region: string | null): Promise<Figures | null> => (await (await api.as(login)).data<{ dashboard: Figures | null }>(DASHBOARD, { region })).dashboard
  const codeOf = async (login: string, region: string | null): Promise<string | null> => (await open(login, region))?.region.code ?? null

  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => {
    await api.close()
  })

  it('sum the persons of the register without looking at households', async () => {
    const households = await HOUSEHOLDS.findMany(api.application.core.database, [])
    const poor = households.filter((household) => ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'].includes(household.status))
    const dashboard = await open('city-office', null)
    expect(dashboard?.region.code).toBe(CITY)
    expect(dashboard?.population.poor).toBe(poor.reduce((sum, household) => sum + household.size, 0))
    expect(dashboard?.households).toEqual({ registered: households.filter((household) => household.status !== 'CANCELLED').length, poor: poor.length })
    expect(dashboard?.coverage.householdsWithCadre).toBe(poor.filter((household) => household.cadreAccountId !== null).length)
    expect(dashboard?.coverage.villagesWithTeam).toBe((await TEAMS.findMany(api.application.core.database, [])).length)
  })

  it('read at most three statements, and one for what is about the viewer, beyond the session’s own, however many regions they show, and one where nothing changed', async () => {
    const office = await api.as('city-office')
    const statementsOf = async (document: string): Promise<number> => {
      const before = api.application.core.database.statements
      await office.data(document)
      return api.application.core.database.statements - before
    }
    await statementsOf('{ __typename }')
    const session = await statementsOf('{ region(code: "150500000000") { name } }')
    const home = `{ dashboard { ${OWN} children { ${OWN} } } }`
    expect((await statementsOf(home)) - session).toBeLessThanOrEqual(4)
    expect((await statementsOf(home)) - session).toBe(1)
    const { database, rollup } = api.application.core
    await database.write((transaction) => rollup.add(transaction, '150525100202', { figures: { observations: 1 }, turns: [] }))
    expect((await statementsOf(home)) - session).toBe(4)
    await database.write((transaction) => rollup.add(transaction, '150525100202', { figures: { observations: -1 }, turns: [] }))
    expect((await statementsOf(`{ dashboard { ${OWN} children { region { code } population { poor } children { region { code } children { region { code } population { poor } } } } } }`)) - session).toBe(4)
  })

  it.each(['city-office', 'city-leader-5'])('leave out for %s what is about themselves, as the list does (4.1)', async (login) => {
    const { database, rollup } = api.application.core
    const viewer = await api.as(login)
    const region = (await storedRow(api, 'Appointment', [{ column: 'accountId', equals: viewer.accountId }])).regionCode ?? CITY
    const about = (await storedRows(api, 'Observation')).filter(({ regionCode }) => inRange(rangeOfCode(region), regionCode)).slice(0, 2)
    await changeRows(api, 'Observation', [{ column: 'id', in: about.map(({ id }) => id) }], { cadreId: viewer.accountId })
    // A report about somebody raises the version of its village's figures.
    for (const observations of [1, -1]) await database.write((transaction) => rollup.add(transaction, about[0]?.regionCode ?? '', { figures: { observations }, turns: [] }))
    const { dashboard, observations } = await viewer.data<{ dashboard: { observations: { total: number } }; observations: { totalCount: number } }>('query ($region: ID!) { dashboard(region: $region) { observations { total } } observations(filter: { region: $region }) { totalCount } }', { region })
    expect(about).toHaveLength(2)
    expect(dashboard.observations.total).toBe(observations.totalCount)
    await changeRows(api, 'Observation', [{ column: 'id', in: about.map(({ id }) => id) }], { cadreId: null })
  })

  it('add up from the parts to the whole', async () => {
    const city = await open('city-office', CITY)
    const banner = await open('city-office', NAIMAN)
    expect(city?.children.reduce((sum, child) => sum + child.population.registered, 0)).toBe(city?.population.registered)
    expect(city?.children.find((child) => child.region.code === NAIMAN)?.population).toEqual(banner?.population)
    expect(city?.children).toHaveLength(9)
  })

  it('end their history with the running year as it stands', async () => {
    const city = await open('city-office', CITY)
    expect(city?.history.map((figure) => figure.year)).toEqual([2011, 2012, 2013, 2014, 2015])
    expect(city?.history.at(-1)?.poor).toBe(city?.population.poor)
  })

  it('open for each role as the contract says', async () => {
    const leader = await APPOINTMENTS.findOne(api.application.core.database, [{ column: 'role', equals: 'DIVISION_LEADER' }])
    const account = await ACCOUNTS.findOne(api.application.core.database, [{ column: 'id', equals: leader?.accountId ?? '' }])
    const village = leader?.regionCode ?? ''
    const login = account?.login ?? ''
    expect(await codeOf(login, null)).toBe(village)
    expect(await codeOf(login, `${village.slice(0, 9)}000`)).toBe(`${village.slice(0, 9)}000`)
    expect(await codeOf(login, CITY)).toBe(CITY)
    expect((await open(login, `${village.slice(0, 9)}000`))?.children.map((child) => child.region.code)).toEqual([village])
    expect(await codeOf('city-leader-5', village)).toBe(village)
    expect(await codeOf('city-leader-5', null)).toBe(NAIMAN)
    expect(await codeOf('city-leader-5', '150524000000')).toBe('150524000000')
    expect(await codeOf('finance-office', null)).toBe(CITY)
    expect(await codeOf('finance-office', `${NAIMAN.slice(0, 6)}100000`)).toBeNull()
    expect(await codeOf('auditor', NAIMAN)).toBe(NAIMAN)
    expect(await codeOf('city-office', '999999999999')).toBeNull()
  })

  it('are FORBIDDEN to supervisors, chiefs, banks and administrators', async () => {
    for (const login of ['bank-office', 'administrator']) {
      const answer = await (await api.as(login)).ask(DASHBOARD, { region: CITY })
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })

  it('need a session', async () => {
    const answer = await api.anonymous(DASHBOARD, {})
    expect(answer.status).toBe(401)
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})
