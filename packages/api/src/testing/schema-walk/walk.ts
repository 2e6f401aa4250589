import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema, IntrospectionQuery } from 'graphql'
import { Comparison, gathered } from './comparison.js'
import { documentsOf, pageSelection, selectionOf, sizeOf } from './documents.js'
import { ASK_CADRES, cadreOf, cadresNamed } from './oracle/cadres.js'
import { oracleOf } from './oracle/oracle.js'
import { value } from './oracle/expected.js'
import type { Expected } from './oracle/expected.js'
import { householdOf } from './oracle/households.js'
import { walkCourtyards } from './courtyard-walk.js'
import { walkCodeLists } from './code-list-walk.js'
import { walkPoorVillageTests, walkVillageFiles } from './village-file-walk.js'
import { walkEntitlements } from './entitlement-walk.js'
import { walkFullCoverage } from './full-coverage-walk.js'
import { walkDisputes, walkLeftHouseholds } from './dispute-walk.js'
import { walkLinkageResults } from './linkage-result-walk.js'
import { walkOutcomeFindings } from './outcome-findings-walk.js'
import { walkLateVisitors } from './late-visitors-walk.js'
import { walkStatistics } from './statistics-walk.js'
import { walkSignIns } from './sign-in-walk.js'
import { walkSupervision } from './supervision-walk.js'
import { walkChains, walkTraces } from './trace-walk.js'
import { asked, codes, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'
import { walkEntities } from './entities-walk.js'
import { FILTERS } from './filters.js'
import { placesOf } from './oracle/teams.js'
import { CITY } from './places.js'
import { LISTS, PLACE_LISTS, SINGLES, placesAround } from './roots.js'
import { WALKER } from './inhabitants.js'
import { TODAY } from './small-world.js'
import { ABSENT } from './world.js'
import type { SmallWorld } from './world.js'

/** Noon in Asia/Shanghai of the day of looking, as it would be stored. */
const NOW = `${TODAY} 04:00:00.000`
/** How many rows deep below the root a list is followed. */
const DEPTH = 3
const SINGLE_DEPTH = 2
/** As many as keep a document below the limit of aliases. */
const KEYS_AT_ONCE = 6
/** More than any list of the small world; small, since a page counts as full in a query's cost. */
const ROOT_PAGE = 45
/** The same for lists of few rows, each of which holds households: a whole file times a whole page would cost too much. */
const SHORT_PAGES: Readonly<Record<string, number>> = { linkages: 25, projects: 25, inspections: 8 }
const PAGE_STEP = 7

/** The schema as anybody may introspect it. */
export const introspected = async (world: SmallWorld): Promise<GraphQLSchema> => buildClientSchema(await world.walker.data<IntrospectionQuery>(getIntrospectionQuery()))

const queryField = (schema: GraphQLSchema, name: string): GraphQLObjectType | null => {
  const field = schema.getQueryType()?.getFields()[name]
  if (field === undefined) throw new Error(`Query has no ${name}`)
  const type = getNamedType(field.type)
  return isObjectType(type) ? type : null
}

const walkList = async (walker: Walker, name: string): Promise<void> => {
  const root = LISTS[name]
  if (root === undefined) throw new Error(`No list ${name}`)
  if (!mayAsk(walker, root.asks)) return expectForbidden(walker, name, `{ ${name} { totalCount } }`)
  const { schema, found } = walker
  const connection = queryField(schema, name)
  const nodes = connection?.getFields()['nodes']
  const type = nodes === undefined ? null : getNamedType(nodes.type)
  if (!isObjectType(type)) throw new Error(`${name} is no list of rows`)
  const expected = root.rows(walker.oracle)
  for (const document of documentsOf(schema, type, DEPTH, (rows) => `{ ${name}(first: ${SHORT_PAGES[name] ?? ROOT_PAGE}) ${pageSelection(rows)} }`)) {
    found.page(expected, (await asked(walker, name, document))[name], name)
  }
  await turnPages(walker, name, expected.map((each) => each.id))
}

/** Page by page, every row comes once. */
const turnPages = async (walker: Walker, name: string, expected: readonly (string | null)[]): Promise<void> => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const answer = await asked(walker, `${name} by pages`, `query ($after: String) { ${name}(first: ${PAGE_STEP}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after })
    const shown = answer[name] as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined
    ids.push(...(shown?.nodes.map((node) => node.id) ?? []))
    after = shown?.pageInfo.hasNextPage === true ? shown.pageInfo.endCursor : null
  } while (after !== null)
  if (gathered(ids) !== gathered(expected)) walker.found.note(`${name} by pages: ${ids.length} rows and not the ${expected.length} of one page`)
}

const walkSingle = async (walker: Walker, name: string): Promise<void> => {
  const root = SINGLES[name]
  if (root === undefined) throw new Error(`No single ${name}`)
  const { schema, found, oracle, stored } = walker
  const type = schema.getType(root.type)
  if (!isObjectType(type)) throw new Error(`${root.type} is no type of rows`)
  if (!mayAsk(walker, root.asks)) return expectForbidden(walker, name, `{ ${root.field}(${root.argument}: "${ABSENT}") { __typename } }`)
  const keys = [...root.keys(stored), ABSENT, 'nonsense', '']
  const namesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `k${index}`)
  const documentOf = (count: number, depth: number): string => {
    const names = namesOf(count)
    return `query (${names.map((key) => `$${key}: ID!`).join(', ')}) { ${names.map((key) => `${key}: ${root.field}(${root.argument}: $${key}) { ...Row }`).join(' ')} } fragment Row on ${type.name} { ${root.field === 'node' ? '__typename ' : ''}${selectionOf(schema, type, depth)} }`
  }
  const { depth, atOnce } = sizeOf(schema, name, SINGLE_DEPTH, KEYS_AT_ONCE, documentOf)
  for (let start = 0; start < keys.length; start += atOnce) {
    const some = keys.slice(start, start + atOnce)
    const names = namesOf(some.length)
    const answer = await asked(walker, name, documentOf(some.length, depth), Object.fromEntries(some.map((key, index) => [names[index] ?? '', key])))
    for (const [index, key] of some.entries()) {
      const expected = root.find(oracle, key)
      // Asked in the words of one type, another type of the interface says nothing.
      const other = root.field === 'node' && expected !== null && expected.type !== root.type
      found.field({ kind: 'one', of: other ? { ...expected, fields: {} } : expected }, answer[names[index] ?? ''], `${name}(${key})`)
    }
  }
}

const DASHBOARD_DEPTH = `query ($region: ID) { dashboard(region: $region) { region { code } population { registered poor exited returned } children { region { code } population { registered poor exited returned } children { region { code } population { registered poor exited returned } } } } }`

/** The dashboard that opens by itself, and those of city, banners and towns two levels down. */
const walkDashboards = async (walker: Walker): Promise<void> => {
  const { oracle, found } = walker
  if (!mayAsk(walker, SINGLES['dashboard']?.asks ?? [])) return expectForbidden(walker, 'dashboard', '{ dashboard { asOf } }')
  const open = async (name: string, region: string | null): Promise<void> => {
    const answer = await asked(walker, name, DASHBOARD_DEPTH, { region })
    found.field({ kind: 'one', of: oracle.dashboard(region) }, answer['dashboard'], name)
  }
  if (oracle.dashboard(null) === null) await expectForbidden(walker, 'the own dashboard', '{ dashboard { asOf } }')
  else await open('the own dashboard', null)
  for (const region of ['150500000000', '150524000000', '150525000000', '150525100000', '150525101000']) await open(`dashboard(${region})`, region)
}

const walkViewer = async (walker: Walker): Promise<void> => {
  const type = queryField(walker.schema, 'viewer')
  if (type === null) throw new Error('A viewer has fields')
  for (const document of documentsOf(walker.schema, type, SINGLE_DEPTH, (rows) => `{ viewer { ${rows} } }`)) {
    walker.found.field({ kind: 'one', of: walker.oracle.viewer() }, (await asked(walker, 'viewer', document))['viewer'], 'viewer')
  }
}

const walkSessionDays = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ['ADMINISTRATOR'])) return expectForbidden(walker, 'sessionDays', '{ sessionDays }')
  const { sessionDays } = await asked(walker, 'sessionDays', '{ sessionDays }')
  if (sessionDays !== 30) walker.found.note(`sessionDays reads ${JSON.stringify(sessionDays)}`)
}

/** Bounded lists of places, in the viewer's territory and out of it. */
const walkPlaceList = async (walker: Walker, name: string): Promise<void> => {
  const root = PLACE_LISTS[name]
  if (root === undefined) throw new Error(`No list ${name}`)
  const { schema, found, oracle, stored } = walker
  if (!mayAsk(walker, root.asks)) return expectForbidden(walker, name, `{ ${name}(region: "${CITY}") { __typename } }`)
  const type = schema.getType(root.type)
  if (!isObjectType(type)) throw new Error(`${root.type} is no type of rows`)
  for (const code of [...placesAround(stored), ABSENT, '']) {
    const answer = await asked(walker, name, `query ($region: ID!) { ${name}(region: $region) { ${selectionOf(schema, type, root.depth ?? 1)} } }`, { region: code })
    found.field({ kind: 'many', of: root.rows(oracle, code) }, answer[name], `${name}(${code})`)
  }
}

/** Places of roles, for whoever may appoint to them. */
const walkRolePlaces = async (walker: Walker): Promise<void> => {
  const { schema, found, oracle, stored } = walker
  const type = schema.getType('RolePlaces')
  if (!isObjectType(type)) throw new Error('RolePlaces is no type of rows')
  if (!mayAsk(walker, ['ADMINISTRATOR', 'BANNER_OFFICE'])) return expectForbidden(walker, 'rolePlaces', `{ rolePlaces(role: SECTION_LEADER, region: "${CITY}") { taken } }`)
  for (const role of ['DIVISION_LEADER', 'VOLUNTEER_SUPERVISOR', 'SECTION_LEADER'] as const) {
    for (const code of [...placesAround(stored), ABSENT]) {
      const answer = await asked(walker, 'rolePlaces', `query ($region: ID!) { rolePlaces(role: ${role}, region: $region) { ${selectionOf(schema, type, 1)} } }`, { region: code })
      found.field({ kind: 'one', of: placesOf(oracle.view, role, code) }, answer['rolePlaces'], `rolePlaces(${role}, ${code})`)
    }
  }
}

const walkRegistration = async (walker: Walker): Promise<void> => {
  const document = '{ isRegistered(idNumber: "159999197005050013") }'
  if (!mayAsk(walker, ['BANK_OFFICE'])) return expectForbidden(walker, 'isRegistered', document)
  await walker.world.walker.ask(document)
}

/** Names of the small world's divisions, whole and in part, and one that none has. */
const PLACE_NAMES = ['奈曼', '村', '嘎查', '区', '别处', '无此地']

/** Divisions are public, but a search by name offers those alone that the viewer answers for. */
const walkPlaces = async (walker: Walker): Promise<void> => {
  const { oracle, found, world } = walker
  if (!mayAsk(walker, LISTS['households']?.asks ?? [])) return expectForbidden(walker, 'places', '{ places(nameContains: "奈曼") { code } }')
  for (const name of PLACE_NAMES) {
    const answer = await world.walker.ask<{ places: { code: string }[] }>('query ($name: String!) { places(nameContains: $name, first: 100) { code } }', { name })
    const wanted = oracle.places().filter((row) => row.name.includes(name)).map((row) => row.code)
    const shown = answer.data?.places.map((row) => row.code) ?? []
    if (wanted.length > 100 ? shown.length !== 100 || shown.some((code) => !wanted.includes(code)) : gathered(shown) !== gathered(wanted)) found.note(`places(${name}): ${codes(answer) || shown.length} and not the ${wanted.length} in reach`)
  }
}

/** Those who answer for something of the viewer's, by any part of their names and one by one; nobody else is told from somebody who does not exist. */
const walkCadres = async (walker: Walker): Promise<void> => {
  const { oracle, found, stored } = walker
  const shown = '{ id name posts { role households region { code name } } }'
  if (!mayAsk(walker, ASK_CADRES)) return expectForbidden(walker, 'cadres', '{ cadres(nameContains: "某") { totalCount } }')
  for (const name of ['某', 'other-1', 'walker', '查无此人']) {
    const answer = await asked(walker, `cadres(${name})`, `query ($name: String!) { cadres(nameContains: $name, first: 100) { totalCount nodes ${shown} } }`, { name })
    found.field({ kind: 'one', of: cadresNamed(oracle.view, name) }, answer['cadres'], `cadres(${name})`)
  }
  for (const { id } of stored.Account) {
    const answer = await asked(walker, `cadre(${id})`, `query ($id: ID!) { cadre(id: $id) ${shown} }`, { id })
    found.field({ kind: 'one', of: cadreOf(oracle.view, id) }, answer['cadre'], `cadre(${id})`)
  }
}

/** The names of sources that the own banner's offices have given. */
const walkImportSources = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, LISTS['registerImports']?.asks ?? [])) return expectForbidden(walker, 'importSources', '{ importSources }')
  const { importSources } = await asked(walker, 'importSources', '{ importSources }')
  walker.found.field(value(walker.oracle.importSources()), importSources, 'importSources')
}

/** The photos themselves: out of scope is exactly what an id that does not exist gets. */
const walkPhotos = async ({ world, stored, oracle, found }: Walker): Promise<void> => {
  const fetch = async (id: string): Promise<{ status: number; body: string }> => {
    const response = await world.api.application.server.inject({ method: 'GET', url: `/attachments/${id}`, headers: { authorization: `Bearer ${world.walker.token}` } })
    return { status: response.statusCode, body: response.statusCode === 200 ? '' : response.body }
  }
  const absent = await fetch(ABSENT)
  if (absent.status !== 404) found.note(`attachments: ${absent.status} for an id that does not exist`)
  for (const row of stored.Attachment) {
    const answer = await fetch(row.id)
    if (answer.status !== (oracle.sees(row) ? 200 : 404)) found.note(`attachments/${row.id} of ${row.holderType}: ${answer.status}`)
    else if (answer.status === 404 && answer.body !== absent.body) found.note(`attachments/${row.id}: told apart from one that does not exist`)
  }
}

/** Each list narrowed and ordered: the filter is bracketed with the scope, and a hidden field is neither filtered nor ordered by. */
const walkFilters = async (walker: Walker): Promise<void> => {
  const { world, oracle, found } = walker
  for (const { list, asked: given, expected } of FILTERS) {
    if (!mayAsk(walker, LISTS[list]?.asks ?? [])) continue
    const name = `${list}(${given})`
    const answer = await world.walker.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(`{ ${list}(first: 100, ${given}) { totalCount nodes { id } } }`)
    const wanted = expected(oracle)
    if (wanted === 'BAD_USER_INPUT') {
      if (codes(answer) !== 'BAD_USER_INPUT') found.note(`${name}: ${codes(answer) || 'an answer'} and not BAD_USER_INPUT`)
      continue
    }
    const shown = answer.data?.[list]
    const ids = shown?.nodes.map((node) => node.id) ?? []
    const inOrder = (some: readonly string[]): string => (wanted.inOrder === true ? some.join() : gathered(some))
    if (shown?.totalCount !== wanted.ids.length) found.note(`${name}: ${shown?.totalCount ?? codes(answer)} in all and not ${wanted.ids.length}`)
    if (inOrder(ids) !== inOrder(wanted.ids)) found.note(`${name}: other rows than expected`)
  }
}

const cellsOf = (line: string): string[] => line.split(',')
const NUMBER_CELL = 0
const HEAD_CELL = 1
const CAUSE_CELL = 6
const INCOME_CELL = 7

/** The exported file: the rows of the list, masked as the list masks them. */
const walkExport = async (walker: Walker): Promise<void> => {
  const { world, oracle, found } = walker
  const fetch = (query: string): Promise<{ statusCode: number; body: string }> =>
    world.api.application.server.inject({ method: 'GET', url: `/exports/households.csv${query}`, headers: { authorization: `Bearer ${world.walker.token}`, 'accept-language': 'en' } })
  const { statusCode, body } = await fetch('')
  if (!mayAsk(walker, LISTS['households']?.asks ?? [])) {
    if (statusCode !== 403) found.note(`export: ${statusCode} and not 403`)
    return
  }
  const lines = new Map(body.split('\r\n').slice(1, -1).map((line) => [cellsOf(line)[NUMBER_CELL] ?? '', cellsOf(line)]))
  const expected = oracle.households()
  if (statusCode !== 200 || lines.size !== expected.length) found.note(`export: ${statusCode} with ${lines.size} rows and not ${expected.length}`)
  for (const row of expected) {
    const { headName, mainCause, netIncomePerCapita } = householdOf(oracle.view, row).fields
    const cells = lines.get(row.number)
    const isHidden = (field: (() => Expected) | undefined): boolean => JSON.stringify(field?.()) === JSON.stringify(value(null))
    if (JSON.stringify(headName?.()) !== JSON.stringify(value(cells?.[HEAD_CELL]))) found.note(`export: the head of ${row.number} reads ${cells?.[HEAD_CELL]}`)
    if (isHidden(mainCause) !== (cells?.[CAUSE_CELL] === '')) found.note(`export: the cause of ${row.number} reads ${cells?.[CAUSE_CELL]}`)
    if (isHidden(netIncomePerCapita) !== (cells?.[INCOME_CELL] === '')) found.note(`export: the income of ${row.number} reads ${cells?.[INCOME_CELL]}`)
  }
  const absent = await fetch('?region=150599000000')
  if (absent.statusCode !== 404) found.note(`export: ${absent.statusCode} for a region that does not exist`)
}

const PARTS = {
  ...Object.fromEntries(Object.keys(LISTS).map((name) => [name, (walker: Walker) => walkList(walker, name)])),
  ...Object.fromEntries(Object.keys(SINGLES).map((name) => [`one ${name}`, (walker: Walker) => walkSingle(walker, name)])),
  ...Object.fromEntries(Object.keys(PLACE_LISTS).map((name) => [name, (walker: Walker) => walkPlaceList(walker, name)])),
  rolePlaces: walkRolePlaces,
  dashboards: walkDashboards,
  chains: walkChains,
  traces: walkTraces,
  fullCoverage: walkFullCoverage,
  entitlements: walkEntitlements,
  villageFiles: walkVillageFiles,
  codeLists: walkCodeLists,
  supervision: walkSupervision,
  courtyards: walkCourtyards,
  linkageResults: walkLinkageResults,
  outcomeFindings: walkOutcomeFindings,
  disputes: walkDisputes,
  leftHouseholds: walkLeftHouseholds,
  poorVillageTests: walkPoorVillageTests,
  viewer: walkViewer,
  sessionDays: walkSessionDays,
  signIns: walkSignIns,
  registration: walkRegistration,
  photos: walkPhotos,
  places: walkPlaces,
  cadres: walkCadres,
  lateVisitors: walkLateVisitors,
  observationStatistics: walkStatistics,
  importSources: walkImportSources,
  filters: walkFilters,
  entities: ({ world, oracle, found }: Walker) => walkEntities(world, oracle, found),
  // Last, since each file that is taken is written down in the trail.
  export: walkExport,
} as Readonly<Record<string, (walker: Walker) => Promise<void>>>

/** Walks as whoever the walker is now; all parts, the named ones, or all except some. */
export const walk = async (world: SmallWorld, schema: GraphQLSchema, which: readonly string[] | { readonly except: readonly string[] } = { except: [] }): Promise<Comparison> => {
  const parts = 'except' in which ? Object.keys(PARTS).filter((name) => !which.except.includes(name)) : which
  const stored = await world.read()
  const walker: Walker = { world, schema, stored, oracle: oracleOf(stored, WALKER, TODAY, NOW), found: new Comparison() }
  for (const name of parts) {
    const part = PARTS[name]
    if (part === undefined) throw new Error(`A walk has no part ${name}`)
    await part(walker)
    // An export and an auditor's look at a reporter are written down; the next part compares with what was stored before.
    await world.forgetTraces()
  }
  return walker.found
}
