import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { ObservationRow } from './observation-columns.js'
import { isOpen } from './observation-states.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'reports that do not go along with the one that leads them, left to stand for themselves and shown to nobody')

/**
 * Lets the open reports that an observation leads stand for themselves where they are not as far as it after a step: it was its reporter's own,
 * or not theirs to take. Their office has them before it again, so that none waits under another that goes on or has ended. By nobody's
 * hand: whoever scored the one learns nothing of the others, nor they of who did (4.1).
 */
export const leaveBehind = async (core: Core, transaction: Transaction, lead: Pick<ObservationRow, 'id' | 'regionCode' | 'status'>): Promise<void> => {
  const { regionCode } = lead
  const members = await OBSERVATIONS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'leadId', equals: lead.id }])
  const left = members.filter(({ status }) => isOpen(status) && status !== lead.status)
  for (const { id, version } of left) {
    await OBSERVATIONS.update(transaction, [{ column: 'id', equals: id }], { leadId: null, version: version + 1 })
    await core.audit.record(transaction, { accountId: null, action: 'observation.separate', subjectType: 'Observation', subjectId: id, regionCode, changes: [{ field: 'leadId', from: lead.id, to: null }] })
  }
  if (left.length > 0) await core.outbox.append(transaction, 'villageChanged', { regionCode })
}
