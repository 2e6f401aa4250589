import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { journey } from './browser.js'
import { signIn } from './sign-in.js'

const SUBMIT = 'mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id number } userErrors { message } } }'
const words = '卫生室的门从上个月起一直锁着，看病要走二十里。'

interface Submitted {
  readonly submitObservation: { readonly observation: { readonly id: string; readonly number: string } | null }
}

describe('the office’s side of observations', () => {
  journey('begins with what is most urgent, and handles repeated reports together', async ({ arrive }) => {
    const reporter = await arrive({ language: 'en' })
    await signIn(reporter.page, 'supervisor-2891')
    const { viewer } = await ask<{ viewer: { appointments: { region: { code: string } | null }[] } }>(reporter.context, '{ viewer { appointments { region { code } } } }')
    const region = viewer.appointments[0]?.region?.code ?? ''
    const ids: string[] = []
    for (const text of [words, `${words.slice(0, -1)}！`]) {
      const { submitObservation } = await ask<Submitted>(reporter.context, SUBMIT, { input: { id: randomUUID(), kind: 'LIVING_CONDITION', severity: 'URGENT', region, seenOn: '2015-12-30', text, latitude: 42.9, longitude: 120.7 } })
      ids.push(submitObservation.observation?.id ?? '')
    }
    const [first, second] = ids

    const { page, context, settles, complaints } = await arrive({ language: 'zh-CN' })
    await signIn(page, 'town-office-150525100')
    const urgent = page.getByRole('region', { name: '先办这些' })
    await urgent.getByText(words).waitFor()
    await urgent.getByRole('link', { name: '地图' }).click()
    await page.getByRole('heading', { level: 1, name: '反映分布图' }).waitFor()
    await page.locator(`svg a[href="/observations/${first}"]`).focus()
    await page.keyboard.press('Enter')
    await page.getByText('另有 1 件看起来是同一件事').waitFor()
    await page.getByRole('button', { name: '对照后合并' }).click()
    // Both sides are read before they are put together.
    const both = page.getByRole('dialog')
    await both.getByRole('region', { name: '主件（这一件）' }).getByText(words).waitFor()
    await both.getByText(`${words.slice(0, -1)}！`).waitFor()
    await both.getByRole('button', { name: '把选中的 1 件合并办理' }).click()
    await page.getByText('一起办理的 1 件').waitFor()
    await page.getByRole('button', { name: /^把 .+ 拆出来$/ }).click()
    await page.getByText('另有 1 件看起来是同一件事').waitFor()
    await page.getByRole('button', { name: '对照后合并' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '把选中的 1 件合并办理' }).click()
    await page.getByText('一起办理的 1 件').waitFor()
    await page.getByRole('button', { name: '受理', exact: true }).click()
    await page.locator('dialog').getByRole('button', { name: '受理', exact: true }).click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await settles()
    const { observation } = await ask<{ observation: { status: string; lead: { id: string } | null } }>(context, 'query ($id: ID!) { observation(id: $id) { status lead { id } } }', { id: second })
    expect(observation).toEqual({ status: 'TRIAGED', lead: { id: first } })
    const own = await ask<{ observation: { status: string } }>(reporter.context, 'query ($id: ID!) { observation(id: $id) { status } }', { id: first })
    expect(own.observation.status).toBe('TRIAGED')
    expect([...complaints, ...reporter.complaints]).toEqual([])
  })

  journey('reads what was found and how it is handled, without a figure of few', async ({ arrive }) => {
    const { page, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'banner-office-150525')
    await page.goto('/findings')
    await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
    await page.locator('.findings li').first().waitFor()
    await page.goto('/observations/statistics')
    await page.getByRole('heading', { level: 1, name: 'Reports in figures' }).waitFor()
    const counts = await page.locator('table td:nth-child(2)').allInnerTexts()
    // Where every part of a table would tell of few, there is a sentence in its place.
    expect(counts.length + (await page.getByText(/^Each of these is fewer than five reports/).count())).toBeGreaterThan(0)
    expect(counts.filter((count) => /^[1-4]$/.test(count.trim()))).toEqual([])
    expect(complaints).toEqual([])
  })
})
