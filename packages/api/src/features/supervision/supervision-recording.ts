import { v7 as uuidv7 } from 'uuid'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import type { RecogniseSupervisorInput, RecordSupervisorTrainingInput } from './supervision-input.js'
import { LONGEST_DOCUMENT, LONGEST_GIVER, LONGEST_REASON, LONGEST_SUBJECT, MOST_AT_ONCE, MOST_HOURS, SUPERVISION_SENTENCES } from './supervision-messages.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who watches a village of the own banner is compared with the territory of the access')
const TRAININGS = new UnscopedTable('SupervisorTraining', 'an id that was used before is recognised whoever used it, and never shown to others')
const RECOGNITIONS = new UnscopedTable('SupervisorRecognition', 'an id that was used before is recognised whoever used it, and never shown to others')

type Field = keyof typeof SUPERVISION_SENTENCES

/** Collects what is wrong with an input, field by field. */
const faultsOf = (...checks: readonly (readonly [holds: boolean, field: Field])[]): Refused[] => checks.flatMap(([holds, field]) => (holds ? [] : [{ code: 'VALIDATION', field: [field], sentence: SUPERVISION_SENTENCES[field] }]))
const isText = (text: string, max: number): boolean => checkText(text, { min: 1, max }) === null

/** Writes down what supervisors were taught, and what they are recognised by (C-8, C-17). */
export class SupervisionRecording {
  constructor(private readonly core: Core) {}

  /** Keeps a training of several supervisors, whole or not at all, once for each id. Throws VALIDATION, NOT_FOUND for somebody who watches no village of the banner, or CONFLICT. */
  async train(access: Access, input: RecordSupervisorTrainingInput): Promise<{ readonly replayed: boolean }> {
    const sessionId = checkClientId(input.id)
    const { heldOn, subject, hours, givenBy } = input
    const accounts = [...new Set(input.supervisors)]
    const { accountId } = access.viewer
    const contentHash = contentHashOf({ by: accountId, supervisors: accounts.toSorted(), heldOn, subject, hours, givenBy })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await TRAININGS.findOne(transaction, [{ column: 'sessionId', equals: sessionId }])
      if (before !== null) {
        if (before.recordedBy !== accountId || before.contentHash !== contentHash) throw conflict()
        return { replayed: true }
      }
      const faults = faultsOf([accounts.length >= 1 && accounts.length <= MOST_AT_ONCE, 'supervisors'], [heldOn <= this.core.clock.today(), 'heldOn'], [isText(subject, LONGEST_SUBJECT), 'subject'], [hours >= 0.5 && hours <= MOST_HOURS && Number.isInteger(hours * 2), 'hours'], [isText(givenBy, LONGEST_GIVER), 'givenBy'])
      if (faults.length > 0) throw new Refusal(...faults)
      const villages = await this.villagesOf(transaction, access, accounts)
      const recordedAt = toStoredInstant(this.core.clock.now())
      const rows = accounts.map((each): Row<'SupervisorTraining'> => {
        const regionCode = villages.get(each)
        if (regionCode === undefined) throw notFound('supervisors')
        return { id: uuidv7(), sessionId, regionCode, accountId: each, heldOn, subject, hours, givenBy, recordedBy: accountId, recordedAt, contentHash }
      })
      await TRAININGS.insert(transaction, rows)
      for (const row of rows) await this.core.audit.record(transaction, { accountId, action: 'supervision.train', subjectType: 'SupervisorTraining', subjectId: row.id, regionCode: row.regionCode, changes: [{ field: 'account', from: null, to: row.accountId }, { field: 'name', from: null, to: subject }] })
      return { replayed: false }
    }))
  }

  /** Keeps a recognition and tells the supervisor, once for each id. Throws VALIDATION, NOT_FOUND or CONFLICT. */
  async recognise(access: Access, input: RecogniseSupervisorInput): Promise<{ readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const { supervisor, kind, awardedOn, documentNumber, reason } = input
    const { accountId } = access.viewer
    const contentHash = contentHashOf({ by: accountId, supervisor, kind, awardedOn, documentNumber, reason })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await RECOGNITIONS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.recordedBy !== accountId || before.contentHash !== contentHash) throw conflict()
        return { replayed: true }
      }
      const faults = faultsOf([awardedOn <= this.core.clock.today(), 'heldOn'], [isText(documentNumber, LONGEST_DOCUMENT), 'documentNumber'], [isText(reason, LONGEST_REASON), 'reason']).map((fault) => (fault.field?.[0] === 'heldOn' ? { ...fault, field: ['awardedOn'] } : fault))
      if (faults.length > 0) throw new Refusal(...faults)
      const regionCode = (await this.villagesOf(transaction, access, [supervisor])).get(supervisor)
      if (regionCode === undefined) throw notFound('supervisor')
      const row: Row<'SupervisorRecognition'> = { id, regionCode, accountId: supervisor, kind, awardedOn, documentNumber, reason, recordedBy: accountId, recordedAt: toStoredInstant(this.core.clock.now()), contentHash }
      await RECOGNITIONS.insert(transaction, [row])
      await this.core.notices.post(transaction, [{ accountId: supervisor, kind: 'supervisorRecognised', parameters: { documentNumber } }])
      await this.core.audit.record(transaction, { accountId, action: 'supervision.recognise', subjectType: 'SupervisorRecognition', subjectId: id, regionCode, reason, changes: [{ field: 'account', from: null, to: supervisor }, { field: 'kind', from: null, to: kind }] })
      return { replayed: false }
    }))
  }

  /** The village that each of the accounts watches today, as far as it lies in the territory of the access. */
  private async villagesOf(transaction: Transaction, access: Access, accounts: readonly string[]): Promise<Map<string, string>> {
    if (accounts.length === 0) throw refusal('VALIDATION', SUPERVISION_SENTENCES.supervisors, ['supervisors'])
    const posts = await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', in: accounts }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }, ...inForceOn(this.core.clock.today())])
    return new Map(posts.flatMap(({ accountId, regionCode }) => (regionCode === null || !reaches(access, regionCode) ? [] : [[accountId, regionCode] as const])))
  }
}
