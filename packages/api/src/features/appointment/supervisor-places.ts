import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import { SUPERVISORS_PER_VILLAGE } from './slots.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a village’s supervisors are counted before another is appointed, whoever appointed them')

type Term = Pick<Row<'Appointment'>, 'startedOn' | 'endedOn'>

const inForce = ({ startedOn, endedOn }: Term, day: string): boolean => startedOn <= day && (endedOn === null || endedOn >= day)

/** The most of the terms that are in force on any one day of a term: where one ends before another begins, they share a place. */
export const mostAtOnce = (terms: readonly Term[], during: Term): number =>
  Math.max(...[during.startedOn, ...terms.map(({ startedOn }) => startedOn).filter((day) => inForce(during, day))].map((day) => terms.filter((term) => inForce(term, day)).length))

/**
 * Refuses with QUOTA an eleventh supervisor of a village on any day of the term (C-8, 7.9: ten to a village). The appointment
 * is stored already, in the transaction that the refusal undoes; the village's lock lets one of two at once through. Its
 * account must be locked before. A village that has more from before keeps them.
 */
export const refuseFullVillage = async (transaction: Transaction, appointment: Row<'Appointment'>, field: 'region' | 'appointment'): Promise<void> => {
  if (appointment.role !== 'VOLUNTEER_SUPERVISOR' || appointment.regionCode === null) return
  await lockVillage(transaction, appointment.regionCode)
  const others = (await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: appointment.regionCode }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }])).filter(({ id }) => id !== appointment.id)
  if (mostAtOnce(others, appointment) >= SUPERVISORS_PER_VILLAGE) throw refusal('QUOTA', APPOINTMENT_SENTENCES.supervisorsFull, [field])
}
