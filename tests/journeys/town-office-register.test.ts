import { afterAll, beforeAll, describe, expect } from 'vitest'
import { act, lookedAtHome, verified, vote, writeDown } from './case-page.js'
import { barriersOn } from './accessibility.js'
import { ask, householdsSeen } from './ask.js'
import { journey } from './browser.js'
import type { Visitor } from './browser.js'
import { comeTo, leave } from './come-and-leave.js'
import { A4, cutOn, pdfOf } from './paper.js'
import { DAYS_OF_BIRTH, idNumber } from '../id-number.js'
import { downloadedSheet, EMPTY_VILLAGE, mendedSheet, personName, registerSheet, uploadSheet } from './register-sheet.js'
import { startSystem } from './system.js'
import type { System } from './system.js'

const PERSONS = 5_000
const HOUSEHOLDS = (PERSONS / 2).toLocaleString('en')
const FAULTS = 60
/** A head of household who stands in the sheet twice, under two ID numbers with one birthday. */
const TWICE = { first: 200, second: 200 + DAYS_OF_BIRTH }
/** Two households with one telephone. */
const TELEPHONE = { first: 150, second: 1_150, number: '12900008888' }
const VILLAGE = '150525100202'
const SECRETARY = 'first-secretary-290'
const TOWN = 'town-office-150525100'
const BANNER = 'banner-office-150525'
const APPLICANT = { name: '韩查干', relation: '户主', idNumber: idNumber(11_000) }

describe('a town office moves its register in, and', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem('tiny')
  })
  afterAll(() => system.stop())

  journey(
    'R-3, R-7, 2.6, 2.7, C-3 imports a sheet with faults, merges what stands twice, takes one family onto the register and one off it through three hands, puts somebody in charge, prints and exports',
    { timeout: 240_000 },
    async ({ arrive }) => {
      const come = comeTo(arrive, system.address)
      /** Everybody goes home and some days pass; nobody has had an error. */
      const pass = async (today: string, ...visitors: Visitor[]): Promise<void> => {
        await leave(...visitors)
        await system.goOnOn(today)
      }

      const office = await come(TOWN)
      await importRegister(office)
      await merge(office, `${personName(TWICE.first)} ·`, '姓名和出生日期相同')
      await merge(office, `${personName(TELEPHONE.first * 2)} ·`, '电话相同')

      const secretary = await come(SECRETARY)
      const leaving = await earnsEnough(secretary)
      const exit = await proposeExit(secretary, leaving)
      const identification = await apply(secretary)
      await pass('2016-01-07', office, secretary)

      const closing = await come(SECRETARY)
      for (const address of [exit, identification]) {
        await closing.page.goto(address)
        await act(closing.page, '结束村级公示')
      }
      const reviewing = await come(TOWN)
      await reviewing.page.goto(exit)
      await act(reviewing.page, '乡镇审核')
      await reviewing.page.goto(identification)
      await act(reviewing.page, '乡镇审核', lookedAtHome)
      await act(reviewing.page, '开始乡镇公示')
      await pass('2016-01-14', closing, reviewing)

      const ending = await come(TOWN)
      await ending.page.goto(identification)
      await act(ending.page, '结束乡镇公示')
      const deciding = await come(BANNER)
      for (const [address, end] of [[exit, '已脱贫'], [identification, '已建档立卡']] as const) {
        await deciding.page.goto(address)
        await act(deciding.page, '旗县审批', address === identification ? lookedAtHome : undefined)
        await act(deciding.page, '公告')
        await act(deciding.page, '登记办结')
        await deciding.page.locator('.page-head').getByText(end, { exact: true }).waitFor()
      }
      const registered = (await deciding.page.locator('main dd a[href^="/households/"]').first().getAttribute('href')) ?? ''
      expect((await ask<{ household: { status: string } }>(deciding.context, 'query ($id: ID!) { household(id: $id) { status } }', { id: leaving })).household.status).toBe('EXITED')
      await putInCharge(deciding)
      expect(deciding.complaints).toEqual([])

      await printHandbook(ending, registered)
      await exportList(ending)
      expect(ending.complaints).toEqual([])
    },
  )
})

async function importRegister({ page, settles }: Visitor): Promise<void> {
  const named = new Map([[TWICE.second, personName(TWICE.first)]])
  const phones = new Map([[TELEPHONE.first, TELEPHONE.number], [TELEPHONE.second, TELEPHONE.number]])
  await uploadSheet(page, '登记册.xlsx', await registerSheet({ persons: PERSONS, faults: FAULTS, named, phones }))
  await page.getByText('主要致贫原因“因懒”不在代码表中').first().waitFor()
  const mended = await mendedSheet(await downloadedSheet(page, '下载问题表'))
  expect(mended.rows).toBe(FAULTS * 2)
  await uploadSheet(page, '登记册-改.xlsx', mended.buffer)
  await settles()
  await page.getByRole('button', { name: `导入 ${HOUSEHOLDS} 户` }).click()
  await page.getByText(`已导入 ${HOUSEHOLDS} 户。`).waitFor({ timeout: 120_000 })
}

