import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema, IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITIES } from '../../data/entities.js'
import type { EntityName } from '../../data/entities.js'
import { tableOf } from '../../data/table.js'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest, Asker } from '../api-under-test.js'
import { documentsOf, pageSelection } from '../schema-walk/documents.js'
import { FILTERS } from '../schema-walk/filters.js'
import { LISTS } from '../schema-walk/roots.js'
import { sectionLeaderOf } from '../stored-rows.js'
import { ALLOWED_PLANS, STEADY_TABLES } from './allowed-plans.js'
import type { Access, Breadth } from './allowed-plans.js'
import { growCity } from './grown-city.js'
import { recordedStatements } from './recorded-statements.js'
import { planOf } from './statement-plan.js'

const VILLAGE = '150525100202'

/** One viewer of each kind, and how much of the city each answers for; the demo's one town stands for a banner. */
const VIEWERS: readonly (readonly [login: string, breadth: Breadth])[] = [
  ['section leader', 'village'],
  ['division-leader-290', 'village'],
  ['first-secretary-290', 'village'],
  ['supervisor-2891', 'village'],
  ['chief', 'village'],
  ['city-leader-5', 'banner'],
  ['banner-office-150525', 'banner'],
  ['town-office-150525100', 'banner'],
  ['city-office', 'city'],
  ['finance-office', 'city'],
  ['auditor', 'city'],
  ['administrator', 'city'],
]

/** How deep below the root rows are followed. */
const DEPTH = 3
const DASHBOARD = `{ dashboard { population { registered poor } households { registered poor } observations { total open overdue } linkage { enterprises linkages reportsAwaiting outcomeTotal } coverage { visitedWithinHalfYear targetingComplete }
  causes { cause households } history { year poor } attention { kind count } children { population { poor } observations { overdue } } } }`
const OTHERS: Readonly<Record<string, string>> = {
  dashboard: DASHBOARD,
  village: `{ village(code: "${VILLAGE}") { region { code } } }`,
  places: '{ places(nameContains: "嘎查") { code } }',
  'coverage of the city': '{ responsibilityCoverage(region: "150500000000") { whole { shortage } children { shortage } gaps { supervisors } } }',
  'coverage of a banner': '{ responsibilityCoverage(region: "150525000000") { whole { shortage } children { shortage } gaps { supervisors } } }',
  'ten services of the city': '{ fullCoverageFigures(region: "150500000000") { villages complete figures { done } children { complete } } }',
  'ten services of a banner': '{ fullCoverageFigures(region: "150525000000", poorVillagesOnly: false) { villages complete figures { done } children { complete } } }',
  'entitlements of the city': '{ entitlementFigures(region: "150500000000") { figures { kind entitled outstanding } children { figures { amount } } } }',
  'entitlements of a banner': '{ entitlementFigures(region: "150525000000") { figures { kind entitled outstanding } children { figures { amount } } } }',
  'the file of a village': `{ villageFile(village: "${VILLAGE}", year: 2014) { version changes { field } test { verdict } } }`,
  'figures for an exit test': '{ exitFigures(region: "150525000000") { figure value villagesMissing } }',
  'poor villages by the test': '{ poorVillageTests(region: "150525000000", year: 2015) { verdict region { code } } }',
  'what linkages brought in the city': '{ linkageResults(region: "150500000000") { enterprises { linked } contracts { contracts } householdsLinked income { total } forms { form } exits { persons } ranking { exitedPersons } } }',
  'what linkages brought in a banner': '{ linkageResults(region: "150525000000", year: 2015) { enterprises { linked } contracts { contracts } householdsLinked income { total } forms { form } exits { persons } ranking { exitedPersons } } }',
  'what the own linkages brought': '{ linkageResults { enterprises { linked } contracts { contracts } householdsLinked income { total } forms { form } exits { persons } ranking { exitedPersons } } }',
  'enterprises by a part of the name': '{ enterprises(filter: { nameContains: "牧业" }, first: 50) { totalCount nodes { name } } }',
  'enterprises of an industry in a banner': '{ enterprises(filter: { region: "150525000000", industry: ["肉牛"], leadingLevel: [CITY], ended: false }, first: 50) { totalCount nodes { name } } }',
  'villages without a service': '{ fullCoverageVillages(region: "150525000000", item: STREETS, status: NOT_STARTED) { since region { name } } }',
  'reports in figures': '{ observationStatistics(region: "150525100000", year: 2015) { total { reports } kinds { kind } places { region { code } } } }',
  'open reports by village': '{ observationVillages(region: "150525100000") { open region { code } } }',
  teams: '{ workTeams(region: "150525100000") { name memberCount flags members { name } leader { name } } }',
  rosters: '{ dispatchRosters(region: "150525100000") { year persons } }',
  'places of a role': `{ rolePlaces(role: VOLUNTEER_SUPERVISOR, region: "${VILLAGE}") { taken holders { account { name } } } }`,
  proposal: '{ responsibilityProposal(region: "150525000000") { openHouseholds lines { sameTown household { number } to { name } } } }',
  'late visitors': '{ lateVisitors(filter: { region: "150525000000" }) { totalCount nodes { cadre { name } households places { name } } } }',
  'late visitors of the city': '{ lateVisitors(filter: { region: "150500000000" }, first: 100) { totalCount nodes { households } } }',
  'late visitors counted': '{ lateVisitorCounts(region: "150525100000") { role count } }',
  'cadres by a name in full': '{ cadres(nameContains: "王建国") { totalCount } }',
  cadres: '{ cadres(nameContains: "王") { totalCount nodes { id posts { role households } } } }',
  viewer: '{ viewer { account { id } appointments { id } permissions } }',
}

