import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { idNumber } from '../id-number.js'

/** A village of the town 150525100 in which the demo city has nobody. */
export const EMPTY_VILLAGE = '150525100231'
const HEAD = ['行政村代码', '户编号', '村民小组', '贫困户属性', '主要致贫原因', '识别时间', '姓名', '与户主关系', '公民身份号码', '联系电话']
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A main cause that no list has. */
export const UNKNOWN_CAUSE = '因懒'

/** The n-th person of a register of couples: the heads of households are even. */
export const personName = (n: number): string => `白${n % 2 === 0 ? '双喜' : '乌云'}${n}`

interface SheetOptions {
  readonly persons: number
  /** How many households, the first of the sheet, have a main cause that no list has. */
  readonly faults: number
  /** Another name for a person. */
  readonly named?: ReadonlyMap<number, string>
  /** The telephones of some households. */
  readonly phones?: ReadonlyMap<number, string>
}

/** A register of couples as a workbook, one row a person. */
export const registerSheet = async ({ persons, faults, named = new Map(), phones = new Map() }: SheetOptions): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('登记表')
  page.addRow(HEAD)
  for (let n = 0; n < persons; n += 1) {
    const household = Math.floor(n / 2)
    page.addRow([EMPTY_VILLAGE, household + 1, '一组', '一般贫困户', household < faults ? UNKNOWN_CAUSE : '因病', '2014-03-01', named.get(n) ?? personName(n), n % 2 === 0 ? '户主' : '配偶', idNumber(n), phones.get(household) ?? null])
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** The first sheet of a workbook that a link of the page downloads, as another program reads it. */
export const downloadedSheet = async (page: Page, name: string): Promise<ExcelJS.Worksheet> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  const book = new ExcelJS.Workbook()
  const bytes = await readFile(await file.path())
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const first = book.worksheets[0]
  if (first === undefined) throw new Error('A workbook has a sheet')
  return first
}

/** Uploads a workbook as a person does, and waits for its preview. */
export const uploadSheet = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('文件').setInputFiles({ name, mimeType: XLSX, buffer })
  await page.getByRole('button', { name: '上传并核对' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByRole('region', { name: '核对结果' }).waitFor({ timeout: 60_000 })
}

/** Gives every row of a downloaded fault sheet with the unknown cause one that the list has; answers the workbook and how many rows those were. */
export const mendedSheet = async (faulty: ExcelJS.Worksheet): Promise<{ readonly buffer: Buffer; readonly rows: number }> => {
  let rows = 0
  faulty.eachRow((row, line) => {
    if (line === 1 || row.getCell(6).value !== UNKNOWN_CAUSE) return
    row.getCell(6).value = '因残'
    rows += 1
  })
  return { buffer: Buffer.from(await faulty.workbook.xlsx.writeBuffer()), rows }
}
