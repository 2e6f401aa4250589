import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriersOn, faintOn, scrollsSideways } from './accessibility.js'
import { desk, journey, phone } from './browser.js'
import type { Language, Visitor } from './browser.js'
import { signIn } from './sign-in.js'

/**
 * Every role of the demo city that has pages of its own. Those of one frame share the pages that each opens once in every
 * way; supervisors and chiefs see pages of their own, or with names covered.
 */
const frames: readonly { readonly frame: string; readonly logins: readonly string[] }[] = [
  { frame: 'phone', logins: ['supervisor-2891'] },
  { frame: 'covered', logins: ['chief-439'] },
  {
    frame: 'desk',
    logins: [
      'town-office-150525100',
      'banner-office-150525',
      'city-office',
      'first-secretary-290',
      'division-leader-290',
      'city-leader-5',
      'section-leader-2701',
      'finance-office',
      'bank-office',
      'auditor',
      'administrator',
    ],
  },
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

/** What a reader would stumble over: holes in the text, errors, a page that moves sideways. */
async function faultsOn(page: Page): Promise<string[]> {
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
  ]
}

/** The kinds of elements that make up the page, by what the style sheet and axe tell them apart by, and each step from one heading to the next. */
async function elementsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kindOf = (element: Element): string =>
      [element.parentElement?.tagName, element.tagName, ...['class', 'role', 'type'].map((name) => element.getAttribute(name) ?? ''), ...element.getAttributeNames().toSorted(), (element.textContent ?? '').trim() === ''].join(' ')
    const headings = [...document.body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName)
    return [...new Set([...[...document.body.querySelectorAll('*')].map(kindOf), ...headings.map((heading, place) => `${headings[place - 1] ?? ''} before ${heading}`)])]
  })
}

/** How a page is looked at after it has been opened at a desk, in light. */
interface Looks {
  readonly axe: 'desk' | 'phone'
  /** Whether it is looked at in dark and on a phone too. */
  readonly inEveryWay: boolean
  /** The kinds of elements at which axe looked on this page, to which those of this time are added. */
  readonly elements: Set<string>
}

/**
 * Looks at the page as it stands at a desk, then narrowed to a phone. Axe looks at every rule where it is asked to, and in
 * dark at the colours again, which alone differ there; of a page that another role opened, at all but the colours, which
 * are the same, and only where this role is shown something that no other was.
 */
async function look({ page, settles }: Visitor, { axe, inEveryWay, elements }: Looks): Promise<string[]> {
  const faults: string[] = []
  const at = async (size: typeof desk, asked: boolean): Promise<void> => {
    const found = await faultsOn(page)
    const shown = asked ? await elementsOn(page) : []
    const withAxe = asked && (inEveryWay || shown.some((element) => !elements.has(element)))
    for (const element of shown) elements.add(element)
    if (withAxe) found.push(...(await barriersOn(page, inEveryWay)))
    if (withAxe && inEveryWay) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      found.push(...(await faintOn(page)).map((fault) => `in dark: ${fault}`))
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
    }
    faults.push(...found.map((fault) => `${size.width}: ${fault}`))
  }
  await at(desk, axe === 'desk')
  if (!inEveryWay) return faults
  await page.setViewportSize(phone)
  if (await settles()) await at(phone, axe === 'phone')
  else faults.push(`${phone.width}: still waits for something after ten seconds`)
  await page.setViewportSize(desk)
  return faults
}

/** Opens an address and looks at it; answers what is wrong there, with the language. A page is opened by its address once, in Chinese; else a link is followed. */
async function open(visitor: Visitor, language: Language, href: string, looks: Looks): Promise<string[]> {
  const { page, complaints } = visitor
  const seen = complaints.length
  await (language === 'zh-CN' && looks.inEveryWay ? page.goto(href) : visitor.follow(href))
  const faults = (await visitor.settles()) ? await look(visitor, looks) : ['still waits for something after ten seconds']
  return [...faults, ...complaints.slice(seen)].map((fault) => `${language} ${href}: ${fault}`)
}

/**
 * Opens the home and every page that can be reached from it by links, one of each kind, and gathers what is wrong there. At
 * a desk in Chinese every role opens every page: there each role's rows and permissions are seen. The other ways differ in
 * words, width and colour alone, and a page is looked at in them by the first role of its frame that opens it.
 */
async function walk(chinese: Visitor, english: Visitor, opened: Map<string, Set<string>>): Promise<string[]> {
  const waiting = ['/']
  const known = new Set(waiting)
  const faults: string[] = []
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    const kind = patternOf(href)
    const isNew = kind === '/' || !opened.has(kind)
    const elements = opened.get(kind) ?? new Set()
    opened.set(kind, elements)
    const found = await Promise.all([
      open(chinese, 'zh-CN', href, { axe: 'desk', inEveryWay: isNew, elements }),
      isNew ? open(english, 'en', href, { axe: 'phone', inEveryWay: true, elements: new Set() }) : [],
    ])
    faults.push(...found.flat())
    for (const link of await linksOn(chinese.page)) {
      const linked = patternOf(link)
      if (known.has(linked) || /^\/(attachments|exports|imports)\//.test(link)) continue
      known.add(linked)
      waiting.push(link)
    }
  }
  return faults
}

describe('R-5 every page that a role can reach is whole, in both languages, at a desk and on a phone, in light and in dark', () => {
  for (const { frame, logins } of frames) {
    const opened = new Map<string, Set<string>>()
    for (const login of logins) {
      journey(`${login} (${frame})`, { timeout: 300_000 }, async ({ arrive }) => {
        const [chinese, english] = await Promise.all([arrive({ language: 'zh-CN' }), arrive({ language: 'en' })])
        await Promise.all([chinese, english].map(async ({ page }) => signIn(page, login)))
        expect(await walk(chinese, english, opened)).toEqual([])
      })
    }
  }
})
