import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { isForbidden } from '../../testing/report-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

const LINKAGES = new UnscopedTable('Linkage', 'a test counts for itself')
const MEMBERS = new UnscopedTable('LinkageHousehold', 'a test counts for itself')
const ENTERPRISES = new UnscopedTable('Enterprise', 'a test counts for itself')

interface ReadHousehold {
  readonly id: string
  readonly number: string
  readonly headName: string
  readonly mainCause: string | null
  readonly phone: string | null
  readonly persons: readonly unknown[] | null
}
interface ReadLinkage {
  readonly id: string
  readonly form: string
  readonly closeness: string
  readonly householdCount: number
  readonly reportsDue: readonly string[]
  readonly viewerCan: { readonly submitReport: boolean }
  readonly region: { readonly code: string }
  readonly enterprise: { readonly id: string; readonly chiefs: readonly { readonly name: string; readonly login: string | null }[] }
  readonly households: { readonly totalCount: number; readonly nodes: readonly ReadHousehold[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } }
}
interface ReadLinkages {
  readonly linkages: { readonly totalCount: number; readonly nodes: readonly ReadLinkage[] }
}

const FIELDS = 'id form closeness householdCount reportsDue viewerCan { submitReport } region { code } enterprise { id chiefs { name login } } households(first: 30) { totalCount nodes { id number headName mainCause phone persons { id } } pageInfo { endCursor hasNextPage } }'
const LIST = `query ($filter: LinkageFilter, $first: Int, $after: String) { linkages(filter: $filter, first: $first, after: $after) { totalCount nodes { ${FIELDS} } } }`
const ONE = `query ($id: ID!) { linkage(id: $id) { ${FIELDS} } }`
const VILLAGE = '150525100202'

