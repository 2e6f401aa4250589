import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { journey } from './browser.js'
import { signIn } from './sign-in.js'

/** The narrowest phone that is still in use. */
const narrow = { width: 360, height: 740 }

describe('a supervisor’s phone in the dark', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    journey(`has no barrier on any of its pages, in ${language}`, async ({ arrive }) => {
      const { page, settles } = await arrive({ size: narrow, language })
      await page.emulateMedia({ colorScheme: 'dark' })
      await signIn(page, 'supervisor-2891')
      const faults: string[] = []
      for (const address of ['/', '/observations', '/observations/new', '/delivery', '/households', '/projects', '/notice-board', '/notices']) {
        await page.goto(address)
        expect(await settles()).toBe(true)
        faults.push(...(await barriersOn(page)).map((barrier) => `${address}: ${barrier}`), ...((await scrollsSideways(page)) ? [`${address} scrolls sideways`] : []))
      }
      expect(faults).toEqual([])
    })
  }
})
