import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'

const NOTICES = '{ viewer { unreadNotices } notices(first: 100) { totalCount nodes { id at kind text readAt subject { __typename id ... on Household { number headName } } } } }'

interface Read {
  readonly viewer: { readonly unreadNotices: number }
  readonly notices: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly kind: string; readonly text: string; readonly readAt: string | null; readonly subject: Record<string, string> | null }[] }
}

let api: ApiUnderTest
let reader: Asker
let households: { id: string; number: string; headName: string }[]
beforeAll(async () => {
  api = await startApi()
  reader = await api.as('town-office-150525100')
  const found = async (region: string): Promise<{ id: string; number: string; headName: string }[]> =>
    (await (await api.as('city-office')).data<{ households: { nodes: { id: string; number: string; headName: string }[] } }>('query ($region: ID!) { households(first: 1, filter: { region: $region }) { nodes { id number headName } } }', { region })).households.nodes
  households = [...(await found('150525100202')), ...(await found('150525101202'))]
})
afterAll(async () => api.close())

const post = async (accountId: string, kind: 'householdChanged' | 'appointed', parameters: Record<string, string>, householdId?: string): Promise<void> => {
  const { database, notices } = api.application.core
  await database.write((transaction) => notices.post(transaction, [{ accountId, kind, parameters, ...(householdId === undefined ? {} : { subject: { type: 'Household', id: householdId } }) }]))
  api.clock.advance(1_000)
}

describe('notices', () => {
  it('are one’s own, newest first, in the language of the reader', async () => {
    await post(reader.accountId, 'appointed', { startedOn: '2015-12-31' })
    await post(reader.accountId, 'householdChanged', { number: '1505-1' })
    await post((await api.as('auditor')).accountId, 'appointed', { startedOn: '2015-12-31' })
    const { viewer, notices } = await reader.data<Read>(NOTICES)
    expect([viewer.unreadNotices, notices.totalCount]).toEqual([2, 2])
    expect(notices.nodes.map((notice) => notice.text)).toEqual(['The file of household 1505-1 was changed.', 'You have a new appointment from 2015-12-31.'])
    const chinese = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${reader.token}`, 'accept-language': 'zh-CN' }, payload: { query: '{ notices(first: 1) { nodes { text } } }' } })
    expect(chinese.json()).toEqual({ data: { notices: { nodes: [{ text: '您负责的 1505-1 户资料有修改。' }] } } })
  })

  it('lead to what they are about only while the reader sees it', async () => {
    for (const household of households) await post(reader.accountId, 'householdChanged', { number: household.number }, household.id)
    const { notices } = await reader.data<Read>(NOTICES)
    const [outside, within] = notices.nodes
    expect(outside?.subject).toBeNull()
    expect(within?.subject).toEqual({ __typename: 'Household', id: households[0]?.id, number: households[0]?.number, headName: households[0]?.headName })
  })

  it('are read once marked, and nobody marks another’s', async () => {
    const { notices } = await reader.data<Read>(NOTICES)
    const ids = notices.nodes.map((notice) => notice.id)
    await (await api.as('auditor')).data('mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }', { ids })
    expect((await reader.data<Read>(NOTICES)).viewer.unreadNotices).toBe(ids.length)
    expect(await reader.data('mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }', { ids: [ids[0], 'none', ''] })).toEqual({ markNoticesRead: true })
    expect((await reader.data<Read>(NOTICES)).viewer.unreadNotices).toBe(ids.length - 1)
    expect((await reader.data<Read>('{ viewer { unreadNotices } notices(unreadOnly: true) { totalCount nodes { id } } }')).notices.totalCount).toBe(ids.length - 1)
    await reader.data('mutation { markNoticesRead(ids: []) }')
  })

  it('of a kind that this version does not know are passed in silence', async () => {
    const { database } = api.application.core
    await database.write((transaction) =>
      new UnscopedTable('Notice', 'the test writes an unknown kind').insert(transaction, [{ id: 'f0000000-0000-7000-8000-000000000001', accountId: reader.accountId, at: '2016-01-01 00:00:00.000', kind: 'toString', parameters: {}, subjectType: 'constructor', subjectId: 'x', readAt: null }]))
    expect((await reader.data<Read>(NOTICES)).notices.nodes[0]).toMatchObject({ kind: 'toString', text: '', subject: null })
  })
})
