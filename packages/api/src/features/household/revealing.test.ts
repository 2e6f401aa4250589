import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { AnsweredError, ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { OwnRevealPace } from './reveal-pace.js'

const VILLAGE = '150525100202'
const MUTATION = 'mutation($input: RevealInput!) { reveal(input: $input) { value userErrors { code field } } }'

interface Payload {
  readonly value: string | null
  readonly userErrors: { code: string; field: string[] | null }[]
}

let api: ApiUnderTest
let household: Row<'Household'>
let head: Row<'Person'>
let account: string
let idNumber: string
beforeAll(async () => {
  api = await startApi()
  household = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).find((row) => row.bankAccountCipher !== null && row.phone !== null) ?? (await storedRow(api, 'Household', []))
  head = await storedRow(api, 'Person', [{ column: 'householdId', equals: household.id }, { column: 'position', equals: 1 }])
  await changeRows(api, 'Person', [{ column: 'id', equals: head.id }], { health: ['CHRONIC_ILLNESS', 'DISABLED'] })
  const { cipher } = api.application.core
  account = cipher.decrypt(household.bankAccountCipher ?? '', EncryptedColumn.BANK_ACCOUNT)
  idNumber = cipher.decrypt(head.idNumberCipher ?? '', EncryptedColumn.ID_NUMBER)
})
afterAll(async () => api.close())

const ask = async (login: string, input: Record<string, unknown>): Promise<{ payload: Payload | undefined; errors: readonly AnsweredError[] | undefined }> => {
  const answer = await (await api.as(login)).ask<{ reveal: Payload }>(MUTATION, { input: { reason: '核对发放名单', ...input } })
  return { payload: answer.data?.reveal, errors: answer.errors }
}

