/**
 * Measures each role's home in Chromium with Lighthouse and fails below the limits. By `npm run lighthouse`, which brings
 * Lighthouse; the demo city is loaded for it, or JOURNEYS_ADDRESS names a system that runs already. Logins as arguments
 * measure these homes alone.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../journeys/serve.ts'

interface Home {
  readonly login: string
  /** A phone is measured as Lighthouse measures it: a slow network and a processor four times as slow. */
  readonly form: 'mobile' | 'desktop'
}

/** The logins are those of the scale `tiny`, which every larger scale has too. */
const homes: readonly Home[] = [
  { login: 'supervisor-2891', form: 'mobile' },
  ...['city-leader-5', 'division-leader-290', 'first-secretary-290', 'section-leader-2701', 'chief-439', 'city-office', 'banner-office-150525', 'town-office-150525100', 'finance-office', 'bank-office', 'auditor', 'administrator'].map((login): Home => ({ login, form: 'desktop' })),
]

/** Seconds until the largest part of the page stands, and Lighthouse's marks of 100. */
const limits = {
  mobile: { paintSeconds: 2.5, performance: 90, accessibility: 95, 'best-practices': 95 },
  desktop: { paintSeconds: 2, performance: 90, accessibility: 95, 'best-practices': 95 },
} as const
const categories = ['performance', 'accessibility', 'best-practices'] as const

interface Report {
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number; readonly displayValue?: string }>>
}

const lighthouse = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url))
const signInDocument = 'mutation ($login: String!) { signIn(input: { login: $login, password: "bangfu-demo" }) { token } }'

async function cookieOf(address: string, login: string): Promise<string> {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: signInDocument, variables: { login } }) })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`${login} could not sign in`)
  return cookies.join('; ')
}

async function reportOn(address: string, { login, form }: Home, folder: string): Promise<Report> {
  const file = path.join(folder, `${login}.json`)
  const child = spawn(
    process.execPath,
    [
      lighthouse, `${address}/`, '--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${categories.join(',')}`,
      `--extra-headers=${JSON.stringify({ Cookie: await cookieOf(address, login) })}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu', ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' }, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`Lighthouse could not measure the home of ${login}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** What keeps a category below its limit. */
function faultsOf(report: Report, category: (typeof categories)[number]): string[] {
  return report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `    ${category}: ${report.audits[id]?.title ?? id} ${report.audits[id]?.displayValue ?? ''}`)
}

/** Measures one home and says what came out; true when it keeps every limit. */
async function keepsLimits(address: string, home: Home, folder: string): Promise<boolean> {
  const report = await reportOn(address, home, folder)
  const limit = limits[home.form]
  const paintSeconds = (report.audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY) / 1000
  const marks = categories.map((category) => ({ category, mark: Math.round((report.categories[category].score ?? 0) * 100) }))
  const low = marks.filter(({ category, mark }) => mark < limit[category]).map(({ category }) => category)
  if (paintSeconds > limit.paintSeconds && !low.includes('performance')) low.push('performance')
  process.stdout.write(`${low.length > 0 ? 'BELOW ' : 'passed'} ${home.login.padEnd(24)} ${home.form.padEnd(8)} largest paint ${paintSeconds.toFixed(1)} s  ${marks.map(({ category, mark }) => `${category} ${mark}`).join('  ')}\n`)
  for (const category of low) process.stdout.write(`${faultsOf(report, category).join('\n')}\n`)
  return low.length === 0
}

async function measure(address: string, chosen: readonly Home[]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-lighthouse-'))
  let below = 0
  try {
    for (const home of chosen) {
      // A machine that is busy otherwise for a moment slows one measurement; a slow page is slow twice.
      if (!(await keepsLimits(address, home, folder)) && !(await keepsLimits(address, home, folder))) below += 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return below
}

const asked = process.argv.slice(2)
const chosen = homes.filter(({ login }) => asked.length === 0 || asked.includes(login))
if (chosen.length === 0) throw new Error(`There is a home for each of ${homes.map(({ login }) => login).join(', ')}.`)
process.env['JOURNEYS_SCALE'] ??= 'city'
const { addresses, stop } = await serve(1)
try {
  const below = await measure(addresses[0] ?? '', chosen)
  process.stdout.write(`${chosen.length - below} passed, ${below} failed\n`)
  if (below > 0) process.exitCode = 1
} finally {
  await stop()
}
