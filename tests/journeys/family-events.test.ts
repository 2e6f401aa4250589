import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { householdsSeen } from './ask.js'
import { journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

describe('the first secretary', () => {
  journey('records a birth and another head, and the file goes by the new name', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'first-secretary-290')
    const own = (await householdsSeen(context)).nodes[0]
    await page.goto(`/households/${own?.id ?? ''}`)
    await settles()
    const members = page.locator('.table.persons tbody tr')
    const before = await members.count()
    const open = async (act: string): Promise<void> => {
      await page.locator('summary', { hasText: 'Family events' }).click()
      await page.getByRole('button', { name: act }).click()
      await page.getByRole('dialog').waitFor()
      expect(await barriersOn(page)).toEqual([])
    }

    await open('Add a member')
    await page.getByLabel('Name', { exact: true }).fill('阿木尔')
    await page.getByRole('button', { name: 'Add a member' }).last().click()
    await page.getByText('Say the relation to the head').waitFor()
    await page.getByLabel('Relation to the head').fill('之子')
    await page.getByRole('button', { name: 'Add a member' }).last().click()
    await page.getByText('阿木尔 became a member (birth)').waitFor()
    expect(await members.count()).toBe(before + 1)

    await open('Change the head')
    await page.getByLabel('New head', { exact: true }).selectOption({ label: '阿木尔 · Son' })
    for (const relation of await page.getByLabel(/^Relation of .* to the new head$/).all()) await relation.fill('其他')
    await page.getByRole('button', { name: 'Change the head' }).last().click()
    await page.getByRole('heading', { level: 1, name: '阿木尔' }).waitFor()
    expect(complaints).toEqual([])
  })

  journey('sees the form of a split whole on a phone', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'zh-CN', size: phone })
    await signIn(page, 'first-secretary-290')
    const own = (await householdsSeen(context)).nodes[1]
    await page.goto(`/households/${own?.id ?? ''}`)
    await settles()
    await page.locator('summary', { hasText: '家庭变动' }).click()
    await page.getByRole('button', { name: '分户' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(complaints).toEqual([])
  })
})
