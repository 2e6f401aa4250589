import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { ask } from './ask.js'
import { journey, phone } from './browser.js'
import { jpegSize, noisePicture } from './noise-picture.js'
import { signIn } from './sign-in.js'
import { startSystem } from './system.js'
import type { System } from './system.js'
import { openWeakLine } from './weak-line.js'
import type { WeakLine } from './weak-line.js'

const reportCount = 20
const photosEach = 2
const supervisor = 'supervisor-2891'

let system: System
let line: WeakLine

beforeAll(async () => {
  system = await startSystem('tiny')
  line = await openWeakLine(system.address)
})
afterAll(async () => {
  await line.stop()
  await system.stop()
})

const textOf = (index: number): string => `Report ${index + 1}: the well by the east gate is dry 🚰`
/** Each photo has a size of its own, by which it is known again. */
const sizeOf = (index: number, photo: number): readonly [number, number] => [300 + index * photosEach + photo, 240]

/** Writes a report with its photos, as a person would, and waits until the phone says that it is kept. */
async function write(page: Page, index: number): Promise<void> {
  await page.getByText('Living conditions', { exact: true }).click()
  await page.getByLabel('What you saw').fill(textOf(index))
  for (let photo = 0; photo < photosEach; photo++) {
    await page.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: noisePicture(...sizeOf(index, photo)) })
    await page.locator('.photo img').nth(photo).waitFor()
  }
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Kept, waiting to be sent' }).waitFor()
}

const waiting = (page: Page) => page.getByText(/^\d+ reports?$/)

interface Stored {
  readonly observations: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly number: string; readonly text: string; readonly writtenAt: string | null; readonly attachments: readonly { readonly id: string; readonly url: string }[] }[] }
}
const ownReports = '{ observations(filter: { mine: true }, first: 100) { totalCount nodes { id number text writtenAt attachments { id url } } } }'

describe('a supervisor without signal', () => {
  journey('writes twenty reports with forty photos, and each arrives once, in order and byte for byte, whatever is killed and lost', async ({ arrive }) => {
    const { page, context } = await arrive({ language: 'en', size: phone, address: line.address, workers: true })
    await signIn(page, supervisor)
    const before = (await ask<Stored>(context, ownReports)).observations.totalCount

    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    line.set('none')
    await page.goto('/observations/new')
    await page.getByLabel('What you saw').waitFor()
    for (let index = 0; index < reportCount / 2; index++) {
      if (index > 0) await page.getByRole('button', { name: 'Report another' }).click()
      await write(page, index)
    }

    // The page is killed, and opens again without signal.
    await page.close()
    const second = await context.newPage()
    await second.goto('/delivery')
    await waiting(second).waitFor()
    expect(await waiting(second).innerText()).toBe(`${reportCount / 2} reports`)
    await second.goto('/observations/new')
    await second.getByLabel('What you saw').waitFor()
    for (let index = reportCount / 2; index < reportCount; index++) {
      if (index > reportCount / 2) await second.getByRole('button', { name: 'Report another' }).click()
      await write(second, index)
    }
    await second.getByRole('link', { name: 'See how far it is' }).click()
    expect(await waiting(second).innerText()).toBe(`${reportCount} reports`)
    expect([await barriersOn(second), await scrollsSideways(second)]).toEqual([[], false])

    // Signal comes back. The page is killed while it sends, and then the system.
    line.set('weak')
    await second.getByRole('button', { name: 'Send now' }).click()
    await second.waitForFunction(() => Number(/^(\d+) reports?$/m.exec(document.body.innerText)?.[1] ?? 99) <= 16)
    await second.close()
    const third = await context.newPage()
    await third.goto('/delivery')
    await third.waitForFunction(() => Number(/^(\d+) reports?$/m.exec(document.body.innerText)?.[1] ?? 99) <= 12)
    await system.killAndRestart()
    await third.getByText('0 reports', { exact: true }).waitFor({ timeout: 90_000 })
    expect(await third.locator('.waiting-state', { hasText: 'Received' }).count()).toBe(reportCount)
    expect(line.lost()).toBeGreaterThan(0)

    const { observations } = await ask<Stored>(context, ownReports)
    expect(observations.totalCount).toBe(before + reportCount)
    const arrived = observations.nodes.filter(({ text }) => text.startsWith('Report ')).sort((one, other) => (one.number < other.number ? -1 : 1))
    expect(arrived.map(({ text }) => text)).toEqual(Array.from({ length: reportCount }, (_, index) => textOf(index)))
    for (const [index, { writtenAt, attachments }] of arrived.entries()) {
      expect(writtenAt).not.toBeNull()
      expect(attachments.length).toBe(photosEach)
      for (const [photo, { id, url }] of attachments.entries()) {
        const bytes = await (await context.request.get(url)).body()
        expect(jpegSize(bytes)).toEqual(sizeOf(index, photo))
        expect([...(line.photos.get(id) ?? [])]).toEqual([createHash('sha256').update(bytes).digest('hex')])
      }
    }
  }, 600_000)
})
