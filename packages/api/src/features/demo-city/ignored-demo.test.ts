import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../config.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { setDemoState } from './demo-state.js'
import { ignoredDemo } from './ignored-demo.js'

describe('DEMO at a start that loads nothing', () => {
  let made: EmptyDatabase
  const remarkOn = async (DEMO?: string): Promise<string | null> => ignoredDemo(made.database, readConfig({ DEMO }))

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })

  it('is said in both languages to do nothing beside accounts', async () => {
    expect(await remarkOn('city')).toBe('数据库中已有账号，DEMO=city 不起作用。 The database holds accounts already, so DEMO=city does nothing.')
  })

  it('is not spoken of when nobody set it, or set it to none', async () => {
    expect(readConfig({}).demo).toBe('city')
    expect([await remarkOn(), await remarkOn(''), await remarkOn('none')]).toEqual([null, null, null])
  })

  it('is said to do nothing to another demo city, and is not spoken of when the database holds the very one', async () => {
    await made.database.write((transaction) => setDemoState(transaction, { scale: 'tiny', complete: true }))
    expect(await remarkOn('town')).toBe('数据库中已有示范城市 tiny，DEMO=town 不起作用。 The database holds the demo city tiny already, so DEMO=town does nothing.')
    expect(await remarkOn('tiny')).toBeNull()
  })
})
