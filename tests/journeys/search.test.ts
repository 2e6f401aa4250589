import { describe, expect } from 'vitest'
import { ask } from './ask.js'
import { desk, journey, phone } from './browser.js'
import { signIn } from './sign-in.js'

const nameOf = 'query Name($code: ID!) { region(code: $code) { name parent { name } } }'
/** A page calls a village by its name, the register by its committee. */
const called = (official: string): string => official.replace(/村委会$/, '村')
interface Named {
  readonly region: { readonly name: string; readonly parent: { readonly name: string } }
}

describe('a search', () => {
  for (const size of [desk, phone]) {
    journey(`for a village of one's own leads to its file (${size.width} wide)`, async ({ arrive }) => {
      const { page, context, settles, complaints } = await arrive({ language: 'en', size })
      await signIn(page, 'town-office-150525100')
      const { region } = await ask<Named>(context, nameOf, { code: '150525100202' })
      await page.goto('/households')
      await settles()
      const box = page.getByRole('combobox', { name: /^Head of household/ }).filter({ visible: true })
      await box.fill(region.name.slice(0, 2))
      const village = page.getByRole('option', { name: called(region.name) })
      await village.waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await village.getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/regions\/150525100202$/)
      await page.getByRole('heading', { level: 1, name: called(region.name) }).waitFor()
      await settles()
      expect(complaints).toEqual([])
    })
  }

  journey('for a number, with or without its hyphen or as it runs in the own village, opens the file of its household', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'first-secretary-290')
    await settles()
    const { households } = await ask<{ households: { nodes: { id: string; number: string }[] } }>(context, '{ households(first: 2) { nodes { id number } } }')
    const [, household] = households.nodes
    const number = household?.number ?? ''
    for (const typed of [number, number.replace('-', ''), String(Number(number.slice(13)))]) {
      await page.goto('/observations')
      await settles()
      await page.getByRole('combobox', { name: /^Head of household/ }).fill(typed)
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(`/households/${household?.id ?? 'none'}$`))
    }
    expect(complaints).toEqual([])
  })

  journey('leads a section-level leader to the own households of a village, and offers no other village', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'section-leader-2701')
    await settles()
    const { households } = await ask<{ households: { nodes: { region: { code: string; name: string } }[] } }>(context, '{ households(first: 100) { nodes { region { code name } } } }')
    const [village] = households.nodes.map((household) => household.region)
    const box = page.getByRole('combobox', { name: /^Head of household/ })
    await box.fill(village?.name ?? '')
    await page.getByRole('option').nth(1).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/households\\?region=${village?.code ?? ''}$`))
    await settles()
    expect(await page.locator('main a[href^="/households/"]').count()).toBe(households.nodes.filter((household) => household.region.code === village?.code).length)

    // Every village is called so, and those of others are there to be found by whoever answers for them.
    const own = new Set(households.nodes.map((household) => called(household.region.name)).filter((name) => name.includes('村')))
    expect(own.size).toBeGreaterThan(0)
    await box.fill('村')
    const offered = page.getByRole('group', { name: /^Places/ }).getByRole('option')
    await offered.first().waitFor()
    await settles()
    const names = await offered.evaluateAll((options) => options.map((option) => option.firstElementChild?.textContent ?? ''))
    expect(new Set(names)).toEqual(own)
    expect(complaints).toEqual([])
  })

  journey('for a name that no head bears offers the places of that name', async ({ arrive }) => {
    const { page, context, settles } = await arrive({ language: 'en' })
    await signIn(page, 'banner-office-150525')
    const { region } = await ask<Named>(context, nameOf, { code: '150525100202' })
    await page.goto(`/households?name=${encodeURIComponent(region.name)}`)
    await settles()
    await page.getByRole('link', { name: called(region.name) }).first().click()
    await page.getByRole('heading', { level: 1, name: called(region.name) }).waitFor()
  })

  journey('for a project of one’s own village by a part of its name leads to it, and offers those of no other village', async ({ arrive }) => {
    const { page, context, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'first-secretary-290')
    await settles()
    const { projects } = await ask<{ projects: { nodes: { id: string; name: string }[] } }>(context, '{ projects(first: 100) { nodes { id name } } }')
    const [project] = projects.nodes
    const part = project?.name.slice(0, 2) ?? ''
    await page.goto('/households')
    await settles()
    await page.getByRole('combobox', { name: /^Head of household/ }).fill(part)
    const group = page.getByRole('group', { name: /^Projects/ })
    await group.waitFor()
    expect(await group.getAttribute('aria-label')).toBe(`Projects ${projects.nodes.filter(({ name }) => name.includes(part)).length}`)
    await group.getByRole('option', { name: project?.name ?? '' }).first().click()
    await page.waitForURL(new RegExp(`/projects/${project?.id ?? 'none'}$`))
    expect(complaints).toEqual([])
  })
})
