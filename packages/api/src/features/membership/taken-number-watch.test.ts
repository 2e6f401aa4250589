import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { MOST_TAKEN_NUMBERS, TakenNumberLedger } from './taken-number-ledger.js'

const SECRETARY = 'first-secretary-290'
const VILLAGE = '150525100202'
const ADD = 'mutation($input: AddMemberInput!) { answer: addMember(input: $input) { person { id } userErrors { code field } } }'
const EDIT = 'mutation($input: UpdatePersonInput!) { answer: updatePerson(input: $input) { person { id } userErrors { code field } } }'
const TAKEN = sampleIdNumber('1971-01-01', 71)
const FREE = sampleIdNumber('1972-02-02', 72)

let api: ApiUnderTest
let household: Row<'Household'>
let member: Row<'Person'>
beforeAll(async () => {
  api = await startApi()
  const [found] = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).filter(({ size, status }) => size > 1 && status !== 'CANCELLED')
  household = found as Row<'Household'>
  expect(await add(TAKEN, '之子')).toEqual([])
  household = await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])
  member = (await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).find(({ position }) => position === 2) as Row<'Person'>
})
afterAll(async () => api.close())

const ask = async (query: string, input: Record<string, unknown>, login = SECRETARY): Promise<string[]> => {
  const { data, errors } = await (await api.as(login)).ask<{ answer: { userErrors: { code: string; field: string[] | null }[] } }>(query, { input: { household: household.id, version: household.version, ...input } })
  return errors?.map(({ extensions }) => String(extensions.code)) ?? data?.answer.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`) ?? []
}
const add = (idNumber: string, relation: string, login?: string): Promise<string[]> => ask(ADD, { id: newId(), on: '2015-12-20', kind: 'MOVE_IN', member: { name: '某', relation, idNumber } }, login)
const edit = (idNumber: string, changes: Record<string, unknown> = {}): Promise<string[]> => ask(EDIT, { person: member.id, idNumber, ...changes })
const written = async (): Promise<Row<'AuditEntry'>[]> => storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'person.idNumberTaken' }])

it('R-7 a request that is refused anyhow tells nothing of its ID number', async () => {
  for (const idNumber of [TAKEN, FREE]) {
    expect(await add(idNumber, '户主')).toEqual(['VALIDATION member.relation'])
    expect(await edit(idNumber, { relation: '户主' })).toEqual(['VALIDATION relation'])
  }
  expect(await written()).toEqual([])
})

it('R-7 an ID number refused as taken is written down without the number, and only so many are told within an hour', async () => {
  expect(await add(TAKEN, '其他')).toEqual(['VALIDATION member.idNumber'])
  expect(await edit(TAKEN)).toEqual(['VALIDATION idNumber'])
  const { accountId } = await api.as(SECRETARY)
  const entries = await written()
  expect(entries).toHaveLength(2)
  for (const entry of entries) expect(entry).toMatchObject({ accountId, subjectType: 'Household', subjectId: household.id, regionCode: VILLAGE })
  expect(JSON.stringify(entries)).not.toContain(TAKEN)
  for (let count = 2; count < 30; count += 1) expect(await edit(TAKEN)).toEqual(['VALIDATION idNumber'])
  expect([await add(TAKEN, '其他'), await add(FREE, '其他'), await edit(TAKEN), await edit(FREE)]).toEqual(Array(4).fill(['RATE_LIMITED']))
  expect(await written()).toHaveLength(30)
  expect(await add(TAKEN, '其他', 'town-office-150525100')).toEqual(['VALIDATION member.idNumber'])
  api.clock.advance(3_600_001)
  expect(await add(FREE, '其他')).toEqual([])
})

it('R-7 by hand too an account is told of 100 different numbers a day and of none beyond, those of its sheets among them', async () => {
  const { core } = api.application
  const { accountId } = await api.as(SECRETARY)
  const heard = async (): Promise<number> => (await storedRows(api, 'TakenNumber', [{ column: 'accountId', equals: accountId }])).length
  const sheets = Array.from({ length: MOST_TAKEN_NUMBERS - 2 }, (_, place) => sampleIdNumber('1973-03-03', place + 1))
  await core.database.write((transaction) => new TakenNumberLedger(core).record(transaction, accountId, sheets))
  // The one that was told in the tests before counts once.
  expect(await heard()).toBe(MOST_TAKEN_NUMBERS - 1)
  api.clock.advance(3_600_001)
  const other = sampleIdNumber('1974-04-04', 74)
  const reread = async (): Promise<void> => {
    household = await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])
  }
  await reread()
  expect(await add(other, '其他', 'town-office-150525100')).toEqual([])
  await reread()
  expect(await add(other, '其他')).toEqual(['VALIDATION member.idNumber'])
  expect(await heard()).toBe(MOST_TAKEN_NUMBERS)
  api.clock.advance(3_600_001)
  const free = sampleIdNumber('1975-05-05', 75)
  expect([await add(TAKEN, '其他'), await add(free, '其他'), await edit(free)]).toEqual(Array(3).fill(['RATE_LIMITED']))
  api.clock.advance(86_400_001)
  expect(await add(free, '其他')).toEqual([])
})
