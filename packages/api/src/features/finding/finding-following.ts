import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { findingState } from './finding-codes.js'

const FINDINGS = new UnscopedTable('Finding', 'the finding of an observation that was changed in the same transaction')

/** Brings the finding of an observation, where it has one, to what the observation's new status says of it. */
export const followFinding = async (transaction: Transaction, { id, status }: Pick<ObservationRow, 'id' | 'status'>): Promise<void> => {
  const finding = await FINDINGS.findOne(transaction, [{ column: 'observationId', equals: id }])
  if (finding === null) return
  const state = findingState(finding.state, status)
  if (state !== finding.state) await FINDINGS.update(transaction, [{ column: 'id', equals: finding.id }], { state })
}
