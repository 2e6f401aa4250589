import { v7 as uuidv7 } from 'uuid'
import type { Dialect, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import { chainEntry } from './audit-chain.js'
import type { ChainedEntry, ChainHead, Seal } from './audit-chain.js'
import type { AuditAction, AuditField } from './audit-words.js'

const ENTRIES = new UnscopedTable('AuditEntry', 'the trail is appended to by every write')
const CHAINS = new UnscopedTable('AuditChain', 'ends of the chains, kept by the trail alone')

/** One changed field; a sensitive value is named but never written down. */
export interface AuditChange {
  readonly field: AuditField
  readonly from: string | null
  readonly to: string | null
}

/** How far a chain goes. */
export type ChainEnd = Pick<ChainHead, 'sequence' | 'hash'>

export interface AuditRecord {
  readonly accountId: string | null
  readonly action: AuditAction
  readonly subjectType: string
  readonly subjectId: string | null
  /** The village, or larger region, whose chain it joins; without one it joins the account's. */
  readonly regionCode: string | null
  readonly reason?: string | null
  readonly changes?: readonly AuditChange[]
}

/** The append-only trail: who, when, what, from, to; one hash chain per village, one per account for the rest (F-25). */
export class AuditTrail {
  constructor(
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  /** Adds an entry in the transaction of the change it tells of. */
  async record(transaction: Transaction, record: AuditRecord): Promise<void> {
    await this.recordAll(transaction, [record])
  }

  /** Adds entries in order. The ends of several chains are claimed in the order of their names, so that two writers never wait for each other. */
  async recordAll(transaction: Transaction, records: readonly AuditRecord[]): Promise<void> {
    const ends = new Map<string, ChainEnd | null>()
    for (const chain of [...new Set(records.map(chainOf))].toSorted()) ends.set(chain, await claimHead(transaction, chain))
    for (const { sql, parameters } of this.following(transaction.dialect, ends, records)) await transaction.execute(sql, parameters)
  }

  /** Statements that add entries, in order, each at the end of its chain. The transaction holds the ends until it ends. */
  following(dialect: Dialect, ends: ReadonlyMap<string, ChainEnd | null>, records: readonly AuditRecord[]): Statement[] {
    const entries: ChainedEntry[] = []
    const heads = new Map<string, ChainHead>()
    for (const record of records) {
      const chain = chainOf(record)
      const facts = {
        id: uuidv7(),
        chain,
        at: toStoredInstant(this.clock.now()),
        accountId: record.accountId,
        action: record.action,
        subjectType: record.subjectType,
        subjectId: record.subjectId,
        regionCode: record.regionCode,
        reason: record.reason ?? null,
        changes: JSON.stringify(record.changes ?? []),
      }
      const { entry, head } = chainEntry(facts, heads.get(chain) ?? ends.get(chain) ?? null, this.seal)
      entries.push(entry)
      heads.set(chain, head)
    }
    return [...ENTRIES.insertion(entries), ...CHAINS.upsertion(dialect, [...heads.values()], { replaced: ['sequence', 'hash', 'seal'] })]
  }
}

const chainOf = ({ regionCode, accountId }: AuditRecord): string => regionCode ?? `account:${accountId ?? 'nobody'}`

/**
 * The end of a chain, held until the transaction ends; null when nothing is chained yet. A first entry makes the row
 * before it is read, so that two writers who begin a chain at once come one after another.
 */
export const claimHead = async (transaction: Transaction, chain: string): Promise<Row<'AuditChain'> | null> => {
  const head = await CHAINS.findOne(transaction, [{ column: 'chain', equals: chain }], true)
  if (head !== null) return head
  const unlessThere = transaction.dialect === 'mysql' ? 'ON DUPLICATE KEY UPDATE `chain` = VALUES(`chain`)' : 'ON CONFLICT (`chain`) DO NOTHING'
  await transaction.execute(`INSERT INTO \`audit_chain\` (\`chain\`, \`sequence\`, \`hash\`, \`seal\`) VALUES (?, 0, '', '') ${unlessThere}`, [chain])
  const claimed = await CHAINS.findOne(transaction, [{ column: 'chain', equals: chain }], true)
  return claimed === null || claimed.sequence === 0 ? null : claimed
}
