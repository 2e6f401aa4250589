import { writeFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, journey } from './browser.js'
import type { Visitor } from './browser.js'
import { signIn } from './sign-in.js'

/** A4 in points, as a PDF names it. */
const paper = { width: 595, height: 842 }
/** The printable width of A4 within its margins of 16 mm, in CSS pixels. */
const printable = 672

interface Pdf {
  readonly pages: number
  readonly boxes: readonly string[]
}

async function pdfOf(page: Page): Promise<Pdf> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const text = bytes.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`)
  if (process.env['KEEP_PAPERS'] !== undefined) writeFileSync(`${process.env['KEEP_PAPERS']}/${page.url().split('/').at(-1) ?? 'paper'}.pdf`, bytes)
  return { pages: boxes.length, boxes: [...new Set(boxes)] }
}

/** What on paper would be wider than the paper, or wider than the cell it stands in. */
async function cutOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: printable, height: 900 })
  const cut = await page.locator('.sheet, .sheet *').evaluateAll((elements) =>
    elements.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  )
  await page.emulateMedia({ media: null })
  await page.setViewportSize(desk)
  return cut
}

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
        expect([name, boxes]).toEqual([name, [`${paper.width}×${paper.height}`]])
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
