import type { Config } from '../../config.js'
import type { Runner } from '../../data/database.js'
import { demoState } from './demo-state.js'

/**
 * Why the DEMO that somebody set does nothing to a database that is not filled anew; null when it was not set, or when
 * the database holds that very demo city.
 */
export const ignoredDemo = async (runner: Runner, { demo, demoIsChosen }: Pick<Config, 'demo' | 'demoIsChosen'>): Promise<string | null> => {
  if (!demoIsChosen || demo === 'none') return null
  const state = await demoState(runner)
  if (state === null) return `数据库中已有账号，DEMO=${demo} 不起作用。 The database holds accounts already, so DEMO=${demo} does nothing.`
  if (state.scale === demo) return null
  return `数据库中已有示范城市 ${state.scale}，DEMO=${demo} 不起作用。 The database holds the demo city ${state.scale} already, so DEMO=${demo} does nothing.`
}
