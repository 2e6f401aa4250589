import type { Page } from 'playwright-core'

export const demoPassword = 'bangfu-demo'

/** Signs in as a person would, through the form, and waits until it has given way to the person's home. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.locator('input[name=password]').waitFor({ state: 'detached' })
  await page.locator('main').waitFor()
}
