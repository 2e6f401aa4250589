import type { Page } from 'playwright-core'

/** Sets a PIN on a phone that has none, from the home. */
export async function setPin(page: Page, pin: string): Promise<void> {
  await page.getByRole('button', { name: '设 PIN' }).click()
  await page.getByLabel('PIN（4 到 8 位数字）').fill(pin)
  await page.getByLabel('再输一遍').fill(pin)
  await page.getByRole('button', { name: '设好' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Opens a phone that asks for its PIN. */
export async function enterPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('PIN（4 到 8 位数字）').fill(pin)
  await page.getByRole('button', { name: '打开' }).click()
}
