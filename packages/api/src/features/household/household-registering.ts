import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, refusal } from '../../graphql/user-error.js'
import { gramsOf } from '../../text/grams.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import { nextHouseholdNumbers } from '../region/village-numbers.js'
import { householdContribution } from './household-figures.js'
import { registrationFaults } from './household-registration.js'
import type { NewHousehold } from './household-registration.js'
import { REGISTRATION_SENTENCES } from './registration-messages.js'
import { householdRow, incomeRows, personRows } from './registration-rows.js'
import { checkIdNumbersFree, givenIdNumbers } from './registration-uniqueness.js'

const CHECKED = 'households that were found to lie in the registrar’s scope before they are written'
const TABLES = {
  Household: new UnscopedTable('Household', CHECKED),
  HouseholdNameGram: new UnscopedTable('HouseholdNameGram', CHECKED),
  HouseholdIncome: new UnscopedTable('HouseholdIncome', CHECKED),
  HouseholdFact: new UnscopedTable('HouseholdFact', CHECKED),
  Person: new UnscopedTable('Person', CHECKED),
} as const
/** A statement may bind 32,766 values on every engine. */
const VALUES_AT_ONCE = 30_000

/** Households of one village that are registered together. */
export interface Registration {
  readonly regionCode: string
  readonly households: readonly NewHousehold[]
  /** Why, kept in the history of each; such as the number of the case or the name of the imported sheet. */
  readonly reason: string | null
}

/** A household as it was registered, with its members. */
export interface RegisteredHousehold {
  readonly household: Row<'Household'>
  readonly persons: readonly Row<'Person'>[]
}

/** Registers households in a transaction of the caller's: each wholly, with number, members, history and figures. */
export class HouseholdRegistering {
  constructor(private readonly core: Core) {}

  /**
   * Registers one household. Throws VALIDATION by the fields of NewHousehold, or OutOfScopeError.
   * Of two who register one ID number at once the second gets a duplicate key error: run the write again (`onceMoreWhenTaken`).
   */
  async register(transaction: Transaction, access: Access, regionCode: string, household: NewHousehold, reason: string | null): Promise<RegisteredHousehold> {
    const [registered] = await this.registerAll(transaction, access, { regionCode, households: [household], reason }, () => [])
    if (registered === undefined) throw new Error('A registration answers each household')
    return registered
  }

  /**
   * Registers many households of one village with a fixed number of statements, in the order given, all or none. Throws
   * VALIDATION with every fault, its field beginning with `households`, index; or OutOfScopeError.
   */
  async registerMany(transaction: Transaction, access: Access, registration: Registration): Promise<RegisteredHousehold[]> {
    return this.registerAll(transaction, access, registration, (index) => ['households', String(index)])
  }

  private async registerAll(transaction: Transaction, access: Access, { regionCode, households, reason }: Registration, path: (index: number) => readonly string[]): Promise<RegisteredHousehold[]> {
    const today = this.core.clock.today()
    if (!this.core.regions.is(regionCode, 'VILLAGE')) throw refusal('VALIDATION', REGISTRATION_SENTENCES.village, ['regionCode'])
    const faults = households.flatMap((household, index) => registrationFaults(household, today).map(({ field, sentence }) => ({ code: 'VALIDATION' as const, sentence, field: [...path(index), ...field] })))
    if (faults.length > 0) throw new Refusal(...faults)
    if (households.length === 0) return []
    await lockVillage(transaction, regionCode)
    await checkIdNumbersFree(transaction, this.core.cipher, givenIdNumbers(households, path))
    const numbers = await nextHouseholdNumbers(transaction, regionCode, households.length)
    const at = toStoredInstant(this.core.clock.now())
    const registered = households.map((household, index) => {
      const row = householdRow(household, { regionCode, number: numbers[index] ?? '', at }, this.core.cipher)
      return { household: row, persons: personRows(household, row, today, this.core.cipher), incomes: incomeRows(household, row) }
    })
    const scope = rowsOf(this.core, 'Household', access, transaction)
    if (!registered.every(({ household }) => scope.surelySees(household))) throw new OutOfScopeError()
    await this.keep(transaction, registered)
    await this.tell(transaction, access.viewer.accountId, regionCode, registered.map(({ household }) => household), { at, reason })
    await refreshDuplicates(this.core, transaction, registered.map(({ household }) => household.id))
    return registered.map(({ household, persons }) => ({ household, persons }))
  }

  private async keep(transaction: Transaction, registered: readonly { readonly household: Row<'Household'>; readonly persons: readonly Row<'Person'>[]; readonly incomes: readonly Row<'HouseholdIncome'>[] }[]): Promise<void> {
    const households = registered.map(({ household }) => household)
    await insertAll(transaction, 'Household', households)
    await insertAll(transaction, 'HouseholdNameGram', households.flatMap(({ headName, regionCode, number }) => gramsOf(headName).map((gram) => ({ gram, regionCode, number }))))
    await insertAll(transaction, 'Person', registered.flatMap(({ persons }) => persons))
    await insertAll(transaction, 'HouseholdIncome', registered.flatMap(({ incomes }) => incomes))
  }

  private async tell(transaction: Transaction, accountId: string, regionCode: string, households: readonly Row<'Household'>[], { at, reason }: { readonly at: string; readonly reason: string | null }): Promise<void> {
    await insertAll(
      transaction,
      'HouseholdFact',
      households.map(({ id, number, identifiedOn }) => ({ id: uuidv7(), householdId: id, regionCode, personId: null, field: 'registered', fromValue: null, toValue: number, effectiveOn: identifiedOn, at, accountId, reason })),
    )
    await this.core.rollup.add(transaction, regionCode, sumContributions(households.map(householdContribution)))
    const records = households.map(({ id, number, status }): AuditRecord => ({
      accountId,
      action: 'household.register',
      subjectType: 'Household',
      subjectId: id,
      regionCode,
      reason,
      changes: [
        { field: 'number', from: null, to: number },
        { field: 'status', from: null, to: status },
      ],
    }))
    await this.core.audit.recordAll(transaction, records)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}

const insertAll = async <Name extends EntityName & keyof typeof TABLES>(transaction: Transaction, entity: Name, rows: readonly Row<Name>[]): Promise<void> => {
  const table: UnscopedTable<Name> = TABLES[entity] as unknown as UnscopedTable<Name>
  const atOnce = Math.floor(VALUES_AT_ONCE / Object.keys(rows[0] ?? { none: 1 }).length)
  for (let start = 0; start < rows.length; start += atOnce) await table.insert(transaction, rows.slice(start, start + atOnce))
}
