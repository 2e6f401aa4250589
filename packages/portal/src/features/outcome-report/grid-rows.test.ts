import { expect, test } from 'vitest'
import { emptyCells, type Cells } from './cell-rules'
import { droppedLines, linesToSend, placeOf, rowsOf, sumOf } from './grid-rows'

const household = (id: string) => ({ id, number: `150525100202-${id}`, headName: '白**', group: null })
const line = (id: string, amount: number, more: { confirmation?: 'CONFIRMED' | 'DISPUTED'; dispute?: { status: 'OPEN' | 'CORRECTED' | 'LINE_STANDS'; question: string | null } } = {}) => ({
  household: household(id), amount, months: 3, quantity: 2, unit: '头', reason: null, confirmation: more.confirmation ?? ('CONFIRMED' as const), dispute: more.dispute ?? null,
})
const unsaid = '这一户待核实'
const about = { period: '2015Q4', lookedInto: unsaid }
const households = ['0001', '0002', '0003'].map(household)

test('a new report begins with what the last approved one said', () => {
  const rows = rowsOf(households, [line('0001', 120_000)], [], about)
  expect(rows[0]).toMatchObject({ before: 120_000, start: { amount: '1,200', months: '3', quantity: '2', unit: '头' } })
  expect(rows[1]).toMatchObject({ before: null, start: emptyCells })
})

test('a report sent again begins with the returned one in the order of the households, and what the office asks about stands at its row', () => {
  const rows = rowsOf(households, [line('0001', 100)], [line('0001', 200), line('0003', 300, { confirmation: 'DISPUTED', dispute: { status: 'CORRECTED', question: '请提供签收单' } })], about)
  expect(rows.map((row) => [row.household.id, row.start.amount, row.objection])).toEqual([['0001', '2', null], ['0002', '', null], ['0003', '3', '请提供签收单']])
})

test('a line that nobody has asked about yet is marked too, and says no more than that it is looked into', () => {
  const rows = rowsOf(households, [], [line('0001', 100, { dispute: { status: 'LINE_STANDS', question: '请提供签收单' } }), line('0002', 200, { confirmation: 'DISPUTED' }), line('0003', 300, { dispute: { status: 'CORRECTED', question: null } })], about)
  expect(rows.map((row) => [row.household.id, row.objection])).toEqual([['0001', null], ['0002', unsaid], ['0003', unsaid]])
})

test('the reason of a line that was to be looked into is to be written anew, with the former one beside', () => {
  const said = (id: string, confirmation: 'CONFIRMED' | 'DISPUTED') => ({ ...line(id, 100, { confirmation }), reason: '市场价下跌' })
  const rows = rowsOf(households, [], [said('0001', 'CONFIRMED'), said('0002', 'DISPUTED')], about)
  expect(rows.slice(0, 2).map(({ start, reasonBefore }) => [start.reason, reasonBefore])).toEqual([['市场价下跌', null], ['', '市场价下跌']])
})

test('a household that left is in the grid, and begins with what it received before unless it left within the quarter', () => {
  const left = [{ ...household('0001'), leftOn: '2015-11-10' }, { ...household('0002'), leftOn: '2016-01-05' }]
  expect(rowsOf(left, [line('0001', 100), line('0002', 200)], [], about).map(({ start }) => start.amount)).toEqual(['', '2'])
  expect(rowsOf(left, [], [line('0001', 300)], about)[0]?.start.amount).toBe('3')
})

test('lines of a returned report whose households the quarter does not have are named, not dropped in silence', () => {
  expect(droppedLines(households, [line('0001', 100), line('0009', 200)]).map((dropped) => dropped.household.id)).toEqual(['0009'])
})

test('sums leave out the cells that are wrong and the households that are not reported', () => {
  const rows = rowsOf(households, [], [], about)
  const typed: Record<string, Cells> = {
    '0001': { amount: '1,350', months: '3', quantity: '2', unit: '头', reason: '' },
    '0002': { amount: '6OO', months: '4', quantity: '1', unit: '头', reason: '' },
    '0003': emptyCells,
  }
  const sum = sumOf(rows, (row) => typed[row.household.id] ?? emptyCells)
  expect(sum).toMatchObject({ amount: 135_000, months: 3, quantity: { thousandths: 3000, unit: '头' } })
  expect(sum.faults.map(({ row, column }) => [row, column])).toEqual([[1, 'amount'], [1, 'months']])
  expect(sum.lines.map((sent) => sent.household)).toEqual(['0001'])
})

test('the change is that of the totals: with households that are new, and those that are not reported this time, without amounts that are not understood', () => {
  const rows = rowsOf(households, [line('0001', 120_000), line('0002', 60_000)], [], about)
  const sumWith = (amounts: Record<string, string>) => sumOf(rows, (row) => ({ ...emptyCells, amount: amounts[row.household.id] ?? '' }))
  const sum = sumWith({ '0001': '1350', '0003': '900' })
  expect([sum.before, sum.amount, sum.change]).toEqual([180_000, 225_000, 45_000])
  expect(sumWith({ '0001': '1350', '0002': '6OO', '0003': '900' }).change).toBe(105_000)
})

test('a first report is not held against anything', () => {
  expect(sumOf(rowsOf(households, [], [], about), () => ({ ...emptyCells, amount: '5' })).change).toBe(0)
})

test('quantities of different units do not add up', () => {
  const rows = rowsOf(households, [], [], about)
  const units = ['头', '吨', '']
  expect(sumOf(rows, (row) => ({ ...emptyCells, amount: '1', quantity: '1', unit: units[rows.indexOf(row)] ?? '' })).quantity).toBeNull()
})

test('an error about a line is shown at the row that the line was made from', () => {
  const rows = rowsOf(households, [], [], about)
  const { rowOfLine } = sumOf(rows, (row) => (row.household.id === '0002' ? emptyCells : { ...emptyCells, amount: '5' }))
  expect(placeOf(['outcomes', '1', 'amount'], rowOfLine)).toEqual({ row: 2, column: 'amount' })
  expect(placeOf(['outcomes', '0', 'household'], rowOfLine)).toEqual({ row: 0, column: 'row' })
  expect(placeOf(['outcomes'], rowOfLine)).toBeNull()
  expect(placeOf(['period'], rowOfLine)).toBeNull()
})

test('what is sent says in which row of the grid it stands, so that a refusal names the row that is seen', () => {
  const rows = rowsOf(households, [], [], about)
  const sum = sumOf(rows, (row) => (row.household.id === '0002' ? emptyCells : { ...emptyCells, amount: '10' }))
  expect(linesToSend(sum).map(({ household: id, row }) => [id, row])).toEqual([['0001', 1], ['0003', 3]])
})
