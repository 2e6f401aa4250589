import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { householdChange } from './household-figures.js'
import { planRevision } from './household-revision.js'
import type { HouseholdRevision, RevisionPlan } from './household-revision.js'
import { cadreOn } from './household-targeting.js'

const CHECKED = 'households that were found in the scope of whoever revises them, in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const INCOMES = new UnscopedTable('HouseholdIncome', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)

/** What a revision may change of a household's row. */
const REVISED = ['groupName', 'attribute', 'standard', 'mainCause', 'otherCauses', 'phone', 'bankAccountCipher', 'living', 'netIncome', 'netIncomeYear', 'identifiedOn', 'exitedOn', 'version', 'updatedAt'] as const

/** One household's revision, for the version that it was made for. */
export interface VersionedRevision {
  readonly householdId: string
  readonly version: number
  readonly revision: HouseholdRevision
}

/** What became of a revision; null before: the household was changed since, is struck off or out of scope, and was left alone. */
export interface RevisedHousehold {
  readonly householdId: string
  readonly version: number
  readonly before: HouseholdRevision
}

interface Planned {
  readonly household: Row<'Household'>
  readonly plan: RevisionPlan
}

/** Revises many households of one village at once (import): with the same history, trail and figures as an edit by hand. */
export class HouseholdRevising {
  constructor(private readonly core: Core) {}

  /**
   * Revises households of a village in a transaction of the caller's, with statements whose number grows only with the
   * changed households. Those of another version than they were read at, struck off or out of scope are left alone and missing in the answer.
   * @param toldAlready households whose leader in charge was told in the same transaction
   */
  async reviseMany(transaction: Transaction, access: Access, regionCode: string, revisions: readonly VersionedRevision[], reason: string | null, toldAlready: ReadonlySet<string> = new Set()): Promise<RevisedHousehold[]> {
    if (revisions.length === 0) return []
    await lockVillage(transaction, regionCode)
    const ids = revisions.map(({ householdId }) => householdId)
    const seen = await rowsOf(this.core, 'Household', access, transaction).findMany({ columns: ['id'], where: [{ column: 'id', in: ids }, { column: 'regionCode', equals: regionCode }] })
    const households = new Map((await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: seen.map(({ id }) => id) }], { lock: true })).map((row) => [row.id, row]))
    const incomes = Map.groupBy(await INCOMES.findMany(transaction, [{ column: 'householdId', in: ids }]), ({ householdId }) => householdId)
    const planned = revisions.flatMap(({ householdId, version, revision }): Planned[] => {
      const household = households.get(householdId)
      if (household === undefined || household.version !== version || household.status === 'CANCELLED') return []
      return [{ household, plan: this.plan(household, incomes.get(householdId) ?? [], revision) }]
    })
    const changing = planned.filter(({ plan }) => plan.facts.length > 0)
    await this.keep(transaction, changing)
    await this.tell(transaction, access.viewer.accountId, regionCode, changing, reason, toldAlready)
    await refreshDuplicates(this.core, transaction, changing.filter(({ plan }) => plan.columns.phone !== undefined).map(({ household }) => household.id))
    return planned.map(({ household, plan }) => ({ householdId: household.id, version: household.version + (plan.facts.length > 0 ? 1 : 0), before: plan.before }))
  }

  private plan(household: Row<'Household'>, incomes: readonly Row<'HouseholdIncome'>[], revision: HouseholdRevision): RevisionPlan {
    const cipher = household.bankAccountCipher
    const bankAccount = cipher === null || revision.bankAccount === undefined ? null : this.core.cipher.decrypt(cipher, EncryptedColumn.BANK_ACCOUNT)
    return planRevision(revision, { household, bankAccount, incomes }, (account) => this.core.cipher.encrypt(account, EncryptedColumn.BANK_ACCOUNT))
  }

  private async keep(transaction: Transaction, changing: readonly Planned[]): Promise<void> {
    const updatedAt = toStoredInstant(this.core.clock.now())
    const rows = changing.map(({ household, plan }) => ({ ...household, ...plan.columns, version: household.version + 1, updatedAt }))
    await HOUSEHOLDS.upsert(transaction, rows, { replaced: REVISED })
    const incomes = changing.flatMap(({ household, plan }) => plan.incomes.map((income) => ({ ...income, household })))
    for (const [year, gone] of Map.groupBy(incomes.filter(({ amount }) => amount === null), (income) => income.year)) await INCOMES.remove(transaction, [{ column: 'householdId', in: gone.map(({ household }) => household.id) }, { column: 'year', equals: year }])
    const kept = incomes.flatMap(({ household, year, amount, parts }) => (amount === null ? [] : [{ householdId: household.id, regionCode: household.regionCode, year, netPerCapita: amount, parts }]))
    await INCOMES.upsert(transaction, kept, { replaced: ['netPerCapita', 'parts'] })
  }

  private async tell(transaction: Transaction, accountId: string, regionCode: string, changing: readonly Planned[], reason: string | null, toldAlready: ReadonlySet<string>): Promise<void> {
    if (changing.length === 0) return
    const [at, today] = [toStoredInstant(this.core.clock.now()), this.core.clock.today()]
    await FACTS.insert(
      transaction,
      changing.flatMap(({ household, plan }) => plan.facts.map(({ field, from, to }) => ({ id: uuidv7(), householdId: household.id, regionCode, personId: null, field, fromValue: from, toValue: to, effectiveOn: today, at, accountId, reason }))),
    )
    await this.core.rollup.add(transaction, regionCode, sumContributions(changing.map(({ household, plan }) => householdChange(household, plan.columns))))
    const records = changing.map(({ household, plan }): AuditRecord => ({ accountId, action: 'household.update', subjectType: 'Household', subjectId: household.id, regionCode, reason, changes: plan.facts }))
    await this.core.audit.recordAll(transaction, records)
    const told = changing.flatMap(({ household }) => {
      const cadre = cadreOn(household, today)
      return cadre === null || cadre === accountId || toldAlready.has(household.id) ? [] : [{ accountId: cadre, kind: 'householdChanged' as const, parameters: { number: household.number }, subject: { type: 'Household' as const, id: household.id } }]
    })
    await this.core.notices.post(transaction, told)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
