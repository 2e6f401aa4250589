/** A household that works for the enterprise, as the village’s list names it. */
export interface Worker {
  readonly id: string
  readonly number: string
  readonly headName: string
}

/** What a household was paid in the quarter. `amount`: fen. */
export interface PaidLine {
  readonly household: string
  readonly amount: number
  readonly months: number
  readonly quantity: number
  readonly unit: string
  readonly reason: string | null
}

export type SheetColumn = 'amount' | 'months' | 'quantity' | 'unit' | 'reason'

/** A cell that the bookkeeper got wrong: what stands in the sheet, what is said of it at the cell, and what should stand there. */
export interface WrongCell {
  readonly row: number
  readonly column: SheetColumn
  readonly stands: string
  readonly said: RegExp
  readonly right: string
}

/** Fen a month, as the contract says. */
export const wage = 180_000
const daysOfMonth = 22
const lowWage = { row: 23, amount: 3 * 120_000, reason: '三月只出工十二天，按天计发' } as const

export const yuan = (fen: number): string => (fen / 100).toFixed(2)
/** Yuan as the portal shows them: with commas, and fen only where there are any. */
export const shownYuan = (fen: number): string => {
  const [whole = '', rest = '00'] = yuan(fen).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === '00' ? grouped : `${grouped}.${rest}`
}
export const totalOf = (lines: readonly PaidLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)

/** What was paid: every fifth worked two months, and no two amounts of a sheet are alike. */
export function paidTo(workers: readonly Worker[]): PaidLine[] {
  return workers.map(({ id }, row) => {
    const months = row % 5 === 4 ? 2 : 3
    const isLow = row === lowWage.row
    return { household: id, amount: isLow ? lowWage.amount : months * (wage + (row % 6) * 4_550) + (row + 1) * 7, months, quantity: months * daysOfMonth, unit: '天', reason: isLow ? lowWage.reason : null }
  })
}

/** The five faults of the sheet: four that the grid sees, and a low wage without a word of why, which is held against contract and law. */
export function faultsIn(lines: readonly PaidLine[]): readonly [...seen: [WrongCell, WrongCell, WrongCell, WrongCell], unexplained: WrongCell] {
  const paid = (row: number): string => yuan(lines[row]?.amount ?? 0)
  return [
    { row: 2, column: 'amount', stands: paid(2).replace('1', 'l'), said: /“l”像是字母/, right: paid(2) },
    { row: 7, column: 'amount', stands: `${paid(7)}5`, said: /最多两位小数/, right: paid(7) },
    { row: 11, column: 'unit', stands: '', said: /有数量，缺单位/, right: '天' },
    { row: 16, column: 'months', stands: '13', said: /一个季度最多 3 个月/, right: '3' },
    { row: lowWage.row, column: 'reason', stands: '', said: /低于合同月工资 1,800\.00 元.*低于当地最低工资 1,340\.00 元/, right: lowWage.reason },
  ]
}

/** The sheet as it is copied: a title, a heading, the payroll from the last household to the first, and its sum. */
export function sheetOf(workers: readonly Worker[], lines: readonly PaidLine[], faults: readonly WrongCell[]): string {
  const rows = lines.map((line, row) => {
    const cell = (column: SheetColumn, text: string): string => faults.find((fault) => fault.row === row && fault.column === column)?.stands ?? text
    const { number = '', headName = '' } = workers[row] ?? {}
    return [number, headName, cell('amount', yuan(line.amount)), cell('months', String(line.months)), String(line.quantity), cell('unit', line.unit), cell('reason', line.reason ?? '')]
  })
  const sum = ['合计', '', yuan(totalOf(lines)), '', '', '', '']
  return [['2016 年一季度务工工资发放表'], ['户号', '姓名', '实发金额', '月数', '数量', '单位', '说明'], ...rows.toReversed(), sum].map((cells) => cells.join('\t')).join('\r\n')
}
