import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is found is reported; what is in order is counted and not described, which takes the longer half of the time. */
const reporting: RunOptions = { resultTypes: ['violations'], preload: false }
const standards: RunOptions = { ...reporting, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
const colourRule = 'color-contrast'
const colours: RunOptions = { ...reporting, runOnly: { type: 'rule', values: [colourRule] } }

/** What axe finds on the page as it stands, one line for each element at fault; its colours take half of the time. */
export function barriersOn(page: Page, withColours = true): Promise<string[]> {
  return runAxe(page, withColours ? standards : { ...standards, rules: { [colourRule]: { enabled: false } } })
}

/** The same of colours alone, for a page on which nothing else differs from what was looked at before. */
export function faintOn(page: Page): Promise<string[]> {
  return runAxe(page, colours)
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  // Evaluated, not added as a script element, which the page's content policy forbids.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source)
  const results = await page.evaluate((chosen) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(chosen), options)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !liesUnderBar(id, failureSummary))
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** A target half under a bar that stays at the foot of the window is whole again after a little scrolling. */
function liesUnderBar(rule: string, summary = ''): boolean {
  return rule === 'target-size' && summary.includes('partially obscured')
}

/** True when something is wider than the window, so that the page moves sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
