import { expect, test } from 'vitest'
import { spread, tableIn } from './paste'

const numbers = ['150525100202-0031', '150525100202-0147', '150525100202-0012']

test('a copied column fills the rows in their order from the cell where it is pasted', () => {
  const { changes, outside } = spread(tableIn('1,350\r\n900\r\n'), { row: 1, column: 'amount' }, numbers)
  expect([...changes]).toEqual([[1, { amount: '1,350' }], [2, { amount: '900' }]])
  expect(outside).toBe(0)
})

test('copied columns go to the columns at the right, and what lies beyond them is left out', () => {
  const { changes } = spread(tableIn('3\t2\t头\t水分超标\t多余'), { row: 0, column: 'months' }, numbers)
  expect([...changes]).toEqual([[0, { months: '3', quantity: '2', unit: '头', reason: '水分超标' }]])
})

test('rows beyond the last household are counted, not written', () => {
  const { changes, outside } = spread(tableIn('1\n2\n3\n4'), { row: 1, column: 'amount' }, numbers)
  expect([...changes.keys()]).toEqual([1, 2])
  expect(outside).toBe(2)
})

test('rows with household numbers find their households whatever their order', () => {
  const { changes, unmatched } = spread(tableIn('150525100202-0012\t包**\t900\t3\n150525100202-0031\t白**\t1200\t2\n150525100202-9999\t谁**\t1\t1'), { row: 2, column: 'quantity' }, numbers)
  expect([...changes]).toEqual([[2, { amount: '900', months: '3' }], [0, { amount: '1,200', months: '2' }]])
  expect(unmatched).toEqual(['150525100202-9999'])
})

test('an empty cell empties the cell', () => {
  const { changes } = spread(tableIn('900\t\t2'), { row: 0, column: 'amount' }, numbers)
  expect([...changes]).toEqual([[0, { amount: '900', months: '', quantity: '2' }]])
})

test('rows of one household are listed and none of them is written', () => {
  const { changes, repeated } = spread(tableIn('150525100202-0012\t900\n150525100202-0031\t1200\n150525100202-0012\t300'), { row: 0, column: 'amount' }, numbers)
  expect([[...changes], repeated]).toEqual([[[0, { amount: '1,200' }]], ['150525100202-0012']])
})

test('a row without a household number below others is named, and none of the numbers becomes an amount', () => {
  const { changes, unmatched } = spread(tableIn('150525100202-0012\t包**\t900\n0031\t白**\t1200\n合计\t\t2100\n\t\t'), { row: 0, column: 'amount' }, numbers)
  expect([...changes]).toEqual([[2, { amount: '900' }], [0, { amount: '1,200' }]])
  expect(unmatched).toEqual(['合计'])
})

test('the ends of household numbers alone find their households', () => {
  const { changes, unmatched } = spread(tableIn('0147\t900\n0031\t1200\n0999\t5'), { row: 0, column: 'amount' }, numbers)
  expect([...changes]).toEqual([[1, { amount: '900' }], [0, { amount: '1,200' }]])
  expect(unmatched).toEqual(['0999'])
})

test('an end that two villages share is nobody’s', () => {
  expect(spread(tableIn('0031\t900'), { row: 0, column: 'amount' }, [...numbers, '150525100206-0031']).unmatched).toEqual(['0031'])
})
