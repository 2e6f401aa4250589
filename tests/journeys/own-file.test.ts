import { gzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, journey, phone } from './browser.js'
import type { Visitor } from './browser.js'
import { watchCode } from './fetched-code.js'
import { openOwnFile, slipFrom } from './own-slip.js'
import type { Slip } from './own-slip.js'
import { signIn } from './sign-in.js'

/** All of the page, script and style, gzip: for a telephone that is old and seldom has a signal. */
const mostBytes = 16_000

/** The town office makes the code of the n-th household of its list; answers what stands on the slip. */
async function slipFor({ page, settles }: Visitor, place: number): Promise<Slip & { readonly file: string }> {
  await signIn(page, 'town-office-150525100')
  await page.goto('/households?status=NOT_EXITED')
  expect(await settles()).toBe(true)
  const file = (await page.locator('main a[href^="/households/"]').nth(place).getAttribute('href')) ?? ''
  return { ...(await slipFrom(page, file)), file }
}

describe('1.10 a household at its own page', () => {
  journey('gets a slip from the town, opens its file with it on an old telephone, and leaves; the slip opens nothing a second time', async ({ arrive }) => {
    const office = await arrive({ size: desk })
    const { number, code } = await slipFor(office, 0)
    expect(office.complaints).toEqual([])
    const { page, context, complaints } = await arrive({ size: phone })
    const fetched = watchCode(page)
    await openOwnFile(page, { number, code })
    await page.getByText(number).waitFor()
    expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(['基本情况', '家里人', '得到的帮扶']))
    expect([await scrollsSideways(page), await barriersOn(page)]).toEqual([false, []])
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(['The household', 'Help received']))
    expect([await scrollsSideways(page), await barriersOn(page)]).toEqual([false, []])
    await page.getByRole('button', { name: '中文' }).click()
    await page.reload()
    await page.getByText(number).waitFor()
    await page.getByRole('button', { name: '离开' }).click()
    await page.locator('input[name=number]').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await openOwnFile(page, { number, code })
    await page.getByText('一次性码不对').waitFor()
    const files = await Promise.all([...fetched].map(async (address) => (await context.request.get(address)).body()))
    expect(files.length).toBeGreaterThan(0)
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(mostBytes)
    // A door that is asked without a session says so; the page itself complains of nothing.
    expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([])
  })

  journey('confirms a measure, asks for a correction that the town answers from its home, and complains', async ({ arrive }) => {
    const office = await arrive({ size: desk })
    const { number, code, file } = await slipFor(office, 1)
    const { page, complaints } = await arrive({ size: phone })
    await openOwnFile(page, { number, code })
    await page.getByRole('button', { name: '属实' }).first().click()
    await page.getByText('您已确认属实').first().waitFor()
    await page.locator('textarea[name=correction]').fill('二女儿没有登记')
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.getByText('等待答复').waitFor()
    await page.locator('select[name=about]').selectOption('RESPONSIBLE_CADRE')
    await page.locator('textarea[name=complaint]').fill('冬煤没有到')
    await page.getByRole('button', { name: '提交投诉' }).click()
    await page.getByText(/O\d{12}-2015-\d{4}/).waitFor()
    expect([await scrollsSideways(page), await barriersOn(page)]).toEqual([false, []])

    await office.page.goto('/')
    const asked = office.page.locator('.corrections li').filter({ hasText: '二女儿没有登记' })
    await asked.getByRole('button', { name: '答复' }).click()
    await office.page.locator('dialog textarea').fill('已补登，请核对。')
    await office.page.locator('dialog').getByRole('button', { name: '答复' }).click()
    await asked.waitFor({ state: 'detached' })
    await office.page.goto(file)
    await office.page.getByText('已补登，请核对。').waitFor()
    await office.page.getByText('本户确认属实').first().waitFor()

    await page.reload()
    await page.getByText('答复：已补登，请核对。').waitFor()
    expect([office.complaints, complaints.filter((complaint) => !complaint.includes('401'))]).toEqual([[], []])
  })
})
