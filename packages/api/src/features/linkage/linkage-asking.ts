import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'

const PROPOSALS = new UnscopedTable('LinkageProposal', 'written for a linkage that was found in scope in the same transaction')
const APPOINTMENTS = new UnscopedTable('Appointment', 'whoever holds the village’s post is told')

/** A household that is to be asked, by the number that was written down. */
export interface AskedHousehold {
  readonly number: string
  /** Null where nobody has the number. */
  readonly householdId: string | null
  /** The proposal that was withdrawn, which is put again; null for a first question. */
  readonly withdrawn: string | null
}

/** Puts the question to households and tells the first secretaries of the village, which must be held. Nobody is told of none. */
export const askHouseholds = async (core: Core, transaction: Transaction, linkage: Pick<Row<'Linkage'>, 'id' | 'enterpriseId' | 'regionCode'>, asked: readonly AskedHousehold[], proposedBy: string): Promise<void> => {
  if (asked.length === 0) return
  const { id: linkageId, enterpriseId, regionCode } = linkage
  const now = { status: 'PROPOSED', proposedBy, proposedAt: toStoredInstant(core.clock.now()), answeredBy: null, answeredAt: null, reason: null } as const
  const fresh = asked.filter(({ withdrawn }) => withdrawn === null)
  await PROPOSALS.insert(transaction, fresh.map(({ number, householdId }): Row<'LinkageProposal'> => ({ id: uuidv7(), linkageId, enterpriseId, regionCode, householdNumber: number, householdId, ...now })))
  // Somebody may have the number by now that nobody had when it was first asked.
  for (const { withdrawn, householdId } of asked) if (withdrawn !== null) await PROPOSALS.update(transaction, [{ column: 'id', equals: withdrawn }], { ...now, householdId })
  const posts = await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'role', equals: 'FIRST_SECRETARY' }, ...inForceOn(core.clock.today())])
  const secretaries = [...new Set(posts.map(({ accountId }) => accountId))]
  await core.notices.post(transaction, secretaries.map((accountId) => ({ accountId, kind: 'linkageAsked' as const, parameters: { count: asked.length }, subject: { type: 'Linkage' as const, id: linkageId } })))
}
