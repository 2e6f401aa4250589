import { describe, expect } from 'vitest'
import { ask, householdsSeen } from './ask.js'
import { journey } from './browser.js'
import { expectNoSuchFile } from './out-of-scope.js'
import { signIn } from './sign-in.js'

describe('the division-level leader of a poor village', () => {
  journey('comes home to the file of the one village', async ({ arrive }) => {
    const { page, context, settles } = await arrive({ language: 'en' })
    await signIn(page, 'division-leader-290')
    await settles()
    const { viewer } = await ask<{ viewer: { appointments: { region: { code: string; name: string } }[] } }>(context, '{ viewer { appointments { region { code name } } } }')
    const village = viewer.appointments[0]?.region
    expect(await page.locator('body').innerText()).toContain(village?.name.replace(/村委会$/, '村') ?? 'a village')
    const { nodes, totalCount } = await householdsSeen(context)
    expect(totalCount).toBe(230)
    expect(new Set(nodes.map(({ region }) => region.code))).toEqual(new Set([village?.code]))
  })

  journey('finds no file of the village next door', async ({ arrive }) => {
    const neighbour = await arrive()
    await signIn(neighbour.page, 'division-leader-295')
    const elsewhere = (await householdsSeen(neighbour.context)).nodes[0]
    const { page } = await arrive({ language: 'en' })
    await signIn(page, 'division-leader-290')
    await expectNoSuchFile(page, elsewhere?.id ?? '')
  })
})
