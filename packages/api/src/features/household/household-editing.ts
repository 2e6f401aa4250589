import { v7 as uuidv7 } from 'uuid'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { ColumnOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { planEdit } from './household-edit-plan.js'
import type { EditPlan, StoredFacts } from './household-edit-plan.js'
import { checkEdit } from './household-edit-rules.js'
import type { HouseholdEdit } from './household-edit-rules.js'
import type { UpdateHouseholdInput } from './household-edit-type.js'
import { householdChange } from './household-figures.js'
import { HOUSEHOLD_SENTENCES } from './household-messages.js'
import type { HouseholdRow } from './household-service.js'
import { livingAfter, livingFaults } from './living-rules.js'
import { cadreOn } from './household-targeting.js'
import { coveringGrants } from './household-visibility.js'

const CHECKED = 'a part of a household that was found in scope in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const INCOMES = new UnscopedTable('HouseholdIncome', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)

/** The household was changed since it was read; `current` is what is stored, as the viewer sees it. */
export class StaleHousehold extends Refusal {
  constructor(readonly current: HouseholdRow | null) {
    super({ code: 'STALE', sentence: HOUSEHOLD_SENTENCES.stale, field: ['version'] })
  }
}

/** Edits household files: every change with its history, its audit entry and its figures, or none of it. */
export class HouseholdEditing {
  constructor(private readonly core: Core) {}

  /**
   * Applies an edit to the version that was read. Throws StaleHousehold on another version, VALIDATION, NOT_FOUND or
   * STATE; then nothing is changed.
   * @param columns what the answer needs of the household
   */
  async update(access: Access, input: UpdateHouseholdInput, columns: readonly ColumnOf<'Household'>[]): Promise<HouseholdRow> {
    const edit = checkEdit(input, this.core.clock.today())
    return this.core.database.write(async (transaction) => {
      const household = await this.locked(transaction, access, input.id)
      const read = (): Promise<HouseholdRow | null> => rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findOne([{ column: 'id', equals: household.id }], columns)
      if (household.version !== input.version) throw new StaleHousehold(await read())
      this.checkMay(access, household, edit)
      const plan = planEdit(edit, await this.stored(transaction, household, edit), (account) => this.core.cipher.encrypt(account, EncryptedColumn.BANK_ACCOUNT))
      if (plan.facts.length > 0) await this.apply(transaction, access, household, plan, edit.reason)
      const changed = await read()
      if (changed === null) throw notFound('id')
      return changed
    })
  }

  /** The household in scope, its village's writers held off. */
  private async locked(transaction: Transaction, access: Access, id: string): Promise<Row<'Household'>> {
    const found = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
    if (found === null) throw notFound('id')
    await lockVillage(transaction, found.regionCode)
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (household === null) throw notFound('id')
    return household
  }

  /** A section-level leader edits the own ten, but not what decides on status, standard or kind (contract, "Who may do what"). */
  private checkMay(access: Access, household: Row<'Household'>, edit: HouseholdEdit): void {
    if (household.status === 'CANCELLED') throw refusal('STATE', HOUSEHOLD_SENTENCES.cancelled)
    const decides = coveringGrants(access, household).some((grant) => grant.role !== 'SECTION_LEADER')
    if (edit.standard !== undefined && edit.standard !== household.standard && !decides) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.standardNotYours, ['standard'])
    const main = edit.mainCause ?? household.mainCause
    if (main !== null && edit.otherCauses?.includes(main)) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.causeTwice, ['otherCauses'])
    const faults = edit.living === undefined ? [] : livingFaults(livingAfter(household.living ?? {}, edit.living), this.core.clock.today())
    if (faults.length > 0) throw new Refusal(...faults.map(({ field, sentence }) => ({ code: 'VALIDATION' as const, sentence, field: ['living', field] })))
    if (edit.attribute !== undefined && !decides) throw refusal('VALIDATION', HOUSEHOLD_SENTENCES.attributeNotYours, ['attribute'])
  }

  private async stored(transaction: Transaction, household: Row<'Household'>, edit: HouseholdEdit): Promise<StoredFacts> {
    const cipher = household.bankAccountCipher
    const year = edit.income?.year ?? edit.parts?.year
    const income = year === undefined ? null : await INCOMES.findOne(transaction, [{ column: 'householdId', equals: household.id }, { column: 'year', equals: year }])
    return {
      household,
      bankAccount: cipher === null || edit.bankAccount === undefined ? null : this.core.cipher.decrypt(cipher, EncryptedColumn.BANK_ACCOUNT),
      income,
    }
  }

  private async apply(transaction: Transaction, access: Access, before: Row<'Household'>, plan: EditPlan, reason: string | null): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    const today = this.core.clock.today()
    const { accountId } = access.viewer
    const { id, regionCode } = before
    await rowsOf(this.core, 'Household', access, transaction).update(transaction, id, { ...plan.columns, updatedAt: at }, before.version)
    if (plan.income !== null) await this.keepIncome(transaction, before, plan.income)
    await FACTS.insert(
      transaction,
      plan.facts.map(({ field, from, to }) => ({ id: uuidv7(), householdId: id, regionCode, personId: null, field, fromValue: from, toValue: to, effectiveOn: today, at, accountId, reason })),
    )
    await this.core.rollup.add(transaction, regionCode, householdChange(before, plan.columns))
    if (plan.columns.phone !== undefined) await refreshDuplicates(this.core, transaction, [id])
    await this.core.audit.record(transaction, { accountId, action: 'household.update', subjectType: 'Household', subjectId: id, regionCode, reason, changes: plan.facts })
    const cadre = cadreOn(before, today)
    if (cadre !== null && cadre !== accountId) {
      await this.core.notices.post(transaction, [{ accountId: cadre, kind: 'householdChanged', parameters: { number: before.number }, subject: { type: 'Household', id } }])
    }
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }

  private async keepIncome(transaction: Transaction, household: Row<'Household'>, { year, netPerCapita, parts }: NonNullable<EditPlan['income']>): Promise<void> {
    const changed = await INCOMES.update(transaction, [{ column: 'householdId', equals: household.id }, { column: 'year', equals: year }], { netPerCapita, parts })
    if (changed === 0) await INCOMES.insert(transaction, [{ householdId: household.id, regionCode: household.regionCode, year, netPerCapita, parts }])
  }
}
