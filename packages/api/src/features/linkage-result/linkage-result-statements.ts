import type { CodeRange } from '../../access/territory.js'
import type { Runner, Value } from '../../data/database.js'
import { COUNTED_FOR_ENTERPRISE_SQL } from '../outcome-dispute/lines-for-enterprise.js'
import type { ExitCredit } from './exit-credit.js'
import type { ResultDays } from './linkage-shares.js'

/** Which linkages results are of: those in some ranges of villages, of one enterprise, or both. */
export interface ResultScope {
  /** Null for villages anywhere. */
  readonly ranges: readonly CodeRange[] | null
  readonly enterpriseId: string | null
  /** Whether it is the enterprise's own chief who asks: a line that an office looks into is in no sum then (ADR 0036). */
  readonly asEnterprise: boolean
}

/** Approved reports that neither reverse another nor were reversed. */
const APPROVED = "`r`.`status` = 'APPROVED' AND `r`.`reverses` IS NULL AND `r`.`reversedBy` IS NULL"
/** Their confirmed lines. */
const COUNTED = `${APPROVED} AND \`o\`.\`confirmation\` = 'CONFIRMED'`

/** The condition that keeps a table's rows within the scope; null where the scope is empty. */
const within = (table: string, { ranges, enterpriseId }: Pick<ResultScope, 'ranges' | 'enterpriseId'>, values: Value[]): string => {
  const parts: string[] = []
  if (ranges !== null) {
    parts.push(ranges.length === 0 ? '1=0' : `(${ranges.map(() => `(\`${table}\`.\`regionCode\` >= ? AND \`${table}\`.\`regionCode\` < ?)`).join(' OR ')})`)
    for (const { from, below } of ranges) values.push(from, below)
  }
  if (enterpriseId !== null) {
    parts.push(`\`${table}\`.\`enterpriseId\` = ?`)
    values.push(enterpriseId)
  }
  return parts.length === 0 ? '1=1' : parts.join(' AND ')
}

/** Fen and distinct households of some lines, by a key of theirs. */
export interface Paid {
  readonly key: string
  readonly total: number
  readonly households: number
}

const KEYS = { all: "''", form: '`l`.`form`', enterprise: '`r`.`enterpriseId`' } as const

/** What was paid in the quarters of a period, in all, by form or by enterprise. */
export const paidBy = async (runner: Runner, scope: ResultScope, quarters: { readonly first: string; readonly last: string }, key: keyof typeof KEYS): Promise<Paid[]> => {
  const values: Value[] = []
  const where = within('r', scope, values)
  const rows = await runner.query<Paid>(
    `SELECT ${KEYS[key]} AS \`key\`, SUM(\`o\`.\`amount\`) AS \`total\`, COUNT(DISTINCT \`o\`.\`householdId\`) AS \`households\` ` +
      `FROM \`outcome_report\` \`r\` JOIN \`household_outcome\` \`o\` ON \`o\`.\`reportId\` = \`r\`.\`id\`${key === 'form' ? ' JOIN `linkage` `l` ON `l`.`id` = `r`.`linkageId`' : ''} ` +
      `WHERE ${where} AND ${scope.asEnterprise ? `${APPROVED} AND ${COUNTED_FOR_ENTERPRISE_SQL}` : COUNTED} AND \`r\`.\`period\` >= ? AND \`r\`.\`period\` <= ? GROUP BY ${key === 'all' ? "''" : KEYS[key]}`,
    [...values, quarters.first, quarters.last],
  )
  return rows.map((row) => ({ key: row.key, total: Number(row.total), households: Number(row.households) }))
}

/** Households that were in a linkage of the scope on a day of the period, each once. */
export const householdsLinked = async (runner: Runner, scope: ResultScope, { from, until }: ResultDays): Promise<number> => {
  const values: Value[] = []
  const where = within('m', scope, values)
  const [row] = await runner.query<{ households: number }>(
    'SELECT COUNT(DISTINCT `m`.`householdId`) AS `households` FROM `linkage_household` `m` JOIN `linkage` `l` ON `l`.`id` = `m`.`linkageId` ' +
      `WHERE ${where} AND \`m\`.\`joinedOn\` <= ? AND (\`m\`.\`leftOn\` IS NULL OR (\`m\`.\`leftOn\` >= ? AND \`m\`.\`leftOn\` >= \`m\`.\`joinedOn\`)) AND \`l\`.\`startedOn\` <= ? AND (\`l\`.\`endedOn\` IS NULL OR \`l\`.\`endedOn\` >= ?)`,
    [...values, until, from, until, from],
  )
  return Number(row?.households ?? 0)
}

/** Enterprises with their seat in a range that had not been ended by a day, those with a linkage in force on a day, and the close ones, in that order. */
export const enterpriseCounts = async (runner: Runner, ranges: readonly CodeRange[] | null, enterpriseId: string | null, day: string): Promise<{ enterprises: number; linked: number; close: number }> => {
  const values: Value[] = []
  const seated = enterpriseId === null ? within('e', { ranges, enterpriseId: null }, values) : '`e`.`id` = ?'
  if (enterpriseId !== null) values.push(enterpriseId)
  const inForce = '`l`.`enterpriseId` = `e`.`id` AND `l`.`startedOn` <= ? AND (`l`.`endedOn` IS NULL OR `l`.`endedOn` >= ?)'
  const [row] = await runner.query<{ enterprises: number; linked: number | null; close: number | null }>(
    `SELECT COUNT(*) AS \`enterprises\`, SUM(CASE WHEN EXISTS (SELECT 1 FROM \`linkage\` \`l\` WHERE ${inForce}) THEN 1 ELSE 0 END) AS \`linked\`, ` +
      `SUM(CASE WHEN EXISTS (SELECT 1 FROM \`linkage\` \`l\` WHERE ${inForce} AND \`l\`.\`closeness\` = 'CLOSE') THEN 1 ELSE 0 END) AS \`close\` FROM \`enterprise\` \`e\` WHERE ${seated} AND (\`e\`.\`endedOn\` IS NULL OR \`e\`.\`endedOn\` > ?)`,
    [day, day, day, day, ...values, day],
  )
  return { enterprises: Number(row?.enterprises ?? 0), linked: Number(row?.linked ?? 0), close: Number(row?.close ?? 0) }
}

