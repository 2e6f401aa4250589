import type { Core } from '../../core.js'
import type { Database, Dialect, Runner } from '../../data/database.js'
import { inParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { pairsAround, refreshDuplicates } from './duplicate-finding.js'
import { MOST_SHARING } from './duplicate-rules.js'
import { worthComparing } from './duplicate-suspects.js'
import type { Sharing } from './duplicate-suspects.js'

const PAIRS = new UnscopedTable('DuplicatePair', 'every pair of the register is compared with what speaks for it')
const AT_ONCE = 200

type Sweeping = Pick<Core, 'clock' | 'cipher'> & { readonly database: Database }

/** What finds a row and stands in each index anyway, so that the index alone tells which rows share a value. */
const KEY: Readonly<Record<Dialect, string>> = { mysql: 'id', sqlite: 'rowid' }

/** The keys of the rows that share a value with few others, value by value. One pass in the order of an index: grouped in a table beside it, the values of ten cities take a server minutes. */
const keysByValue = async (runner: Runner, table: string, columns: readonly string[]): Promise<string[][]> => {
  const shared = columns.map((column) => `\`${column}\``).join(',')
  const groups = await runner.query<{ keysOfValue: string }>(
    `SELECT GROUP_CONCAT(${KEY[runner.dialect]}) AS \`keysOfValue\` FROM \`${table}\` WHERE \`${columns[0]}\` IS NOT NULL GROUP BY ${shared} HAVING COUNT(*) BETWEEN 2 AND ${MOST_SHARING} ORDER BY ${shared}`,
  )
  return groups.map(({ keysOfValue }) => keysOfValue.split(','))
}

interface Member {
  readonly memberKey: string | number
  readonly householdId: string
  readonly regionCode: string
  readonly isOpenNumber: number
}

/**
 * Rows that share a value, the rows of one value beside each other. They are read in the order in which they lie, for in that
 * of the values nearly each is on another page of the disk.
 */
const sharing = async (runner: Runner, table: string, columns: readonly string[], read: string): Promise<Sharing[]> => {
  const groups = await keysByValue(runner, table, columns)
  const key = KEY[runner.dialect]
  const members = new Map<string, Member>()
  for (const some of inParts(groups.flat().toSorted())) {
    const rows = await runner.query<Member>(`SELECT ${key} AS \`memberKey\`, ${read} FROM \`${table}\` WHERE ${key} IN (${some.map(() => '?').join(',')})`, some)
    for (const row of rows) members.set(String(row.memberKey), row)
  }
  return groups.flatMap((keys) =>
    keys.flatMap((each) => {
      const member = members.get(each)
      return member === undefined ? [] : [{ householdId: member.householdId, regionCode: member.regionCode, shared: keys[0] ?? '', isOpenNumber: member.isOpenNumber === 1 }]
    }),
  )
}

/** Persons who share a name and birthday. */
const twins = async (runner: Runner): Promise<Sharing[]> => sharing(runner, 'person', ['birthDate', 'name'], '`householdId`, `regionCode`, `idNumberHash` IS NULL AS `isOpenNumber`')

/** Households that share a telephone. */
const samePhones = async (runner: Runner): Promise<Sharing[]> => sharing(runner, 'household', ['phone'], '`id` AS `householdId`, `regionCode`, 0 AS `isOpenNumber`')

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
