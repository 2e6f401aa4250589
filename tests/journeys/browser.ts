import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { inject, test } from 'vitest'

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export type Language = 'zh-CN' | 'en'

/** A person at a screen: a page of their own, and what went wrong on it. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors and warnings of the console, uncaught errors, and answers with a 5xx status. */
  readonly complaints: readonly string[]
  /** True as soon as the page has its frame, shows no skeleton, and nothing is on its way; false after ten seconds. */
  readonly settles: () => Promise<boolean>
  /** Goes to an address of the portal within the page, as a link does, without fetching the portal again. */
  readonly follow: (href: string) => Promise<void>
}

export interface VisitorOptions {
  readonly size?: typeof desk
  readonly language?: Language
  /** Another system than the one that the journeys of a worker share. */
  readonly address?: string
  /** Whether the browser has service workers. Where they are not the subject it has none: they would answer for the service, and fetch on their own. */
  readonly workers?: boolean
}

const wholeBrowser = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

/**
 * A journey's test: `arrive` opens a page for someone new, as often as there are
 * people in the story. All of it is closed when the test ends.
 */
export const journey = test.extend<{ browser: Browser; arrive: (options?: VisitorOptions) => Promise<Visitor> }>({
  browser: [
    async ({}, use) => {
      // Pages are shown by Chromium's shell where there is one: it draws no window of its own, which is a fifth of the work.
      const browser = await launch(process.env['HEADLESS_SHELL_PATH'] ?? wholeBrowser)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  arrive: async ({ browser, task }, use) => {
    const contexts: BrowserContext[] = []
    await use(async ({ size = desk, language = 'zh-CN', address = ownAddress(), workers = false } = {}) => {
      const context = await browser.newContext({ viewport: size, locale: language, baseURL: address, timezoneId: 'Asia/Shanghai' })
      contexts.push(context)
      context.setDefaultTimeout(20_000)
      // The portal remembers the language someone chose; a person of this story chose it earlier.
      await context.addInitScript((chosen) => {
        if (localStorage.getItem('bangfu.language') === null) localStorage.setItem('bangfu.language', chosen)
      }, language)
      if (!workers) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
      const page = await context.newPage()
      return { page, context, complaints: listen(page), ...watchRequests(page) }
    })
    const hasFailed = task.result?.state === 'fail' || (task.result?.errors?.length ?? 0) > 0
    const pages = hasFailed ? contexts.flatMap((context) => context.pages()) : []
    for (const [index, page] of pages.entries()) await photograph(page, `${task.name}-${index + 1}`)
    for (const context of contexts) await context.close()
  },
})

/** A journey with what only the whole browser has, such as notifications of the device. */
export const journeyInWholeBrowser = journey.extend<{ browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await launch(wholeBrowser)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
})

/** The system of this worker; one that was given serves all. */
function ownAddress(): string {
  const addresses = inject('addresses')
  const own = addresses[Number(process.env['VITEST_POOL_ID'] ?? '1') - 1] ?? addresses[0]
  if (own === undefined) throw new Error('No system serves the journeys')
  return own
}

const patience = 10_000
const quietFor = 120

function watchRequests(page: Page): Pick<Visitor, 'settles' | 'follow'> {
  const open = new Set<Request>()
  let lastChange = performance.now()
  const change = (act: () => void): void => {
    act()
    lastChange = performance.now()
  }
  page.on('request', (request) => change(() => open.add(request)))
  page.on('requestfinished', (request) => change(() => open.delete(request)))
  page.on('requestfailed', (request) => change(() => open.delete(request)))
  return {
    settles: async () => {
      const deadline = performance.now() + patience
      while (performance.now() < deadline) {
        const isQuiet = open.size === 0 && performance.now() - lastChange > quietFor
        if (isQuiet && (await page.locator('html:not(:has(.skeleton)) main').count()) > 0) return true
        await pause(30)
      }
      return false
    },
    follow: async (href) => {
      await page.evaluate((address) => history.pushState(null, '', address), href)
      // What the new page asks for is heard of a little later.
      change(() => undefined)
    },
  }
}

/** The last sight of a failed journey, in test-results/ at the root. */
async function photograph(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/[^\p{L}\p{N}-]+/gu, '-')}.png`
  await page.screenshot({ path: fileURLToPath(new URL(`../../test-results/${file}`, import.meta.url)) })
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}
