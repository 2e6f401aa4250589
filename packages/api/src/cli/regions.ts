import { readFile } from 'node:fs/promises'
import { divisionFaults, divisionRows } from '../features/region/division-list.js'
import type { DivisionLine } from '../features/region/division-list.js'
import { replaceRegions } from '../features/region/region-loader.js'
import { openSheet } from '../sheet/open-sheet.js'
import { SheetRefusedError } from '../sheet/sheet-refusal.js'
import type { SheetCell } from '../sheet/sheet-row.js'
import { CommandError, misused } from './command.js'
import type { Command } from './command.js'
import { parseWords } from './options.js'
import { configOf, withDatabase } from './session.js'

/** More say no more; the number of all is told. */
const SHOWN_FAULTS = 100

const textOf = (cell: SheetCell | undefined): string => (typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '')

const readLines = async (path: string): Promise<DivisionLine[]> => {
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`不能读取文件 ${path}。 The file ${path} cannot be read.`)
  })
  const sheet = await openSheet(bytes)
  let head: readonly string[] | null = null
  const lines: DivisionLine[] = []
  for await (const { line, cells } of sheet.rows()) {
    const texts = cells.map(textOf)
    if (head === null) {
      if (!texts.includes('code') || !texts.includes('name')) throw new CommandError('第一行应有列名 code 和 name。 The first row must name the columns code and name.')
      head = texts
      continue
    }
    const cell = (name: string): string => texts[head?.indexOf(name) ?? -1] ?? ''
    lines.push({ line, code: cell('code'), name: cell('name'), nameMongolian: cell('nameMongolian') })
  }
  return lines
}

/** Installs the divisions of another city in place of Tongliao's, before anything is on file. */
export const regions: Command = {
  summary: '行政区划 regions <file.csv>: another city’s divisions',
  help: [
    'bangfu regions <file.csv|file.xlsx> [--db <url>]',
    '',
    'Replaces the administrative divisions of a database without accounts and households: one prefecture-level city with its',
    'banners or counties, towns and villages. The first row names the columns: code, the 12-digit statistical code, and name;',
    'nameMongolian may be there too. Levels and what lies below what follow from the codes. Nothing is changed when a line is wrong.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, {})
    const [path, ...rest] = parsed.positionals
    if (path === undefined || rest.length > 0) throw misused('Name one file.')
    const lines = await readLines(path).catch((error: unknown) => {
      if (error instanceof SheetRefusedError) throw new CommandError(`这不是能读的 .csv 或 .xlsx 表格（${error.refusal}）。 This is no .csv or .xlsx sheet that can be read (${error.refusal}).`)
      throw error
    })
    const faults = divisionFaults(lines)
    for (const fault of faults.slice(0, SHOWN_FAULTS)) line.error(`${fault.line === null ? '' : `第 ${fault.line} 行 row ${fault.line}: `}${fault.sentence.zh} ${fault.sentence.en}`)
    if (faults.length > 0) throw new CommandError(`共 ${faults.length} 处问题，没有改动。 ${faults.length} faults, nothing was changed.`)
    const rows = divisionRows(lines)
    await withDatabase(configOf(line, parsed), (database) => replaceRegions(database, rows))
    const city = rows.find(({ level }) => level === 'CITY')
    line.out(`${city?.name ?? ''}：已装入 ${rows.length.toLocaleString('en')} 个行政区划。 ${rows.length.toLocaleString('en')} divisions are installed.`)
    return 0
  },
}
