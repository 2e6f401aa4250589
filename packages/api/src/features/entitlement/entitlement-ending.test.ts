import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Transaction } from '../../data/database.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sampleAccess, sampleGrant } from '../../testing/sample-access.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { HouseholdStatusSetting } from '../household/household-status-setting.js'

const VILLAGE = '150525100202'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const linesOf = async (householdId: string): Promise<string[]> => (await storedRows(api, 'Entitlement', [{ column: 'householdId', equals: householdId }])).map(({ kind, status, delivered, note }) => `${kind} ${status} ${delivered} ${note ?? ''}`.trim()).toSorted()

it('M-8 whoever is struck off the register is entitled to nothing more: what was due is withdrawn with the reason, in the transaction and in the trail, and what was handed out stays', async () => {
  const { database } = api.application.core
  const coal = [{ column: 'regionCode', equals: VILLAGE }, { column: 'kind', equals: 'COAL' }] as const
  const due = await storedRow(api, 'Entitlement', [...coal, { column: 'status', equals: 'DUE' }, { column: 'delivered', equals: 0 }])
  const had = (await storedRows(api, 'Entitlement', [...coal, { column: 'status', equals: 'DELIVERED' }]))[0]?.householdId ?? ''
  const before = await linesOf(had)
  const strike = (householdId: string) => ({ householdId, status: 'CANCELLED' as const, effectiveOn: '2015-12-31', reason: '全户迁出' })
  const access = sampleAccess('household.read', sampleGrant('TOWN_OFFICE', '150525100000'))
  const run = async (transaction: Transaction): Promise<void> => {
    await new HouseholdStatusSetting(api.application.core).setStatuses(transaction, access, [strike(due.householdId), strike(had)])
  }
  await expect(database.write(async (transaction) => {
    await run(transaction)
    throw new Error('Something later fails')
  })).rejects.toThrow('Something later fails')
  expect((await linesOf(due.householdId)).filter((line) => line.startsWith('COAL'))).toEqual(['COAL DUE 0'])
  await database.write(run)
  expect((await linesOf(due.householdId)).filter((line) => / DUE /.test(line))).toEqual([])
  expect(await storedRow(api, 'Entitlement', [{ column: 'id', equals: due.id }])).toMatchObject({ status: 'WITHDRAWN', note: '全户迁出', version: due.version + 1, accountId: 'viewer' })
  expect((await linesOf(had)).filter((line) => line.includes('DELIVERED'))).toEqual(before.filter((line) => line.includes('DELIVERED')))
  const trail = await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'entitlement.record' }, { column: 'subjectId', equals: due.householdId }])
  expect(trail.map(({ changes, reason }) => [JSON.parse(changes) as unknown, reason])).toContainEqual([[{ field: 'entitlement.2015 COAL', from: 'DUE 0', to: 'WITHDRAWN 0' }], '全户迁出'])
})
