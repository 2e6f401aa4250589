import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from './calendar.js'
import { idNumberCheckDigit, IdNumberIssuer } from './id-number.js'

describe('an ID number', () => {
  it.each([
    '159999197001010010', '159999197001010029', '15999919850228003X', '159999201006300040', '159999194901010055', '159999196211110066',
  ])('has the check digit of GB 11643: %s', (number) => expect(idNumberCheckDigit(number.slice(0, 17))).toBe(number.charAt(17)))

  it('is issued once only, odd for men and even for women, until a birthday has no more', () => {
    const issuer = new IdNumberIssuer()
    const birthday = dayNumber('1966-03-15')
    const men = Array.from({ length: 499 }, () => issuer.issue(birthday, 'MALE'))
    const women = Array.from({ length: 499 }, () => issuer.issue(birthday, 'FEMALE'))
    expect(new Set([...men, ...women]).size).toBe(998)
    expect(men.every((number) => Number(number.charAt(16)) % 2 === 1)).toBe(true)
    expect(women.every((number) => Number(number.charAt(16)) % 2 === 0)).toBe(true)
    expect(() => issuer.issue(birthday, 'MALE')).toThrow(RangeError)
  })

  it('carries any birthday of the last century', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1905-01-01'), max: dayNumber('2015-12-31') }), fc.constantFrom('MALE' as const, 'FEMALE' as const), (birthday, sex) => {
        const number = new IdNumberIssuer().issue(birthday, sex)
        const text = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
        expect(dayNumber(text)).toBe(birthday)
        expect(idNumberCheckDigit(number)).toBe(number.charAt(17))
      }),
      { seed: 20151231 },
    )
  })
})
