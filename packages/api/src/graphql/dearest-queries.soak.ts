import { buildClientSchema, getIntrospectionQuery, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema, IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../testing/api-under-test.js'
import { documentsOf, isAffordable, pageSelection } from '../testing/schema-walk/documents.js'

/** Of the whole city, on whatever machine: some ten times what a quiet one takes. */
const MOST_SECONDS = 5
const LARGEST_PAGE = 100
const DEPTH = 3

describe('the dearest queries that are answered, at the scale of the city', () => {
  let api: ApiUnderTest
  let asker: Asker
  let schema: GraphQLSchema

  beforeAll(async () => {
    api = await startApi('city')
    asker = await api.as('city-office')
    schema = buildClientSchema(await asker.data<IntrospectionQuery>(getIntrospectionQuery()))
  }, 600_000)
  afterAll(async () => api.close())

  const secondsOf = async (document: string): Promise<number> => {
    const started = performance.now()
    await asker.data(document)
    return (performance.now() - started) / 1000
  }
  const typeOf = (name: string): GraphQLObjectType => {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`${name} has no fields`)
    return type
  }
  const repeated = (count: number, text: (index: number) => string): string => `{ ${Array.from({ length: count }, (_, index) => `s${index}: ${text(index)}`).join(' ')} }`

  it.each([
    ['searches that find nothing, each counted', (index: number) => `households(first: 1, filter: { nameContains: "㐂${index}" }) { totalCount }`],
    ['lists by income', (index: number) => `households(first: 1, orderBy: NET_INCOME_ASC, filter: { exitedIn: ${1990 + index} }) { totalCount nodes { id } }`],
    ['counts of gaps', (index: number) => `households(first: 1, filter: { targetingIncomplete: true, notVisitedSince: "2015-0${(index % 9) + 1}-01" }) { totalCount }`],
  ])('as many %s as one query may ask', async (_name, text) => {
    let count = 1
    while (isAffordable(schema, repeated(count + 1, text))) count += 1
    expect(count).toBeGreaterThan(3)
    expect(await secondsOf(repeated(count, text))).toBeLessThan(MOST_SECONDS)
  })

  it.each([
    ['households', 'Household'],
    ['observations', 'Observation'],
    ['linkages', 'Linkage'],
    ['outcomeReports', 'OutcomeReport'],
    ['enterprises', 'Enterprise'],
  ])('the largest page of %s with all that hangs on it, as deep as its cost allows', async (list, type) => {
    const slow: string[] = []
    for (const document of documentsOf(schema, typeOf(type), DEPTH, (rows) => `{ ${list}(first: ${LARGEST_PAGE}) ${pageSelection(rows)} }`)) {
      const seconds = await secondsOf(document)
      if (seconds > MOST_SECONDS) slow.push(`${seconds} s: ${document}`)
    }
    expect(slow).toEqual([])
  })

  it('the figures of every division of the city', async () => {
    const figures = 'region { code } population { registered poor } observations { total open overdue }'
    expect(await secondsOf(`{ dashboard { ${figures} children { ${figures} children { ${figures} } } } }`)).toBeLessThan(MOST_SECONDS)
  })
})
