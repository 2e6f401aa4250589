import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest, Asker } from '../api-under-test.js'
import { storedRows } from '../stored-rows.js'

/** The contract's table "Demo city": registered persons, still poor, exited, poor villages. */
const UNITS = {
  '150502000000': [29_000, 8_500, 20_500, 0],
  '150521000000': [112_000, 34_000, 78_000, 120],
  '150522000000': [70_000, 21_000, 49_000, 72],
  '150523000000': [42_000, 12_500, 29_500, 45],
  '150524000000': [50_000, 15_500, 34_500, 52],
  '150525000000': [88_000, 27_000, 61_000, 92],
  '150526000000': [50_000, 15_000, 35_000, 54],
  '150571000000': [3_500, 1_000, 2_500, 0],
  '150581000000': [1_500, 500, 1_000, 0],
} as const

const HOUSEHOLDS_OF_A_POOR_VILLAGE = 230
const MASKED = /^.{1,4}\*\*$/u

interface ReadHousehold {
  readonly id: string
  readonly headName: string
  readonly phone: string | null
  readonly mainCause: string | null
  readonly region: { readonly code: string }
  readonly persons: readonly { readonly idNumber: string | null; readonly health: readonly string[] | null }[] | null
  readonly responsibleCadre: { readonly id: string } | null
  readonly measures: readonly { readonly amount: number | null }[]
  readonly visits: readonly { readonly id: string }[]
}

const HOUSEHOLD = 'id headName phone mainCause region { code } persons { idNumber health } responsibleCadre { id } measures { amount } visits(first: 2) { id }'

