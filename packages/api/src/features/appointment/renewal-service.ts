import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { accessChanged } from '../account/access-change.js'
import { holdUnended } from '../enterprise/enterprise-ended.js'
import { refuseConflicts } from '../supervision/conflict-refusal.js'
import type { SupervisorConflicts } from '../supervision/supervisor-conflicts.js'
import { mayDecide } from './appointing-service.js'
import type { Appointed } from './appointing-service.js'
import type { RenewAppointmentInput } from './appointment-input.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import { lockVillages, prolongCadre } from './responsibility-change.js'
import { slotsOfAppointment, slotsOfResponsibility } from './slots.js'
import { takeSlots } from './slot-taking.js'
import { refuseFullVillage } from './supervisor-places.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its appointments change')
const APPOINTMENTS = new UnscopedTable('Appointment', 'read again under the lock after it was found in scope')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'households of an appointment that was found in scope')
const LONGEST_BASIS = 200

/** Lets appointments go on (C-19): the old one keeps its last day, a new one follows on the next, and nothing is overwritten. */
export class RenewalService {
  constructor(
    private readonly core: Core,
    private readonly conflicts: SupervisorConflicts,
  ) {}

  /**
   * Renews an appointment that has a last day which is not past. A section-level leader’s households go on with it, in the
   * same places. NOT_FOUND out of scope, STATE where there is nothing to renew, QUOTA where the place is somebody else’s by then.
   */
  async renew(access: Access, input: RenewAppointmentInput): Promise<Appointed> {
    const id = checkClientId(input.id)
    const [endedOn, selectionBasis] = [input.endedOn ?? null, input.selectionBasis ?? null]
    if (selectionBasis !== null && checkText(selectionBasis, { min: 0, max: LONGEST_BASIS }) !== null) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.selectionBasis, ['selectionBasis'])
    const contentHash = contentHashOf({ by: access.viewer.accountId, renews: input.appointment, endedOn, selectionBasis })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const former = await this.former(transaction, access, input.appointment)
      const before = await APPOINTMENTS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { appointment: before, replayed: true }
      }
      const lastDay = this.checkRenewable(former, endedOn)
      if (former.enterpriseId !== null) await holdUnended(transaction, former.enterpriseId, 'appointment')
      if ((await APPOINTMENTS.count(transaction, [{ column: 'accountId', equals: former.accountId }, { column: 'renews', equals: former.id }])) > 0) throw refusal('STATE', APPOINTMENT_SENTENCES.renewedAlready, ['appointment'])
      const appointment: Row<'Appointment'> = { ...former, id, startedOn: addDays(lastDay, 1), endedOn, endReason: null, endKind: null, renews: former.id, selectionBasis: selectionBasis ?? former.selectionBasis, createdAt: toStoredInstant(this.core.clock.now()), contentHash }
      const taken = await takeSlots(transaction, slotsOfAppointment(appointment), { holderId: id, fromDay: appointment.startedOn, untilDay: endedOn })
      if (taken !== null) throw refusal('QUOTA', taken.includes(':village:') ? APPOINTMENT_SENTENCES.villageTaken : APPOINTMENT_SENTENCES.samePerson, ['appointment'])
      await rowsOf(this.core, 'Appointment', access, transaction).insert(transaction, appointment)
      await refuseConflicts(transaction, this.conflicts, appointment, this.core.clock.today())
      await refuseFullVillage(transaction, appointment, 'appointment')
      if (former.role === 'SECTION_LEADER') await this.keepHouseholds(transaction, access, former, appointment)
      await this.tell(transaction, access, appointment)
      return { appointment, replayed: false }
    }))
  }

  private async former(transaction: Transaction, access: Access, id: string): Promise<Row<'Appointment'>> {
    const seen = await rowsOf(this.core, 'Appointment', access, transaction).findOne([{ column: 'id', equals: id }], ['accountId'])
    if (seen === null) throw notFound('appointment')
    await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: seen.accountId }], true)
    const former = await APPOINTMENTS.findOne(transaction, [{ column: 'id', equals: id }])
    if (former === null) throw notFound('appointment')
    if (!mayDecide(access, former.role)) throw refusal('STATE', APPOINTMENT_SENTENCES.roleNotYours, ['appointment'])
    // Who renews and whose appointment it is are two people: nobody prolongs the own view.
    if (former.accountId === access.viewer.accountId) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.notOneself, ['appointment'])
    return former
  }

  private checkRenewable(former: Row<'Appointment'>, endedOn: string | null): string {
    if (former.endedOn === null) throw refusal('STATE', APPOINTMENT_SENTENCES.noEndToRenew, ['appointment'])
    if (former.endedOn < this.core.clock.today()) throw refusal('STATE', APPOINTMENT_SENTENCES.alreadyEnded, ['appointment'])
    if (endedOn !== null && endedOn <= former.endedOn) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.renewLater, ['endedOn'])
    return former.endedOn
  }

  private async keepHouseholds(transaction: Transaction, access: Access, former: Row<'Appointment'>, next: Row<'Appointment'>): Promise<void> {
    const of = [{ column: 'appointmentId', equals: former.id }, { column: 'endedOn', equals: former.endedOn }] as const
    await lockVillages(transaction, (await RESPONSIBILITIES.findMany(transaction, of)).map((row) => row.regionCode))
    for (const held of await RESPONSIBILITIES.findMany(transaction, of, { orderBy: [{ column: 'place' }] })) {
      const responsibility: Row<'Responsibility'> = { ...held, id: uuidv7(), appointmentId: next.id, startedOn: next.startedOn, endedOn: next.endedOn, note: null }
      const taken = await takeSlots(transaction, slotsOfResponsibility(responsibility), { holderId: responsibility.id, fromDay: next.startedOn, untilDay: next.endedOn })
      // Somebody else was named for this household from the next day on, and keeps it.
      if (taken !== null) continue
      await RESPONSIBILITIES.insert(transaction, [responsibility])
      await prolongCadre(this.core, transaction, held.householdId, next.endedOn, access.viewer.accountId)
    }
  }

  private async tell(transaction: Transaction, access: Access, appointment: Row<'Appointment'>): Promise<void> {
    const { accountId, startedOn, endedOn } = appointment
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'appointment.renew',
      subjectType: 'Appointment',
      subjectId: appointment.id,
      regionCode: appointment.regionCode,
      changes: [
        { field: 'renews', from: null, to: appointment.renews },
        { field: 'startedOn', from: null, to: startedOn },
        ...(endedOn === null ? [] : [{ field: 'endedOn' as const, from: null, to: endedOn }]),
      ],
    })
    await this.core.notices.post(transaction, [{ accountId, kind: 'appointed', parameters: { startedOn } }])
    await accessChanged(this.core, transaction, accountId)
  }
}
