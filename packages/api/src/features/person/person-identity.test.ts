import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRow } from '../../testing/stored-rows.js'
import { checkDigitOf } from './id-number.js'
import { holdersOfIdNumbers, identityOf } from './person-identity.js'

const TODAY = '2015-12-31'
const PERSONS = new UnscopedTable('Person', 'a test writes persons past every scope')

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const numberOf = (birth: string, sequence: number): string => {
  const digits = `159999${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return `${digits}${checkDigitOf(digits)}`
}

describe('the identity of a person', () => {
  it('is shown by six digits, kept encrypted, and found by a keyed hash', () => {
    const { cipher } = api.application.core
    const birthDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(birthDay, fc.integer({ min: 1, max: 999 }), (birthDate, sequence) => {
        const idNumber = numberOf(birthDate, sequence)
        const identity = identityOf(` ${idNumber.toLowerCase()} `, TODAY, cipher)
        if (!identity.valid) throw new Error(identity.fault)
        const { columns } = identity
        expect(columns).toMatchObject({ idNumberPrefix: '159999', birthDate, sex: sequence % 2 === 1 ? 'MALE' : 'FEMALE', idNumberHash: cipher.lookupHash(idNumber) })
        expect(JSON.stringify(columns)).not.toContain(idNumber.slice(6))
        expect(cipher.decrypt(columns.idNumberCipher ?? '', EncryptedColumn.ID_NUMBER)).toBe(idNumber)
      }),
      { seed: 20151231, numRuns: 50 },
    )
  })

  it.each([['159999197001010011', 'CHECK_DIGIT'], ['15999919700101001', 'LENGTH'], ['159999201601010010', 'FUTURE']])('%s is refused as %s', (idNumber, fault) => {
    expect(identityOf(idNumber, TODAY, api.application.core.cipher)).toEqual({ valid: false, fault })
  })
})

describe('an ID number', () => {
  it('belongs to one active person, and is free again once the person is no longer active', async () => {
    const { core } = api.application
    const template = await storedRow(api, 'Person', [])
    const identity = identityOf(numberOf('1999-09-09', 121), TODAY, core.cipher)
    if (!identity.valid) throw new Error(identity.fault)
    const person = Object.assign({}, template, identity.columns, { id: newId() })
    await core.database.write(async (transaction) => {
      expect(await holdersOfIdNumbers(transaction, [identity.idNumber], core.cipher)).toEqual(new Map())
      await PERSONS.insert(transaction, [person])
    })
    await core.database.write(async (transaction) => expect(await holdersOfIdNumbers(transaction, [identity.idNumber], core.cipher)).toEqual(new Map([[identity.idNumber, { personId: person.id, householdId: person.householdId }]])))
    const twin = (): Promise<void> => core.database.write((transaction) => PERSONS.insert(transaction, [Object.assign({}, person, { id: newId() })]))
    await expect(twin()).rejects.toSatisfy(isDuplicate)
    await changeRows(api, 'Person', [{ column: 'id', equals: person.id }], { endedOn: TODAY, idNumberHash: null })
    await core.database.write(async (transaction) => expect(await holdersOfIdNumbers(transaction, [identity.idNumber], core.cipher)).toEqual(new Map()))
    await twin()
  })
})
