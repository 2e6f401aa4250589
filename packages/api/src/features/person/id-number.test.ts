import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/business-day.js'
import { checkDigitOf, checkIdNumber, normaliseIdNumber } from './id-number.js'

const seed = 20151231
const today = '2015-12-31'
const numbers = fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 })).map(([age, sequence]) => {
  const digits = `159999${addDays(today, -age).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return digits + checkDigitOf(digits)
})

describe('an identity number', () => {
  it.each([
    ['159999197001010010', 'MALE', '1970-01-01'], ['159999197001010029', 'FEMALE', '1970-01-01'], ['15999919850228003X', 'MALE', '1985-02-28'],
    ['159999201006300040', 'FEMALE', '2010-06-30'], ['159999194901010055', 'MALE', '1949-01-01'], ['159999196211110066', 'FEMALE', '1962-11-11'],
  ])('%s is of a %s born on %s', (number, sex, birthDate) => {
    expect(checkIdNumber(number, today)).toEqual({ valid: true, idNumber: number, normalised: number, sex, birthDate, disability: null })
  })

  it.each([
    ['159999196603150026', 'CHECK_DIGIT'], ['159999197002300010', 'DATE'], ['15999919700101001', 'LENGTH'], ['1599991970010100100', 'LENGTH'], ['', 'LENGTH'],
    ['15999919700101O010', 'FORMAT'], ['1599991970010100X0', 'FORMAT'], ['１５９９９９197001010010', 'FORMAT'], ['159999197013010010', 'DATE'], ['159999000001010010', 'DATE'],
  ])('%j is none: %s', (number, fault) => expect(checkIdNumber(number, today)).toEqual({ valid: false, fault }))

  it('of someone born after today is refused, on the day of birth it is not', () => {
    const digits = '15999920160101001'
    const number = digits + checkDigitOf(digits)
    expect(checkIdNumber(number, '2015-12-31')).toEqual({ valid: false, fault: 'FUTURE' })
    expect(checkIdNumber(number, '2016-01-01')).toMatchObject({ valid: true, birthDate: '2016-01-01' })
  })

  it('is taken with white space around it and a small x', () => {
    expect(normaliseIdNumber(' 15999919850228003x\n')).toBe('15999919850228003X')
    expect(checkIdNumber(' 15999919850228003x\n', today)).toMatchObject({ valid: true, idNumber: '15999919850228003X' })
  })

  it('may come as a disability certificate, whose holder is the same person', () => {
    expect(checkIdNumber('15999919700101001043', today)).toMatchObject({ valid: true, idNumber: '159999197001010010', disability: { category: 4, grade: 3 } })
    for (const certificate of ['15999919700101001083', '15999919700101001045', '159999197001010010XX']) expect(checkIdNumber(certificate, today)).toEqual({ valid: false, fault: 'FORMAT' })
    expect(checkIdNumber('15999919660315002643', today)).toEqual({ valid: false, fault: 'CHECK_DIGIT' })
  })

  it('with any one digit changed is refused', () => {
    fc.assert(fc.property(numbers, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), (number, position, step) => {
      const old = number[position] === 'X' ? 10 : Number(number[position])
      const changed = `${number.slice(0, position)}${(old + step) % 10}${number.slice(position + 1)}`
      expect(checkIdNumber(number, today).valid).toBe(true)
      if (changed !== number) expect(checkIdNumber(changed, today).valid).toBe(false)
    }), { seed, numRuns: 1_000 })
  })

  it('with two different neighbours exchanged is refused', () => {
    fc.assert(fc.property(numbers, fc.integer({ min: 0, max: 15 }), (number, position) => {
      const exchanged = number.slice(0, position) + number.charAt(position + 1) + number.charAt(position) + number.slice(position + 2)
      if (exchanged !== number) expect(checkIdNumber(exchanged, today).valid).toBe(false)
    }), { seed, numRuns: 1_000 })
  })

  it('is never accepted from arbitrary text by accident of its form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
      expect(checkIdNumber(text, today).valid).toBe(false)
    }), { seed })
  })
})
