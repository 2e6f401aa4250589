import { describe, expect } from 'vitest'
import { householdsSeen } from './ask.js'
import { journey } from './browser.js'
import { expectNoSuchFile } from './out-of-scope.js'
import { signIn } from './sign-in.js'

const ownBanner = '150525000000'

describe('the city leader of Naiman banner', () => {
  journey('opens from each item of the home the list of exactly what was counted', async ({ arrive }) => {
    const { page, settles, complaints } = await arrive({ language: 'en' })
    await signIn(page, 'city-leader-5')
    await settles()
    const items = await page.locator('ul.attention a[href^="/households"]').evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', count: (link.textContent ?? '').replace(/\D/g, '') })),
    )
    expect(items.length).toBeGreaterThan(0)
    for (const { href, count } of items) {
      await page.goto(href)
      await settles()
      // The whole, beside which the matches are told, is a second question.
      await page.locator('.page-head', { hasText: ' match' }).waitFor()
      const head = await page.locator('.page-head').innerText()
      expect(head.replaceAll(',', ''), href).toContain(` ${count} match`)
    }
    expect(complaints).toEqual([])
  })

  journey('reads from the banner down to the file of a household, and no file beyond the banner', async ({ arrive }) => {
    const leader = await arrive({ language: 'en' })
    await signIn(leader.page, 'city-leader-5')
    const seen = await householdsSeen(leader.context)
    expect(seen.nodes.every(({ region }) => region.code.startsWith(ownBanner.slice(0, 6)))).toBe(true)
    const own = seen.nodes[0]
    await leader.page.goto(`/households/${own?.id ?? ''}`)
    await leader.page.getByRole('heading', { level: 1, name: own?.headName ?? '' }).waitFor()

    const office = await arrive()
    await signIn(office.page, 'banner-office-150524')
    const elsewhere = (await householdsSeen(office.context)).nodes[0]
    await expectNoSuchFile(leader.page, elsewhere?.id ?? 'a household of the banner next door')
  })
})
