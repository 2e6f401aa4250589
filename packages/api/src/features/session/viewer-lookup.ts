import type { Role } from '../../access/roles.js'
import { rangeOfCode } from '../../access/territory.js'
import type { Grant, Viewer } from '../../access/viewer.js'
import type { Runner, Value } from '../../data/database.js'
import { marksFor, paddedFor } from '../../data/value-lists.js'

/** One account with one appointment in force and one household that goes with it; null where there is none. */
interface ViewerRow {
  readonly sessionId: string
  readonly expiresAt: string
  readonly lastSeenAt: string
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly mustChangePassword: number
  readonly accessVersion: number | null
  readonly appointmentId: string | null
  readonly role: Role
  readonly regionCode: string | null
  readonly enterpriseId: string | null
  readonly householdId: string | null
}

const COLUMNS = 'a.`id` AS `accountId`, a.`login`, a.`name`, a.`mustChangePassword`, a.`accessVersion`, p.`id` AS `appointmentId`, p.`role`, p.`regionCode`, p.`enterpriseId`, r.`householdId`'
/** Appointments and responsibilities in force: begun, and not past the last day. A disabled account has no viewer. */
const IN_FORCE =
  'LEFT JOIN `appointment` p ON p.`accountId` = a.`id` AND p.`startedOn` <= ? AND (p.`endedOn` IS NULL OR p.`endedOn` >= ?) ' +
  "LEFT JOIN `responsibility` r ON p.`role` = 'SECTION_LEADER' AND r.`appointmentId` = p.`id` AND r.`startedOn` <= ? AND (r.`endedOn` IS NULL OR r.`endedOn` >= ?)"
const ORDER = 'ORDER BY p.`startedOn`, p.`id`, r.`place`'

const BY_TOKEN = `SELECT s.\`id\` AS \`sessionId\`, s.\`expiresAt\`, s.\`lastSeenAt\`, ${COLUMNS} FROM \`session\` s JOIN \`account\` a ON a.\`id\` = s.\`accountId\` ${IN_FORCE} WHERE s.\`tokenHash\` = ? AND s.\`endedAt\` IS NULL AND a.\`disabledAt\` IS NULL ${ORDER}`
const BY_ACCOUNT = `SELECT ${COLUMNS} FROM \`account\` a ${IN_FORCE} WHERE a.\`id\` = ? AND a.\`disabledAt\` IS NULL ${ORDER}`

/** A viewer with the end of the session's time, when it was last seen, and the version of the account's access that it was read at. */
export interface FoundViewer {
  readonly viewer: Viewer
  readonly expiresAt: string
  readonly lastSeenAt: string
  readonly accessVersion: number
}

const grantsOf = (rows: readonly ViewerRow[], day: string): Grant[] => {
  const grants = new Map<string, Grant & { readonly householdIds: string[] }>()
  for (const { accountId, appointmentId, role, regionCode, enterpriseId, householdId } of rows) {
    if (appointmentId === null) continue
    let grant = grants.get(appointmentId)
    if (grant === undefined) {
      grant = { appointmentId, accountId, role, regionCode, range: regionCode === null ? null : rangeOfCode(regionCode), enterpriseId, householdIds: [], day }
      grants.set(appointmentId, grant)
    }
    if (householdId !== null) grant.householdIds.push(householdId)
  }
  return [...grants.values()]
}

const viewerOf = (rows: readonly ViewerRow[], sessionId: string, day: string): Viewer | null => {
  const [first] = rows
  if (first === undefined) return null
  const mustChangePassword = Boolean(first.mustChangePassword)
  // A person who must change the password first gets no further than that.
  return { accountId: first.accountId, login: first.login, name: first.name, mustChangePassword, sessionId, grants: mustChangePassword ? [] : grantsOf(rows, day) }
}

/** Who is behind a token, with the appointments in force on a day: one statement, since every request begins with it. */
export const findByToken = async (runner: Runner, tokenHash: string, today: string): Promise<FoundViewer | null> => {
  const parameters: Value[] = [today, today, today, today, tokenHash]
  const rows = await runner.query<ViewerRow>(BY_TOKEN, parameters)
  const viewer = viewerOf(rows, rows[0]?.sessionId ?? '', today)
  return viewer === null ? null : { viewer, expiresAt: rows[0]?.expiresAt ?? '', lastSeenAt: rows[0]?.lastSeenAt ?? '', accessVersion: rows[0]?.accessVersion ?? 0 }
}

/** The viewer that an account is on a day; null for an unknown or disabled one. */
export const findByAccount = async (runner: Runner, accountId: string, sessionId: string, today: string): Promise<Viewer | null> =>
  viewerOf(await runner.query<ViewerRow>(BY_ACCOUNT, [today, today, today, today, accountId]), sessionId, today)

/** The versions of access behind sessions that go on; a session that has ended, or whose account is disabled, is left out. */
export const accessVersions = async (runner: Runner, sessionIds: readonly string[]): Promise<Map<string, number>> => {
  const rows = await runner.query<{ id: string; version: number }>(
    `SELECT s.\`id\`, COALESCE(a.\`accessVersion\`, 0) AS \`version\` FROM \`session\` s JOIN \`account\` a ON a.\`id\` = s.\`accountId\` WHERE s.\`id\` IN (${marksFor(sessionIds.length)}) AND s.\`endedAt\` IS NULL AND a.\`disabledAt\` IS NULL`,
    paddedFor(sessionIds),
  )
  return new Map(rows.map((row) => [row.id, row.version]))
}
