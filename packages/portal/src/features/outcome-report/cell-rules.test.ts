import { expect, test } from 'vitest'
import { checkCells, emptyCells, outcomeOf, type Cells } from './cell-rules'

const cells = (part: Partial<Cells>): Cells => ({ ...emptyCells, ...part })

test('yuan become whole fen without passing through fractions', () => {
  expect(['1,350', '1200.5', '0.07', '４５０', '999999999.99'].map((amount) => checkCells(cells({ amount })).amount)).toEqual([135_000, 120_050, 7, 45_000, 99_999_999_999])
})

test('a letter in an amount is named, because it looks like a digit', () => {
  expect(checkCells(cells({ amount: '6OO' })).faults.amount).toEqual({ name: 'amountLetters', letter: 'O' })
})

test('an amount is more than zero, in digits, down to the fen', () => {
  expect(['0', '-5', '1.234', '很多', '1e3'].map((amount) => checkCells(cells({ amount })).faults.amount?.name)).toEqual(['amountZero', 'amountZero', 'amountDecimals', 'amountNotNumber', 'amountLetters'])
})

test('a quarter has at most three months', () => {
  expect(checkCells(cells({ amount: '1', months: '3' })).faults).toEqual({})
  expect(['4', '-1', '1.5', '三'].map((months) => checkCells(cells({ amount: '1', months })).faults.months?.name)).toEqual(Array(4).fill('monthsRange'))
})

test('a household without an amount is not reported, unless something else was filled in', () => {
  expect(outcomeOf(checkCells(emptyCells))).toBeNull()
  expect(checkCells(cells({ unit: '头' })).faults).toEqual({})
  expect(checkCells(cells({ months: '3' })).faults.amount?.name).toBe('amountMissing')
})

test('a quantity names its unit, nothing delivered needs none', () => {
  expect(checkCells(cells({ amount: '1', quantity: '2' })).faults).toEqual({ unit: { name: 'unitMissing' } })
  expect(checkCells(cells({ amount: '1', quantity: '2', unit: '头' })).faults).toEqual({})
  expect(checkCells(cells({ amount: '1', quantity: '0' })).faults).toEqual({})
})

test('quantities keep their decimals', () => {
  expect(outcomeOf(checkCells(cells({ amount: '1,200', months: '3', quantity: '2.125', unit: ' 吨 ' })))).toEqual({ amount: 120_000, months: 3, quantity: 2.125, unit: '吨', reason: null })
})
