import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { LONGEST_NOTE } from './entitlement-input-rules.js'

const LINES = new UnscopedTable('Entitlement', 'rosters of households that are struck off in the same transaction')

/** A household that is struck off, and why. */
export interface StruckHousehold {
  readonly householdId: string
  readonly reason: string | null
}

/** How a line stands, as the trail tells it. */
export const standingTold = ({ status, delivered }: Pick<Row<'Entitlement'>, 'status' | 'delivered'>): string => `${status} ${delivered}`

/**
 * Whoever is struck off the register is entitled to nothing more (M-8): what was still due to them is withdrawn, and what
 * they got stays as it is. The villages must be locked.
 */
export const endEntitlements = async (core: Core, transaction: Transaction, accountId: string, struck: readonly StruckHousehold[]): Promise<void> => {
  const reasons = new Map(struck.map(({ householdId, reason }) => [householdId, reason]))
  const due = await LINES.findMany(transaction, [{ column: 'householdId', in: [...reasons.keys()] }, { column: 'status', equals: 'DUE' }], { orderBy: [{ column: 'id' }], lock: true })
  const records: AuditRecord[] = []
  for (const line of due) {
    const reason = reasons.get(line.householdId) ?? null
    const note = reason === null ? line.note : [...reason].slice(0, LONGEST_NOTE).join('')
    await LINES.update(transaction, [{ column: 'id', equals: line.id }], { status: 'WITHDRAWN', note, version: line.version + 1, accountId, savedAt: toStoredInstant(core.clock.now()) })
    records.push({
      accountId,
      action: 'entitlement.record',
      subjectType: 'Household',
      subjectId: line.householdId,
      regionCode: line.regionCode,
      reason,
      changes: [{ field: `entitlement.${line.year} ${line.kind}`, from: standingTold(line), to: standingTold({ ...line, status: 'WITHDRAWN' }) }],
    })
  }
  if (records.length > 0) await core.audit.recordAll(transaction, records)
}