describe('linkages and enterprises', () => {
  let api: ApiUnderTest
  let stored: Row<'Linkage'>[]
  let members: Row<'LinkageHousehold'>[]

  const list = async (who: Asker, filter: Readonly<Record<string, unknown>> = {}): Promise<ReadLinkages['linkages']> => (await who.data<ReadLinkages>(LIST, { filter, first: 20 })).linkages
  const idsOf = (linkages: readonly { readonly id: string }[]): string[] => linkages.map((linkage) => linkage.id).toSorted()
  const storedIds = (keep: (linkage: Row<'Linkage'>) => boolean): string[] => idsOf(stored.filter(keep))

  beforeAll(async () => {
    api = await startApi()
    const { database } = api.application.core
    stored = await LINKAGES.findMany(database, [])
    members = await MEMBERS.findMany(database, [])
  })
  afterAll(async () => {
    await api.close()
  })

  it.each([
    ['city-office', () => true],
    ['auditor', () => true],
    ['city-leader-5', ({ regionCode }: Row<'Linkage'>) => regionCode.startsWith('150525')],
    ['city-leader-1', () => false],
    ['banner-office-150525', ({ regionCode }: Row<'Linkage'>) => regionCode.startsWith('150525')],
    ['town-office-150525100', ({ regionCode }: Row<'Linkage'>) => regionCode.startsWith('150525100')],
    ['first-secretary-290', ({ regionCode }: Row<'Linkage'>) => regionCode === VILLAGE],
    ['division-leader-290', ({ regionCode }: Row<'Linkage'>) => regionCode === VILLAGE],
  ] as const)('%s reads those of the territory, with all their households', async (login, keep) => {
    const who = await api.as(login)
    const { totalCount, nodes } = await list(who)
    expect(idsOf(nodes)).toEqual(storedIds(keep))
    expect(totalCount).toBe(nodes.length)
    for (const linkage of nodes) {
      expect(linkage.householdCount).toBe(members.filter((member) => member.linkageId === linkage.id).length)
      expect(linkage.households.totalCount).toBe(linkage.householdCount)
      expect(linkage.viewerCan.submitReport).toBe(false)
    }
    for (const linkage of stored) {
      const one = (await who.data<{ linkage: ReadLinkage | null }>(ONE, { id: linkage.id })).linkage
      expect(one?.id ?? null).toBe(keep(linkage) ? linkage.id : null)
    }
  })

  it('a chief reads those of the own enterprise, with masked households, and may report of them', async () => {
    const chief = await api.as('chief-439')
    const { nodes } = await list(chief)
    const [first] = nodes
    expect(idsOf(nodes)).toEqual(storedIds((linkage) => linkage.enterpriseId === first?.enterprise.id))
    const inForce = (await list(chief, { inForce: true })).nodes
    expect(inForce).toHaveLength(2)
    for (const linkage of inForce) {
      expect(linkage.viewerCan.submitReport).toBe(true)
      expect(linkage.households.nodes).toHaveLength(25)
      for (const household of linkage.households.nodes) {
        expect(household.headName).toMatch(/^.{1,8}\*\*$/u)
        expect(household).toMatchObject({ mainCause: null, phone: null, persons: null })
      }
    }
  })

  it('a section-level leader reads those with own households, and only these listed and counted', async () => {
    const leader = await api.as('section-leader-2744')
    const own = new Set((await leader.data<{ households: { nodes: { id: string }[] } }>('{ households(first: 100) { nodes { id } } }')).households.nodes.map((household) => household.id))
    const linked = members.filter((member) => own.has(member.householdId))
    const { nodes } = await list(leader)
    expect(linked.length).toBeGreaterThan(0)
    expect(idsOf(nodes)).toEqual([...new Set(linked.map((member) => member.linkageId))].toSorted())
    for (const linkage of nodes) {
      const ids = linkage.households.nodes.map((household) => household.id)
      expect(ids.toSorted()).toEqual(linked.filter((member) => member.linkageId === linkage.id).map((member) => member.householdId).toSorted())
      expect(linkage.householdCount).toBe(ids.length)
      expect(linkage.households.totalCount).toBe(ids.length)
    }
  })

  it('the administrator finds enterprises by name, to appoint their chiefs, and nothing of what they agreed on', async () => {
    const administrator = await api.as('administrator')
    const { enterprises } = await administrator.data<{ enterprises: { totalCount: number; nodes: { linkages: unknown[] }[] } }>('{ enterprises(first: 100) { totalCount nodes { linkages { id } } } }')
    expect(enterprises.totalCount).toBe((await storedRows(api, 'Enterprise')).length)
    expect(enterprises.nodes.flatMap((enterprise) => enterprise.linkages)).toEqual([])
    for (const document of ['{ linkages { totalCount } }', '{ linkage(id: "x") { id } }', '{ enterprise(id: "x") { id } }', '{ outcomeReports { totalCount } }', '{ outcomeReport(id: "x") { id } }']) {
      expect(isForbidden(await administrator.ask(document)), document).toBe(true)
    }
  })

  it.each(['supervisor-2891', 'finance-office', 'bank-office'])('%s reads neither linkages nor enterprises', async (login) => {
    const who = await api.as(login)
    for (const document of ['{ linkages { totalCount } }', '{ linkage(id: "x") { id } }', '{ enterprises { totalCount } }', '{ enterprise(id: "x") { id } }', '{ outcomeReports { totalCount } }', '{ outcomeReport(id: "x") { id } }']) {
      expect(isForbidden(await who.ask(document)), `${login} ${document}`).toBe(true)
    }
  })

  it('a supervisor’s households show no linkage', async () => {
    const supervisor = await api.as('supervisor-2891')
    const { households } = await supervisor.data<{ households: { totalCount: number; nodes: { linkages: unknown[] }[] } }>('{ households(first: 100) { totalCount nodes { linkages { id } } } }')
    expect(households.totalCount).toBeGreaterThan(0)
    expect(households.nodes.flatMap((household) => household.linkages)).toEqual([])
  })

  it('a household shows the linkages it takes part in', async () => {
    const office = await api.as('town-office-150525100')
    for (const { householdId } of members.filter((member) => member.regionCode === VILLAGE).slice(0, 5)) {
      const { household } = await office.data<{ household: { linkages: { id: string }[] } }>('query ($id: ID!) { household(id: $id) { linkages { id } } }', { id: householdId })
      expect(idsOf(household.linkages)).toEqual(members.filter((member) => member.householdId === householdId).map((member) => member.linkageId).toSorted())
    }
  })

  it('are filtered by region, form, closeness, enterprise and days in force', async () => {
    const office = await api.as('city-office')
    const { closeness = 'CLOSE', form = 'SHARE', enterpriseId = '' } = stored[0] ?? {}
    expect(idsOf((await list(office, { closeness: [closeness] })).nodes)).toEqual(storedIds((linkage) => linkage.closeness === closeness))
    expect(idsOf((await list(office, { form: [form] })).nodes)).toEqual(storedIds((linkage) => linkage.form === form))
    expect(idsOf((await list(office, { region: '150525100000' })).nodes)).toEqual(storedIds((linkage) => linkage.regionCode.startsWith('150525100')))
    expect(idsOf((await list(office, { enterprise: enterpriseId })).nodes)).toEqual(storedIds((linkage) => linkage.enterpriseId === enterpriseId))
    const inForce = storedIds(({ endedOn }) => (endedOn ?? '9999-12-31') >= '2015-12-31')
    expect(inForce.length).toBeLessThan(stored.length)
    expect(idsOf((await list(office, { inForce: true })).nodes)).toEqual(inForce)
    expect(idsOf((await list(office, { inForce: false })).nodes)).toEqual(storedIds(({ id }) => !inForce.includes(id)))
    expect((await list(office, { inForce: false, form: [] })).totalCount).toBe(0)
    for (const region of ['', 'x', '999999999999', "150525100000' OR 1=1"]) expect((await list(office, { region })).totalCount).toBe(0)
    const secretary = await api.as('first-secretary-290')
    expect(idsOf((await list(secretary, { region: '150500000000' })).nodes)).toEqual(storedIds((linkage) => linkage.regionCode === VILLAGE))
    expect((await list(secretary, { region: '150525101202' })).nodes).toEqual([])
  })

  it('list their households page by page, by number, each once', async () => {
    const office = await api.as('town-office-150525100')
    const id = stored.find((linkage) => linkage.regionCode === VILLAGE)?.id
    const page = 'query ($id: ID!, $after: String) { linkage(id: $id) { households(first: 10, after: $after) { totalCount nodes { id number } pageInfo { endCursor hasNextPage } } } }'
    const numbers: string[] = []
    let after: string | null = null
    do {
      const { linkage }: { linkage: Pick<ReadLinkage, 'households'> } = await office.data(page, { id, after })
      numbers.push(...linkage.households.nodes.map((household) => household.number))
      expect(linkage.households.totalCount).toBe(25)
      after = linkage.households.pageInfo.hasNextPage ? linkage.households.pageInfo.endCursor : null
    } while (after !== null)
    expect(numbers).toHaveLength(25)
    expect(numbers).toEqual([...new Set(numbers)].toSorted())
    const foreign = await office.ask(page, { id: stored.find((linkage) => linkage.regionCode === '150525100222')?.id, after: 'bm90IGEgY3Vyc29y' })
    expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect((await office.ask(`{ linkages { nodes { households(first: 101) { totalCount } } } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('read a number of statements that does not grow with the rows', async () => {
    const office = await api.as('city-office')
    const statementsFor = async (first: number): Promise<number> => {
      const before = api.application.core.database.statements
      await office.data(LIST, { first })
      return api.application.core.database.statements - before
    }
    await statementsFor(1)
    expect(await statementsFor(6)).toBe(await statementsFor(1))
  })

  it('an enterprise is seen where it has its seat or works, and filtered by name and by being linked', async () => {
    const { database } = api.application.core
    const office = await api.as('city-office')
    const all = await ENTERPRISES.findMany(database, [])
    const linked = new Set(stored.map((linkage) => linkage.enterpriseId))
    const find = async (who: Asker, filter: Readonly<Record<string, unknown>>): Promise<string[]> =>
      idsOf((await who.data<{ enterprises: { nodes: { id: string }[] } }>('query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 100) { nodes { id } } }', { filter })).enterprises.nodes)
    expect(await find(office, {})).toEqual(idsOf(all))
    expect(await find(office, { linked: true })).toEqual([...linked].toSorted())
    expect(await find(office, { linked: false })).toEqual(idsOf(all.filter((enterprise) => !linked.has(enterprise.id))))
    const [one] = all
    expect(await find(office, { nameContains: one?.name.slice(2, 8) })).toContain(one?.id)
    expect(await find(office, { nameContains: '%' })).toEqual([])
    const secretary = await api.as('first-secretary-290')
    const working = new Set(stored.filter((linkage) => linkage.regionCode === VILLAGE).map((linkage) => linkage.enterpriseId))
    expect(await find(secretary, {})).toEqual(idsOf(all.filter((enterprise) => enterprise.regionCode === VILLAGE || working.has(enterprise.id))))
    const leader = await api.as('section-leader-2744')
    const seen = new Set((await list(leader)).nodes.map((linkage) => linkage.enterprise.id))
    expect(await find(leader, {})).toEqual([...seen].toSorted())
    const chief = await api.as('chief-439')
    expect(await find(chief, {})).toHaveLength(1)
    expect((await office.ask('{ enterprises(filter: { nameContains: "\\u0007" }) { totalCount } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('an enterprise names its chiefs in office, never their logins, and shows only linkages in scope', async () => {
    const office = await api.as('town-office-150525100')
    const chief = await api.as('chief-439')
    const read = 'query ($id: ID!) { enterprise(id: $id) { chiefs { id login } honoraryChiefs { account { id login } village { code } startedOn endedOn } linkages { id } } }'
    const id = (await list(chief)).nodes[0]?.enterprise.id
    const { enterprise } = await office.data<{ enterprise: { chiefs: { id: string; login: string | null }[]; honoraryChiefs: unknown[]; linkages: { id: string }[] } }>(read, { id })
    expect(enterprise.chiefs).toEqual([{ id: chief.accountId, login: null }])
    const terms = (await storedRows(api, 'Appointment', [{ column: 'accountId', equals: chief.accountId }])).map(({ regionCode, startedOn, endedOn }) => ({ account: { id: chief.accountId, login: null }, village: { code: regionCode }, startedOn, endedOn }))
    expect(enterprise.honoraryChiefs, 'with village and term (C-10)').toEqual(terms)
    expect(terms).toHaveLength(1)
    expect(idsOf(enterprise.linkages)).toEqual(storedIds((linkage) => linkage.enterpriseId === id))
    expect((await (await api.as('town-office-150525101')).data<{ enterprise: unknown }>(read, { id })).enterprise).toBeNull()
    expect((await office.data<{ enterprise: unknown }>(read, { id: newId() })).enterprise).toBeNull()
  })

  it('after its last day a linkage is no longer in force and owes no later report', async () => {
    const { database } = api.application.core
    const isOver = ({ endedOn }: Row<'Linkage'>): boolean => (endedOn ?? '9999-12-31') < '2015-12-31'
    const linkage = stored.find((row) => row.regionCode === VILLAGE && row.startedOn < '2013-01-01' && !isOver(row))
    const chief = await api.as('chief-440')
    await database.write((transaction) => LINKAGES.update(transaction, [{ column: 'id', equals: linkage?.id ?? '' }], { endedOn: '2014-06-30' }))
    const office = await api.as('city-office')
    expect(idsOf((await list(office, { inForce: false })).nodes)).toEqual(storedIds((row) => isOver(row) || row.id === linkage?.id))
    const due = (await list(chief)).nodes.find((each) => each.id === linkage?.id)?.reportsDue
    expect(due, 'a year and a half later nothing is asked any more').toEqual([])
    const missed = 'query ($id: ID!) { linkage(id: $id) { reportsMissed reportDeadlines { period } reportableQuarters } }'
    const read = (await office.data<{ linkage: { reportsMissed: string[]; reportDeadlines: unknown[]; reportableQuarters: string[] } }>(missed, { id: linkage?.id })).linkage
    expect(read).toMatchObject({ reportDeadlines: [], reportableQuarters: [] })
    expect(read.reportsMissed[0]).toBe('2014Q2')
    await database.write((transaction) => LINKAGES.update(transaction, [{ column: 'id', equals: linkage?.id ?? '' }], { endedOn: '2015-09-30' }))
    expect((await list(chief)).nodes.find((each) => each.id === linkage?.id)?.reportsDue.filter((period) => period > '2015Q3')).toEqual([])
    expect((await office.data<{ linkage: { reportsMissed: string[] } }>(missed, { id: linkage?.id })).linkage.reportsMissed).toEqual([])
    await database.write((transaction) => LINKAGES.update(transaction, [{ column: 'id', equals: linkage?.id ?? '' }], { endedOn: linkage?.endedOn ?? null }))
  })
})
