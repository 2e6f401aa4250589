import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { journey, phone } from './browser.js'
import { jpegSize, noisePicture } from './noise-picture.js'
import { signIn } from './sign-in.js'

interface Stored {
  readonly observations: { readonly nodes: readonly { readonly text: string; readonly attachments: readonly { readonly url: string; readonly bytes: number }[] }[] }
}
const ownReports = '{ observations(filter: { mine: true }, first: 20) { nodes { text attachments { url bytes } } } }'
const text = 'The hardest photo that there is'

describe('a photo that can hardly be made smaller', () => {
  journey('goes in at most 300 kB and 1600 pixels, whatever the camera gave', { timeout: 180_000 }, async ({ arrive }) => {
    const { page, context } = await arrive({ language: 'en', size: phone })
    await signIn(page, 'supervisor-2891')
    await page.goto('/observations/new')
    await page.getByText('Living conditions', { exact: true }).click()
    await page.getByLabel('What you saw').fill(text)
    // Noise has nothing that a JPEG could leave out.
    for (const [index, [width, height]] of ([[3000, 2000], [800, 3200]] as const).entries()) {
      await page.locator('input[type=file]').setInputFiles({ name: 'noise.png', mimeType: 'image/png', buffer: noisePicture(width, height) }, { timeout: 60_000 })
      await page.locator('.photo img').nth(index).waitFor({ timeout: 60_000 })
    }
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    const stored = async () => (await ask<Stored>(context, ownReports)).observations.nodes.find((report) => report.text === text)?.attachments ?? []
    await expect.poll(async () => (await stored()).length, { timeout: 60_000 }).toBe(2)
    const photos = await stored()
    for (const { url, bytes } of photos) {
      const [width, height] = jpegSize(await (await context.request.get(url)).body())
      expect([bytes <= 300_000, Math.max(width, height) <= 1600, Math.max(width, height) >= 400]).toEqual([true, true, true])
    }
  })
})
