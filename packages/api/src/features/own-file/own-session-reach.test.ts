import { buildSchema, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql'
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { getMetadataStorage } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardOf } from '../../access/access-decorator.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { atOwnFile, sendWith } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

/*
 * "Nothing else is reachable from it": every operation of the schema and every route, asked with a household's session,
 * answers word for word what it answers to nobody.
 */

let api: ApiUnderTest
let town: Asker
let visitor: OwnVisitor
let household: string
const schema: GraphQLSchema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))

const sample = (type: GraphQLInputType, name: string): string => {
  if (isNonNullType(type)) return sample(type.ofType, name)
  if (isListType(type)) return `[${sample(type.ofType, name)}]`
  if (isInputObjectType(type)) return `{ ${Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => `${field.name}: ${sample(field.type, field.name)}`).join(' ')} }`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
    case 'Fen':
      return '1'
    case 'Boolean':
      return 'true'
    case 'Date':
      return '"2015-12-30"'
    case 'DateTime':
      return '"2015-12-30T00:00:00.000Z"'
    case 'ID':
      // The household's own id, wherever one is asked for: what is its own is no more open to it in another way.
      return name === 'region' || name === 'code' ? '"150525100202"' : `"${household}"`
    default:
      return '"150525100202"'
  }
}

const documentOf = (operation: string, field: GraphQLField<unknown, unknown>): string => {
  const asked = field.args.filter(({ type }) => isNonNullType(type)).map((argument) => `${argument.name}: ${sample(argument.type, argument.name)}`)
  const type = getNamedType(field.type)
  return `${operation} { ${field.name}${asked.length === 0 ? '' : `(${asked.join(' ')})`}${isLeafType(type) ? '' : ' { __typename }'} }`
}

const operations = (): { readonly name: string; readonly document: string }[] =>
  [['query', schema.getQueryType()] as const, ['mutation', schema.getMutationType()] as const].flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: field.name, document: documentOf(operation, field) })),
  )

const own = (): Set<string> => {
  const storage = getMetadataStorage()
  return new Set([...storage.queries, ...storage.mutations, ...storage.subscriptions].filter(({ target, methodName }) => guardOf(target, methodName)?.kind === 'ownHousehold').map(({ schemaName }) => schemaName))
}

const answered = async (headers: Record<string, string>, document: string): Promise<unknown> => {
  const response = await sendWith(api, headers, document)
  return { status: response.statusCode, body: response.json<unknown>(), cookies: response.cookies.map(({ name }) => name) }
}

beforeAll(async () => {
  api = await startApi()
  town = await api.as('town-office-150525100')
  household = (await storedRow(api, 'Household', [{ column: 'regionCode', equals: '150525100202' }, { column: 'status', equals: 'NOT_EXITED' }])).id
  visitor = await atOwnFile(api, town, household)
})
afterAll(async () => api.close())

describe('1.10 a household’s session', () => {
  it('is asked about operations that exist: those of a household are few, all others many', () => {
    const [mine, all] = [own(), operations().map(({ name }) => name)]
    expect(all.filter((name) => mine.has(name)).length).toBe(mine.size)
    expect(mine.has('ownFile')).toBe(true)
    expect(all.length - mine.size).toBeGreaterThan(45)
  })

  it('gets of every operation but its own what nobody gets, word for word', async () => {
    const mine = own()
    for (const { name, document } of operations().filter((operation) => !mine.has(operation.name))) {
      const nobody = await answered({}, document)
      expect([name, await answered({ cookie: `bangfu_own=${visitor.token}` }, document)]).toEqual([name, nobody])
      expect([name, await answered({ cookie: `bangfu_session=${visitor.token}` }, document)]).toEqual([name, nobody])
      expect([name, await answered({ authorization: `Bearer ${visitor.token}` }, document)]).toEqual([name, nobody])
    }
    expect((await visitor.ask('{ ownFile { number } }')).status).toBe(200)
  })

  it('gets nothing from its own operations as a bearer or as an account’s cookie, nor an account from them', async () => {
    for (const name of own()) {
      const document = operations().find((operation) => operation.name === name)?.document ?? ''
      for (const headers of [{}, { authorization: `Bearer ${visitor.token}` }, { cookie: `bangfu_session=${visitor.token}` }, { authorization: `Bearer ${town.token}` }, { cookie: `bangfu_own=${town.token}` }]) {
        expect([name, await answered(headers, document)]).toMatchObject([name, { status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } }])
      }
    }
  })

  it('is not believed of a page of another origin', async () => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect(await answered({ cookie: `bangfu_own=${visitor.token}`, ...headers }, '{ ownFile { number } }')).toMatchObject({ status: 401 })
    }
  })

  it('gets of every route what nobody gets', async () => {
    const { server } = api.application
    const photo = (await storedRows(api, 'Attachment'))[0]?.id ?? newId()
    const addresses = ['/', '/healthz', '/readyz', `/attachments/${photo}`, '/exports/households.csv?region=150525100202', '/exports/households.xlsx?region=150525100202', '/graphql?query=%7Bhouseholds%7BtotalCount%7D%7D']
    const routes = [...server.printRoutes({ commonPrefix: false, includeHooks: false }).matchAll(/(\/\S*) \(([A-Z, ]+)\)/g)].map(([, path = '', methods = '']) => ({ path, methods: methods.split(', ') }))
    expect(routes.length).toBeGreaterThan(5)
    const asked = [
      ...addresses.map((url) => ({ method: 'GET' as const, url })),
      ...routes.flatMap(({ path, methods }) => methods.filter((method) => method !== 'OPTIONS').map((method) => ({ method: method as 'GET' | 'PUT' | 'POST', url: path.replaceAll(/:\w+|\*/g, photo) }))),
    ].filter(({ url }) => url !== '/metrics')
    for (const { method, url } of asked) {
      const send = async (headers: Record<string, string>): Promise<unknown> => {
        const response = await server.inject({ method, url, headers: { 'accept-language': 'en', 'apollo-require-preflight': 'true', ...headers } })
        return [response.statusCode, response.body]
      }
      const nobody = await send({})
      for (const headers of [{ cookie: `bangfu_own=${visitor.token}` }, { cookie: `bangfu_session=${visitor.token}` }, { authorization: `Bearer ${visitor.token}` }]) expect([method, url, await send(headers)]).toEqual([method, url, nobody])
    }
  })
})
