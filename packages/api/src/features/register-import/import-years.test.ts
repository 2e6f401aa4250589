import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newFamily, startImports } from '../../testing/import-scene.js'
import type { SeenImport, SheetLine, StartedImports } from '../../testing/import-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { findHead, yearOfColumn } from './column-mapping.js'
import { IMPORT_FIELDS } from './import-field.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let faults: StartedImports['faults']
let serial = 8000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, faults } = started)
})
afterAll(async () => started.close())

/** A household's rows without an income, and what the head's row has in further columns, by their headings. */
const withYears = (lines: readonly SheetLine[], columns: Readonly<Record<string, string>>): Buffer => {
  const fields = ['village', 'number', 'name', 'relation', 'idNumber', 'mainCause', 'identifiedOn'] as const
  const rows = [[...fields.map((field) => IMPORT_FIELDS[field].title.zh), ...Object.keys(columns)], ...lines.map((line, place) => [...fields.map((field) => line[field] ?? ''), ...Object.values(columns).map((cell) => (place === 0 ? cell : ''))])]
  return Buffer.from(rows.map((row) => `${row.join(',')}\r\n`).join(''))
}
const family = (): SheetLine[] => newFamily(VILLAGE, (serial += 1))
const householdOf = async (): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'headName', equals: `白双喜${serial}` }])
const incomes = async (): Promise<unknown[]> => (await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: (await householdOf()).id }])).toSorted((one, other) => one.year - other.year).map(({ year, netPerCapita, parts }) => [year, netPerCapita, parts === null ? null : { wage: parts.wage, business: parts.business, lowAllowance: parts.lowAllowance, costs: parts.costs }])
const messages = async (brought: SeenImport): Promise<string[]> => (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.flatMap((household) => household.faults.map(({ field, message }) => `${field ?? ''}: ${message}`))

describe('2.5 several years of income in one sheet', () => {
  it('are each brought in by their own columns and parts, and the latest stands beside the household', async () => {
    const brought = await scene.bring(town, withYears(family(), { '2013年工资性收入（元）': '2000', '2013年生产经营性收入': '1000', '2014年工资性收入': '2400', '2014年低保金': '1200', '2014年生产经营性支出': '600', '2012年人均纯收入': '1100' }))
    expect(brought.figures).toMatchObject({ added: 1, faulty: 0 })
    await scene.apply(town, brought.id)
    expect(await incomes()).toEqual([[2012, 110_000, null], [2013, 150_000, { wage: 200_000, business: 100_000, lowAllowance: 0, costs: 0 }], [2014, 150_000, { wage: 240_000, business: 0, lowAllowance: 120_000, costs: 60_000 }]])
    expect(await householdOf()).toMatchObject({ netIncome: 150_000, netIncomeYear: 2014 })
    expect(await faults()).toEqual([])
  })

  it('change of a registered household those that differ, leave years and parts alone that the sheet does not name, and are undone', async () => {
    const lines = family()
    await scene.apply(town, (await scene.bring(town, withYears(lines, { '2012年人均纯收入': '900', '2013年工资性收入': '2000', '2013年生产经营性收入': '1000', '2014年工资性收入': '2400' }))).id)
    const before = await incomes()
    const household = await householdOf()
    const brought = await scene.bring(town, withYears(lines, { '2013年工资性收入': '2600', '2013年低保金': '', '2014年工资性收入': '2400', '2015年工资性收入': '3000' }))
    expect((await scene.seen(town, brought.id, ['CHANGED'])).households.nodes[0]?.differences.map(({ field, from, to }) => [field, from, to])).toEqual([['WAGE_INCOME', '2013: 2000.00', '2013: 2600.00'], ['WAGE_INCOME', null, '2015: 3000.00']])
    await scene.apply(town, brought.id)
    expect(await incomes()).toEqual([[2012, 90_000, null], [2013, 180_000, { wage: 260_000, business: 100_000, lowAllowance: 0, costs: 0 }], [2014, 120_000, { wage: 240_000, business: 0, lowAllowance: 0, costs: 0 }], [2015, 150_000, { wage: 300_000, business: 0, lowAllowance: 0, costs: 0 }]])
    expect(await householdOf()).toMatchObject({ netIncome: 150_000, netIncomeYear: 2015 })
    const facts = (await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }, { column: 'field', differs: 'registered' }])).map(({ field, fromValue, toValue }) => [field, fromValue, toValue].join(' ')).toSorted()
    expect(facts).toEqual(['incomeTotal.2013 300000 360000', 'incomeTotal.2015  300000', 'netIncomePerCapita.2013 150000 180000', 'netIncomePerCapita.2015  150000'])
    await scene.undo(town, brought.id)
    expect(await incomes()).toEqual(before)
    expect(await householdOf()).toMatchObject({ netIncome: 120_000, netIncomeYear: 2014 })
    expect(await faults()).toEqual([])
  })

  it('keep apart what is of a year by its heading and what is of the year that a column says', async () => {
    const brought = await scene.bring(town, withYears(family(), { 人均纯收入: '2000', 收入年度: '2014', '2015年人均纯收入': '3000' }))
    expect(await messages(brought)).toEqual([])
    await scene.apply(town, brought.id)
    expect(await incomes()).toEqual([[2014, 200_000, null], [2015, 300_000, null]])
  })

  it('name the year of a fault, and no year comes twice', async () => {
    expect(await messages(await scene.bring(town, withYears(family(), { '2013年工资性收入': '很多', '2014年工资性收入': '=1+1', '2014年低保金': '100', '2009年低保金': '100', 收入年度: '2014', 人均纯收入: '50' })))).toEqual([
      'WAGE_INCOME: Wages (yuan), 2013, “很多” is not an amount from 0 to 10 million yuan with at most two decimals',
      'LOW_ALLOWANCE_INCOME: Low allowance (yuan), 2009, does not say of which year; please fill in the year, from 2010 on',
      'INCOME_YEAR: Year of the income 2014 has columns of its own; please enter its income in one place',
      'WAGE_INCOME: Wages (yuan), 2014, is a formula; please put its value there',
    ])
  })

  it('are told by whoever maps the columns where the headings do not, and never against them', async () => {
    const lines = family()
    const sheet = withYears(lines, { '工资性收入（前年）': '2000', '工资性收入（去年）': '2400', '2013年低保金': '600' })
    const first = await scene.bring(town, sheet)
    const columns = (years: Readonly<Record<string, number>>): unknown[] => first.columns.map(({ place, heading, field }) => ({ place, field: heading.startsWith('工资性收入') ? 'WAGE_INCOME' : field, year: years[heading] ?? null }))
    expect((await scene.check(town, { id: first.id, columns: columns({}) })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['columns'] }])
    expect((await scene.check(town, { id: first.id, columns: columns({ '工资性收入（前年）': 2013, '工资性收入（去年）': 2014, '2013年低保金': 2014 }) })).userErrors).toMatchObject([{ code: 'VALIDATION', message: 'The year of “2013年低保金” is not right: it lies between 2010 and this year and agrees with the heading.' }])
    expect((await scene.check(town, { id: first.id, columns: columns({ '工资性收入（前年）': 2013, '工资性收入（去年）': 2014 }) })).userErrors).toEqual([])
    const seen = await town.data<{ registerImport: { columns: { heading: string; year: number | null }[] } }>('query($id: ID!) { registerImport(id: $id) { columns { heading year } } }', { id: first.id })
    expect(seen.registerImport.columns.flatMap(({ heading, year }) => (year === null ? [] : [[heading, year]]))).toEqual([['工资性收入（前年）', 2013], ['工资性收入（去年）', 2014], ['2013年低保金', 2013]])
    await scene.apply(town, first.id)
    expect(await incomes()).toEqual([[2013, 130_000, { wage: 200_000, business: 0, lowAllowance: 60_000, costs: 0 }], [2014, 120_000, { wage: 240_000, business: 0, lowAllowance: 0, costs: 0 }]])
  })

  it('of one year two columns of a kind are still one too many', () => {
    const head = findHead([{ line: 1, cells: ['姓名', '2013年低保金', '2014年低保金', '2014年低保金（元）', '与户主关系'] }], {})
    expect(head?.columns.map((column) => [column.field, yearOfColumn(column)])).toEqual([['name', null], ['lowAllowanceIncome', 2013], ['lowAllowanceIncome', 2014], [null, null], ['relation', null]])
  })
})
