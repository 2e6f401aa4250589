import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

const HOUSEHOLDS = '{ households(filter: { region: "150525100202", status: [NOT_EXITED] }, first: 60) { nodes { id number version headName } } }'
const SET_PHONE = 'mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }'

interface Home {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly headName: string
}

describe('two files of one household', () => {
  for (const [at, size] of [desk, phone].entries()) {
    journey(`are put beside each other by the town's office, and become one that leads from the other (${size.width} wide)`, async ({ arrive }) => {
      const { page, context, settles, complaints } = await arrive({ language: 'en', size })
      await signIn(page, 'town-office-150525100')
      const { households } = await ask<{ households: { nodes: Home[] } }>(context, HOUSEHOLDS)
      const [kept, gone] = households.nodes.slice(-4).slice(at * 2, at * 2 + 2)
      if (kept === undefined || gone === undefined) throw new Error('The village has too few households')
      for (const { id, version } of [kept, gone]) await ask(context, SET_PHONE, { input: { id, version, phone: `1290000900${at}` } })

      await page.goto('/households')
      await settles()
      await page.getByRole('link', { name: 'Duplicates' }).click()
      await page.waitForURL(/\/duplicates$/)
      await settles()
      await page.getByRole('row').filter({ hasText: 'same telephone' }).filter({ hasText: kept.number.slice(13) }).getByRole('link').click()
      await page.getByRole('heading', { level: 1, name: /one household\?$/ }).waitFor()
      await settles()
      expect([await barriersOn(page), await scrollsSideways(page)]).toEqual([[], false])

      await page.getByRole('button', { name: 'One household: merge' }).click()
      await page.getByRole('radio').first().check()
      await page.getByRole('textbox', { name: 'Reason' }).fill('registered twice')
      await page.getByRole('button', { name: 'Merge', exact: true }).click()
      await page.getByText(`Made one; ${kept.number} goes on`).waitFor()

      await page.goto(`/households/${gone.id}`)
      await page.getByText(`This file went up in ${kept.number}`).waitFor()
      await page.getByRole('link', { name: 'Open the file that goes on' }).click()
      await page.waitForURL(new RegExp(`/households/${kept.id}$`))
      await settles()
      expect(complaints).toEqual([])
    })
  }

  journey('leave the list when they are told apart, with the reason', async ({ arrive }) => {
    const { page, context, settles } = await arrive({ language: 'en' })
    await signIn(page, 'town-office-150525100')
    const { households } = await ask<{ households: { nodes: Home[] } }>(context, HOUSEHOLDS)
    const [one, other] = households.nodes
    for (const home of [one, other]) await ask(context, SET_PHONE, { input: { id: home?.id, version: home?.version, phone: '12900009009' } })
    await page.goto('/duplicates')
    await settles()
    await page.getByRole('row').filter({ hasText: 'same telephone' }).filter({ hasText: one?.number.slice(13) ?? '' }).getByRole('link').click()
    await page.getByRole('button', { name: 'Two households' }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('neighbours with one telephone')
    await page.getByRole('button', { name: 'Keep apart' }).click()
    await page.getByText('neighbours with one telephone').waitFor()
    await page.goto('/duplicates?status=DIFFERENT')
    await settles()
    expect(await page.getByRole('row').filter({ hasText: one?.number.slice(13) ?? '' }).count()).toBe(1)
  })
})

describe('a search for a cadre', () => {
  journey('offers the cadre with what they are, by the arrows and Enter, and leads to what they answer for; Esc leaves', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'town-office-150525100')
    await settles()
    const { village } = await ask<{ village: { appointments: { role: string; account: { id: string; name: string } }[] } }>(context, '{ village(code: "150525100202") { appointments { role account { id name } } } }')
    const secretary = village.appointments.find(({ role }) => role === 'FIRST_SECRETARY')?.account
    await page.keyboard.press('/')
    const box = page.getByRole('combobox', { name: /^Head of household/ })
    await box.fill(secretary?.name ?? '')
    const option = page.getByRole('group', { name: /^Cadres/ }).getByRole('option', { name: secretary?.name ?? '' }).first()
    await option.waitFor()
    for (let tries = 0; tries < 12 && (await option.getAttribute('aria-selected')) !== 'true'; tries += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/cadres/${secretary?.id ?? ''}$`))
    await page.getByRole('heading', { level: 1, name: secretary?.name ?? '' }).waitFor()
    await settles()
    await page.keyboard.press('/')
    await box.fill('王')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })
})
