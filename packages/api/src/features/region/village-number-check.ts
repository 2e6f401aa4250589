import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { isInspectionNumber, serialOf, yearOf } from './village-numbers.js'

const COUNTERS = new UnscopedTable('VillageCounter', 'a check compares the running numbers with those given out')

interface Used {
  readonly regionCode: string
  readonly number: string
}

/** Every village whose counter would give out a number that is already in use, in words. */
export async function* checkVillageNumbers(runner: Runner): AsyncGenerator<string> {
  const counters = new Map((await COUNTERS.findMany(runner, [])).map((row) => [row.regionCode, row]))
  const highest = async (table: 'household' | 'observation' | 'outcome_report' | 'register_case'): Promise<Used[]> =>
    // Of one first letter, texts of one length sort as their numbers do: the running number grows longer beyond 9,999.
    runner.query<Used>(`SELECT \`regionCode\`, MAX(\`number\`) AS \`number\` FROM \`${table}\` GROUP BY \`regionCode\`, SUBSTR(\`number\`, 1, 1), LENGTH(\`number\`)`)
  for (const { regionCode, number } of await highest('household')) {
    const given = counters.get(regionCode)?.households ?? 0
    if (serialOf(number) > given) yield `${regionCode}: household number ${number} is in use and the counter stands at ${given}`
  }
  for (const { regionCode, number } of await highest('observation')) {
    const counter = counters.get(regionCode)
    if (isInspectionNumber(number)) {
      if (yearOf(number) > (counter?.inspectionYear ?? 0) || (yearOf(number) === counter?.inspectionYear && serialOf(number) > (counter.inspections ?? 0))) yield `${regionCode}: inspection number ${number} is in use and lies beyond the counter`
      continue
    }
    if (yearOf(number) > (counter?.observationYear ?? 0) || (yearOf(number) === counter?.observationYear && serialOf(number) > counter.observations)) yield `${regionCode}: observation number ${number} is in use and lies beyond the counter`
  }
  for (const { regionCode, number } of await highest('outcome_report')) {
    const counter = counters.get(regionCode)
    if (yearOf(number) > (counter?.reportYear ?? 0) || (yearOf(number) === counter?.reportYear && serialOf(number) > counter.reports)) yield `${regionCode}: report number ${number} is in use and lies beyond the counter`
  }
  for (const { regionCode, number } of await highest('register_case')) {
    const counter = counters.get(regionCode)
    if (yearOf(number) > (counter?.caseYear ?? 0) || (yearOf(number) === counter?.caseYear && serialOf(number) > (counter.cases ?? 0))) yield `${regionCode}: case number ${number} is in use and lies beyond the counter`
  }
}
