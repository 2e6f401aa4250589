import type { Core } from '../../core.js'
import type { Database, Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { pairsAround, refreshDuplicates } from './duplicate-finding.js'
import { MOST_SHARING } from './duplicate-rules.js'
import { worthComparing } from './duplicate-suspects.js'
import type { Sharing } from './duplicate-suspects.js'

const PAIRS = new UnscopedTable('DuplicatePair', 'every pair of the register is compared with what speaks for it')
const AT_ONCE = 200
const READ_AT_ONCE = 1_000

type Sweeping = Pick<Core, 'clock' | 'cipher'> & { readonly database: Database }

/** The few shared values first, then their rows by the index; left to itself a server that has just been filled may read all rows first. */
const join = ({ dialect }: Runner): string => (dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN')

interface Member {
  readonly id: string
  readonly householdId: string
  readonly regionCode: string
  readonly isOpenNumber: number
}

/**
 * Persons who share a name and birthday. The index tells which; their rows are read in the order in which they lie, for in that
 * of the birthdays nearly each is on another page of the disk.
 */
const twins = async (runner: Runner): Promise<Sharing[]> => {
  const found = await runner.query<{ id: string; shared: string }>(
    `SELECT \`person\`.\`id\` AS \`id\`, CONCAT(\`twins\`.\`birthDate\`, ' ', \`twins\`.\`name\`) AS \`shared\` FROM (SELECT \`birthDate\`, \`name\` FROM \`person\` WHERE \`birthDate\` IS NOT NULL GROUP BY \`birthDate\`, \`name\` HAVING COUNT(*) BETWEEN 2 AND ${MOST_SHARING}) AS \`twins\` ${join(runner)} \`person\` ON \`person\`.\`birthDate\` = \`twins\`.\`birthDate\` AND \`person\`.\`name\` = \`twins\`.\`name\` ORDER BY \`twins\`.\`birthDate\`, \`twins\`.\`name\``,
  )
  const ids = found.map(({ id }) => id).toSorted()
  const members = new Map<string, Member>()
  for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
    const some = ids.slice(start, start + READ_AT_ONCE)
    for (const member of await runner.query<Member>(`SELECT \`id\`, \`householdId\`, \`regionCode\`, \`idNumberHash\` IS NULL AS \`isOpenNumber\` FROM \`person\` WHERE \`id\` IN (${some.map(() => '?').join(',')})`, some)) members.set(member.id, member)
  }
  return found.flatMap(({ id, shared }) => {
    const member = members.get(id)
    return member === undefined ? [] : [{ householdId: member.householdId, regionCode: member.regionCode, shared, isOpenNumber: member.isOpenNumber === 1 }]
  })
}

/** Households that share a telephone, of which there are few. */
const samePhones = async (runner: Runner): Promise<Sharing[]> => {
  const found = await runner.query<Omit<Sharing, 'isOpenNumber'>>(
    `SELECT \`household\`.\`id\` AS \`householdId\`, \`household\`.\`regionCode\` AS \`regionCode\`, \`household\`.\`phone\` AS \`shared\` FROM (SELECT \`phone\` FROM \`household\` WHERE \`phone\` IS NOT NULL GROUP BY \`phone\` HAVING COUNT(*) BETWEEN 2 AND ${MOST_SHARING}) AS \`twins\` ${join(runner)} \`household\` ON \`household\`.\`phone\` = \`twins\`.\`phone\` ORDER BY \`twins\`.\`phone\``,
  )
  return found.map((household) => ({ ...household, isOpenNumber: false }))
}

/** Households that may be one with another by the names and birthdays, or the telephone, that they share, each once. */
const suspected = async (runner: Runner): Promise<string[]> => worthComparing(await twins(runner), await samePhones(runner))

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
