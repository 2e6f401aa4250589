import type { Locator, Page } from 'playwright-core'

/** Does an act on the case that the page shows: presses its button, fills in what it needs and confirms; waits until it is done. */
export const act = async (page: Page, name: string, fill: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await fill(dialog)
  await dialog.getByRole('button', { name: '确定' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Twenty of twenty-four representatives, of thirty, are for it. */
export const vote = async (dialog: Locator): Promise<void> => {
  for (const [field, count] of [['应到人数', '30'], ['到会人数', '24'], ['赞成人数', '20']] as const) await dialog.getByLabel(field).fill(count)
}

/** The office looked at this household at home. */
export const lookedAtHome = (dialog: Locator): Promise<void> => dialog.getByLabel('已入户核查这一户').check()

/** Every item is met, income is that of 2015, the year in which the case was opened, and who saw it; the names of work team and first secretary stand there already where the village has them in post. */
export const verified = async (dialog: Locator): Promise<void> => {
  await dialog.getByLabel('村党支部参加人').waitFor()
  for (const result of await dialog.getByLabel('达标', { exact: true }).all()) await result.check()
  for (const evidence of await dialog.getByLabel('依据').all()) await evidence.fill('入户查看，属实')
  await dialog.getByLabel('收入年份').selectOption('2015')
  await dialog.getByLabel('村党支部参加人').fill('包志强')
  await dialog.getByLabel('村委会参加人').fill('何春梅')
}

/** Writes a case down and opens its page; answers its address. */
export const writeDown = async (page: Page, reason: string): Promise<string> => {
  await page.getByLabel('理由').fill(reason)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.waitForURL(/\/cases\/(?!new)/)
  await page.getByRole('heading', { name: '办理经过' }).waitFor()
  return new URL(page.url()).pathname
}
