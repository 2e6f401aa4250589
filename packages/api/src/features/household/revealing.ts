import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { rateLimited } from '../../graphql/errors.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { activeOn } from '../person/active-person.js'
import { HOUSEHOLD_SENTENCES } from './household-messages.js'
import { coveringGrants } from './household-visibility.js'
import { revealableBy } from './reveal-field.js'
import type { RevealField } from './reveal-field.js'
import type { RevealPace } from './reveal-pace.js'
import type { RevealInput } from './reveal-type.js'

const CHECKED = 'the household was found in scope in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const PERSONS = new UnscopedTable('Person', CHECKED)

const SHORTEST_REASON = 5
const LONGEST_REASON = 500

/** Fields that a household has of its own; the others are its persons'. */
const OF_HOUSEHOLD: ReadonlySet<RevealField> = new Set(['PHONE', 'BANK_ACCOUNT'])

interface Subject {
  readonly type: 'Household' | 'Person'
  readonly id: string
  readonly regionCode: string
  readonly value: string | null
}

/** Shows a sensitive value to whoever may see it for a reason, and writes down that it was shown, never what (dossier 5). */
export class Revealing {
  constructor(
    private readonly core: Core,
    private readonly pace: RevealPace,
  ) {}

  /**
   * The value of a field of a person or household in scope; null when none is on file. Of a household's persons it is the
   * head, the first on its card among those who are members today. Throws VALIDATION for a field that is not the viewer's
   * to reveal and for a reason that says nothing, NOT_FOUND, or RATE_LIMITED.
   */
  async reveal(access: Access, { id, field, reason }: RevealInput): Promise<string | null> {
    const saysEnough = checkText(reason.trim(), { min: SHORTEST_REASON, max: LONGEST_REASON }) === null
    if (!saysEnough || checkText(reason, { min: SHORTEST_REASON, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.revealReason, ['reason'])
    if (!access.grants.some((grant) => revealableBy(grant.role).includes(field))) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.revealField, ['field'])
    const wait = await this.pace.take(access.viewer.accountId)
    if (wait > 0) throw rateLimited(wait)
    return this.core.database.write(async (transaction) => {
      const { household, person } = await this.find(transaction, access, id)
      if (!coveringGrants(access, household).some((grant) => revealableBy(grant.role).includes(field))) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.revealField, ['field'])
      await lockVillage(transaction, household.regionCode)
      const subject = await this.subjectOf(transaction, household, person, field)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'household.reveal',
        subjectType: subject.type,
        subjectId: subject.id,
        regionCode: subject.regionCode,
        reason,
        changes: [{ field, from: null, to: null }],
      })
      return subject.value
    })
  }

  /** The household that the id names, or whose person it names. */
  private async find(transaction: Transaction, access: Access, id: string): Promise<{ household: Pick<Row<'Household'>, 'id' | 'regionCode'>; person: string | null }> {
    const household = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: id }], ['id', 'regionCode'])
    if (household !== null) return { household, person: null }
    const person = await PERSONS.findOne(transaction, [{ column: 'id', equals: id }])
    const theirs = person === null ? null : await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: person.householdId }], ['id', 'regionCode'])
    if (theirs === null) throw notFound('id')
    return { household: theirs, person: id }
  }

  private async subjectOf(transaction: Transaction, { id, regionCode }: Pick<Row<'Household'>, 'id' | 'regionCode'>, personId: string | null, field: RevealField): Promise<Subject> {
    if (OF_HOUSEHOLD.has(field)) {
      const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }])
      return { type: 'Household', id, regionCode, value: household === null ? null : this.valueOfHousehold(household, field) }
    }
    const [person] = await PERSONS.findMany(transaction, [{ column: 'householdId', equals: id }, personId === null ? activeOn(this.core.clock.today()) : { column: 'id', equals: personId }], { orderBy: [{ column: 'position' }], limit: 1 })
    if (person === undefined) throw notFound('id')
    return { type: 'Person', id: person.id, regionCode, value: this.valueOfPerson(person, field) }
  }

  private valueOfHousehold({ phone, bankAccountCipher }: Row<'Household'>, field: RevealField): string | null {
    if (field === 'PHONE') return phone
    return bankAccountCipher === null ? null : this.core.cipher.decrypt(bankAccountCipher, EncryptedColumn.BANK_ACCOUNT)
  }

  private valueOfPerson({ health, idNumberCipher }: Row<'Person'>, field: RevealField): string | null {
    if (field === 'HEALTH') return health.join(',')
    return idNumberCipher === null ? null : this.core.cipher.decrypt(idNumberCipher, EncryptedColumn.ID_NUMBER)
  }
}
