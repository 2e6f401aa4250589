import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../composition.js'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'
import { buildApiSchema } from './schema.js'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

describe('field resolvers', () => {
  it('of lists are called by the executor itself', () => {
    const uncounted = { take: () => 0, wait: () => 0 }
    const { resolvers, types } = compose(api.application.core, { storageFolder: '', push: null }, { reveals: uncounted, takenNumbers: uncounted }, () => undefined)
    const schema = buildApiSchema(resolvers, types)
    for (const [type, field] of [['Household', 'netIncomePerCapita'], ['Household', 'persons'], ['Household', 'observations'], ['Person', 'idNumber']] as const) {
      const owner = schema.getType(type)
      expect(isObjectType(owner) ? owner.getFields()[field]?.resolve?.toString() : '').toContain('Reflect.apply')
    }
  })

  it('get arguments, the row and the access that they declare', async () => {
    const office = await api.as('town-office-150525100')
    const { households } = await office.data<{ households: { nodes: { latest: number | null; past: number | null; observations: unknown[] }[] } }>(
      '{ households(first: 5) { nodes { latest: netIncomePerCapita past: netIncomePerCapita(year: 2014) observations(first: 1) { id } } } }',
    )
    expect(households.nodes.every(({ latest, past }) => latest !== null && past !== null && latest !== past)).toBe(true)
    expect((await office.ask('{ households(first: 1) { nodes { observations(first: 1000) { id } } } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