const GROWING: ReadonlySet<string> = new Set((Object.keys(ENTITIES) as EntityName[]).map((entity) => tableOf(entity).name).filter((name) => !STEADY_TABLES.has(name)))
/** A statement that finds nothing by its own words: only MariaDB says so in its plan. */
const NEVER = /(?:WHERE|AND|\() ?1=0/

describe('on a database as large as a city’s', () => {
  let api: ApiUnderTest
  let schema: GraphQLSchema
  const needed = new Set<string>()

  beforeAll(async () => {
    api = await startApi('town', {}, growCity)
    schema = buildClientSchema(await (await api.as('city-office')).data<IntrospectionQuery>(getIntrospectionQuery()))
  }, 240_000)
  afterAll(async () => api.close())

  const rowType = (list: string): GraphQLObjectType => {
    const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type)
    const type = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : null
    if (!isObjectType(type)) throw new Error(`${list} is no list of rows`)
    return type
  }

  const loginOf = async (name: string): Promise<string> => {
    if (name === 'section leader') return (await sectionLeaderOf(api, VILLAGE)).login
    if (name !== 'chief') return name
    const [chief] = await api.application.core.database.query<{ login: string }>("SELECT `login` FROM `account` JOIN `appointment` ON `accountId` = `account`.`id` WHERE `login` LIKE 'chief-%' AND `endedOn` IS NULL ORDER BY `login` LIMIT 1")
    return chief?.login ?? ''
  }

  /** The accesses of what is asked that are expensive and that no exception covers, one line each. */
  const faultsOf = async (name: string, breadth: Breadth, ask: () => Promise<unknown>, inOrder: boolean): Promise<string[]> => {
    const { database } = api.application.core
    const faults: string[] = []
    for (const statement of await recordedStatements(database, ask)) {
      if (NEVER.test(statement.sql)) continue
      for (const found of await planOf(database, statement)) {
        // Of a page in its usual order, and of nothing else, the order comes from an index.
        const sorted = found.sorted && inOrder && statement.sql.includes(' LIMIT ')
        if (!GROWING.has(found.table) || !(found.whole || sorted)) continue
        const access: Access = { ...found, sorted, dialect: database.dialect, breadth, sql: statement.sql }
        const allowed = ALLOWED_PLANS.find((plan) => plan.covers(access))
        if (allowed === undefined) faults.push(`${name}: ${found.text}\n  ${statement.sql}`)
        else needed.add(allowed.name)
      }
    }
    return faults
  }

  const mustAnswer = async (asker: Asker, document: string): Promise<void> => {
    const { errors } = await asker.ask(document)
    if (errors !== undefined) throw new Error(`${JSON.stringify(errors).slice(0, 400)}\n${document}`)
  }

  it.each(VIEWERS)('whatever %s asks is read by index, and the usual order of a list is one', { timeout: 120_000 }, async (viewer, breadth) => {
    const asker = await api.as(await loginOf(viewer))
    const faults: string[] = []
    let lists = 0
    for (const list of Object.keys(LISTS)) {
      if ((await asker.ask(`{ ${list}(first: 1) { totalCount } }`)).errors !== undefined) continue
      lists += 1
      faults.push(...(await faultsOf(list, breadth, () => mustAnswer(asker, `{ ${list} { totalCount nodes { id } } }`), true)))
      for (const document of documentsOf(schema, rowType(list), DEPTH, (rows) => `{ ${list}(first: 20) ${pageSelection(rows)} }`)) faults.push(...(await faultsOf(`${list} with what hangs on it`, breadth, () => mustAnswer(asker, document), false)))
      // A filter on what the viewer may not see is refused, which reads nothing.
      for (const probe of FILTERS.filter((each) => each.list === list)) faults.push(...(await faultsOf(`${list}(${probe.asked})`, breadth, () => asker.ask(`{ ${list}(${probe.asked}) { totalCount nodes { id } } }`), false)))
    }
    for (const [name, document] of Object.entries(OTHERS)) faults.push(...(await faultsOf(name, breadth, () => asker.ask(document), false)))
    const fetchExport = async (): Promise<unknown> => api.application.server.inject({ url: '/exports/households.csv', headers: { authorization: `Bearer ${asker.token}` } })
    faults.push(...(await faultsOf('export', breadth, fetchExport, true)))
    expect([...new Set(faults)]).toEqual([])
    expect(lists).toBeGreaterThan(0)
  })

  it.each(['division-leader-290', 'city-office'])('the households of a village with one cause come to %s by income without a sort, from the first page on', async (login) => {
    const { database } = api.application.core
    const asker = await api.as(login)
    const page = async (first: number, after: string | null): Promise<string> => {
      const { households } = await asker.data<{ households: { pageInfo: { endCursor: string } } }>(
        `{ households(first: ${first}${after === null ? '' : `, after: "${after}"`}, orderBy: NET_INCOME_ASC, filter: { region: "${VILLAGE}", mainCause: [ILLNESS] }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      )
      return households.pageInfo.endCursor
    }
    const sorted: string[] = []
    let cursor: string | null = null
    const statements = await recordedStatements(database, async () => {
      for (let turn = 0; turn < 2; turn += 1) cursor = await page(2, cursor)
    })
    const lists = statements.filter(({ sql }) => sql.includes('ORDER BY') && sql.includes('FROM `household`'))
    for (const statement of lists) for (const found of await planOf(database, statement)) if (found.sorted || found.whole) sorted.push(`${found.text}\n  ${statement.sql}`)
    expect(lists.length).toBe(2)
    expect(sorted).toEqual([])
  })

  it('every exception is needed', () => {
    const { dialect } = api.application.core.database
    // What MariaDB's optimizer weighs, SQLite decides by rule: fewer of its plans are exceptions.
    const expected = ALLOWED_PLANS.filter((plan) => plan.dialects.includes(dialect)).map((plan) => plan.name)
    expect([...needed].toSorted()).toEqual(expected.toSorted())
  })
})
