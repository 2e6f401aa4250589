import type { Core } from '../../core.js'
import type { Database, Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { pairsAround, refreshDuplicates } from './duplicate-finding.js'
import { MOST_SHARING } from './duplicate-rules.js'

const PAIRS = new UnscopedTable('DuplicatePair', 'every pair of the register is compared with what speaks for it')
const AT_ONCE = 200

type Sweeping = Pick<Core, 'clock' | 'cipher'> & { readonly database: Database }

/** Households that share a name and birthday, or a telephone, with another, each once; read from the indices alone. */
const suspected = async (runner: Runner): Promise<string[]> => {
  const persons = await runner.query<{ id: string }>(
    `SELECT DISTINCT \`person\`.\`householdId\` AS \`id\` FROM (SELECT \`birthDate\`, \`name\` FROM \`person\` WHERE \`birthDate\` IS NOT NULL GROUP BY \`birthDate\`, \`name\` HAVING COUNT(*) BETWEEN 2 AND ${MOST_SHARING}) AS \`twins\` JOIN \`person\` ON \`person\`.\`birthDate\` = \`twins\`.\`birthDate\` AND \`person\`.\`name\` = \`twins\`.\`name\``,
  )
  const phones = await runner.query<{ id: string }>(
    `SELECT \`household\`.\`id\` AS \`id\` FROM (SELECT \`phone\` FROM \`household\` WHERE \`phone\` IS NOT NULL GROUP BY \`phone\` HAVING COUNT(*) BETWEEN 2 AND ${MOST_SHARING}) AS \`shared\` JOIN \`household\` ON \`household\`.\`phone\` = \`shared\`.\`phone\``,
  )
  return [...new Set([...persons, ...phones].map(({ id }) => id))].toSorted()
}

/**
 * Looks through the whole register: for rows that came in bulk or before there was a search, and for two files that were
 * written at the same moment and could not see each other. A few hundred households to a transaction.
 */
export const sweepDuplicates = async (core: Sweeping): Promise<void> => {
  const open = await PAIRS.findMany(core.database, [{ column: 'status', equals: 'OPEN' }])
  const ids = [...new Set([...(await suspected(core.database)), ...open.map(({ firstHouseholdId }) => firstHouseholdId)])]
  for (let start = 0; start < ids.length; start += AT_ONCE) await core.database.write((transaction) => refreshDuplicates(core, transaction, ids.slice(start, start + AT_ONCE)))
}

/** Every pair that should be asked about and is not kept, or is and should not, in words that tell of no person. */
export async function* checkDuplicates(core: Pick<Core, 'clock' | 'cipher'>, runner: Runner): AsyncGenerator<string> {
  const kept = new Map((await PAIRS.findMany(runner, [])).map((pair) => [pair.id, pair]))
  const ids = await suspected(runner)
  const found = new Set<string>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    for (const pair of await pairsAround(core, runner, ids.slice(start, start + AT_ONCE))) {
      if (found.has(pair.id)) continue
      found.add(pair.id)
      const stored = kept.get(pair.id)
      const numbers = pair.sides.map(({ number }) => number).join(' and ')
      if (stored === undefined) yield `households ${numbers}: may be one, and nobody is asked`
      else if (stored.score !== pair.score || stored.regionCode !== pair.regionCode) yield `households ${numbers}: the suspicion that they are one is weighed or placed wrongly`
    }
  }
  for (const pair of kept.values()) if (pair.status === 'OPEN' && !found.has(pair.id)) yield `duplicate pair ${pair.id}: nothing speaks for it any more`
}