/**
 * Who exited in a period with linkages, and with which enterprises: a household was in a linkage on a day of the calendar year
 * of its exit, up to that day. Whoever fell back since has not exited.
 */
const claims = (memberships: string): string =>
  'SELECT `m`.`householdId`, `h`.`size`, `h`.`exitedOn`, `m`.`enterpriseId` FROM `linkage_household` `m` JOIN `household` `h` ON `h`.`id` = `m`.`householdId` JOIN `linkage` `l` ON `l`.`id` = `m`.`linkageId` ' +
  `WHERE ${memberships} AND \`h\`.\`status\` = 'EXITED' AND \`h\`.\`exitedOn\` >= ? AND \`h\`.\`exitedOn\` <= ? AND \`m\`.\`joinedOn\` <= \`h\`.\`exitedOn\` AND \`l\`.\`startedOn\` <= \`h\`.\`exitedOn\` ` +
  'AND (`m`.`leftOn` IS NULL OR (`m`.`leftOn` >= `m`.`joinedOn` AND SUBSTR(`m`.`leftOn`, 1, 4) >= SUBSTR(`h`.`exitedOn`, 1, 4))) AND (`l`.`endedOn` IS NULL OR SUBSTR(`l`.`endedOn`, 1, 4) >= SUBSTR(`h`.`exitedOn`, 1, 4)) ' +
  'GROUP BY `m`.`householdId`, `h`.`size`, `h`.`exitedOn`, `m`.`enterpriseId`'

/** The claims on the exits of a scope. Those of other enterprises count as well where the scope is one enterprise: they share. */
const claimsOf = ({ ranges, enterpriseId }: ResultScope, { from, until }: ResultDays): { readonly sql: string; readonly values: Value[] } => {
  const values: Value[] = []
  const inRanges = within('m', { ranges, enterpriseId: null }, values)
  if (enterpriseId !== null) values.push(enterpriseId)
  const own = enterpriseId === null ? '' : ' AND `m`.`householdId` IN (SELECT `own`.`householdId` FROM `linkage_household` `own` WHERE `own`.`enterpriseId` = ?)'
  return { sql: claims(`${inRanges}${own}`), values: [...values, from, until] }
}

/** Exits with the linkages of one enterprise, by that enterprise; only counts leave the database. */
export const soleExits = async (runner: Runner, scope: ResultScope, days: ResultDays): Promise<Map<string, ExitCredit>> => {
  const { sql, values } = claimsOf(scope, days)
  const rows = await runner.query<{ enterpriseId: string; households: number; persons: number }>(
    `SELECT \`enterpriseId\`, COUNT(*) AS \`households\`, SUM(\`size\`) AS \`persons\` FROM (SELECT \`householdId\`, \`size\`, MIN(\`enterpriseId\`) AS \`enterpriseId\` FROM (${sql}) \`c\` GROUP BY \`householdId\`, \`size\` HAVING COUNT(*) = 1) \`s\` GROUP BY \`enterpriseId\``,
    values,
  )
  return new Map(rows.map(({ enterpriseId, households, persons }) => [enterpriseId, { households: Number(households), persons: Number(persons) }]))
}

/** One enterprise's claim on a household that exited with several. */
export interface SharedExit {
  readonly householdId: string
  readonly size: number
  readonly exitedOn: string
  readonly enterpriseId: string
}

/** Exits with the linkages of several enterprises, one row each enterprise. */
export const sharedExits = async (runner: Runner, scope: ResultScope, days: ResultDays): Promise<SharedExit[]> => {
  const { sql, values } = claimsOf(scope, days)
  const rows = await runner.query<SharedExit>(
    `SELECT \`householdId\`, \`size\`, \`exitedOn\`, \`enterpriseId\` FROM (SELECT \`c\`.*, COUNT(*) OVER (PARTITION BY \`c\`.\`householdId\`) AS \`claims\` FROM (${sql}) \`c\`) \`s\` WHERE \`claims\` > 1`,
    values,
  )
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

/** What enterprises had brought some households, one row each report, household and enterprise; fen. */
export interface Payment {
  readonly householdId: string
  readonly enterpriseId: string
  readonly period: string
  readonly total: number
}

/** The confirmed payments to some households, whenever. */
export const paymentsTo = async (runner: Runner, householdIds: readonly string[]): Promise<Payment[]> => {
  const rows = await runner.query<Payment>(
    `SELECT \`o\`.\`householdId\`, \`r\`.\`enterpriseId\`, \`r\`.\`period\`, SUM(\`o\`.\`amount\`) AS \`total\` FROM \`household_outcome\` \`o\` JOIN \`outcome_report\` \`r\` ON \`r\`.\`id\` = \`o\`.\`reportId\` WHERE \`o\`.\`householdId\` IN (${householdIds.map(() => '?').join(', ')}) AND ${COUNTED} GROUP BY \`o\`.\`householdId\`, \`r\`.\`enterpriseId\`, \`r\`.\`period\``,
    [...householdIds],
  )
  return rows.map((row) => ({ ...row, total: Number(row.total) }))
}
