import { describe, expect } from 'vitest'
import { ask, householdsSeen } from './ask.js'
import { journey, phone } from './browser.js'
import { expectNoSuchFile } from './out-of-scope.js'
import { signIn } from './sign-in.js'

const supervisor = 'supervisor-2891'
const seen = 'The well by the east gate has been dry since Tuesday; three families carry water. 🚰'

interface Stored {
  readonly observation: { readonly text: string; readonly status: string; readonly anonymous: boolean }
}

describe('the volunteer supervisor', () => {
  journey('reports on a phone what was seen, and follows it until the town has accepted it', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en', size: phone })
    await signIn(page, supervisor)
    await page.getByRole('link', { name: /^Report/ }).click()
    await page.getByText('Living conditions', { exact: true }).click()
    await page.getByLabel('What you saw').fill(seen)
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Received' }).waitFor()
    const number = /O\d{12}-\d{4}-\d{4}/.exec(await page.locator('main').innerText())?.[0]
    expect(number).toBeDefined()
    await page.getByRole('link', { name: 'See where it stands' }).click()
    await page.getByText(seen).waitFor()
    await page.waitForURL(/\/observations\/[0-9a-f-]{36}/)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    const office = await arrive({ language: 'en' })
    await signIn(office.page, 'town-office-150525100')
    await office.page.goto(`/observations/${id}`)
    await office.page.getByRole('button', { name: 'Accept', exact: true }).click()
    await office.page.locator('dialog').getByRole('button', { name: 'Accept', exact: true }).click()
    await office.page.locator('dialog').waitFor({ state: 'detached' })

    await page.reload()
    await settles()
    const { observation } = await ask<Stored>(context, 'query Own($id: ID!) { observation(id: $id) { text status anonymous } }', { id })
    expect(observation).toEqual({ text: seen, status: 'TRIAGED', anonymous: false })
    expect([...complaints, ...office.complaints]).toEqual([])
  })

  journey('keeps what was written when the page is left, and sends nothing unfinished', async ({ arrive }) => {
    const { page, complaints } = await arrive({ language: 'en', size: phone })
    await signIn(page, supervisor)
    await page.goto('/observations/new')
    await page.getByLabel('What you saw').fill('Half a sentence')
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await page.getByText('Choose what it is about.').waitFor()
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Half a sentence')
    expect(complaints).toEqual([])
  })

  journey('finds a household by its number, in the list and for a report', async ({ arrive }) => {
    const { page, context, complaints } = await arrive({ language: 'en', size: phone })
    await signIn(page, supervisor)
    const { households } = await ask<{ households: { nodes: { id: string; number: string }[] } }>(context, '{ households(first: 100) { nodes { id number } } }')
    const { id, number } = households.nodes[30] ?? { id: '', number: '' }
    const serial = number.slice(13)

    await page.goto('/households')
    await page.getByRole('searchbox').fill(String(Number(serial)))
    await page.keyboard.press('Enter')
    await page.getByText('1 household', { exact: true }).waitFor()
    expect(await page.locator('main a[href^="/households/"]').getAttribute('href')).toBe(`/households/${id}`)

    await page.goto('/observations/new')
    await page.getByRole('button', { name: 'Choose: Household' }).click()
    await page.getByRole('searchbox').fill(number)
    await page.waitForFunction(() => document.querySelectorAll('.picker-choice').length === 1)
    await page.locator('.picker-choice').click()
    await page.getByText(new RegExp(`^.\\*\\* ${serial}$`, 'u')).waitFor()
    expect(complaints).toEqual([])
  })

  journey('sees the own village with names masked, and no other village', async ({ arrive }) => {
    const { page, context } = await arrive({ language: 'en', size: phone })
    await signIn(page, supervisor)
    const { nodes } = await householdsSeen(context)
    expect(nodes.length).toBeGreaterThan(0)
    expect(nodes.filter(({ headName }) => !/^.\*\*$/u.test(headName))).toEqual([])
    expect(new Set(nodes.map(({ region }) => region.code)).size).toBe(1)

    const neighbour = await arrive()
    await signIn(neighbour.page, 'division-leader-295')
    const elsewhere = (await householdsSeen(neighbour.context)).nodes[0]
    await expectNoSuchFile(page, elsewhere?.id ?? '')
  })
})
