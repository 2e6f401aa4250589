import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from './plain-text.js'

const limits = { min: 1, max: 4_000 }

describe('text that a person typed', () => {
  it.each([
    ['Chinese', '户主患病,缺劳力'], ['several lines with tabs', '一、路\n\t二、水'], ['an emoji family', '👨‍👩‍👧‍👦 一家四口'],
    ['Mongolian script with vowel separator and narrow space', 'ᠪᠢ\u180E\u202Fᠠ ᠨᠠᠢᠮᠠᠨ\u180B'], ['a decomposed letter', 'e\u0301'], ['a rare ideograph', '𠮷'], ['bidirectional text', 'نايمان'],
  ])('is kept when it is %s', (_, text) => expect(checkText(text, limits)).toBeNull())

  it.each([['a NUL', 'ab\u0000', 2], ['a carriage return', 'a\r\n', 1], ['an escape', '\u001b[0m', 0], ['DEL', 'x\u007f', 1], ['C1', '😀\u0085', 1], ['C1 at its end', 'ab\u009f', 2]])(
    'is refused with %s', (_, text, position) => expect(checkText(text, limits)).toEqual({ reason: 'CONTROL_CHARACTER', position }))

  it.each([['\ud83d'], ['a\udc00b'], ['\udc00\ud83d']])('is refused with a lone surrogate', (text) =>
    expect(checkText(text, limits)).toMatchObject({ reason: 'LONE_SURROGATE' }))

  it('is counted in code points, not in UTF-16 units', () => {
    expect(checkText('😀'.repeat(5), { min: 5, max: 5 })).toBeNull()
    expect(checkText('😀'.repeat(6), { min: 1, max: 5 })).toEqual({ reason: 'TOO_LONG' })
    expect(checkText('😀', { min: 2, max: 5 })).toEqual({ reason: 'TOO_SHORT' })
  })

  it('must say something where something is asked for', () => {
    expect(checkText('', limits)).toEqual({ reason: 'TOO_SHORT' })
    expect(checkText(' \n\u3000', limits)).toEqual({ reason: 'BLANK' })
    expect(checkText('', { min: 0, max: 10 })).toBeNull()
  })

  it('of a megabyte is refused for its length', () => expect(checkText('苦'.repeat(1_000_000), limits)).toEqual({ reason: 'TOO_LONG' }))

  it('is kept exactly when it holds no control character and no lone surrogate and fits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), (any, graphemes) => {
      for (const text of [any, graphemes]) {
        const forbidden = !text.isWellFormed() || /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u.test(text)
        expect(checkText(text, { min: 0, max: 1_000 }) === null).toBe(!forbidden)
      }
    }), { seed: 20151231, numRuns: 1_000 })
  })
})
