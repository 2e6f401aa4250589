import { expect } from 'vitest'
import type { Visitor } from './browser.js'
import { cellAt, expectForAll, expectWrong, mend, paste, settle } from './enterprise-pages.js'
import { faultsIn, sheetOf, shownYuan, totalOf, yuan } from './enterprise-payroll.js'
import type { PaidLine, Worker } from './enterprise-payroll.js'
import { noisePicture } from './noise-picture.js'
import { openOwnFile, slipFrom } from './own-slip.js'

/** Goes by a notice to what it is about. */
export async function follow({ page }: Visitor, address: string): Promise<void> {
  await page.goto('/notices')
  await page.locator(`main a[href="${address}"]`).first().click()
  await page.waitForURL(`**${address}`)
}

/** The city's office writes down a minimum wage, made up for this story. */
export async function setMinimumWage({ page }: Visitor): Promise<void> {
  await page.goto('/minimum-wages')
  await page.getByRole('button', { name: '登记标准' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('旗县市区').selectOption({ label: '奈曼旗' })
  await dialog.getByLabel('执行日期').fill('2015-07-01')
  await dialog.getByLabel('每月，元').fill('1340')
  await dialog.getByLabel('出处').fill('演示数字，以公布的为准')
  await settle(page, '保存')
}

/** From home the chief goes to the own enterprise and writes down a contract of employment; a term that is missing is named at its field. */
export async function conclude({ page }: Visitor, posts: number): Promise<string> {
  await page.locator('.own-linkages a').first().click()
  await page.locator('main a[href^="/enterprises/"]').first().click()
  await page.getByRole('button', { name: '登记联结合同' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('方式').selectOption({ label: '吸纳务工' })
  await dialog.getByLabel('开始日期').fill('2016-01-01')
  await dialog.getByLabel('岗位数').fill(String(posts))
  await dialog.getByLabel('月工资（元）').fill('1800')
  await dialog.getByRole('button', { name: '保存合同' }).click()
  await dialog.getByText('合同期限（月）应为').waitFor()
  await expectForAll(page)
  await dialog.getByLabel('期限（月）').fill('12')
  await dialog.getByRole('button', { name: '保存合同' }).click()
  await page.waitForURL(/\/linkages\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** The chief asks households by the running numbers of the village's list. */
export async function askToJoin({ page }: Visitor, workers: readonly Worker[]): Promise<void> {
  await page.getByRole('button', { name: '邀请农户' }).click()
  await settle(page, '邀请农户', workers.map(({ number }) => number.split('-').at(-1)).join('\n'))
  await page.getByText('征求意见的户').waitFor()
  await expectForAll(page)
}

/** Someone of a household opens its file with a slip of the town, does one thing there, and leaves. */
export async function atOwnFile({ page, complaints, context }: Visitor, town: Visitor, { id }: Worker, act: () => Promise<void>): Promise<void> {
  await openOwnFile(page, await slipFrom(town.page, `/households/${id}`))
  await page.getByRole('button', { name: '离开' }).waitFor()
  await act()
  await expectForAll(page)
  await page.getByRole('button', { name: '离开' }).click()
  await page.locator('input[name=number]').waitFor()
  // A door that is asked without a session says so; the page itself complains of nothing.
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([])
  await context.close()
}

/** Hands the report in, once its sum has been read again. */
async function submit({ page }: Visitor, lines: readonly PaidLine[]): Promise<void> {
  // What was put right is checked by the service a moment later.
  await page.getByText('要改正或写明原因').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '提交报告' }).click()
  await page.getByRole('dialog').getByText(`${lines.length} 户，合计 ${shownYuan(totalOf(lines))} 元`).waitFor()
  await settle(page, '确定提交')
}

async function attachPayList({ page }: Visitor): Promise<void> {
  await page.locator('.photo-strip input[type=file]').setInputFiles({ name: 'pay-list.png', mimeType: 'image/png', buffer: noisePicture(320, 240) })
  await page.locator('.photo img').waitFor()
}

/** The address of the report that was just handed in. */
export async function submitted({ page }: Visitor): Promise<string> {
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** The chief pastes the payroll of the quarter. Each of its five faults is shown at its cell and mended, and nothing goes out before. */
export async function reportQuarter(chief: Visitor, linkage: string, workers: readonly Worker[], lines: readonly PaidLine[]): Promise<string> {
  const { page } = chief
  const faults = faultsIn(lines)
  const [first, second, third, fourth, unexplained] = faults
  await page.goto('/')
  await page.locator(`main a[href^="/reports/new?linkage=${linkage.split('/').at(-1)}"]`).first().click()
  await page.locator('main a[href$="period=2016Q1"]').click()
  await paste(page, sheetOf(workers, lines, faults), cellAt(page, { row: 0, column: 'amount' }))
  await page.getByText(`粘贴了 ${lines.length} 行。`).waitFor()
  await page.getByText('5 格要改正或写明原因，才能提交').waitFor()
  for (const fault of [first, second, third, fourth, unexplained]) await expectWrong(page, fault)
  await page.getByRole('button', { name: '提交报告' }).click()
  expect(await cellAt(page, first).evaluate((cell) => cell === document.activeElement)).toBe(true)
  await expectForAll(page)
  for (const fault of [first, second, third, fourth]) await mend(page, fault)
  await page.getByText('1 格要改正或写明原因，才能提交').waitFor()
  await page.getByRole('button', { name: '提交报告' }).click()
  expect(await cellAt(page, unexplained).evaluate((cell) => cell === document.activeElement), 'the reason is asked for before anything goes out').toBe(true)
  await mend(page, unexplained)
  await attachPayList(chief)
  await submit(chief, lines)
  return submitted(chief)
}

/** A line that is put right: of whom, and how it should be. */
interface Correction {
  readonly number: string
  readonly line: PaidLine
}

/** What came back comes first, with the reason; the chief goes to the rows that were not so, puts them right and sends it again. */
export async function correctReport(chief: Visitor, { reason, said }: { readonly reason: string; readonly said: string }, corrections: readonly Correction[], lines: readonly PaidLine[]): Promise<string> {
  const { page } = chief
  await page.goto('/')
  const back = page.locator('main section.panel').first()
  await back.getByText(reason).waitFor()
  await expectForAll(page)
  await back.getByRole('link', { name: '修改后重报' }).click()
  await page.getByRole('alert').getByText(reason).waitFor()
  // Beside each line that is looked into alike, whoever objected.
  await page.locator('.outcome-grid tbody').getByText(said).nth(corrections.length - 1).waitFor()
  for (const { number, line } of corrections) {
    const row = Number(await page.locator('.outcome-grid tbody tr').filter({ has: page.locator(`td[title="${number}"]`) }).locator('input').first().getAttribute('data-row'))
    for (const [column, text] of [['amount', yuan(line.amount)], ['months', String(line.months)], ['quantity', String(line.quantity)], ['reason', line.reason ?? '']] as const) await cellAt(page, { row, column }).fill(text)
  }
  await attachPayList(chief)
  await submit(chief, lines)
  return submitted(chief)
}
