import { readFileSync } from 'node:fs'
import { buildSchema, isLeafType, isObjectType, isRequiredArgument, getNamedType } from 'graphql'
import type { GraphQLField } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest, Asker } from '../api-under-test.js'

const SCHEMA = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))

/** A list, the field that answers one of its rows, and who sees some. */
const ROWS = [
  ['households', 'household', 'Household', 'first-secretary-290'],
  ['registerCases', 'registerCase', 'RegisterCase', 'first-secretary-290'],
  ['projects', 'project', 'Project', 'first-secretary-290'],
  ['villagePlans', 'villagePlan', 'VillagePlan', 'first-secretary-290'],
  ['observations', 'observation', 'Observation', 'town-office-150525100'],
  ['outcomeReports', 'outcomeReport', 'OutcomeReport', 'town-office-150525100'],
  ['linkages', 'linkage', 'Linkage', 'town-office-150525100'],
  ['duplicates', 'duplicate', 'DuplicatePair', 'town-office-150525100'],
] as const

const fieldsOf = (name: string): GraphQLField<unknown, unknown>[] => {
  const type = SCHEMA.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`)
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))
}
const askedAlone = (field: GraphQLField<unknown, unknown>): string => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`)

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

describe('only the columns that a document asks for are read', () => {
  it.each(ROWS)('of %s, and each field is answered without those of its neighbours', async (list, one, type, login) => {
    const who: Asker = await api.as(login)
    const { nodes } = (await who.data<Record<string, { nodes: { id: string }[] }>>(`{ ${list}(first: 1) { nodes { id } } }`))[list] ?? { nodes: [] }
    const [row] = nodes
    if (row === undefined) throw new Error(`${login} sees no ${list}`)
    const failed: string[] = []
    for (const field of fieldsOf(type)) {
      const { errors } = await who.ask(`query ($id: ID!) { ${one}(id: $id) { ${askedAlone(field)} } }`, { id: row.id })
      if (errors !== undefined) failed.push(field.name)
    }
    expect(failed).toEqual([])
  })
})
