import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, phone } from './browser.js'
import type { WrongCell } from './enterprise-payroll.js'

/** The page as it stands has no barrier and moves sideways at no size; colours are looked at once. */
export async function expectForAll(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const size of [phone, desk]) {
    await page.setViewportSize(size)
    expect([page.url(), size.width, await scrollsSideways(page), await barriersOn(page, size === desk)]).toEqual([page.url(), size.width, false, []])
  }
}

/** Fills in the words of the dialog, where it asks for any, and does what it says. */
export async function settle(page: Page, act: string, words?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (words !== undefined) await dialog.locator('textarea').fill(words)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

export const cellAt = (page: Page, { row, column }: Pick<WrongCell, 'row' | 'column'>): Locator => page.locator(`[data-row="${row}"][data-column="${column}"]`)
/** The line of a household in a report. */
export const lineOf = (page: Page, number: string): Locator => page.locator('.outcome-lines tbody tr').filter({ has: page.locator(`td[title="${number}"]`) })

/** Copies a table to the clipboard and pastes it into a cell, as from a spreadsheet. */
export async function paste(page: Page, table: string, into: Locator): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), table)
  await into.click()
  await page.keyboard.press('ControlOrMeta+v')
}

/** What is said at a cell that is wrong. */
export async function expectWrong(page: Page, { row, column, stands, said }: WrongCell): Promise<void> {
  const cell = cellAt(page, { row, column })
  expect([row, column, await cell.inputValue(), await cell.getAttribute('aria-invalid')]).toEqual([row, column, stands, 'true'])
  expect(await page.locator(`#outcome-message-${row}`).innerText()).toMatch(said)
}

/** Goes to a wrong cell by its name in the band, which selects what stands there, and types what is right. */
export async function mend(page: Page, { row, column, right }: WrongCell): Promise<void> {
  const name = { amount: '金额', months: '月数', quantity: '数量', unit: '单位', reason: '原因' }[column]
  await page.getByRole('alert').getByRole('button', { name: `第 ${row + 1} 行 ${name}`, exact: true }).click()
  await page.keyboard.insertText(right)
  await page.keyboard.press('Enter')
}

/** What stands beside a name on a printed sheet. */
export function sheetFact(page: Page, name: string): Promise<string> {
  return page.locator('.sheet-facts > div').filter({ has: page.locator('dt', { hasText: name }) }).locator('dd').innerText()
}
