import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import { watchCode } from './fetched-code.js'
import { signIn } from './sign-in.js'

/**
 * What a volunteer supervisor's phone may have to fetch in all, script and style, as gzip that the service sends: below the 170 kB
 * that were promised, so that something can still be added. Beside it come the pages that a supervisor opens seldom. React 19.3 alone brings 8.6 kB of view transitions, which no page
 * uses; hence 19.2.
 */
const mostBytes = 169_500

describe('the volunteer supervisor', () => {
  journey('fetches all of the portal that is theirs within 169.5 kB', async ({ arrive }) => {
    const { page, context, settles } = await arrive({ size: phone })
    const code = watchCode(page)
    await signIn(page, 'supervisor-2891')
    for (const address of ['/', '/observations/new', '/observations', '/delivery', '/households', '/notices', '/notice-board', '/projects']) {
      await page.goto(address)
      expect(await settles()).toBe(true)
    }
    await page.goto('/households')
    await page.locator('main a[href^="/households/"]').first().click()
    expect(await settles()).toBe(true)
    // A report that does not exist is drawn by the page of one that does.
    await page.goto('/observations/00000000-0000-7000-8000-000000000000')
    expect(await settles()).toBe(true)
    const sizes = await Promise.all([...code].map(async (address) => Number((await context.request.get(address, { headers: { 'accept-encoding': 'gzip' } })).headers()['content-length'])))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
  })
})