/** Finds two files by what they have in common, looks at them beside each other and makes them one. */
async function merge({ page, settles }: Visitor, head: string, reason: string): Promise<void> {
  await page.goto('/households')
  await page.getByRole('link', { name: '疑似重复' }).click()
  await settles()
  await page.getByRole('row').filter({ hasText: head }).filter({ hasText: reason }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /是不是同一户$/ }).waitFor()
  await page.getByRole('button', { name: '是同一户，合并' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('一户登记了两次')
  await dialog.getByRole('button', { name: '合并', exact: true }).click()
  await page.getByText(/^已合并，保留 /).waitFor()
}

/** The secretary enters an income of 2015 over the line of 2,855 yuan a person for a poor household of the village; answers its id. */
async function earnsEnough({ context, page, settles }: Visitor): Promise<string> {
  const found = (await householdsSeen(context, { region: VILLAGE, status: ['NOT_EXITED'] })).nodes.at(-1)
  if (found === undefined) throw new Error('The village has no poor household')
  await page.goto(`/households/${found.id}`)
  await settles()
  await page.getByRole('button', { name: '填写各项收入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('工资性收入').fill('60000')
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
  return found.id
}

async function proposeExit({ page }: Visitor, household: string): Promise<string> {
  await page.goto(`/households/${household}?tab=cases`)
  await page.getByRole('link', { name: '登记贫困退出' }).click()
  const address = await writeDown(page, '收入稳定超过标准')
  await act(page, '村民代表评议', vote)
  await act(page, '入户核实', verified)
  await act(page, '农户认可', (dialog) => dialog.getByLabel('签字人').fill('户主本人'))
  await act(page, '开始村级公示')
  return address
}

async function apply({ page, settles }: Visitor): Promise<string> {
  await page.goto('/cases')
  await settles()
  await page.getByRole('link', { name: '登记申请' }).click()
  await page.getByLabel('姓名').fill(APPLICANT.name)
  await page.getByLabel('身份证号').fill(APPLICANT.idNumber)
  await page.getByLabel('主要致贫原因').selectOption({ label: '因病' })
  expect(await barriersOn(page)).toEqual([])
  const address = await writeDown(page, '家中主要劳动力患病，收入低于标准')
  await act(page, '提交申请')
  await act(page, '村民代表评议', vote)
  await act(page, '开始村级公示')
  return address
}

/** The banner office takes over what the system proposes for the imported village: as many households as leaders have room for. */
async function putInCharge({ page, settles, context }: Visitor): Promise<void> {
  await page.goto(`/responsibility/proposal?region=${EMPTY_VILLAGE}`)
  await settles()
  const button = page.getByRole('button', { name: /^采用 \d+ 户$/ })
  const count = Number((await button.innerText()).replace(/\D/g, ''))
  expect(count).toBeGreaterThan(0)
  await button.click()
  await page.getByRole('dialog').getByRole('button', { name: /^采用 \d+ 户$/ }).click()
  await page.getByText(`${count} 户已经有了责任人，各人都收到了通知。`).waitFor()
  const { households } = await ask<{ households: { totalCount: number } }>(context, 'query ($filter: HouseholdFilter) { households(first: 1, filter: $filter) { totalCount } }', { filter: { region: EMPTY_VILLAGE, withoutCadre: false } })
  expect(households.totalCount).toBe(count)
}

async function printHandbook({ page, settles }: Visitor, file: string): Promise<void> {
  await page.goto(file)
  await settles()
  await page.locator('.print-menu summary').click()
  await page.getByRole('link', { name: '扶贫手册' }).click()
  await page.locator('.sheet').waitFor()
  await settles()
  expect(await page.locator('.sheet').innerText()).toContain(APPLICANT.name)
  expect(await cutOn(page)).toEqual([])
  const { pages, boxes } = await pdfOf(page)
  expect([boxes, pages]).toEqual([[A4], 1])
}

/** The list of the imported village as it is filtered, read by another program: two files of it went up in others. */
async function exportList({ page, settles }: Visitor): Promise<void> {
  await page.goto(`/households?region=${EMPTY_VILLAGE}&status=NOT_EXITED`)
  await settles()
  const list = await downloadedSheet(page, '导出')
  expect(list.rowCount).toBe(PERSONS / 2 - 2 + 1)
  const heads = list.getColumn(2).values.slice(2)
  expect(heads.filter((head) => head === personName(TWICE.first))).toHaveLength(1)
  expect(new Set(heads).size).toBe(heads.length)
}
