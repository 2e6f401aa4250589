import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

describe('a supervisor’s phone without a network', () => {
  journey('opens the portal from what it keeps, and leaves every other page to the network', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await context.setOffline(true)
    await page.goto('/observations')
    await page.getByText('没有网络').first().waitFor()
    await expect(page.goto('/own')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })

  journey('keeps nothing for whoever works at a desk', async ({ arrive }) => {
    const { page } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.getByText('义务监督员').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await signIn(page, 'town-office-150525100')
    await page.getByRole('navigation').first().waitFor()
    expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0])
  })
})
