import type { Page } from 'playwright-core'

export const demoPassword = 'bangfu-demo'

/** Signs in as a person would, through the form, and waits until it has given way to the person's home. */
export async function signIn(page: Page, login: string, password: string = demoPassword): Promise<void> {
  await page.goto('/')
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('input[name=password]').waitFor({ state: 'detached' })
  await page.locator('main').waitFor()
}

/** The first sign-in with a temporary password: nothing opens before it is changed. */
export async function signInFirst(page: Page, login: string, temporary: string, password: string): Promise<void> {
  await signIn(page, login, temporary)
  await page.getByRole('heading', { name: '先换一个密码' }).waitFor()
  await page.getByLabel('现在的密码').fill(temporary)
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一遍新密码').fill(password)
  await page.getByRole('button', { name: '换密码' }).click()
  await page.getByRole('heading', { name: '先换一个密码' }).waitFor({ state: 'detached' })
}
