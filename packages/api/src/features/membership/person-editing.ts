import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { wordsIn } from '../../text/plain-text.js'
import { checkIdNumbersFree, givenIdNumber } from '../household/registration-uniqueness.js'
import { identityOf } from '../person/person-identity.js'
import type { IdentityColumns } from '../person/person-identity.js'
import { memberOf, withEdited } from './family.js'
import type { MembershipLedger } from './membership-ledger.js'
import type { UpdatePersonInput } from './person-edit-input.js'
import { checkPersonEdit, planPersonEdit } from './person-edit-plan.js'
import type { TakenNumberWatch } from './taken-number-watch.js'

/** Edits what is on file of a member (R-7, 2.2), on the timeline of the household. */
export class PersonEditing {
  constructor(
    private readonly core: Core,
    private readonly ledger: MembershipLedger,
    private readonly takenNumbers: TakenNumberWatch,
  ) {}

  /**
   * Applies an edit to the version of the household that was read; one that changes nothing makes no version. Throws
   * StaleHousehold, VALIDATION, NOT_FOUND or STATE; then nothing is changed.
   */
  async update(access: Access, input: UpdatePersonInput): Promise<void> {
    const today = this.core.clock.today()
    checkPersonEdit(input, today)
    const edit = (): Promise<void> =>
      this.core.database.write(async (transaction) => {
        await this.ledger.hold(transaction, access, [{ id: input.household, field: 'household' }])
        const family = await this.ledger.family(transaction, access, { id: input.household, version: input.version, field: 'household' }, today)
        const person = memberOf(family, input.person)
        const identity = this.identity(person, input)
        const { after, facts } = planPersonEdit(person, input, identity)
        if (facts.length === 0) return
        // Last of all checks: an answer about the number alone comes with the edit kept or with a trace.
        if (identity !== undefined) await checkIdNumbersFree(transaction, this.core.cipher, givenIdNumber(input.idNumber, ['idNumber']))
        const reason = wordsIn(input.reason)
        await this.ledger.keepFamilies(transaction, access, { action: 'household.updatePerson', families: [{ before: family, after: withEdited(family, after), facts }], gone: [], effectiveOn: today, reason })
      })
    await this.takenNumbers.over(access, input.household, input.idNumber, () => onceMoreWhenTaken(edit))
  }

  /** The columns of a new ID number; null when it is emptied, undefined when it stays. */
  private identity(person: Row<'Person'>, { idNumber }: UpdatePersonInput): IdentityColumns | null | undefined {
    if (idNumber === undefined) return undefined
    if (idNumber === null) return person.idNumberPrefix === null ? undefined : null
    const identity = identityOf(idNumber, this.core.clock.today(), this.core.cipher)
    if (!identity.valid || this.core.cipher.lookupHashes(identity.idNumber).includes(person.idNumberHash ?? '')) return undefined
    return identity.columns
  }
}
