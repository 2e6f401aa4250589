import { inRange } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
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
import { checkText, wordsIn } from '../../text/plain-text.js'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { activeOn } from '../person/active-person.js'
import { checkIdNumber } from '../person/id-number.js'
import type { DeclareSupervisorTieInput, EndSupervisorTieInput } from './supervision-input.js'
import { LONGEST_REASON, SUPERVISION_SENTENCES } from './supervision-messages.js'

const TIES = new UnscopedTable('SupervisorTie', 'an id that was used before is recognised whoever used it, and never shown to others')
const PERSONS = new UnscopedTable('Person', 'a person’s own number finds the own household, wherever it is registered, and nobody is told')
const ACCOUNTS = new UnscopedTable('Account', 'a cadre is named by an account, of whatever banner')

/** Ties of supervisors, and of those who may become one, to cadres (1.10, conflict of interest). */
export class SupervisorTies {
  constructor(private readonly core: Core) {}

  /**
   * Writes a tie down, once for each id. Whether an ID number is registered is told to nobody: the answer is the same, and a
   * number that is not leaves a tie to no household. VALIDATION, NOT_FOUND for a person, household or cadre out of reach, or CONFLICT.
   */
  async declare(access: Access, input: DeclareSupervisorTieInput): Promise<{ readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const [number, idNumber, cadre, note] = [wordsIn(input.household), wordsIn(input.idNumber), input.cadre ?? null, wordsIn(input.note)]
    const { accountId } = access.viewer
    const contentHash = contentHashOf({ by: accountId, account: input.account, kind: input.kind, household: number, idNumber: idNumber === null ? null : (this.core.cipher.lookupHashes(idNumber)[0] ?? null), cadre, note })
    const regionCode = access.grants.flatMap((grant) => grant.regionCode ?? [])[0]
    if (regionCode === undefined) throw notFound('account')
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await TIES.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.declaredBy !== accountId || before.contentHash !== contentHash) throw conflict()
        return { replayed: true }
      }
      if (note !== null && checkText(note, { min: 0, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', SUPERVISION_SENTENCES.note, ['note'])
      if (input.kind === 'KIN_OF_CADRE' ? cadre === null || number !== null || idNumber !== null : cadre !== null || (number === null) === (idNumber === null)) throw refusal('VALIDATION', SUPERVISION_SENTENCES.tieOf, [input.kind === 'KIN_OF_CADRE' ? 'cadre' : 'household'])
      if (cadre === input.account) throw refusal('VALIDATION', SUPERVISION_SENTENCES.ownKin, ['cadre'])
      if ((await rowsOf(this.core, 'Account', accessFor(access.viewer, 'account.read'), transaction).count([{ column: 'id', equals: input.account }])) === 0) throw notFound('account')
      if (cadre !== null && (await ACCOUNTS.count(transaction, [{ column: 'id', equals: cadre }])) === 0) throw notFound('cadre')
      const householdId = number !== null ? await this.householdNumbered(transaction, access, number) : idNumber !== null ? await this.householdOf(transaction, idNumber) : null
      const row: Row<'SupervisorTie'> = { id, regionCode, accountId: input.account, kind: input.kind, householdId, cadreId: cadre, note, declaredOn: this.core.clock.today(), declaredAt: toStoredInstant(this.core.clock.now()), declaredBy: accountId, endedOn: null, endReason: null, contentHash }
      await TIES.insert(transaction, [row])
      await this.core.audit.record(transaction, { accountId, action: 'supervision.declareTie', subjectType: 'SupervisorTie', subjectId: id, regionCode, reason: note, changes: [{ field: 'account', from: null, to: input.account }, { field: 'kind', from: null, to: input.kind }] })
      return { replayed: false }
    }))
  }

  /** Ends a tie from yesterday on: it bars nobody any more. VALIDATION, NOT_FOUND or STATE. */
  async end(access: Access, { id, reason }: EndSupervisorTieInput): Promise<void> {
    if (checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', SUPERVISION_SENTENCES.reason, ['reason'])
    await this.core.database.write(async (transaction) => {
      const tie = await rowsOf(this.core, 'SupervisorTie', access, transaction).findOne([{ column: 'id', equals: id }], ['id', 'regionCode', 'accountId', 'endedOn'])
      if (tie === null) throw notFound('id')
      const endedOn = addDays(this.core.clock.today(), -1)
      if ((await TIES.update(transaction, [{ column: 'id', equals: id }, { column: 'endedOn', equals: null }], { endedOn, endReason: reason })) === 0) throw refusal('STATE', SUPERVISION_SENTENCES.ended, ['id'])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'supervision.endTie', subjectType: 'SupervisorTie', subjectId: id, regionCode: tie.regionCode, reason, changes: [{ field: 'endedOn', from: null, to: endedOn }] })
    })
  }

  private async householdNumbered(transaction: Transaction, access: Access, number: string): Promise<string> {
    const household = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findOne([{ column: 'number', equals: number }], ['id', 'regionCode'])
    if (household === null || !access.grants.some(({ range }) => range !== null && inRange(range, household.regionCode))) throw notFound('household')
    return household.id
  }

  private async householdOf(transaction: Transaction, idNumber: string): Promise<string | null> {
    const checked = checkIdNumber(idNumber, this.core.clock.today())
    if (!checked.valid) throw refusal('VALIDATION', SUPERVISION_SENTENCES.idNumber, ['idNumber'])
    const person = await PERSONS.findOne(transaction, [{ column: 'idNumberHash', in: this.core.cipher.lookupHashes(checked.idNumber) }, activeOn(this.core.clock.today())])
    return person?.householdId ?? null
  }
}
