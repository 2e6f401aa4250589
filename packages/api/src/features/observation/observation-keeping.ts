import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { StoredInstant } from '../../time/instant.js'
import type { AuditAction } from '../audit/audit-words.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { followFinding } from '../finding/finding-following.js'
import type { ObservationRow } from './observation-columns.js'
import { observationContribution } from './observation-figures.js'
import { auditChanges } from './observation-step-rules.js'

const STEPS = new UnscopedTable('ObservationStep', 'the next step of an observation that was changed in the same transaction')

/** A step that was taken: the observation around it, its place, and who is named for it where. */
export interface TakenStep {
  readonly before: ObservationRow
  readonly after: ObservationRow
  readonly sequence: number
  readonly at: StoredInstant
  readonly comment: string | null
  /** Whom the step names; null for whoever stays unnamed there, and for a household, which has no account. */
  readonly signedBy: string | null
  /** Whom the trail names; null for a household. */
  readonly accountId: string | null
  readonly action: AuditAction
  /** The deadline that the step gave instead of the usual one. */
  readonly extendedTo?: StoredInstant
}

/** Keeps what belongs to a step beside the observation itself (4.2): its entry in the course, figures, trail and event. Whom it is told to differs by step. */
export const keepStep = async (core: Core, transaction: Transaction, { before, after, sequence, at, comment, signedBy, accountId, action, extendedTo }: TakenStep): Promise<void> => {
  const { id, regionCode, status } = after
  await STEPS.insert(transaction, [{ id: uuidv7(), observationId: id, regionCode, sequence, status, at, accountId: signedBy, comment, extendedTo: extendedTo ?? null }])
  if (after.reopened || status === 'RECTIFYING' || status === 'VERIFIED') await followFinding(transaction, after)
  await core.rollup.add(transaction, regionCode, contributionChange(observationContribution(before), observationContribution(after)))
  await core.audit.record(transaction, { accountId, action, subjectType: 'Observation', subjectId: id, regionCode, reason: comment, changes: auditChanges(before, after) })
  await core.outbox.append(transaction, 'villageChanged', { regionCode })
}
