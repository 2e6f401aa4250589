import { describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import type { Visitor, VisitorOptions } from './browser.js'
import { endSignIns } from './ended-elsewhere.js'
import { copiesIn, phoneImage } from './phone-image.js'
import { enterPin, setPin } from './phone-pin.js'
import { demoPassword, signIn } from './sign-in.js'
import { foundIn, villageSecrets } from './village-secrets.js'

const supervisor = 'supervisor-2891'
const pin = '2580'
const sent = '东门外的水井又干了，三户要去别处挑水'
const draft = '三组的路灯坏了两盏，还没有人来修'

/** A supervisor who has read the village on a phone with a PIN, and then written a report and a draft where there is no signal. */
async function phoneInUse(arrive: (options?: VisitorOptions) => Promise<Visitor>): Promise<Visitor & { readonly typed: readonly string[] }> {
  const visitor = await arrive({ size: phone, workers: true })
  const { page, context } = visitor
  await signIn(page, supervisor)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await setPin(page, pin)
  // Every household with its file, the last of what is fetched.
  await expect.poll(async () => copiesIn(await phoneImage(page)).length, { timeout: 30_000 }).toBeGreaterThan(230)
  await page.goto('/households')
  await enterPin(page, pin)
  const row = page.locator('main a[href^="/households/"]').first()
  const [covered, number] = [await row.locator('b').innerText(), await row.locator('.num').first().innerText()]
  const place = await page.locator('.phone-top > b').innerText()
  await page.getByRole('searchbox').fill(covered.slice(0, 1))
  await page.keyboard.press('Enter')
  await page.getByText(covered).first().waitFor()
  await context.setOffline(true)
  await page.goto('/observations/new')
  await enterPin(page, pin)
  await page.getByText('居住条件', { exact: true }).click()
  await page.getByLabel('看见什么').fill(sent)
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '已存好，等着发' }).waitFor()
  await page.getByRole('button', { name: '再报一件' }).click()
  await page.getByLabel('看见什么').fill(draft)
  await page.getByText(/已存在手机里/).waitFor()
  return { ...visitor, typed: [sent, draft, supervisor, demoPassword, pin, `${covered} ${number}`, covered, place] }
}

describe('the image of a supervisor’s phone', () => {
  journey('holds nobody’s name, number or telephone and no word that was typed, while it is in use and after sign-out', { timeout: 180_000 }, async ({ arrive }) => {
    const secrets = await villageSecrets(arrive, 'first-secretary-290')
    expect(secrets.length).toBeGreaterThan(500)
    const { page, typed } = await phoneInUse(arrive)
    expect(foundIn(await phoneImage(page), [...secrets, ...typed])).toEqual([])

    await page.goto('/')
    await enterPin(page, pin)
    await page.getByText('义务监督员').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('dialog').getByText('还有 2 件没有发出').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click()
    await page.locator('input[name=login]').waitFor()
    const image = await phoneImage(page)
    expect([foundIn(image, [...secrets, ...typed]), copiesIn(image)]).toEqual([[], []])
    // What was not sent is there, sealed.
    expect(image).toMatch(/^report\//m)
    expect(image).toMatch(/^draft\//m)
  })

  journey('holds none of them after the sign-in was ended elsewhere, from the first contact on', { timeout: 180_000 }, async ({ arrive }) => {
    const secrets = await villageSecrets(arrive, 'first-secretary-290')
    const { page, context, typed } = await phoneInUse(arrive)
    await endSignIns(arrive, supervisor)
    await context.setOffline(false)
    await page.locator('input[name=login]').waitFor()
    await expect.poll(async () => copiesIn(await phoneImage(page))).toEqual([])
    expect(foundIn(await phoneImage(page), [...secrets, ...typed])).toEqual([])
  })

  journey('would show what it held, were it not sealed', async ({ arrive }) => {
    const { page } = await arrive({ size: phone })
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('bangfu.test', '包桂兰 159999195001010012 12345678901'))
    expect(foundIn(await phoneImage(page), ['包桂兰', '白音仓'])).toEqual(['包桂兰', '159999195001010012', '12345678901'])
  })
})
