import { hash, randomBytes } from 'node:crypto'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { conflict, notFound, refusal, Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import { addDays } from '../../time/business-day.js'
import { inBusinessTime } from '../../time/clock.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { findByAccount } from '../session/viewer-lookup.js'
import { ACCESS_TOKEN_SENTENCES } from './access-token-messages.js'
import type { EndAccessTokenInput, IssueAccessTokenInput } from './access-token-type.js'

const TOKENS = new UnscopedTable('AccessToken', 'read by its secret key, or after the enterprise was found in scope')
const ENTERPRISES = new UnscopedTable('Enterprise', 'the seat of the enterprise for which the viewer stands')
/** By which a key is told from a session's token before it is looked up. */
const PREFIX = 'bangfu_'
const KEY_BYTES = 32
const LONGEST_NAME = 30
const MOST_DAYS = 365
const MOST_IN_FORCE = 5
const MILLISECONDS_PER_DAY = 86_400_000
/** The last use is written down once in a while, not with every request. */
const USE_IS_NOTED_EVERY = 60_000

const COLUMNS = ['id', 'enterpriseId', 'regionCode', 'accountId', 'name', 'createdBy', 'createdAt', 'expiresAt', 'lastUsedAt', 'endedAt'] as const

/** A key as it is read: never the key itself, nor its hash. */
export type AccessTokenRow = Pick<Row<'AccessToken'>, (typeof COLUMNS)[number]>

/** What became of a key; `token` is shown this once. */
export interface KeptAccessToken {
  readonly accessToken: AccessTokenRow
  readonly token: string | null
  readonly replayed: boolean
}

/** Whether what a request shows is such a key, by its form. */
export const isAccessToken = (presented: string): boolean => presented.startsWith(PREFIX)

const hashOf = (token: string): string => hash('sha256', token)

/** For how many days a key was made. */
const daysOf = ({ createdAt, expiresAt }: Pick<Row<'AccessToken'>, 'createdAt' | 'expiresAt'>): number => (fromStoredInstant(expiresAt).getTime() - fromStoredInstant(createdAt).getTime()) / MILLISECONDS_PER_DAY

/** Whether an access is that of an honorary chief of the enterprise. */
const standsFor = ({ grants }: Access, enterprise: string): boolean => grants.some(({ role, enterpriseId }) => role === 'HONORARY_CHIEF' && enterpriseId === enterprise)

/** Keys of enterprises for their accounting systems (ADR 0028): made, ended, and the chief for whom one acts. A key is made, used and ended in real time; who is in office, and the last day that is told, follow the day of business. */
export class AccessTokenService {
  constructor(private readonly core: Core) {}

  /** The keys of an enterprise in scope, the latest first, those that ended among them. */
  async ofEnterprise(access: Access, enterpriseId: string): Promise<AccessTokenRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, AccessTokenRow[]>> =>
      rowsOf(this.core, 'AccessToken', access).findByParents({ parent: 'enterpriseId', parentIds: ids, columns: COLUMNS, orderBy: [{ column: 'createdAt', descending: true }, { column: 'id' }] })
    return batched<AccessTokenRow[]>(access, 'access tokens', enterpriseId, load, [])
  }

  /**
   * Makes a key for the own enterprise, and tells its chief. Nobody else makes one, no office either: what it hands in is said in
   * the chief's name, and offices decide on it. VALIDATION, NOT_FOUND, QUOTA or CONFLICT.
   */
  async issue(access: Access, input: IssueAccessTokenInput): Promise<KeptAccessToken> {
    const id = checkClientId(input.id)
    const name = input.name.trim()
    this.check(name, input.days)
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const { enterprise } = input
      const held = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: enterprise }], true)
      if (held === null || !standsFor(access, enterprise)) throw notFound('enterprise')
      const before = await TOKENS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.createdBy !== access.viewer.accountId || before.enterpriseId !== enterprise || before.name !== name || daysOf(before) !== input.days) throw conflict()
        return { accessToken: before, token: null, replayed: true }
      }
      const { accountId } = access.viewer
      const now = this.core.clock.realNow()
      if ((await TOKENS.count(transaction, [{ column: 'enterpriseId', equals: enterprise }, { column: 'endedAt', equals: null }, { column: 'expiresAt', above: toStoredInstant(now) }])) >= MOST_IN_FORCE) throw refusal('QUOTA', ACCESS_TOKEN_SENTENCES.tooMany, ['enterprise'])
      const token = `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`
      const row: Row<'AccessToken'> = { id, enterpriseId: enterprise, regionCode: held.regionCode, accountId, name, tokenHash: hashOf(token), createdBy: accountId, createdAt: toStoredInstant(now), expiresAt: toStoredInstant(new Date(now.getTime() + input.days * MILLISECONDS_PER_DAY)), lastUsedAt: null, endedBy: null, endedAt: null }
      await TOKENS.insert(transaction, [row])
      await this.core.notices.post(transaction, [{ accountId, kind: 'accessTokenIssued', parameters: { name, expiresOn: addDays(this.core.clock.today(), input.days) }, subject: { type: 'Enterprise', id: enterprise } }])
      await this.core.audit.record(transaction, { accountId, action: 'accessToken.issue', subjectType: 'Enterprise', subjectId: enterprise, regionCode: held.regionCode, changes: [{ field: 'accessToken', from: null, to: name }, { field: 'account', from: null, to: accountId }, { field: 'days', from: null, to: String(input.days) }] })
      return { accessToken: row, token, replayed: false }
    }))
  }

  /** Ends a key at once, and tells the chief for whom it acted; one that ended stays so. The chief of the enterprise, and the office of the banner of its seat. NOT_FOUND out of scope. */
  async end(access: Access, { id }: EndAccessTokenInput): Promise<KeptAccessToken> {
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'AccessToken', access, transaction).findOne([{ column: 'id', equals: id }], ['id'])
      const before = found === null ? null : await TOKENS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before === null) throw notFound('id')
      if (before.endedAt !== null) return { accessToken: before, token: null, replayed: true }
      const change = { endedBy: access.viewer.accountId, endedAt: toStoredInstant(this.core.clock.realNow()) }
      await TOKENS.update(transaction, [{ column: 'id', equals: id }], change)
      await this.core.notices.post(transaction, [{ accountId: before.accountId, kind: 'accessTokenEnded', parameters: { name: before.name }, subject: { type: 'Enterprise', id: before.enterpriseId } }])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'accessToken.end', subjectType: 'Enterprise', subjectId: before.enterpriseId, regionCode: before.regionCode, changes: [{ field: 'accessToken', from: before.name, to: null }] })
      return { accessToken: { ...before, ...change }, token: null, replayed: false }
    })
  }

  /**
   * The chief for whom a key acts, limited to the appointments by which that person stands for the enterprise; null for a key
   * that ended, ran out, was made by somebody else or never was, of an account that is disabled, and once no such appointment is
   * in force.
   */
  async viewerOf(token: string): Promise<Viewer | null> {
    const row = await TOKENS.findOne(this.core.database, [{ column: 'tokenHash', equals: hashOf(token) }, { column: 'endedAt', equals: null }])
    const now = this.core.clock.realNow()
    if (row === null || row.createdBy !== row.accountId || fromStoredInstant(row.expiresAt) <= now) return null
    const chief = await findByAccount(this.core.database, row.accountId, '', this.core.clock.today())
    const grants = (chief?.grants ?? []).filter(({ role, enterpriseId }) => role === 'HONORARY_CHIEF' && enterpriseId === row.enterpriseId)
    if (chief === null || grants.length === 0) return null
    await this.noteUse(row, now)
    return { ...chief, grants, accessToken: { id: row.id, name: row.name } }
  }

  /** A key with its instants as the system's clock tells them, which in a demonstration is not the clock by which keys run out. */
  asTold(row: AccessTokenRow): AccessTokenRow {
    const told = (instant: string): string => toStoredInstant(inBusinessTime(this.core.clock, fromStoredInstant(instant)))
    const { createdAt, expiresAt, lastUsedAt, endedAt } = row
    return { ...row, createdAt: told(createdAt), expiresAt: told(expiresAt), lastUsedAt: lastUsedAt === null ? null : told(lastUsedAt), endedAt: endedAt === null ? null : told(endedAt) }
  }

  /** Whether the viewer may end a key now. */
  mayEnd(viewer: Viewer, { enterpriseId, regionCode, endedAt }: AccessTokenRow): boolean {
    const access = accessFor(viewer, 'accessToken.end')
    return endedAt === null && (standsFor(access, enterpriseId) || reaches({ grants: access.grants.filter(({ role }) => role === 'BANNER_OFFICE') }, regionCode))
  }

  private async noteUse({ id, lastUsedAt }: Row<'AccessToken'>, now: Date): Promise<void> {
    if (lastUsedAt !== null && now.getTime() - fromStoredInstant(lastUsedAt).getTime() < USE_IS_NOTED_EVERY) return
    await this.core.database.write((transaction) => TOKENS.update(transaction, [{ column: 'id', equals: id }], { lastUsedAt: toStoredInstant(now) }))
  }

  private check(name: string, days: number): void {
    const faults: Refused[] = []
    if (checkText(name, { min: 1, max: LONGEST_NAME }) !== null) faults.push({ code: 'VALIDATION', sentence: ACCESS_TOKEN_SENTENCES.name, field: ['name'] })
    if (days < 1 || days > MOST_DAYS) faults.push({ code: 'VALIDATION', sentence: ACCESS_TOKEN_SENTENCES.days, field: ['days'] })
    if (faults.length > 0) throw new Refusal(...faults)
  }
}
