import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { desk, journey, phone } from './browser.js'
import type { Language } from './browser.js'
import { demoPassword } from './sign-in.js'

const languages: readonly Language[] = ['zh-CN', 'en']

describe('someone who is not signed in', () => {
  for (const language of languages) {
    for (const size of [desk, phone]) {
      journey(`meets a form that everyone can use (${language}, ${size.width} wide)`, async ({ arrive }) => {
        const { page, complaints } = await arrive({ size, language })
        await page.goto('/')
        await page.locator('input[name=login]').waitFor()
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await barriersOn(page)).toEqual([])
        expect(await scrollsSideways(page)).toBe(false)
        expect(complaints).toEqual([])
      })
    }
  }

  journey('is not told which half was wrong', async ({ arrive }) => {
    const { page } = await arrive()
    const refusals: (string | null)[] = []
    for (const [login, password] of [['city-leader-1', 'not-the-password'], ['nobody-of-that-name', demoPassword]] as const) {
      await page.goto('/')
      await page.locator('input[name=login]').fill(login)
      await page.locator('input[name=password]').fill(password)
      await page.keyboard.press('Enter')
      await page.locator('[role=alert]:not(:empty)').waitFor()
      refusals.push(await page.locator('[role=alert]').textContent())
    }
    expect(refusals[0]).toBe(refusals[1])
  })
})
