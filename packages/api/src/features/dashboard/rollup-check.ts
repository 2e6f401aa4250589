import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { FIGURES } from './rollup-figures.js'
import { recountVillages } from './rollup-recount.js'
import { townRanges } from './rollup-rebuild.js'

const REASON = 'a check compares every stored figure with its facts'
const ROLLUPS = new UnscopedTable('VillageRollup', REASON)
const TURNS = new UnscopedTable('VillageTurn', REASON)

const differences = (regionCode: string, stored: ReadonlyMap<string, number>, counted: ReadonlyMap<string, number>): string[] =>
  [...new Set([...stored.keys(), ...counted.keys()])].toSorted().flatMap((name) => {
    const [kept, facts] = [stored.get(name) ?? 0, counted.get(name) ?? 0]
    return kept === facts ? [] : [`${regionCode}: ${name} is ${kept} and should be ${facts}`]
  })

const storedFigures = (rollup: Row<'VillageRollup'> | undefined, turns: readonly Row<'VillageTurn'>[]): Map<string, number> => {
  const figures = new Map<string, number>()
  if (rollup !== undefined) for (const name of FIGURES) figures.set(name, rollup[name])
  for (const { kind, day, delta } of turns) figures.set(`${kind} ${day}`, delta)
  return figures
}

/** Every figure of a village that does not agree with its facts, in words; a town at a time, so that memory stays small. */
export async function* checkRollups(runner: Runner, regions: RegionCatalogue): AsyncGenerator<string> {
  for (const town of townRanges(regions)) {
    const counted = new Map<string, Map<string, number>>()
    for await (const { regionCode, contribution } of recountVillages(runner, [town])) {
      counted.set(regionCode, new Map([...Object.entries(contribution.figures), ...contribution.turns.map(({ kind, day, delta }): [string, number] => [`${kind} ${day}`, delta])]))
    }
    const range = [{ column: 'regionCode', ...town }] as const
    const rollups = new Map((await ROLLUPS.findMany(runner, range)).map((row) => [row.regionCode, row]))
    const turns = Map.groupBy(await TURNS.findMany(runner, range), (row) => row.regionCode)
    for (const regionCode of new Set([...counted.keys(), ...rollups.keys(), ...turns.keys()])) {
      yield* differences(regionCode, storedFigures(rollups.get(regionCode), turns.get(regionCode) ?? []), counted.get(regionCode) ?? new Map())
    }
  }
}
