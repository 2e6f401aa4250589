import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../testing/api-under-test.js'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Household { number headName phone } ... on Person { name idNumber } ... on Enterprise { name } ... on Linkage { form } ... on OutcomeReport { number } ... on Observation { number } } }'
const node = async (viewer: Asker, id: string | undefined): Promise<Record<string, unknown> | null> => (await viewer.data<{ node: Record<string, unknown> | null }>(NODE, { id })).node

const ids = async (viewer: Asker): Promise<Record<string, string | undefined>> => {
  const found = await viewer.data<Record<string, { nodes: { id: string; persons?: { id: string }[] }[] }>>(
    '{ households(first: 1) { nodes { id persons { id } } } enterprises(first: 1) { nodes { id } } linkages(first: 1) { nodes { id } } outcomeReports(first: 1) { nodes { id } } observations(first: 1) { nodes { id } } }',
  )
  const [household] = found['households']?.nodes ?? []
  const first = (name: string): string | undefined => found[name]?.nodes[0]?.id
  return { Household: household?.id, Person: household?.persons?.[0]?.id, Enterprise: first('enterprises'), Linkage: first('linkages'), OutcomeReport: first('outcomeReports'), Observation: first('observations') }
}

describe('a row by its id alone', () => {
  it('is what its own query gives, of every type', async () => {
    const office = await api.as('town-office-150525100')
    for (const [type, id] of Object.entries(await ids(office))) expect(await node(office, id)).toMatchObject({ __typename: type, id })
  })

  it('is null outside the scope, masked where its list is masked, and null for what is no id', async () => {
    const office = await api.as('town-office-150525100')
    const elsewhere = await api.as('town-office-150525101')
    const supervisor = await api.as('supervisor-2891')
    const mine = await ids(await api.as('division-leader-290'))
    for (const id of Object.values(mine)) expect(await node(elsewhere, id)).toBeNull()
    const masked = await node(supervisor, mine['Household'])
    expect([masked?.['headName'], masked?.['phone']]).toEqual([expect.stringMatching(/^.\*\*$/u), null])
    expect(await node(supervisor, mine['Person'])).toBeNull()
    for (const id of ['', 'nothing', '\u0000', '0'.repeat(100_000), '00000000-0000-0000-0000-000000000000']) expect(await node(office, id)).toBeNull()
  })

  it('needs a session', async () => expect((await api.anonymous(NODE, { id: 'x' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED'))
})
