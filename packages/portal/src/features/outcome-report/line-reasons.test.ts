import { expect, test } from 'vitest'
import type { Translate } from '../../ui/text/catalogue'
import { emptyCells, type Cells } from './cell-rules'
import { rowsOf } from './grid-rows'
import { lineReasons } from './line-reasons'

const t: Translate = (key, values) => `${key}${values === undefined ? '' : JSON.stringify(values)}`
const household = (id: string) => ({ id, number: `150525100202-${id}`, headName: '白**', group: null })
const before = { household: household('0001'), amount: 400_000, months: null, quantity: 1, unit: '吨', reason: '水分超标', confirmation: 'CONFIRMED' as const, dispute: null }
const rows = rowsOf(['0001', '0002', '0003'].map(household), [before], [], { period: '2015Q4', lookedInto: '' })
const under = [{ asksReason: true, text: '低于保底价。' }]

test('a prefilled line that is sent unchanged is asked for its reason before it is sent, with what was said last time', () => {
  const [said] = lineReasons(rows, ({ start }) => start, new Map([['0001', under]]), t)
  expect(said).toMatchObject({ row: 0, isOpen: true })
  expect(said?.text).toContain('低于保底价。')
  expect(said?.text).toContain('水分超标')
})

test('with its reason a line is open no more, and what could not be checked asks for none', () => {
  const typed: Record<string, Cells> = { '0001': { ...emptyCells, amount: '1', reason: '次品' }, '0002': { ...emptyCells, amount: '1' }, '0003': emptyCells }
  const said = lineReasons(rows, (row) => typed[row.household.id] ?? emptyCells, new Map([['0001', under], ['0002', [{ asksReason: false, text: '没有核对。' }]], ['0003', under]]), t)
  expect(said.map(({ row, isOpen }) => [row, isOpen])).toEqual([[0, false], [1, false]])
})
