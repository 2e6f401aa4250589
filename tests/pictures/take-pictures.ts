/**
 * Takes the README's pictures of each role's home from a running system with the demo city:
 *   npm start, and then in tests: node pictures/take-pictures.ts [address]
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const address = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** One home a role; supervisors and section-level leaders work on phones. */
const homes = [
  { login: 'city-leader-5', name: 'city-leader', viewport: desk },
  { login: 'division-leader-300', name: 'division-leader', viewport: desk },
  { login: 'section-leader-42', name: 'section-leader', viewport: phone },
  { login: 'supervisor-849', name: 'supervisor', viewport: phone },
  { login: 'chief-99', name: 'honorary-chief', viewport: desk },
  { login: 'first-secretary-300', name: 'first-secretary', viewport: desk },
  { login: 'town-office-150525100', name: 'town-office', viewport: desk },
  { login: 'auditor', name: 'auditor', viewport: desk },
] as const

const signIn = 'mutation ($login: String!) { signIn(input: { login: $login, password: "bangfu-demo" }) { token } }'

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
for (const { login, name, viewport } of homes) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: address })
  await context.request.post('/graphql', { data: { query: signIn, variables: { login } } })
  const page = await context.newPage()
  await page.goto('/', { waitUntil: 'networkidle' })
  // A busy machine is quiet before anything is drawn: the page is there when something is, and nothing is still to come.
  await page.locator('main h1, main h2').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}${name}.png` })
  await context.close()
}
await browser.close()
