import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, creditCheckCharacterOf } from './credit-code.js'

const seed = 20151231
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')
const organisations = fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }).map((characters) => characters.join(''))
const codes = organisations.map((organisation) => `91159999${organisation}`).map((code) => code + creditCheckCharacterOf(code))

describe('a unified social credit code', () => {
  it('of the standard itself is valid', () => expect(checkCreditCode('91350100M000100Y43')).toEqual({ valid: true, normalised: '91350100M000100Y43' }))

  it('is taken in small letters and with white space around it', () => expect(checkCreditCode(' 91350100m000100y43 ')).toMatchObject({ valid: true, normalised: '91350100M000100Y43' }))

  it.each([
    ['91350100M000100Y44', 'CHECK_DIGIT'], ['91350100M000100Y4', 'LENGTH'], ['', 'LENGTH'], ['91350100M000100YI3', 'FORMAT'],
    ['9135010XM000100Y43', 'FORMAT'], ['91350100M000100S43', 'FORMAT'], ['９1350100M000100Y43', 'FORMAT'],
  ])('%j is none: %s', (code, fault) => expect(checkCreditCode(code)).toEqual({ valid: false, fault }))

  it('with any one character changed is refused', () => {
    fc.assert(fc.property(codes, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (code, position, character) => {
      expect(checkCreditCode(code).valid).toBe(true)
      if (character !== code[position]) expect(checkCreditCode(code.slice(0, position) + character + code.slice(position + 1)).valid).toBe(false)
    }), { seed, numRuns: 1_000 })
  })
})
