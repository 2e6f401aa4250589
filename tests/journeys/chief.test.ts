import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask, householdsSeen } from './ask.js'
import { journey } from './browser.js'
import { expectNoSuchFile } from './out-of-scope.js'
import { signIn } from './sign-in.js'

const chief = 'chief-439'
const village = '150525100202'

interface DueLinkage {
  readonly id: string
  readonly region: { readonly code: string }
  readonly reportsDue: readonly string[]
  readonly viewerCan: { readonly submitReport: boolean }
}

async function dueLinkage(context: BrowserContext): Promise<DueLinkage> {
  const { linkages } = await ask<{ linkages: { nodes: DueLinkage[] } }>(context, '{ linkages(first: 100) { nodes { id region { code } reportsDue viewerCan { submitReport } } } }')
  const found = linkages.nodes.find(({ region, reportsDue, viewerCan }) => region.code === village && reportsDue.length > 0 && viewerCan.submitReport)
  if (found === undefined) throw new Error(`${chief} has nothing to report in ${village}`)
  return found
}

/** From home to the grid of the newest quarter that is due; several quarters that are due are offered by name. */
async function beginReport(page: Page, linkage: string): Promise<void> {
  await page.locator(`main a[href^="/reports/new?linkage=${linkage}"]`).first().click()
  const quarter = page.getByRole('link', { name: /^Q[1-4] 20\d\d$/ }).first()
  await quarter.or(page.locator('[data-row="0"]').first()).first().waitFor()
  if (await quarter.isVisible()) await quarter.click()
}

async function press(page: Page, name: string | RegExp, inDialog: string): Promise<void> {
  await page.locator('main').getByRole('button', { name }).click()
  await page.locator('dialog textarea').fill('Asked from door to door')
  await page.locator('dialog').getByRole('button', { name: inDialog, exact: true }).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

interface Stored {
  readonly outcomeReport: { readonly status: string; readonly outcomes: readonly { readonly amount: number; readonly confirmation: string }[] }
}

describe('the honorary chief', () => {
  journey('reports a quarter, the village confirms it, and the town approves it: three people', async ({ arrive }) => {
    const reporter = await arrive({ language: 'en' })
    await signIn(reporter.page, chief)
    const { id: linkage } = await dueLinkage(reporter.context)
    await beginReport(reporter.page, linkage)
    await reporter.page.locator('[data-row="0"][data-column="amount"]').fill('1250.50')
    await reporter.page.locator('[data-row="0"][data-column="months"]').fill('3')
    await reporter.page.getByRole('button', { name: 'Submit report' }).first().click()
    await reporter.page.getByRole('button', { name: 'Submit now' }).click()
    await reporter.page.waitForURL(/\/reports\/[0-9a-f-]{36}/)
    const address = new URL(reporter.page.url()).pathname

    const secretary = await arrive({ language: 'en' })
    await signIn(secretary.page, 'first-secretary-290')
    await secretary.page.goto(address)
    await press(secretary.page, /^Confirm (all|the) \d+/, 'Confirm')

    const town = await arrive({ language: 'en' })
    await signIn(town.page, `town-office-${village.slice(0, 9)}`)
    await town.page.goto(address)
    await press(town.page, 'Approve', 'Approve')

    const { outcomeReport } = await ask<Stored>(reporter.context, 'query Report($id: ID!) { outcomeReport(id: $id) { status outcomes { amount confirmation } } }', { id: address.split('/').at(-1) })
    expect(outcomeReport.status).toBe('APPROVED')
    expect(outcomeReport.outcomes.map(({ amount }) => amount)).toContain(125_050)
    expect(new Set(outcomeReport.outcomes.map(({ confirmation }) => confirmation))).toEqual(new Set(['CONFIRMED']))
    expect([...reporter.complaints, ...secretary.complaints, ...town.complaints]).toEqual([])
  })

  journey('is shown the cell that is wrong, and loses nothing of what was filled in', async ({ arrive }) => {
    const { page, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'chief-440')
    await beginReport(page, '')
    const amount = page.locator('[data-row="0"][data-column="amount"]')
    await amount.fill('12OO')
    await page.getByRole('button', { name: 'Submit report' }).first().click()
    await page.getByText('looks like a letter').filter({ visible: true }).first().waitFor()
    expect(await amount.getAttribute('aria-invalid')).toBe('true')
    expect(await amount.inputValue()).toBe('12OO')
    expect(new URL(page.url()).pathname).toBe('/reports/new')
    expect(complaints).toEqual([])
  })

  journey('sees the linked households alone, with names masked', async ({ arrive }) => {
    const { page, context } = await arrive({ language: 'en' })
    await signIn(page, chief)
    const linked = await householdsSeen(context)
    expect(linked.nodes.length).toBeGreaterThan(0)
    expect(linked.nodes.filter(({ headName }) => !/^.\*\*$/u.test(headName))).toEqual([])

    const leader = await arrive()
    await signIn(leader.page, 'division-leader-290')
    const own = new Set(linked.nodes.map(({ id }) => id))
    const other = (await householdsSeen(leader.context)).nodes.find(({ id }) => !own.has(id))
    await expectNoSuchFile(page, other?.id ?? '')
  })
})
