import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { addDays } from '../../time/business-day.js'
import { accessChanged } from '../account/access-change.js'
import { slotsOfAppointment } from './slots.js'
import { endSlots } from './slot-taking.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'honorary chiefs of an enterprise that was found in scope in the same transaction, and is held')

/**
 * Ends the terms of all who stand for an enterprise as honorary chiefs (C-10): yesterday was their last day, so that the view ends at
 * once. Whoever begins today or later has no day yet, and is undone by whoever appoints: STATE with the sentence. Answers the
 * accounts. The enterprise must be held, so that nobody is appointed meanwhile.
 */
export const endChiefsOf = async (core: Core, transaction: Transaction, access: Access, enterpriseId: string, reason: string, notBegun: Sentence): Promise<readonly string[]> => {
  const today = core.clock.today()
  const yesterday = addDays(today, -1)
  const terms = await APPOINTMENTS.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }, { column: 'role', equals: 'HONORARY_CHIEF' }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] }], { lock: true, orderBy: [{ column: 'id' }] })
  if (terms.some(({ startedOn }) => startedOn >= today)) throw refusal('STATE', notBegun, ['id'])
  for (const term of terms) {
    await APPOINTMENTS.update(transaction, [{ column: 'id', equals: term.id }], { endedOn: yesterday, endReason: reason })
    await endSlots(transaction, slotsOfAppointment(term), [term.id], yesterday)
    await core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'appointment.end', subjectType: 'Appointment', subjectId: term.id, regionCode: term.regionCode, reason, changes: [{ field: 'endedOn', from: term.endedOn, to: yesterday }] })
    await accessChanged(core, transaction, term.accountId)
  }
  return [...new Set(terms.map(({ accountId }) => accountId))]
}
