import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { accessChanged } from '../account/access-change.js'
import { mayDecide } from './appointing-service.js'
import type { Appointed } from './appointing-service.js'
import type { EndAppointmentInput } from './appointment-input.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import { checkEnd, checkEndReason } from './ending-rule.js'
import { endResponsibilities, lockVillages, setCadre } from './responsibility-change.js'
import { slotsOfAppointment } from './slots.js'
import { endSlots } from './slot-taking.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its appointments change')
const APPOINTMENTS = new UnscopedTable('Appointment', 'read again under the lock after it was found in scope')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'households of an appointment that was found in scope')

/** Ends appointments. The view ends with them: the person's sockets close at once. */
export class EndingService {
  constructor(private readonly core: Core) {}

  /**
   * Sets the last day in force. An end in the past is allowed, but not before the first day; one already set may only be
   * brought forward, and what has ended stays as it is. A section-level leader's households become open with it.
   */
  async end(access: Access, input: EndAppointmentInput): Promise<Appointed> {
    checkEndReason(input.reason)
    return this.core.database.write(async (transaction) => {
      const seen = await rowsOf(this.core, 'Appointment', access, transaction).findOne([{ column: 'id', equals: input.id }], ['id', 'accountId'])
      if (seen === null) throw notFound('id')
      await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: seen.accountId }], true)
      const before = await APPOINTMENTS.findOne(transaction, [{ column: 'id', equals: input.id }])
      if (before === null) throw notFound('id')
      if (!mayDecide(access, before.role)) throw refusal('STATE', APPOINTMENT_SENTENCES.roleNotYours, ['id'])
      const endKind = input.kind ?? null
      if (before.endedOn === input.endedOn && before.endReason === input.reason && before.endKind === endKind) return { appointment: before, replayed: true }
      checkEnd(before, input.endedOn, this.core.clock.today(), APPOINTMENT_SENTENCES.alreadyEnded)
      const appointment: Row<'Appointment'> = { ...before, endedOn: input.endedOn, endReason: input.reason, endKind }
      await APPOINTMENTS.update(transaction, [{ column: 'id', equals: before.id }], { endedOn: input.endedOn, endReason: input.reason, endKind })
      await endSlots(transaction, slotsOfAppointment(before), [before.id], input.endedOn)
      if (before.role === 'SECTION_LEADER') await this.release(transaction, access, appointment, input.endedOn)
      await this.tell(transaction, access, before, appointment)
      return { appointment, replayed: false }
    })
  }

  private async release(transaction: Transaction, access: Access, appointment: Row<'Appointment'>, endedOn: string): Promise<void> {
    const of = [{ column: 'appointmentId', equals: appointment.id } as const, { anyOf: [[{ column: 'endedOn', equals: null } as const], [{ column: 'endedOn', above: endedOn } as const]] }]
    await lockVillages(transaction, (await RESPONSIBILITIES.findMany(transaction, of)).map((row) => row.regionCode))
    const responsibilities = await RESPONSIBILITIES.findMany(transaction, of, { orderBy: [{ column: 'place' }] })
    await endResponsibilities(transaction, responsibilities, endedOn)
    for (const { householdId } of responsibilities) {
      await setCadre(this.core, transaction, householdId, { endedOn }, { byAccountId: access.viewer.accountId, action: 'household.release', reason: appointment.endReason })
    }
  }

  private async tell(transaction: Transaction, access: Access, before: Row<'Appointment'>, after: Row<'Appointment'>): Promise<void> {
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'appointment.end',
      subjectType: 'Appointment',
      subjectId: after.id,
      regionCode: after.regionCode,
      reason: after.endReason,
      changes: [{ field: 'endedOn', from: before.endedOn, to: after.endedOn }, ...(after.endKind === before.endKind ? [] : [{ field: 'endKind' as const, from: before.endKind, to: after.endKind }])],
    })
    await this.core.notices.post(transaction, [{ accountId: after.accountId, kind: 'appointmentEnded', parameters: { endedOn: after.endedOn ?? '' } }])
    await accessChanged(this.core, transaction, after.accountId)
  }
}
