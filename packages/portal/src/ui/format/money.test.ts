import { describe, expect, it } from 'vitest'
import { isWrongYuan, parseYuan, typedYuan } from './money'

describe('yuan as they are typed', () => {
  it.each([
    ['10000', 1_000_000],
    ['10,000.5', 1_000_050],
    [' 0.29 ', 29],
    ['１２．５', 1_250],
    ['1，000', 100_000],
  ] as const)('%s are read to the fen', (typed, fen) => {
    expect([parseYuan(typed), isWrongYuan(typed)]).toEqual([fen, false])
  })

  it.each(['1.999', '-1', '3万', 'eins', '1.', '99999999999999'])('%s is no amount', (typed) => {
    expect([parseYuan(typed), isWrongYuan(typed)]).toEqual([null, true])
  })

  it.each(['', '  '])('an empty field is no amount, and nothing is wrong with it', (typed) => {
    expect([parseYuan(typed), isWrongYuan(typed)]).toEqual([null, false])
  })

  it.each([0, 29, 100, 452_057, 999_999_999_999_999])('%d fen come back as they were typed', (fen) => {
    expect(parseYuan(typedYuan(fen))).toBe(fen)
  })

  it('none is typed as nothing', () => {
    expect([typedYuan(null), typedYuan(undefined)]).toEqual(['', ''])
  })
})
