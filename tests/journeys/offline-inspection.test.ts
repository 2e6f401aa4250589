import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { journey, phone } from './browser.js'
import { copiesIn, phoneImage } from './phone-image.js'
import { enterPin, setPin } from './phone-pin.js'
import { signIn } from './sign-in.js'
import { foundIn } from './village-secrets.js'

interface OwnTasks {
  readonly ownInspectionTasks: { readonly nodes: readonly { readonly id: string; readonly status: string; readonly note: string | null }[] }
}
const ownTasks = '{ ownInspectionTasks(first: 100) { nodes { id status note } } }'
const note = '院里的井没有水，羊圈是新的'
const pin = '2580'

describe('a supervisor who is sent to a household without signal', () => {
  journey('opens the task from what the phone keeps, answers it over two killed pages, and the service has it once', async ({ arrive }) => {
    const office = await arrive()
    await signIn(office.page, 'banner-office-150525')
    const { page, context } = await arrive({ size: phone, workers: true })
    await signIn(page, 'supervisor-2891')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const { viewer } = await ask<{ viewer: { appointments: { region: { code: string } }[] } }>(context, '{ viewer { appointments { region { code } } } }')
    const { drawInspection } = await ask<{ drawInspection: { userErrors: object[] } }>(office.context, 'mutation ($input: DrawInspectionInput!) { drawInspection(input: $input) { userErrors { code } } }', {
      input: { id: '0190a000-0000-7000-8000-00000000dead', title: '年终入户核查', region: viewer.appointments[0]?.region.code, size: 10, inspectors: 'SUPERVISORS', dueOn: '2016-01-20' },
    })
    expect(drawInspection.userErrors).toEqual([])
    await setPin(page, pin)
    // The last thing that is fetched is every household with its file.
    await expect.poll(async () => copiesIn(await phoneImage(page)).filter((name) => name.startsWith('copy/answer/')).length, { timeout: 20_000 }).toBeGreaterThan(20)

    await context.setOffline(true)
    await page.goto('/inspection-tasks')
    await enterPin(page, pin)
    await page.getByText('的数据，现在连不上').waitFor()
    await page.locator('.task-list a').first().click()
    const questions = page.locator('fieldset[id^=question-]')
    await questions.first().getByText('说不清').click()
    await page.getByLabel('备注').fill(note)
    const household = await page.getByRole('heading', { level: 1 }).innerText()
    const address = new URL(page.url()).pathname
    // What was typed is kept, as nobody reads it.
    await expect.poll(async () => (await phoneImage(page)).includes('task-draft/')).toBe(true)
    expect(foundIn(await phoneImage(page), [note, household])).toEqual([])
    await page.close()

    const second = await context.newPage()
    await second.goto(address)
    await enterPin(second, pin)
    await second.getByLabel('备注').waitFor()
    expect(await second.getByLabel('备注').inputValue()).toBe(note)
    const asked = second.locator('fieldset[id^=question-]')
    expect(await asked.first().getByLabel('说不清').isChecked()).toBe(true)
    for (let place = 1; place < (await asked.count()); place++) await asked.nth(place).getByText('说不清').click()
    await second.getByRole('button', { name: '提交' }).click()
    await second.getByText('已存好，等着发').waitFor()
    expect(foundIn(await phoneImage(second), [note, household])).toEqual([])
    await second.close()

    const third = await context.newPage()
    await third.goto('/delivery')
    await enterPin(third, pin)
    await third.locator('.waiting-item b', { hasText: '入户核查' }).waitFor()
    await context.setOffline(false)
    await third.locator('.waiting-state', { hasText: '已收到' }).waitFor()
    const answered = (await ask<OwnTasks>(context, ownTasks)).ownInspectionTasks.nodes.filter((task) => task.note === note)
    expect(answered.map(({ id, status }) => [`/inspection-tasks/${id}`, status])).toEqual([[address, 'ANSWERED']])
    await third.goto(address)
    await enterPin(third, pin)
    await third.getByText('已提交').first().waitFor()
  })
})
