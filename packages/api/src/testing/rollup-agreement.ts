import type { Database } from '../data/database.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import { FIGURES } from '../features/dashboard/rollup-figures.js'
import { recountVillages } from '../features/dashboard/rollup-recount.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'a test compares stored figures with a recount')
const TURNS = new UnscopedTable('VillageTurn', 'a test compares stored figures with a recount')

/** Where stored figures differ from a recount of the facts, one line each; empty when all agree. Zeros are nothing. */
export const rollupDifferences = async (database: Database, range = { from: '000000000000', below: '999999999999' }): Promise<string[]> => {
  const stored = new Map<string, number>()
  const add = (key: string, amount: number): void => {
    const sum = (stored.get(key) ?? 0) + amount
    if (sum === 0) stored.delete(key)
    else stored.set(key, sum)
  }
  for (const row of await ROLLUPS.findMany(database, [])) for (const name of FIGURES) add(`${row.regionCode} ${name}`, row[name])
  for (const turn of await TURNS.findMany(database, [])) add(`${turn.regionCode} ${turn.kind} ${turn.day}`, turn.delta)
  for await (const { regionCode, contribution } of recountVillages(database, [range])) {
    for (const [name, amount] of Object.entries(contribution.figures)) add(`${regionCode} ${name}`, -amount)
    for (const turn of contribution.turns) add(`${regionCode} ${turn.kind} ${turn.day}`, -turn.delta)
  }
  return [...stored].map(([key, difference]) => `${key}: stored is ${difference} off`)
}
