import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { addDays } from '../../time/business-day.js'
import { accessChanged } from '../account/access-change.js'
import { slotsOfAppointment } from './slots.js'
import { endSlots } from './slot-taking.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its appointments change')
const APPOINTMENTS = new UnscopedTable('Appointment', 'honorary chiefs of an enterprise that was found in scope in the same transaction, and is held')

/** How the chiefs of an enterprise end. `held`: the accounts that are held; the sentences say why one cannot end yet. */
interface ChiefEnding {
  readonly enterpriseId: string
  readonly reason: string
  readonly held: ReadonlySet<string>
  readonly notBegun: Sentence
  readonly meanwhile: Sentence
}

const termsOf = (transaction: Transaction, enterpriseId: string, lastDayFrom: string): Promise<Row<'Appointment'>[]> =>
  APPOINTMENTS.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }, { column: 'role', equals: 'HONORARY_CHIEF' }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: lastDayFrom }]] }], { orderBy: [{ column: 'id' }] })

/** Holds the accounts of all who stand for an enterprise, in the order of their ids: before villages and the enterprise, as whoever appoints, renews or ends does. */
export const holdChiefsOf = async (core: Pick<Core, 'clock'>, transaction: Transaction, enterpriseId: string): Promise<ReadonlySet<string>> => {
  const accounts = new Set((await termsOf(transaction, enterpriseId, core.clock.today())).map(({ accountId }) => accountId))
  for (const id of [...accounts].toSorted()) await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: id }], true)
  return accounts
}

/**
 * Ends the terms of all who stand for an enterprise as honorary chiefs (C-10): yesterday was their last day, so that the view ends at
 * once. Whoever begins today or later has no day yet, and is undone by whoever appoints; whoever was appointed since the accounts were
 * held is not held: STATE with the sentence. Answers the accounts. The enterprise must be held, so that nobody is appointed meanwhile.
 */
export const endChiefsOf = async (core: Core, transaction: Transaction, access: Access, { enterpriseId, reason, held, notBegun, meanwhile }: ChiefEnding): Promise<readonly string[]> => {
  const today = core.clock.today()
  const yesterday = addDays(today, -1)
  const terms = await termsOf(transaction, enterpriseId, today)
  if (terms.some(({ startedOn }) => startedOn >= today)) throw refusal('STATE', notBegun, ['id'])
  if (terms.some(({ accountId }) => !held.has(accountId))) throw refusal('STATE', meanwhile, ['id'])
  for (const term of terms) {
    await APPOINTMENTS.update(transaction, [{ column: 'id', equals: term.id }], { endedOn: yesterday, endReason: reason })
    await endSlots(transaction, slotsOfAppointment(term), [term.id], yesterday)
    await core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'appointment.end', subjectType: 'Appointment', subjectId: term.id, regionCode: term.regionCode, reason, changes: [{ field: 'endedOn', from: term.endedOn, to: yesterday }] })
    await accessChanged(core, transaction, term.accountId)
  }
  return [...new Set(terms.map(({ accountId }) => accountId))]
}
