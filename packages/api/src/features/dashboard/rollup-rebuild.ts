import { rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Database } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { emptyRollup } from './rollup-ledger.js'
import { recountVillages } from './rollup-recount.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'figures rebuilt from the facts')
const TURNS = new UnscopedTable('VillageTurn', 'figures rebuilt from the facts')
const VILLAGES_PER_TRANSACTION = 200
const TURNS_PER_STATEMENT = 1_000

/** The towns of the city as ranges of codes. */
export const townRanges = (regions: RegionCatalogue): CodeRange[] =>
  regions.city === null ? [] : regions.children(regions.city.code).flatMap((banner) => regions.children(banner.code)).map((town) => rangeOfCode(town.code))

/** Writes every village's figures anew from the facts; for a freshly loaded database that nobody works in yet. */
export const rebuildRollups = async (database: Database, regions: RegionCatalogue, year: number): Promise<void> => {
  await database.write(async (transaction) => {
    await ROLLUPS.remove(transaction, [])
    await TURNS.remove(transaction, [])
  })
  let waiting: { rollup: Row<'VillageRollup'>; turns: Row<'VillageTurn'>[] }[] = []
  const flush = async (): Promise<void> => {
    const rows = waiting
    waiting = []
    if (rows.length === 0) return
    await database.write(async (transaction) => {
      await ROLLUPS.insert(transaction, rows.map((row) => row.rollup))
      const turns = rows.flatMap((row) => row.turns)
      for (let start = 0; start < turns.length; start += TURNS_PER_STATEMENT) await TURNS.insert(transaction, turns.slice(start, start + TURNS_PER_STATEMENT))
    })
  }
  for await (const { regionCode, contribution } of recountVillages(database, townRanges(regions))) {
    waiting.push({
      rollup: { ...emptyRollup(regionCode, year), ...contribution.figures },
      turns: contribution.turns.map((turn) => ({ kind: turn.kind, regionCode, day: turn.day, delta: turn.delta })),
    })
    if (waiting.length >= VILLAGES_PER_TRANSACTION) await flush()
  }
  await flush()
}
