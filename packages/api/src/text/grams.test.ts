import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, gramToLookUp } from './grams.js'

const text = fc.string({ unit: fc.constantFrom(' ', 'n', '包', 'ᠪ', '𠮷', '👪'), maxLength: 8 })

describe('the parts of a text', () => {
  it.each([
    ['', []],
    ['包', ['包']],
    ['白白', ['白', '白白']],
    ['王桂兰', ['王', '桂', '王桂', '兰', '桂兰']],
    ['a b', ['a', 'b', ' b']],
    ['𠮷👪', ['𠮷', '👪', '𠮷👪']],
  ])('of %j are its characters and pairs of neighbours, none of which ends in a space', (whole, parts) => {
    expect(gramsOf(whole)).toEqual(parts)
  })

  it.each([['包', '包'], ['包巴图', '包巴'], ['a b', ' b'], ['a ', 'a'], ['  ', null], ['', null]])('of what is sought, the first pair or else the first character is looked up: %j', (sought, part) => {
    expect(gramToLookUp(sought)).toBe(part)
  })

  it('whatever is looked up for a sought text is a part of every text that holds it', () => {
    fc.assert(
      fc.property(text, text, text, (before, sought, behind) => {
        const part = gramToLookUp(sought)
        expect(part === null || gramsOf(`${before}${sought}${behind}`).includes(part)).toBe(true)
      }),
      { seed: 20151231, numRuns: 500 },
    )
  })
})
