import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRegistration } from '../../testing/sample-registration.js'
import { PovertyStatus } from './household-codes.js'
import { registrationFaults } from './household-registration.js'
import { exitDayAfter, mayFollow } from './household-status.js'

const TODAY = '2015-12-31'
const fieldsOf = (changes: Parameters<typeof sampleRegistration>[0]): string[] => registrationFaults(sampleRegistration(changes), TODAY).map(({ field }) => field.join('.'))
const [head, spouse] = sampleRegistration().members
if (head === undefined || spouse === undefined) throw new Error('The sample has a head and a spouse')

describe('2.1 a household that is to be registered', () => {
  it('with all that the form asks is without fault', () => {
    expect(fieldsOf({})).toEqual([])
  })

  it.each([
    ['no member', { members: [] }, ['members']],
    ['two heads', { members: [head, head] }, ['members']],
    ['no head', { members: [spouse] }, ['members']],
    ['three other causes', { otherCauses: ['DISABILITY', 'LACK_FUNDS', 'LACK_LAND'] }, ['otherCauses']],
    ['the main cause among the others', { mainCause: 'ILLNESS', otherCauses: ['ILLNESS'] }, ['otherCauses']],
    ['a day of identification that has not come', { identifiedOn: '2016-01-01' }, ['identifiedOn']],
    ['an exit before the identification', { status: 'EXITED', exitedOn: '2013-01-01' }, ['exitedOn']],
    ['an exit without its day', { status: 'EXITED' }, ['exitedOn']],
    ['a day of exit though it has not exited', { exitedOn: '2015-01-01' }, ['exitedOn']],
    ['two incomes of one year', { incomes: [{ year: 2014, netPerCapita: 1 }, { year: 2014, netPerCapita: 2 }] }, ['incomes']],
    ['an income of a year to come', { incomes: [{ year: 2016, netPerCapita: 1 }] }, ['incomes.0.year']],
    ['a phone number that cannot be called', { phone: '123' }, ['phone']],
    ['a bank account of letters', { bankAccount: 'abc' }, ['bankAccount']],
  ] as const)('with %s is refused by the field', (_name, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields)
  })
})

describe('2.2 a member', () => {
  it.each([
    [{ name: ' ' }, 'name'],
    [{ relation: '户主', idNumber: '159999196603150026' }, 'idNumber'],
    [{ relation: '户主', idNumber: '159999197002300010' }, 'idNumber'],
    [{ birthDate: '2016-01-01' }, 'birthDate'],
    [{ health: ['HEALTHY', 'DISABLED'] as const }, 'health'],
    [{ ethnicity: '族'.repeat(41) }, 'ethnicity'],
  ])('with %j is refused by the field', (changes, field) => {
    expect(fieldsOf({ members: [{ ...head, ...changes, relation: '户主' }] })).toEqual([`members.0.${field}`])
  })
})

describe('2.7 the status of a household', () => {
  it('is never left once it is struck off, and never follows itself', () => {
    for (const status of Object.values(PovertyStatus)) {
      expect(mayFollow('CANCELLED', status)).toBe(false)
      expect(mayFollow(status, status)).toBe(false)
    }
  })

  it('returns to poverty only after an exit, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(PovertyStatus)), { maxLength: 12 }), (wanted) => {
        let [status, exits, exitedOn]: [PovertyStatus, number, string | null] = ['NOT_EXITED', 0, null]
        for (const next of wanted) {
          if (!mayFollow(status, next)) continue
          if (next === 'RETURNED') expect(exits).toBeGreaterThan(0)
          if (next === 'EXITED') exits += 1
          exitedOn = exitDayAfter(next, `2015-01-${String(exits).padStart(2, '0')}`, exitedOn)
          status = next
        }
        expect(exitedOn).toBe(exits === 0 ? null : `2015-01-${String(exits).padStart(2, '0')}`)
      }),
      { seed: 20151231 },
    )
  })
})
