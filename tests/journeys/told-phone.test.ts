import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

const message = { title: '帮扶', body: '您的一条反映有了新进展：O150525100202-2015-0001', tag: '01930000-0000-7000-8000-000000000000', link: '/notices' }

describe('a phone that is told of a notice', () => {
  journey('shows what its service worker was sent, with the page that it opens, and nothing for what nobody of ours sent', async ({ arrive }) => {
    const { page, context, complaints } = await arrive({ size: phone, workers: true })
    await context.grantPermissions(['notifications'])
    await signIn(page, 'supervisor-2891')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
    const browser = await context.newCDPSession(page)
    const registered = new Promise<string>((resolve) => {
      browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
        if (first !== undefined) resolve(first.registrationId)
      })
    })
    await browser.send('ServiceWorker.enable')
    const registrationId = await registered
    const { origin } = new URL(page.url())
    const deliver = (data: string) => browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
    const shown = () => page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, tag, data }) => ({ title, body, tag, link: data as string })))
    await deliver('not of ours')
    await deliver(JSON.stringify(message))
    await expect.poll(shown).toEqual([message])
    // The same notice told once more takes its own place.
    await deliver(JSON.stringify(message))
    await expect.poll(shown).toEqual([message])
    expect(complaints).toEqual([])
  })
})