describe('a reveal', () => {
  it('shows the auditor any field, of person or household', async () => {
    const seen = async (id: string, field: string): Promise<string | null | undefined> => (await ask('auditor', { id, field })).payload?.value
    expect(await seen(head.id, 'ID_NUMBER')).toBe(idNumber)
    expect(await seen(household.id, 'ID_NUMBER')).toBe(idNumber)
    expect(await seen(household.id, 'PHONE')).toBe(household.phone)
    expect(await seen(household.id, 'BANK_ACCOUNT')).toBe(account)
    expect(await seen(head.id, 'BANK_ACCOUNT')).toBe(account)
    expect(await seen(head.id, 'HEALTH')).toBe('CHRONIC_ILLNESS,DISABLED')
  })

  it('of a household is of the first who is a member today, and not of one who has left', async () => {
    const second = await storedRow(api, 'Person', [{ column: 'regionCode', equals: VILLAGE }, { column: 'position', equals: 2 }])
    const first = await storedRow(api, 'Person', [{ column: 'householdId', equals: second.householdId }, { column: 'position', equals: 1 }])
    const numberOf = (person: Row<'Person'>): string => api.application.core.cipher.decrypt(person.idNumberCipher ?? '', EncryptedColumn.ID_NUMBER)
    const shown = async (id: string): Promise<string | null | undefined> => (await ask('auditor', { id, field: 'ID_NUMBER' })).payload?.value
    await changeRows(api, 'Person', [{ column: 'id', equals: first.id }], { endedOn: '2015-12-31' })
    expect(await shown(second.householdId)).toBe(numberOf(first))
    await changeRows(api, 'Person', [{ column: 'id', equals: first.id }], { endedOn: '2015-12-30' })
    expect(await shown(second.householdId)).toBe(numberOf(second))
    expect(await shown(first.id)).toBe(numberOf(first))
    await changeRows(api, 'Person', [{ column: 'householdId', equals: second.householdId }], { endedOn: '2015-12-30' })
    expect((await ask('auditor', { id: second.householdId, field: 'ID_NUMBER' })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await changeRows(api, 'Person', [{ column: 'householdId', equals: second.householdId }], { endedOn: null })
  })

  it.each([
    ['finance-office', 'BANK_ACCOUNT', ['ID_NUMBER', 'PHONE', 'HEALTH']],
    ['banner-office-150525', 'HEALTH', ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT']],
    ['city-office', 'HEALTH', ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT']],
  ])('shows %s the field %s, and another is VALIDATION', async (login, own, others) => {
    expect((await ask(login, { id: household.id, field: own })).payload).toEqual({ value: own === 'HEALTH' ? 'CHRONIC_ILLNESS,DISABLED' : account, userErrors: [] })
    for (const field of others) expect((await ask(login, { id: household.id, field })).payload).toEqual({ value: null, userErrors: [{ code: 'VALIDATION', field: ['field'] }] })
  })

  it.each([['town-office-150525100'], ['first-secretary-290'], ['division-leader-290'], ['city-leader-5'], ['supervisor-2891'], ['chief-439'], ['bank-office'], ['administrator']])('is FORBIDDEN to %s', async (login) => {
    expect((await ask(login, { id: household.id, field: 'PHONE' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('of somebody out of reach is the NOT_FOUND of an id that does not exist', async () => {
    for (const id of [household.id, head.id, newId(), 'x']) {
      expect((await ask('banner-office-150524', { id, field: 'HEALTH' })).payload).toEqual({ value: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] })
    }
  })

  it.each([['四个字啊'], [''], ['      '], ['因'.repeat(501)], ['control\u0001']])('for the reason %j is VALIDATION', async (reason) => {
    expect((await ask('auditor', { id: household.id, field: 'PHONE', reason })).payload).toEqual({ value: null, userErrors: [{ code: 'VALIDATION', field: ['reason'] }] })
  })

  it('is written into the trail with its reason and never with the value', async () => {
    const reason = `抽查 ${newId()}`
    await ask('auditor', { id: household.id, field: 'BANK_ACCOUNT', reason })
    const [entry, ...more] = (await storedRows(api, 'AuditEntry')).filter((row) => row.reason === reason)
    expect(more).toEqual([])
    expect(entry).toMatchObject({ action: 'household.reveal', subjectType: 'Household', subjectId: household.id, regionCode: VILLAGE, accountId: (await api.as('auditor')).accountId })
    expect(entry?.changes).toContain('BANK_ACCOUNT')
    expect(JSON.stringify(await storedRows(api, 'AuditEntry'))).not.toContain(account)
    expect(JSON.stringify(await storedRows(api, 'AuditEntry'))).not.toContain(idNumber)
  })

  it('of what is not on file is null', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { phone: null, bankAccountCipher: null })
    expect((await ask('auditor', { id: household.id, field: 'PHONE' })).payload).toEqual({ value: null, userErrors: [] })
    expect((await ask('finance-office', { id: household.id, field: 'BANK_ACCOUNT' })).payload).toEqual({ value: null, userErrors: [] })
  })

  it('is RATE_LIMITED after thirty within an hour, for that account alone', async () => {
    const tries = []
    for (let count = 0; count < 31; count += 1) tries.push(await ask('banner-office-150525', { id: household.id, field: 'HEALTH' }))
    expect(tries.at(-1)?.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) as number })
    expect((await ask('city-office', { id: household.id, field: 'HEALTH' })).payload?.userErrors).toEqual([])
    api.clock.advance(3_600_001)
    expect((await ask('banner-office-150525', { id: household.id, field: 'HEALTH' })).payload?.userErrors).toEqual([])
  })
})

describe('the pace of reveals', () => {
  it('opens one place at a time, an hour after it was taken', () => {
    let now = Date.parse('2015-12-31T00:00:00Z')
    const pace = new OwnRevealPace(() => new Date(now))
    for (let count = 0; count < 30; count += 1) {
      pace.take('a')
      now += 60_000
    }
    expect(pace.take('a')).toBe(1800)
    expect(pace.take('b')).toBe(0)
    now += 1_800_000
    expect(pace.take('a')).toBe(0)
    expect(pace.take('a')).toBe(60)
  })
})
