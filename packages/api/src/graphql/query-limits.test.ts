import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const codeOf = async (document: string): Promise<string | undefined> => (await api.anonymous(document)).errors?.[0]?.extensions.code
const repeated = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ')
const signIn = (index: number): string => `s${index}: signIn(input: { login: "nobody-${index}", password: "x" }) { token }`

describe('a document that asks too much', () => {
  it('goes up and down between regions, which comes back to every village of a town', async () => {
    const { ask } = await api.as('bank-office')
    const way = (turns: number): string => `{ region(code: "150525100000") { children { ${'parent { children { '.repeat(turns)} code ${'} } '.repeat(turns)} } } }`
    expect((await ask(way(1))).errors).toBeUndefined()
    expect((await ask(way(2))).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect((await ask('{ region(code: "150500000000") { children { children { children { code name level } } } } }')).errors).toBeUndefined()
  })

  it('asks for large pages within pages by the default of a variable', async () => {
    const { ask } = await api.as('city-office')
    const document = 'query ($first: Int = 100) { linkages(first: $first) { nodes { households(first: $first) { nodes { observations(first: $first) { id } } } } } }'
    expect((await ask(document)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect((await ask(document, { first: 5 })).errors).toBeUndefined()
  })

  it('searches the whole territory many times over, however few rows it asks for', async () => {
    const { ask } = await api.as('city-office')
    const searches = (count: number): string => `{ ${repeated(count, (index) => `s${index}: households(first: 1, filter: { nameContains: "${index}" }) { totalCount }`)} }`
    expect((await ask(searches(10))).errors).toBeUndefined()
    expect((await ask(searches(20))).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  it('sorts the whole territory many times over, also by a variable or its default', async () => {
    const { ask } = await api.as('city-office')
    const sorted = (count: number, order: string): string => repeated(count, (index) => `s${index}: households(first: 1, orderBy: ${order}) { nodes { id } }`)
    const codeOfSorted = async (document: string, variables: Record<string, unknown> = {}): Promise<string | undefined> => (await ask(document, variables)).errors?.[0]?.extensions.code
    expect(await codeOfSorted(`{ ${sorted(4, 'NET_INCOME_ASC')} }`)).toBeUndefined()
    expect(await codeOfSorted(`{ ${sorted(6, 'NET_INCOME_ASC')} }`)).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOfSorted(`query ($by: HouseholdOrder) { ${sorted(6, '$by')} }`)).toBeUndefined()
    expect(await codeOfSorted(`query ($by: HouseholdOrder) { ${sorted(6, '$by')} }`, { by: 'NET_INCOME_ASC' })).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOfSorted(`query ($by: HouseholdOrder = HEAD_NAME_ASC) { ${sorted(6, '$by')} }`)).toBe('QUERY_TOO_COMPLEX')
  })

  it('asks more of the root than is answered, also within a fragment', async () => {
    expect(await codeOf(`{ ${repeated(41, (index) => `a${index}: __typename`)} }`)).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf(`{ ...All } fragment All on Query { ${repeated(41, (index) => `a${index}: __typename`)} }`)).toBe('QUERY_TOO_COMPLEX')
  })

  it('signs in more than once', async () => {
    expect(await codeOf(`mutation { ${signIn(0)} }`)).toBeUndefined()
    expect(await codeOf(`mutation { ${repeated(2, signIn)} }`)).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf(`mutation { ...Two } fragment Two on Mutation { ${repeated(2, signIn)} }`)).toBe('QUERY_TOO_COMPLEX')
  })

  it('names an operation that it does not hold: nothing is run', async () => {
    const response = await api.application.server.inject({ method: 'POST', url: '/graphql', payload: { query: `mutation Known { ${signIn(0)} }`, operationName: 'Unknown' } })
    expect([response.statusCode, response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }])
  })
})
