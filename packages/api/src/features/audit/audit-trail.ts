import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import { chainEntry } from './audit-chain.js'
import type { Seal } from './audit-chain.js'
import type { AuditAction, AuditField } from './audit-words.js'

const ENTRIES = new UnscopedTable('AuditEntry', 'the trail is appended to by every write')
const CHAINS = new UnscopedTable('AuditChain', 'ends of the chains, kept by the trail alone')

/** One changed field; a sensitive value is named but never written down. */
export interface AuditChange {
  readonly field: AuditField
  readonly from: string | null
  readonly to: string | null
}

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
    const chain = record.regionCode ?? `account:${record.accountId ?? 'nobody'}`
    const head = await claimHead(transaction, chain)
    const { entry, head: end } = chainEntry(
      {
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
      },
      head,
      this.seal,
    )
    await ENTRIES.insert(transaction, [entry])
    await CHAINS.update(transaction, [{ column: 'chain', equals: chain }], { sequence: end.sequence, hash: end.hash, seal: end.seal })
  }
}

/**
 * The end of a chain, held until the transaction ends; null when nothing is chained yet. A first entry makes the row
 * before it is read, so that two writers who begin a chain at once come one after another.
 */
const claimHead = async (transaction: Transaction, chain: string): Promise<Row<'AuditChain'> | null> => {
  const head = await CHAINS.findOne(transaction, [{ column: 'chain', equals: chain }], true)
  if (head !== null) return head
  const unlessThere = transaction.dialect === 'mysql' ? 'ON DUPLICATE KEY UPDATE `chain` = VALUES(`chain`)' : 'ON CONFLICT (`chain`) DO NOTHING'
  await transaction.execute(`INSERT INTO \`audit_chain\` (\`chain\`, \`sequence\`, \`hash\`, \`seal\`) VALUES (?, 0, '', '') ${unlessThere}`, [chain])
  const claimed = await CHAINS.findOne(transaction, [{ column: 'chain', equals: chain }], true)
  return claimed === null || claimed.sequence === 0 ? null : claimed
}
