import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { CONFLICT_SENTENCES } from './supervision-messages.js'
import { answersByPost } from './supervisor-conflicts.js'
import type { SupervisorConflicts } from './supervisor-conflicts.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whoever watches a village does not answer for it, by whichever post is given last')

const overlaps = (one: Row<'Appointment'>, other: Row<'Appointment'>): boolean => (one.endedOn === null || one.endedOn >= other.startedOn) && (other.endedOn === null || other.endedOn >= one.startedOn)

/**
 * Refuses with STATE an appointment by which somebody would watch a village for which the own household's cadre, kin or the
 * person answers; and another post by which a supervisor would answer for the village that the person watches. The appointment
 * is stored already, in the transaction that the refusal undoes. What was there before is listed and refuses nothing (1.10).
 */
export const refuseConflicts = async (transaction: Transaction, conflicts: SupervisorConflicts, appointment: Row<'Appointment'>, today: string): Promise<void> => {
  const watches = appointment.role === 'VOLUNTEER_SUPERVISOR'
  const posts = watches ? [appointment] : (await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', equals: appointment.accountId }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }])).filter((post) => overlaps(post, appointment) && post.regionCode !== null && answersByPost(appointment, post.regionCode))
  const day = appointment.startedOn > today ? appointment.startedOn : today
  const found = [...(await conflicts.of(transaction, posts, day)).values()].flat().find(({ kind }) => watches || kind === 'OTHER_POST')
  if (found !== undefined) throw refusal('STATE', CONFLICT_SENTENCES[found.kind], ['region'])
}
