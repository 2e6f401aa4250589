import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'

const ENTRIES = 'query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 100) { totalCount nodes { id at action subjectType subjectId reason sequence hash by { name } region { code } changes { field from to } } } }'

interface Trail {
  readonly auditEntries: {
    readonly totalCount: number
    readonly nodes: readonly { readonly id: string; readonly action: string; readonly subjectId: string | null; readonly by: { readonly name: string } | null; readonly region: { readonly code: string } | null; readonly changes: readonly object[] }[]
  }
}

let api: ApiUnderTest
let auditor: Asker
let regional: Asker
beforeAll(async () => {
  api = await startApi()
  auditor = await api.as('auditor')
  const administrator = await api.as('administrator')
  const { createAccount } = await administrator.data<{ createAccount: { account: { id: string } } }>('mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', { input: { id: newId(), login: 'auditor-kulun', name: '库伦旗审计局' } })
  await administrator.data('mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }', { input: { id: newId(), account: createAccount.account.id, role: 'AUDITOR', region: '150524000000', startedOn: '2015-12-31' } })
  const { database } = api.application.core
  await database.write((transaction) => new UnscopedTable('Account', 'the test signs in without the first password').update(transaction, [{ column: 'id', equals: createAccount.account.id }], { mustChangePassword: false }))
  regional = await api.as('auditor-kulun')
  for (const regionCode of ['150525100202', '150524100200']) {
    await database.write((transaction) => api.application.core.audit.record(transaction, { accountId: administrator.accountId, action: 'household.update', subjectType: 'Household', subjectId: newId(), regionCode, reason: '核对', changes: [{ field: 'mainCause', from: 'ILLNESS', to: 'OTHER' }] }))
  }
})
afterAll(async () => api.close())

const trail = async (viewer: Asker, filter: Record<string, unknown> = {}): Promise<Trail['auditEntries']> => (await viewer.data<Trail>(ENTRIES, { filter })).auditEntries

describe('C-14 the trail', () => {
  it('tells who did what to what, from what to what, newest first (F-25)', async () => {
    const { nodes } = await trail(auditor)
    expect(nodes[0]).toMatchObject({ action: 'household.update', by: { name: '平台管理员' }, region: { code: '150524100200' }, changes: [{ field: 'mainCause', from: 'ILLNESS', to: 'OTHER' }] })
    expect(nodes.map((entry) => entry.action)).toEqual(['household.update', 'household.update', 'appointment.appoint', 'account.create'])
  })

  it('is that of the assigned regions for an auditor of a part', async () => {
    expect((await trail(regional)).nodes.map((entry) => [entry.action, entry.region?.code])).toEqual([['household.update', '150524100200'], ['appointment.appoint', '150524000000']])
    const [elsewhere] = (await trail(auditor, { region: '150525000000' })).nodes
    expect(elsewhere?.region?.code).toBe('150525100202')
    const NODE = 'query ($id: ID!) { node(id: $id) { __typename ... on AuditEntry { action } } }'
    expect(await auditor.data(NODE, { id: elsewhere?.id })).toEqual({ node: { __typename: 'AuditEntry', action: 'household.update' } })
    expect(await regional.data(NODE, { id: elsewhere?.id })).toEqual({ node: null })
  })

  it('is narrowed by action, subject, region and person', async () => {
    const [created] = (await trail(auditor, { action: 'account.create' })).nodes
    expect((await trail(auditor, { subject: created?.subjectId })).totalCount).toBe(1)
    expect((await trail(auditor, { region: '150525100202' })).totalCount).toBe(1)
    expect((await trail(auditor, { account: auditor.accountId })).totalCount).toBe(0)
  })

  it.each(['administrator', 'city-office', 'banner-office-150525', 'city-leader-5', 'supervisor-2891'])('is closed to %s', async (login) => {
    const viewer = await api.as(login)
    expect((await viewer.ask('{ auditEntries { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const [entry] = (await trail(auditor)).nodes
    expect(await viewer.data('query ($id: ID!) { node(id: $id) { id } }', { id: entry?.id })).toEqual({ node: null })
  })
})

describe('the names behind what the trail keeps', () => {
  const NAMED = 'query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 100) { nodes { action subjectName household { number headName } account { name login } changes { field fromName toName } } } }'
  interface Named {
    readonly action: string
    readonly subjectName: string | null
    readonly household: { readonly number: string; readonly headName: string } | null
    readonly account: { readonly name: string; readonly login: string } | null
    readonly changes: readonly { readonly field: string; readonly fromName: string | null; readonly toName: string | null }[]
  }
  const named = async (viewer: Asker, filter: Record<string, unknown>): Promise<readonly Named[]> => (await viewer.data<{ auditEntries: { nodes: readonly Named[] } }>(NAMED, { filter })).auditEntries.nodes

  it('are the household and the member whose data was looked at, within the auditor’s regions alone', async () => {
    const { households } = await auditor.data<{ households: { nodes: { id: string; number: string; headName: string; persons: { id: string; name: string }[] }[] } }>('{ households(filter: { region: "150525100202" }, first: 1) { nodes { id number headName persons { id name } } } }')
    const [household] = households.nodes
    const member = household?.persons.at(-1)
    await auditor.data('mutation ($input: RevealInput!) { reveal(input: $input) { userErrors { code } } }', { input: { id: member?.id, field: 'HEALTH', reason: '核对重复登记' } })
    const seen = { action: 'household.reveal', subjectName: member?.name, household: { number: household?.number, headName: household?.headName } }
    expect(await named(auditor, { action: 'household.reveal' })).toMatchObject([seen])
    expect(await named(auditor, { household: household?.id })).toMatchObject([seen])
    expect(await named(regional, { action: 'household.reveal' })).toEqual([])
    expect(await named(regional, { household: household?.id })).toEqual([])
  })

  it('are the account that was made and the person who was appointed', async () => {
    const entries = await named(auditor, { region: '150524000000', action: 'appointment.appoint' })
    expect(entries).toMatchObject([{ account: { name: '库伦旗审计局', login: 'auditor-kulun' } }])
    expect(entries[0]?.changes.find(({ field }) => field === 'account')).toEqual({ field: 'account', fromName: null, toName: '库伦旗审计局' })
    expect(await named(auditor, { action: 'account.create' })).toMatchObject([{ account: { login: 'auditor-kulun' } }])
  })

  it('stand in the trail of their days', async () => {
    const all = (await trail(auditor)).totalCount
    expect((await trail(auditor, { from: '2015-12-31', to: '2015-12-31' })).totalCount).toBe(all)
    expect((await trail(auditor, { to: '2015-12-30' })).totalCount).toBe(0)
    expect((await trail(auditor, { from: '2016-01-01' })).totalCount).toBe(0)
  })
})
