import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { serialOf, yearOf } from './village-numbers.js'

const COUNTERS = new UnscopedTable('VillageCounter', 'a check compares the running numbers with those given out')

interface Used {
  readonly regionCode: string
  readonly number: string
}

/** Every village whose counter would give out a number that is already in use, in words. */
export async function* checkVillageNumbers(runner: Runner): AsyncGenerator<string> {
  const counters = new Map((await COUNTERS.findMany(runner, [])).map((row) => [row.regionCode, row]))
  const highest = async (table: 'household' | 'observation' | 'outcome_report'): Promise<Used[]> =>
    // Numbers of a village and year have one length up to 9,999; beyond that the longer one is the greater.
    runner.query<Used>(`SELECT n.\`regionCode\`, n.\`number\` FROM \`${table}\` n WHERE NOT EXISTS (SELECT 1 FROM \`${table}\` m WHERE m.\`regionCode\` = n.\`regionCode\` AND (LENGTH(m.\`number\`) > LENGTH(n.\`number\`) OR (LENGTH(m.\`number\`) = LENGTH(n.\`number\`) AND m.\`number\` > n.\`number\`)))`)
  for (const { regionCode, number } of await highest('household')) {
    const given = counters.get(regionCode)?.households ?? 0
    if (serialOf(number) > given) yield `${regionCode}: household number ${number} is in use and the counter stands at ${given}`
  }
  for (const { regionCode, number } of await highest('observation')) {
    const counter = counters.get(regionCode)
    if (yearOf(number) > (counter?.observationYear ?? 0) || (yearOf(number) === counter?.observationYear && serialOf(number) > counter.observations)) yield `${regionCode}: observation number ${number} is in use and lies beyond the counter`
  }
  for (const { regionCode, number } of await highest('outcome_report')) {
    const counter = counters.get(regionCode)
    if (yearOf(number) > (counter?.reportYear ?? 0) || (yearOf(number) === counter?.reportYear && serialOf(number) > counter.reports)) yield `${regionCode}: report number ${number} is in use and lies beyond the counter`
  }
}
