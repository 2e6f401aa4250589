import { expect, test } from 'vitest'
import { addedUp } from './sheet-sums'

test('two delivery notes of one household are one line with their sum', () => {
  expect(addedUp({ amount: '1,200', quantity: '2.5', unit: '吨' }, { amount: '800.50', quantity: '1', unit: '吨', reason: '水分超标' })).toEqual({ amount: '2,000.50', quantity: '3.5', unit: '吨', reason: '水分超标' })
  expect(addedUp({ amount: '1', months: '1' }, { amount: '2', months: '2' })).toEqual({ amount: '3', months: '3' })
})

test('what cannot be read, and quantities of different units, do not add up', () => {
  expect([addedUp({ amount: '6OO' }, { amount: '1' }), addedUp({ amount: '1', quantity: '1', unit: '吨' }, { amount: '1', quantity: '1', unit: '头' })]).toEqual([null, null])
})
