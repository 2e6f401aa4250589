import { describe, expect } from 'vitest'
import { endSignIns } from './ended-elsewhere.js'
import { journey, phone } from './browser.js'
import { demoPassword, signIn } from './sign-in.js'

describe('two people in one tab', () => {
  journey('the second one sees nothing of the first one’s village, though the tab was never closed', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone })
    await signIn(page, 'supervisor-2891')
    await page.getByRole('link', { name: '村里的户' }).click()
    const household = await page.locator('main a[href^="/households/"]').first().getAttribute('href')
    await endSignIns(arrive, 'supervisor-2891')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText('登录已经失效').waitFor()
    // Whatever shows from now on comes from what the tab keeps of the first one.
    await context.route('**/graphql', async (route) => (/(SignIn|Viewer)\b/.test(route.request().postData() ?? '') ? route.continue() : new Promise<never>(() => undefined)))
    await page.locator('input[name=login]').fill('supervisor-2892')
    await page.locator('input[name=password]').fill(demoPassword)
    await page.keyboard.press('Enter')
    await page.locator('.phone-top').waitFor()
    expect(new URL(page.url()).pathname).toBe('/households')
    expect(await page.locator(`a[href="${household ?? ''}"]`).count()).toBe(0)
  })
})
