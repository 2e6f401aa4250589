import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A file that exists but is not this person's to answer for is answered like one that does not exist. */
export async function expectNoSuchFile(page: Page, id: string): Promise<void> {
  for (const household of [id, '01234567-89ab-7def-8123-456789abcdef']) {
    await page.goto(`/households/${household}`)
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
  }
  expect(await page.locator('main').innerText()).not.toContain(id)
}
