import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** What a household types to open its own file: its number and the one-time code. */
export interface Slip {
  readonly number: string
  readonly code: string
}

/** An office makes a code in the file of a household, through its print menu; answers what stands on the slip. */
export async function slipFrom(page: Page, file: string): Promise<Slip> {
  await page.goto(file)
  await page.locator('.print-menu summary').click()
  await page.locator('.print-menu a[href$="/code"]').click()
  await page.getByRole('button', { name: '生成新的一次性码' }).click()
  const large = page.locator('.code-large')
  await large.first().waitFor()
  const [address = '', number = '', code = ''] = await large.allInnerTexts()
  expect(address).toMatch(/\/own$/)
  return { number, code }
}

/** Someone of the household types what stands on the slip. */
export async function openOwnFile(page: Page, { number, code }: Slip): Promise<void> {
  await page.goto('/own')
  await page.locator('input[name=number]').fill(number)
  await page.locator('input[name=code]').fill(code)
  await page.keyboard.press('Enter')
}
