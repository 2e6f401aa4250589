import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, journey, phone } from './browser.js'
import type { Language, Visitor } from './browser.js'
import { signIn } from './sign-in.js'

/** Every role of the demo city that has pages of its own. */
const logins = [
  'city-leader-5',
  'division-leader-290',
  'first-secretary-290',
  'section-leader-2701',
  'supervisor-2891',
  'chief-439',
  'town-office-150525100',
  'banner-office-150525',
  'city-office',
  'finance-office',
  'bank-office',
  'auditor',
  'administrator',
] as const

interface Way {
  readonly language: Language
  readonly size: typeof desk
  /** Each language and each size is looked at by axe once: the other two ways differ in words and width only. */
  readonly withAxe: boolean
  /**
   * Kinds of pages that need not be opened again this way, because an earlier role has opened them. At a desk in
   * Chinese every role opens every page: there each role's rows and permissions are seen.
   */
  readonly opened: Set<string> | null
}

const ways: readonly Way[] = [
  { language: 'zh-CN', size: desk, withAxe: true, opened: null },
  { language: 'zh-CN', size: phone, withAxe: false, opened: new Set() },
  { language: 'en', size: desk, withAxe: false, opened: new Set() },
  { language: 'en', size: phone, withAxe: true, opened: new Set() },
]

/** `/households/0190…?tab=people` and every other household's file are one page. */
function patternOf(href: string): string {
  return href
    .replace(/[?#].*$/, '')
    .split('/')
    .map((part) => (/^\d{6,}$/.test(part) || /^[0-9A-Za-z_=-]{20,}$/.test(part) || /^[0-9a-f-]{36}$/.test(part) ? ':id' : part))
    .join('/')
}

async function linksOn(page: Page): Promise<string[]> {
  return page.locator('a[href^="/"]:not([download])').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** What a reader would stumble over: holes in the text, errors, barriers, a page that moves sideways. */
async function faultsOf({ page, complaints }: Visitor, seen: number, withAxe: boolean): Promise<string[]> {
  const text = await page.locator('body').innerText()
  const holes = text.match(/\b(undefined|NaN|null|Invalid Date|\[object \w+\])/g) ?? []
  const keys = text.match(/\b[a-z][A-Za-z]+(\.[a-z][A-Za-z]+){2,}\b/g) ?? []
  const alerts = await page.locator('main [role=alert]:not(:empty)').allInnerTexts()
  const isSideways = await scrollsSideways(page)
  return [
    ...holes.map((hole) => `shows ${hole}`),
    ...keys.map((key) => `shows the name of a text: ${key}`),
    ...alerts.map((alert) => `alerts: ${alert}`),
    ...(isSideways ? ['scrolls sideways'] : []),
    ...(withAxe ? await barriersOn(page) : []),
    ...complaints.slice(seen),
  ]
}

/** Opens the home and every page that can be reached from it by links, one of each kind, and gathers what is wrong there. */
async function walk(visitor: Visitor, { withAxe, opened }: Way): Promise<string[]> {
  const { page, complaints } = visitor
  const waiting = ['/']
  const known = new Set(waiting)
  const faults: string[] = []
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    const seen = complaints.length
    await page.goto(href)
    if (!(await visitor.settles())) {
      faults.push(`${href}: still waits for something after ten seconds`, ...complaints.slice(seen))
      continue
    }
    for (const fault of await faultsOf(visitor, seen, withAxe)) faults.push(`${href}: ${fault}`)
    for (const link of await linksOn(page)) {
      const kind = patternOf(link)
      if (known.has(kind) || opened?.has(kind) === true || /^\/(attachments|exports)\//.test(link)) continue
      known.add(kind)
      waiting.push(link)
    }
  }
  for (const kind of known) opened?.add(kind)
  return faults
}

describe('R-5 every page that a role can reach is whole, in both languages, at a desk and on a phone', () => {
  for (const login of logins) {
    // An office reaches some forty pages, each of them four times.
    journey(login, { timeout: 300_000 }, async ({ arrive }) => {
      const findings = await Promise.all(
        ways.map(async (way) => {
          const visitor = await arrive(way)
          await signIn(visitor.page, login)
          const faults = await walk(visitor, way)
          return faults.map((fault) => `${way.language} ${way.size.width}: ${fault}`)
        }),
      )
      expect(findings.flat()).toEqual([])
    })
  }
})
