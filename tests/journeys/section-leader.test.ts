import { describe, expect } from 'vitest'
import { ask, householdsSeen } from './ask.js'
import { desk, journey, phone } from './browser.js'
import { expectNoSuchFile } from './out-of-scope.js'
import { signIn } from './sign-in.js'

interface Visits {
  readonly household: { readonly lastVisitedOn: string; readonly visits: readonly { readonly visitedOn: string; readonly findings: string }[] }
}

const visitsOf = 'query Visits($id: ID!) { household(id: $id) { lastVisitedOn visits { visitedOn findings } } }'

describe('the section-level leader', () => {
  for (const size of [desk, phone]) {
    journey(`records a visit to one of the own ten households (${size.width} wide)`, async ({ arrive }) => {
      const { page, context, settles, complaints } = await arrive({ language: 'en', size })
      await signIn(page, 'section-leader-2701')
      await settles()
      expect(await page.locator('.own-card').count()).toBe(10)

      const card = page.locator('.own-card').first()
      const href = (await card.locator('a').getAttribute('href')) ?? ''
      await card.getByRole('button', { name: 'Record visit' }).click()
      const findings = `The roof no longer leaks; fodder until March (${size.width})`
      await page.getByLabel('What was found').fill(findings)
      await page.locator('dialog').getByRole('button', { name: 'Record visit' }).click()
      await page.locator('dialog').waitFor({ state: 'detached' })
      await page.locator('.own-card', { has: page.locator(`a[href="${href}"]`) }).getByText('visited today').waitFor()

      const { household } = await ask<Visits>(context, visitsOf, { id: href.split('/').at(-1) })
      expect(household.lastVisitedOn).toBe('2015-12-31')
      expect(household.visits.filter((visit) => visit.findings === findings)).toHaveLength(1)
      expect(complaints).toEqual([])
    })
  }

  journey('is told what is missing when nothing was found out', async ({ arrive }) => {
    const { page, settles } = await arrive({ language: 'en' })
    await signIn(page, 'section-leader-2701')
    await settles()
    await page.locator('.own-card').last().getByRole('button', { name: 'Record visit' }).click()
    await page.locator('dialog').getByRole('button', { name: 'Record visit' }).click()
    await page.locator('dialog [role=alert]').getByText('Write at least a sentence.').waitFor()
  })

  journey('finds no file of a neighbour in the same village', async ({ arrive }) => {
    const leader = await arrive({ language: 'en' })
    await signIn(leader.page, 'section-leader-2701')
    const own = new Set((await householdsSeen(leader.context)).nodes.map(({ id }) => id))
    const village = await arrive()
    await signIn(village.page, 'division-leader-290')
    const neighbour = (await householdsSeen(village.context)).nodes.find(({ id }) => !own.has(id))
    await expectNoSuchFile(leader.page, neighbour?.id ?? '')
  })
})
