import type { Runner, Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const SETTINGS = new UnscopedTable('Setting', 'facts about the database itself')
const NAME = 'demo'

/** Which demo city a database holds, and whether its loading came to an end. */
export interface DemoState {
  readonly scale: string
  readonly complete: boolean
}

/** The demo city of the database; null when it holds none. */
export const demoState = async (runner: Runner): Promise<DemoState | null> => {
  const row = await SETTINGS.findOne(runner, [{ column: 'name', equals: NAME }])
  if (row === null) return null
  const [scale = '', state = ''] = row.value.split(' ')
  return { scale, complete: state === 'complete' }
}

export const setDemoState = async (transaction: Transaction, { scale, complete }: DemoState): Promise<void> => {
  await SETTINGS.remove(transaction, [{ column: 'name', equals: NAME }])
  await SETTINGS.insert(transaction, [{ name: NAME, value: `${scale} ${complete ? 'complete' : 'loading'}` }])
}
