import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

/** A village of the office's town in which the demo city has nobody. */
const VILLAGE = '150525100231'
const PERSONS = 5_000
const FAULTS = 60
const HEAD = ['行政村代码', '户编号', '村民小组', '贫困户属性', '主要致贫原因', '识别时间', '姓名', '与户主关系', '公民身份号码']
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A number that belongs to nobody, of somebody born before everybody else in the demo city. */
const idNumber = (n: number): string => {
  const day = new Date(Date.UTC(1901, 0, 1 + (n % 4_000))).toISOString().slice(0, 10).replaceAll('-', '')
  const digits = `159999${day}${String(Math.floor(n / 4_000) + 1).padStart(3, '0')}`
  return `${digits}${'10X98765432'.charAt([...digits].reduce((sum, digit, place) => sum + (WEIGHTS[place] ?? 0) * Number(digit), 0) % 11)}`
}

/** A register of couples, some with a main cause that no list has. */
const sheet = async (): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('登记表')
  page.addRow(HEAD)
  for (let n = 0; n < PERSONS; n += 1) {
    const isHead = n % 2 === 0
    const household = n / 2
    page.addRow([VILLAGE, Math.floor(household) + 1, '一组', '一般贫困户', isHead && household < FAULTS ? '因懒' : '因病', '2014-03-01', `白${isHead ? '双喜' : '乌云'}${n}`, isHead ? '户主' : '配偶', idNumber(n)])
  }
  // The rows of a household agree.
  page.eachRow((row, line) => {
    if (line > 1 && line % 2 === 1 && (line - 3) / 2 < FAULTS) row.getCell(5).value = '因懒'
  })
  return Buffer.from(await book.xlsx.writeBuffer())
}

const download = async (page: Page, name: string): Promise<ExcelJS.Worksheet> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  const book = new ExcelJS.Workbook()
  const bytes = await readFile(await file.path())
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const first = book.worksheets[0]
  if (first === undefined) throw new Error('A workbook has a sheet')
  return first
}

const upload = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('文件').setInputFiles({ name, mimeType: XLSX, buffer })
  await page.getByRole('button', { name: '上传并核对' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByRole('region', { name: '核对结果' }).waitFor({ timeout: 60_000 })
}

describe('the town office', () => {
  journey('R-3 imports a sheet of 5,000 rows, mends 60 faults from the fault sheet, applies it, exports the list and undoes it', { timeout: 240_000 }, async ({ arrive }) => {
    const { page, settles, complaints } = await arrive()
    await signIn(page, 'town-office-150525100')
    await page.getByRole('link', { name: '导入表格' }).click()
    await settles()
    expect(await barriersOn(page)).toEqual([])

    await upload(page, '登记册.xlsx', await sheet())
    await page.getByText('主要致贫原因“因懒”不在代码表中').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    const faulty = await download(page, '下载问题表')
    expect(faulty.getCell('A1').value).toBe('导入问题')
    expect(faulty.rowCount).toBe(PERSONS + 1)
    let mended = 0
    faulty.eachRow((row, line) => {
      if (line === 1 || row.getCell(6).value !== '因懒') return
      row.getCell(6).value = '因残'
      mended += 1
    })
    expect(mended).toBe(FAULTS * 2)

    await upload(page, '登记册-改.xlsx', Buffer.from(await faulty.workbook.xlsx.writeBuffer()))
    await page.getByRole('button', { name: `导入 ${(PERSONS / 2).toLocaleString('en')} 户` }).click()
    await page.getByText(`已导入 ${(PERSONS / 2).toLocaleString('en')} 户。`).waitFor({ timeout: 120_000 })
    const imported = page.url()

    await page.goto(`/households?region=${VILLAGE}`)
    await settles()
    const list = await download(page, '导出')
    expect(list.rowCount).toBe(PERSONS / 2 + 1)
    expect(list.getCell('B2').value).toBe('白双喜0')

    await page.goto(imported)
    await page.getByRole('button', { name: '撤销导入' }).click()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByText(`已撤销 ${(PERSONS / 2).toLocaleString('en')} 户。`).waitFor({ timeout: 120_000 })
    expect(complaints).toEqual([])
  })

  journey('says what unknown columns are, and sees it whole on a phone', async ({ arrive }) => {
    const { page, settles, complaints } = await arrive({ language: 'en', size: phone })
    await signIn(page, 'town-office-150525100')
    await page.goto('/import')
    await settles()
    await page.getByLabel('File').setInputFiles({ name: 'strange.csv', mimeType: 'text/csv', buffer: Buffer.from(`村码,人名,关系,身份,原因,识别时间\n${VILLAGE},白双喜,户主,${idNumber(9_999)},因病,2014-03-01\n`) })
    await page.getByLabel('Source (optional)').fill('a system of the journey')
    await page.getByRole('button', { name: 'Upload and check' }).click()
    await page.getByRole('heading', { name: 'What the columns are' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    for (const [heading, field] of [['村码', 'Village code'], ['人名', 'Name'], ['身份', 'ID number'], ['原因', 'Main cause']] as const) await page.getByLabel(heading).selectOption({ label: field })
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('button', { name: 'Import 1 households' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Give up' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Give up' }).click()
    await page.getByText('This import was given up').waitFor()
    expect(complaints).toEqual([])
  })
})
