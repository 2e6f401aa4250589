import { describe, expect } from 'vitest'
import { journeyInWholeBrowser, phone } from './browser.js'
import type { Visitor } from './browser.js'
import { signIn } from './sign-in.js'

const message = { title: '帮扶', body: '您的一条反映有了新进展：O150525100202-2015-0001', tag: '01930000-0000-7000-8000-000000000000', link: '/notices' }

/** What the worker of a page shows, and a way to send it what a push service would. */
const toldAt = async ({ page, context }: Visitor) => {
  // Ready is a worker that is still being activated, too; a push service of the browser's own waits for one, this one may not.
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  const browser = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first !== undefined) resolve(first.registrationId)
    })
  })
  await browser.send('ServiceWorker.enable')
  const registrationId = await registered
  const { origin } = new URL(page.url())
  return {
    deliver: (data: string) => browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data }),
    shown: () => page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, tag, data }) => ({ title, body, tag, link: data as string }))),
  }
}

describe('a device that is told of a notice', () => {
  journeyInWholeBrowser('shows what its service worker was sent, with the page that it opens, and nothing for what nobody of ours sent', async ({ arrive }) => {
    const visitor = await arrive({ size: phone, workers: true })
    await visitor.context.grantPermissions(['notifications'])
    await signIn(visitor.page, 'supervisor-2891')
    const { deliver, shown } = await toldAt(visitor)
    await deliver('not of ours')
    await deliver(JSON.stringify(message))
    await expect.poll(shown).toEqual([message])
    // The same notice told once more takes its own place.
    await deliver(JSON.stringify(message))
    await expect.poll(shown).toEqual([message])
    expect(visitor.complaints).toEqual([])
  })

  journeyInWholeBrowser('shows it at a desk too, by a worker that keeps no page and stays when the desk is opened again', async ({ arrive }) => {
    const visitor = await arrive({ workers: true })
    const { page, context, complaints } = visitor
    await context.grantPermissions(['notifications'])
    await signIn(page, 'town-office-150525100')
    // The switch is drawn where the operator has keys; the worker is the one that it brings.
    await page.evaluate(() => navigator.serviceWorker.register('/push.js').then(() => null))
    await page.reload()
    await page.locator('main h1').waitFor()
    const { deliver, shown } = await toldAt(visitor)
    await deliver(JSON.stringify(message))
    await expect.poll(shown).toEqual([message])
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(complaints).toEqual([])
  })
})
