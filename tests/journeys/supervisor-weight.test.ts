import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import { watchCode } from './fetched-code.js'
import { signIn } from './sign-in.js'

/** What a volunteer supervisor's phone may have to fetch in all, script and style, as gzip that the service sends: the 170 kB that were promised. */
const mostBytes = 170_000

const nobody = '00000000-0000-7000-8000-000000000000'
/** Every page that a supervisor can open; one that is of something that does not exist is drawn by the page of what does. */
const pages = [
  '/', '/observations/new', '/observations', `/observations/${nobody}`, '/delivery', '/households', '/notices', '/notice-board', '/projects', '/inspection-tasks', `/inspection-tasks/${nobody}`, '/own-supervision', '/sign-ins', '/nowhere',
]

describe('the volunteer supervisor', () => {
  journey('fetches all of the portal that is theirs, every page of it, within 170 kB', async ({ arrive }) => {
    const { page, context, settles } = await arrive({ size: phone, workers: true })
    const code = watchCode(page)
    await signIn(page, 'supervisor-2891')
    for (const address of pages) {
      await page.goto(address)
      expect(await settles()).toBe(true)
    }
    await page.goto('/households')
    await page.locator('main a[href^="/households/"]').first().click()
    expect(await settles()).toBe(true)
    // What the phone keeps so that it opens without a network is all that its pages can bring, whether this journey opened them or not.
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    const fetched = new Set([...code, ...kept.filter((address) => /^\/assets\/.+\.(js|css)$/.test(address))])
    expect(kept.length).toBeGreaterThan(10)
    const sizes = await Promise.all([...fetched].map(async (address) => Number((await context.request.get(address, { headers: { 'accept-encoding': 'gzip' } })).headers()['content-length'])))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes)
  })
})
