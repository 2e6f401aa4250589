import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { desk } from './browser.js'

/** A4 in points, as a PDF names it. */
export const A4 = '595×842'
/** The printable width of A4 within its margins of 16 mm, in CSS pixels. */
const printable = 672

interface Pdf {
  readonly pages: number
  /** The sizes of its pages, each once. */
  readonly boxes: readonly string[]
}

/** The page as it would be printed. */
export async function pdfOf(page: Page): Promise<Pdf> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const text = bytes.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`)
  if (process.env['KEEP_PAPERS'] !== undefined) writeFileSync(`${process.env['KEEP_PAPERS']}/${page.url().split('/').at(-1) ?? 'paper'}.pdf`, bytes)
  return { pages: boxes.length, boxes: [...new Set(boxes)] }
}

/** What on paper would be wider than the paper, or wider than the cell it stands in. */
export async function cutOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: printable, height: 900 })
  const cut = await page.locator('.sheet, .sheet *').evaluateAll((elements) =>
    elements.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  )
  await page.emulateMedia({ media: null })
  await page.setViewportSize(desk)
  return cut
}
