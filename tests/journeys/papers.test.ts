import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { journey } from './browser.js'
import type { Visitor } from './browser.js'
import { A4, cutOn, pdfOf } from './paper.js'
import { signIn } from './sign-in.js'

/** The file of the n-th household that the viewer lists. */
async function fileOf({ page, settles }: Visitor, login: string): Promise<string> {
  await signIn(page, login)
  await page.goto('/households')
  expect(await settles()).toBe(true)
  return (await page.locator('main a[href^="/households/"]').first().getAttribute('href')) ?? ''
}

describe('the papers about a household', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    journey(`fit A4 and cut no text, in ${language}`, async ({ arrive }) => {
      const visitor = await arrive({ language })
      const { page, settles, complaints } = visitor
      const file = await fileOf(visitor, 'first-secretary-290')
      for (const [name, most] of [['handbook', 3], ['visit-sheet', 1], ['plan-sheet', 1]] as const) {
        await page.goto(`${file}/${name}`)
        expect(await settles()).toBe(true)
        expect([name, await scrollsSideways(page), await barriersOn(page)]).toEqual([name, false, []])
        expect([name, await cutOn(page)]).toEqual([name, []])
        const { pages, boxes } = await pdfOf(page)
        expect([name, boxes]).toEqual([name, [A4]])
        expect(pages).toBeLessThanOrEqual(most)
      }
      expect(complaints).toEqual([])
    })
  }

  journey('show members, income, measures and visits to the first secretary, and to a chief no more than the mask', async ({ arrive }) => {
    const secretary = await arrive()
    const file = await fileOf(secretary, 'first-secretary-290')
    await secretary.page.goto(`${file}/handbook`)
    expect(await secretary.settles()).toBe(true)
    const whole = await secretary.page.locator('.sheet').innerText()
    for (const part of ['家庭成员', '人均纯收入', '159999************', '走访记录', '帮扶责任人签字']) expect(whole).toContain(part)

    const chief = await arrive()
    const linked = await fileOf(chief, 'chief-439')
    await chief.page.goto(`${linked}/handbook`)
    expect(await chief.settles()).toBe(true)
    const masked = await chief.page.locator('.sheet').innerText()
    expect(masked).toContain('**')
    for (const part of ['159999', '人均纯收入', '走访记录', '电话']) expect(masked).not.toContain(part)
  })

  journey('are reached from the file by its print menu', async ({ arrive }) => {
    const visitor = await arrive()
    const file = await fileOf(visitor, 'first-secretary-290')
    await visitor.page.goto(file)
    await visitor.page.locator('.print-menu summary').click()
    const links = await visitor.page.locator('.print-menu a').evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-1)))
    expect(links).toEqual(['handbook', 'plan-sheet', 'visit-sheet', 'code'])
  })
})

describe('the public notices of a village on paper', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    journey(`are opened by the village’s print menu, fit A4, cut no text and name nobody whole, in ${language}`, async ({ arrive }) => {
      const { page, settles, complaints } = await arrive({ language })
      await signIn(page, 'first-secretary-290')
      await page.goto('/')
      expect(await settles()).toBe(true)
      await page.locator('.print-menu summary').click()
      const sheets = await page.locator('.print-menu a').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
      expect(sheets.map((href) => href.split('/').at(-1))).toEqual(['identification', 'exit', 'return'])
      for (const href of sheets) {
        await page.goto(href)
        expect(await settles()).toBe(true)
        expect([href, await scrollsSideways(page), await barriersOn(page), await cutOn(page)]).toEqual([href, false, [], []])
        const { pages, boxes } = await pdfOf(page)
        expect([href, pages, boxes]).toEqual([href, 1, [A4]])
      }
      // The demo village has an identification whose notice hangs.
      await page.goto(sheets[0] ?? '')
      expect(await settles()).toBe(true)
      const heads = await page.locator('.sheet tbody td:nth-child(2)').allInnerTexts()
      expect(heads.length).toBeGreaterThan(0)
      for (const head of heads) expect(head).toMatch(/^.\*\*(\d\d)?$/u)
      expect(await page.locator('.sheet').innerText()).toContain('12317')
      expect(complaints).toEqual([])
    })
  }
})
