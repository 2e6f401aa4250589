import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstCharacter, maskIdNumber, maskName, wholePhoneOrNull } from './masking.js'

describe('a masked name', () => {
  it.each([
    ['王小明', '王**'], ['王', '王**'], ['乌日根达来', '乌**'], ['𠮷田', '𠮷**'], ['欧阳娜娜', '欧**'], [' 李四', '李**'],
    ['ᠠ\u180Bᠨᠤ', 'ᠠ\u180B**'], ['👩‍🌾', '👩‍🌾**'], ['e\u0301a', 'e\u0301**'], ['', '**'],
  ])('%j is %j', (name, masked) => expect(maskName(name)).toBe(masked))

  it('shows one character of the name and nothing of its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const first = firstCharacter(name)
      expect(name.trimStart().startsWith(first)).toBe(true)
      expect(maskName(name)).toBe(`${first}**`)
      expect(maskName(`${name}某某`)).toHaveLength(maskName(name + '某').length)
      expect(maskName(name).isWellFormed()).toBe(true)
    }), { seed: 20151231 })
  })
})

describe('a masked identity number', () => {
  it('is its first six digits and twelve asterisks', () => expect(maskIdNumber('159999')).toBe('159999************'))
  it('shows no more when a whole number is handed over by mistake', () => expect(maskIdNumber('159999197001010010')).toBe('159999************'))
})

describe('a phone number', () => {
  it('is whole or hidden', () => expect([wholePhoneOrNull('13900000000', true), wholePhoneOrNull('13900000000', false), wholePhoneOrNull(null, true)]).toEqual(['13900000000', null, null]))
})
