import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { checkDigitOf } from '../person/id-number.js'

const QUERY = 'query($idNumber: String!) { isRegistered(idNumber: $idNumber) }'

let api: ApiUnderTest
let person: Row<'Person'>
let idNumber: string
beforeAll(async () => {
  api = await startApi()
  person = await storedRow(api, 'Person', [{ column: 'regionCode', equals: '150525100202' }, { column: 'position', equals: 2 }])
  idNumber = api.application.core.cipher.decrypt(person.idNumberCipher ?? '', EncryptedColumn.ID_NUMBER)
})
afterAll(async () => api.close())

const asked = async (number: string): Promise<boolean> => (await (await api.as('bank-office')).data<{ isRegistered: boolean }>(QUERY, { idNumber: number })).isRegistered
const unknownNumber = (): string => `15999919000101999${checkDigitOf('15999919000101999')}`

describe('the bank’s question', () => {
  it('asked twenty times at once is answered twenty times and logged in one unbroken chain', async () => {
    const { accountId } = await api.as('bank-office')
    expect(await Promise.all(Array.from({ length: 20 }, () => asked(idNumber)))).toEqual(Array.from({ length: 20 }, () => true))
    const chain = (await storedRows(api, 'AuditEntry', [{ column: 'chain', equals: `account:${accountId}` }])).map((entry) => entry.sequence).toSorted((a, b) => a - b)
    expect(chain).toEqual(chain.map((_, index) => (chain[0] ?? 0) + index))
  })

  it('is yes for a registered person, in any spelling and by the disability certificate too', async () => {
    expect(await asked(idNumber)).toBe(true)
    expect(await asked(` ${idNumber.toLowerCase()} `)).toBe(true)
    expect(await asked(`${idNumber}43`)).toBe(true)
  })

  it('is no for anybody else', async () => {
    expect(await asked(unknownNumber())).toBe(false)
  })

  it('is no once the person is no longer active or the household is struck off', async () => {
    await changeRows(api, 'Person', [{ column: 'id', equals: person.id }], { endedOn: '2015-12-01' })
    expect(await asked(idNumber)).toBe(false)
    await changeRows(api, 'Person', [{ column: 'id', equals: person.id }], { endedOn: null })
    const household = await storedRow(api, 'Household', [{ column: 'id', equals: person.householdId }])
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { status: 'CANCELLED' })
    expect(await asked(idNumber)).toBe(false)
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { status: household.status })
    expect(await asked(idNumber)).toBe(true)
  })

  it('ends at the bank’s territory', async () => {
    const { accountId } = await api.as('bank-office')
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: accountId }], { regionCode: '150524000000' })
    expect(await asked(idNumber)).toBe(false)
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: accountId }], { regionCode: '150500000000' })
  })

  it.each([['15999919700101001'], ['159999197001010019'], ['159999197013010010'], ['159999209901010010'], ['15999919700101001A'], [''], ['\u0000'], ['1'.repeat(5000)]])('with %j is BAD_USER_INPUT', async (number) => {
    expect((await (await api.as('bank-office')).ask(QUERY, { idNumber: number })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it.each([['finance-office'], ['auditor'], ['city-office'], ['supervisor-2891'], ['administrator']])('is FORBIDDEN to %s', async (login) => {
    expect((await (await api.as(login)).ask(QUERY, { idNumber })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('is logged, without the number, and takes the same statements for yes and no', async () => {
    const { accountId } = await api.as('bank-office')
    const { database } = api.application.core
    const entries = async (): Promise<Row<'AuditEntry'>[]> => (await storedRows(api, 'AuditEntry', [{ column: 'accountId', equals: accountId }])).filter((entry) => entry.action === 'registration.check')
    const before = (await entries()).length
    const counts: number[] = []
    for (const number of [idNumber, unknownNumber()]) {
      const start = database.statements
      await asked(number)
      counts.push(database.statements - start)
    }
    expect(counts[0]).toBe(counts[1])
    const written = await entries()
    expect(written).toHaveLength(before + 2)
    expect(JSON.stringify(written)).not.toContain(idNumber)
    expect(written.some((entry) => entry.subjectId === person.id)).toBe(true)
  })

})

describe('what a bank sees besides', () => {
  it('is nothing: every other operation on the registry is FORBIDDEN', async () => {
    const bank = await api.as('bank-office')
    for (const query of ['{ households { totalCount } }', `{ household(id: "${person.householdId}") { id } }`]) expect((await bank.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
