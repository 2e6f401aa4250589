import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import { endSignIns } from './ended-elsewhere.js'
import { copiesIn, phoneImage } from './phone-image.js'
import { enterPin, setPin } from './phone-pin.js'
import { signIn } from './sign-in.js'

describe('a supervisor’s phone without a network', () => {
  journey('opens the portal from what it keeps, and leaves every other page to the network', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await context.setOffline(true)
    await page.goto('/observations')
    await page.getByText('没有网络').first().waitFor()
    await page.locator('.phone-tabs').waitFor()
    await expect(page.goto('/own')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })

  journey('opens what one is sent to and one’s own record, in words, and says on any page what cannot be shown', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await context.setOffline(true)
    for (const [address, title] of [['/inspection-tasks', '派给我的入户核查'], ['/inspection-tasks/00000000-0000-7000-8000-000000000000', ''], ['/own-supervision', '我的任职']] as const) {
      await page.goto(address)
      await page.getByText('没有网络').first().waitFor()
      expect(await page.locator('main').innerText()).toContain(title)
      expect(await page.getByText('这一页没能打开').count()).toBe(0)
    }
  })

  journey('opens with its PIN alone, and shows who signed in', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await setPin(page, '2580')
    const place = await page.locator('.phone-top > b').innerText()
    await context.setOffline(true)
    await page.reload()
    await enterPin(page, '0852')
    await page.getByText('PIN 不对。').waitFor()
    expect(await page.getByText(place).count()).toBe(0)
    await enterPin(page, '2580')
    await page.locator('.phone-top > b').getByText(place).waitFor()
    expect((await phoneImage(page)).includes(place)).toBe(false)
  })

  journey('shows the village as it was last fetched, with its time, and leaves none of it behind at sign-out', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await setPin(page, '2580')
    await page.getByRole('link', { name: '村里的户' }).click()
    const row = page.locator('main a[href^="/households/"]').first()
    const [name, number] = [await row.locator('b').innerText(), await row.locator('.num').first().innerText()]
    // The last thing that is fetched is every household with its file.
    await expect.poll(async () => copiesIn(await phoneImage(page)).filter((name) => name.startsWith('copy/answer/')).length, { timeout: 20_000 }).toBeGreaterThan(20)
    const project = await page.evaluate(async () => {
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body: JSON.stringify({ query: '{ projects(first: 1) { nodes { name } } }' }) })
      return ((await answer.json()) as { data: { projects: { nodes: { name: string }[] } } }).data.projects.nodes[0]?.name ?? 'no project'
    })
    await context.setOffline(true)
    await page.goto('/households')
    await enterPin(page, '2580')
    await page.getByText('的数据，现在连不上').waitFor()
    await page.getByRole('searchbox').fill(number)
    await page.keyboard.press('Enter')
    await page.locator('main a[href^="/households/"]').filter({ hasText: name }).first().click()
    await page.getByText('帮扶措施').first().waitFor()
    await page.goto('/notice-board')
    await enterPin(page, '2580')
    await page.getByText('有异议怎么办').waitFor()
    await page.goto('/projects')
    await enterPin(page, '2580')
    expect(await page.locator('.village-projects li').first().innerText()).toContain(project)
    const image = await phoneImage(page)
    expect([name, await page.locator('.phone-top > b').innerText()].filter((word) => image.includes(word))).toEqual([])
    await page.getByText('义务监督员').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.locator('input[name=login]').waitFor()
    expect(copiesIn(await phoneImage(page))).toEqual([])
  })

  journey('signs out without the network: what it kept goes at once, and the service is told before anybody else signs in', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const place = await page.locator('.phone-top > b').innerText()
    await context.setOffline(true)
    await page.getByText('义务监督员').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.locator('input[name=login]').waitFor()
    const image = await phoneImage(page)
    expect([place, 'supervisor-2891', 'copy/viewer: '].filter((secret) => image.includes(secret))).toEqual([])
    await context.setOffline(false)
    const asked: string[] = []
    page.on('request', (request) => asked.push(/signOut|query Viewer/.exec(request.postData() ?? '')?.[0] ?? ''))
    await page.reload()
    await page.locator('input[name=login]').waitFor()
    expect(asked.filter((name) => name !== '')).toEqual(['signOut', 'query Viewer'])
  })

  journey('forgets at the first contact what a sign-in had kept that was ended elsewhere, and takes no network for no such end', async ({ arrive }) => {
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await context.setOffline(true)
    await page.reload()
    await page.locator('.phone-top').waitFor()
    expect((await phoneImage(page)).includes('copy/viewer: ')).toBe(true)
    await endSignIns(arrive, 'supervisor-2891')
    await context.setOffline(false)
    await page.getByText('登录已经失效').waitFor()
    await expect.poll(async () => (await phoneImage(page)).includes('copy/viewer: ')).toBe(false)
  })

  journey('keeps nothing for whoever works at a desk', async ({ arrive }) => {
    const { page } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.getByText('义务监督员').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.locator('input[name=login]').waitFor()
    await signIn(page, 'town-office-150525100')
    await page.getByRole('navigation').first().waitFor()
    expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0])
  })
})
