import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { desk, journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

/** A picture of two by two pixels. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGMQKEgAIgYIBQAXTgOB0EvKTwAAAABJRU5ErkJggg==', 'base64')

interface Visits {
  readonly household: { readonly visits: readonly { readonly findings: string; readonly attachments: readonly { readonly url: string }[] }[] }
}
const visitsOf = 'query Visits($id: ID!) { household(id: $id) { visits(first: 5) { findings attachments { url } } } }'

describe('a visit', () => {
  for (const size of [desk, phone]) {
    journey(`is recorded with a photo and the place, and the photo stands in the file (${size.width} wide)`, async ({ arrive }) => {
      const { page, context, settles, complaints } = await arrive({ language: 'en', size })
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation({ latitude: 42.84, longitude: 120.66, accuracy: 12 })
      await signIn(page, 'section-leader-2701')
      await settles()
      const card = page.locator('.own-card').last()
      const href = (await card.locator('a').getAttribute('href')) ?? ''
      await card.getByRole('button', { name: 'Record visit' }).click()
      const dialog = page.locator('dialog')
      const findings = `The new stable stands (${size.width})`
      await dialog.getByLabel('What was found').fill(findings)
      await dialog.locator('input[type=file]').setInputFiles({ name: 'stable.png', mimeType: 'image/png', buffer: picture })
      await dialog.getByText('1 kB').waitFor()
      await dialog.getByRole('button', { name: 'Record: Place' }).click()
      await dialog.getByText('within 12 m').waitFor()
      const sent = page.waitForRequest((request) => request.postData()?.includes('recordVisit') ?? false)
      await dialog.getByRole('button', { name: 'Record visit' }).click()
      expect((await sent).postDataJSON()).toMatchObject({ variables: { input: { latitude: 42.84, longitude: 120.66 } } })
      await dialog.waitFor({ state: 'detached' })

      await page.goto(`${href}?tab=visits`)
      await settles()
      const shown = page.locator('.file-item', { hasText: findings }).locator('img')
      expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(2)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

      const { household } = await ask<Visits>(context, visitsOf, { id: href.split('/').at(-1) })
      const url = household.visits.find((visit) => visit.findings === findings)?.attachments[0]?.url ?? ''
      expect(url).not.toBe('')
      const secretary = await arrive()
      await signIn(secretary.page, 'first-secretary-290')
      expect((await secretary.context.request.get(url)).status()).toBe(200)
      const supervisor = await arrive({ size: phone })
      await signIn(supervisor.page, 'supervisor-2891')
      expect((await supervisor.context.request.get(url)).status()).toBe(404)
      expect(complaints).toEqual([])
    })
  }

  journey('whose photo did not arrive is not recorded, and is once the photo is taken away', async ({ arrive }) => {
    const { page, settles } = await arrive({ language: 'en' })
    await page.route('**/attachments/*', (route) => route.abort())
    await signIn(page, 'section-leader-2701')
    await settles()
    await page.locator('.own-card').last().getByRole('button', { name: 'Record visit' }).click()
    const dialog = page.locator('dialog')
    await dialog.getByLabel('What was found').fill('Without its photo')
    await dialog.locator('input[type=file]').setInputFiles({ name: 'stable.png', mimeType: 'image/png', buffer: picture })
    await dialog.getByText('Not sent').waitFor()
    await dialog.getByRole('button', { name: 'Record visit' }).click()
    await dialog.getByText('Some photos did not arrive.').waitFor()
    await dialog.getByRole('button', { name: 'Remove photo 1' }).click()
    await dialog.getByRole('button', { name: 'Record visit' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})
