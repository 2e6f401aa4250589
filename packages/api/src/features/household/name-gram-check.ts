import type { CodeRange } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import { longestNameSql, namePartsSql } from './name-parts.js'

/** More say no more. */
const MOST_NAMED = 1_000

interface Found {
  readonly number: string
}

/** Every household whose head's name is not searched for by just its own parts, in words that tell none of them. */
export async function* checkNameGrams(runner: Runner, ranges: readonly CodeRange[]): AsyncGenerator<string> {
  const [longest] = await runner.query<{ longest: number | null }>(longestNameSql(runner.dialect))
  const parts = namePartsSql(runner.dialect, Number(longest?.longest ?? 0))
  for (const { from, below } of ranges) {
    const missing = await runner.query<Found>(
      `SELECT DISTINCT \`household\`.\`number\` AS \`number\` ${parts.from} LEFT JOIN \`household_name_gram\` AS \`kept\` ON \`kept\`.\`gram\` = ${parts.gram} AND \`kept\`.\`regionCode\` = \`household\`.\`regionCode\` AND \`kept\`.\`number\` = \`household\`.\`number\` WHERE ${parts.where} AND \`kept\`.\`number\` IS NULL LIMIT ${MOST_NAMED}`,
      [from, below],
    )
    for (const { number } of missing) yield `household ${number}: a part of the head's name is not in the index of names`
  }
  const foreign = await runner.query<Found>(
    `SELECT DISTINCT \`kept\`.\`number\` AS \`number\` FROM \`household_name_gram\` AS \`kept\` LEFT JOIN \`household\` ON \`household\`.\`number\` = \`kept\`.\`number\` AND \`household\`.\`regionCode\` = \`kept\`.\`regionCode\` WHERE \`household\`.\`number\` IS NULL OR INSTR(\`household\`.\`headName\`, \`kept\`.\`gram\`) = 0 LIMIT ${MOST_NAMED}`,
  )
  for (const { number } of foreign) yield `household ${number}: the index of names holds a part that is not in the head's name of this village`
}