describe('the demo city, seen by the accounts that the contract names', () => {
  let api: ApiUnderTest
  let poorVillages: readonly string[]

  beforeAll(async () => {
    api = await startApi('city')
    poorVillages = (await storedRows(api, 'Region', [{ column: 'isPoorVillage', equals: true }])).map((row) => row.code).toSorted()
  }, 600_000)
  afterAll(async () => {
    await api.close()
  })

  const countIn = async (prefix: string): Promise<number> => {
    const [row] = await api.application.core.database.query<{ total: number }>('SELECT COUNT(*) AS `total` FROM `household` WHERE `regionCode` LIKE ?', [`${prefix}%`])
    return Number(row?.total)
  }
  const households = async (asker: Asker, first = 100): Promise<{ readonly totalCount: number; readonly nodes: readonly ReadHousehold[] }> =>
    (await asker.data<{ households: { totalCount: number; nodes: ReadHousehold[] } }>(`{ households(first: ${first}) { totalCount nodes { ${HOUSEHOLD} } } }`)).households
  const codeOf = async (asker: Asker, document: string): Promise<string> => (await asker.ask(document)).errors?.[0]?.extensions.code ?? 'answered'
  /** A household outside what the asker answers for reads as one that does not exist, however it is asked for. */
  const seesNothingOf = async (asker: Asker, prefix: string): Promise<void> => {
    const [outside] = await storedRows(api, 'Household', [{ column: 'regionCode', from: prefix.padEnd(12, '0') }])
    expect(outside?.regionCode.startsWith(prefix)).toBe(true)
    expect(await asker.data(`{ household(id: "${outside?.id}") { id } node(id: "${outside?.id}") { id } households(filter: { region: "${outside?.regionCode}" }) { totalCount } }`)).toEqual({ household: null, node: null, households: { totalCount: 0 } })
  }

  it('adds up to the article’s totals for the city office, and to the contract’s table by unit', async () => {
    const office = await api.as('city-office')
    const { dashboard } = await office.data<{ dashboard: { population: object; households: object; coverage: object; linkage: object; children: { region: { code: string }; population: { registered: number; poor: number; exited: number }; coverage: { poorVillages: number } }[] } }>(
      '{ dashboard { population { registered poor exited } households { registered poor exited } coverage { poorVillages villagesWithTeam poorHouseholds householdsWithCadre } linkage { enterprises enterprisesLinked enterprisesClose linkages } children { region { code } population { registered poor exited } coverage { poorVillages } } } }',
    )
    expect(dashboard).toMatchObject({
      population: { registered: 446_000, poor: 135_000, exited: 311_000 },
      households: { registered: 131_500, poor: 39_800, exited: 91_700 },
      coverage: { poorVillages: 435, villagesWithTeam: 435, poorHouseholds: 39_800, householdsWithCadre: 39_720 },
      linkage: { enterprises: 825, enterprisesLinked: 660, enterprisesClose: 297, linkages: 1_320 },
    })
    const { linkageResults } = await office.data<{ linkageResults: object }>('{ linkageResults { enterprises { linkageShare closeShares { reading share } } exits { persons } } }')
    expect(linkageResults).toEqual({ enterprises: { linkageShare: 8_000, closeShares: [{ reading: 'OF_LINKED', share: 4_500 }, { reading: 'OF_ALL', share: 3_600 }] }, exits: { persons: 91_200 } })
    expect(Object.fromEntries(dashboard.children.map(({ region, population, coverage }) => [region.code, [population.registered, population.poor, population.exited, coverage.poorVillages]]))).toEqual(UNITS)
    expect(await codeOf(office, '{ accounts { totalCount } }')).toBe('FORBIDDEN')
  })

  it('shows city-leader-1 the own banner in full, and of it alone', async () => {
    const leader = await api.as('city-leader-1')
    const { totalCount, nodes } = await households(leader)
    expect(totalCount).toBe(await countIn('150521'))
    expect(nodes.every((row) => row.region.code.startsWith('150521') && !MASKED.test(row.headName) && row.persons !== null)).toBe(true)
    expect(nodes.flatMap((row) => row.persons ?? []).every((person) => person.idNumber === '159999************' && person.health === null)).toBe(true)
    await seesNothingOf(leader, '150522')
    expect(await leader.data('{ own: dashboard { region { code } } other: dashboard(region: "150525000000") { region { code } } town: dashboard(region: "150525100000") { region { code } } }')).toEqual({ own: { region: { code: '150521000000' } }, other: { region: { code: '150525000000' } }, town: null })
  })

  it.each(['division-leader-7', 'first-secretary-7'])('shows %s the seventh poor village', async (login) => {
    const asker = await api.as(login)
    const { totalCount, nodes } = await households(asker)
    expect(totalCount).toBe(HOUSEHOLDS_OF_A_POOR_VILLAGE)
    expect(new Set(nodes.map((row) => row.region.code))).toEqual(new Set([poorVillages[6]]))
    expect(nodes.flatMap((row) => row.persons ?? []).some((person) => person.health !== null)).toBe(login.startsWith('first'))
    await seesNothingOf(asker, poorVillages[7] ?? '')
    const [name] = nodes.map((row) => row.headName)
    const found = await asker.data<{ households: { nodes: { headName: string; region: { code: string } }[] } }>('query ($name: String) { households(first: 100, filter: { nameContains: $name }) { nodes { headName region { code } } } }', { name: name?.slice(0, 1) })
    expect(found.households.nodes.length).toBeGreaterThan(0)
    expect(found.households.nodes.every((row) => row.region.code === poorVillages[6] && row.headName.includes(name?.slice(0, 1) ?? ''))).toBe(true)
  })

  it('shows section-level leader 42 the own ten and nobody’s dashboard by default', async () => {
    const leader = await api.as('section-leader-42')
    const { totalCount, nodes } = await households(leader)
    expect(totalCount).toBe(10)
    expect(nodes.every((row) => row.responsibleCadre?.id === leader.accountId)).toBe(true)
    expect(await codeOf(leader, '{ dashboard { asOf } }')).toBe('FORBIDDEN')
    await seesNothingOf(leader, poorVillages[40] ?? '')
  })

  it('shows supervisor 1234 the own village masked, and only the own observations', async () => {
    const supervisor = await api.as('supervisor-1234')
    const { totalCount, nodes } = await households(supervisor)
    expect(totalCount).toBe(HOUSEHOLDS_OF_A_POOR_VILLAGE)
    expect(nodes.every((row) => row.region.code === poorVillages[123] && MASKED.test(row.headName) && row.phone === null && row.mainCause === null && row.persons === null && row.visits.length === 0 && row.measures.every((measure) => measure.amount === null))).toBe(true)
    const { observations } = await supervisor.data<{ observations: { nodes: { reporter: { id: string } }[] } }>('{ observations(first: 100) { nodes { reporter { id } } } }')
    expect(observations.nodes.every((row) => row.reporter.id === supervisor.accountId)).toBe(true)
    expect([await codeOf(supervisor, '{ linkages { totalCount } }'), await codeOf(supervisor, '{ dashboard { asOf } }'), await codeOf(supervisor, '{ households(filter: { mainCause: [ILLNESS] }) { totalCount } }')]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT'])
  })

  it('shows chief 99 the households of the own enterprise’s linkages, masked, and only this enterprise', async () => {
    const chief = await api.as('chief-99')
    const [appointment] = await storedRows(api, 'Appointment', [{ column: 'accountId', equals: chief.accountId }])
    const members = await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: appointment?.enterpriseId ?? '' }])
    const { totalCount, nodes } = await households(chief)
    expect(totalCount).toBe(new Set(members.map((row) => row.householdId)).size)
    expect(nodes.every((row) => MASKED.test(row.headName) && row.persons === null)).toBe(true)
    const { linkages } = await chief.data<{ linkages: { nodes: { enterprise: { id: string } }[] } }>('{ linkages(first: 100) { nodes { enterprise { id } } } }')
    expect(new Set(linkages.nodes.map((row) => row.enterprise.id))).toEqual(new Set([appointment?.enterpriseId]))
    expect([await codeOf(chief, '{ observations { totalCount } }'), await codeOf(chief, '{ dashboard { asOf } }')]).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  })

  it('shows the town office of 150525100 the own town, with health', async () => {
    const office = await api.as('town-office-150525100')
    const { totalCount, nodes } = await households(office)
    expect(totalCount).toBe(await countIn('150525100'))
    expect(nodes.every((row) => row.region.code.startsWith('150525100')) && nodes.flatMap((row) => row.persons ?? []).every((person) => person.health !== null)).toBe(true)
    await seesNothingOf(office, '150525101')
  })

  it('answers the bank yes or no by an exact number, and nothing else', async () => {
    const bank = await api.as('bank-office')
    const [person] = await api.application.core.database.query<{ idNumberCipher: string }>('SELECT `idNumberCipher` FROM `person` WHERE `idNumberCipher` IS NOT NULL LIMIT 1')
    const idNumber = api.application.core.cipher.decrypt(person?.idNumberCipher ?? '', EncryptedColumn.ID_NUMBER)
    expect(await bank.data('query ($idNumber: String!) { isRegistered(idNumber: $idNumber) }', { idNumber })).toEqual({ isRegistered: true })
    expect(await codeOf(bank, '{ isRegistered(idNumber: "159999197001010010") }')).toMatch(/^(answered|BAD_USER_INPUT)$/)
    for (const list of ['households', 'observations', 'linkages', 'outcomeReports', 'accounts', 'auditEntries']) expect(await codeOf(bank, `{ ${list} { totalCount } }`)).toBe('FORBIDDEN')
  })

  it('shows the auditor the whole city without phones, and the administrator accounts and no household', async () => {
    const auditor = await api.as('auditor')
    const { totalCount, nodes } = await households(auditor)
    expect(totalCount).toBe(131_500)
    expect(nodes.every((row) => !MASKED.test(row.headName) && row.phone === null)).toBe(true)
    const administrator = await api.as('administrator')
    expect(await codeOf(administrator, '{ households { totalCount } }')).toBe('FORBIDDEN')
    const { accounts } = await administrator.data<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }')
    expect(accounts.totalCount).toBe((await storedRows(api, 'Account')).length)
  })
})
