import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { ENTITIES } from '../../data/entities.js'
import type { EntityName, Row } from '../../data/entities.js'
import { tableOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { marksFor, paddedFor } from '../../data/value-lists.js'
import { gramsOf } from '../../text/grams.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { contributionChange, sumContributions, NO_CONTRIBUTION } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { householdContribution } from './household-figures.js'

const CHECKED = 'households that were found in the scope of whoever takes them back, in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const PERSONS = new UnscopedTable('Person', CHECKED)
const INCOMES = new UnscopedTable('HouseholdIncome', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)
const GRAMS = new UnscopedTable('HouseholdNameGram', 'the index of names follows the households')

/** What a registration itself writes; a row of anything else that names the household came later. */
const OF_REGISTRATION: ReadonlySet<EntityName> = new Set<EntityName>(['Person', 'HouseholdIncome', 'HouseholdFact', 'ImportHousehold', 'DuplicateSign'])

const RESPONSIBILITY = tableOf('Responsibility').name

/** Every table that may name a household: a feature that is added later is asked as well. */
const tablesThatName = (): readonly string[] =>
  (Object.keys(ENTITIES) as EntityName[]).filter((entity) => !OF_REGISTRATION.has(entity)).flatMap((entity) => (tableOf(entity).columns.has('householdId') ? [tableOf(entity).name] : []))

/**
 * Takes registrations back (the undo of an import): a household that nobody has touched since is as if it had never been
 * registered, but for its number, which stays used, and the trail, which tells of both.
 */
export class HouseholdUnregistering {
  constructor(private readonly core: Core) {}

  /**
   * Which of the households were changed, or named by anything, since they were registered.
   * @param assigned by household the responsibility that came with the registration, which is no change
   */
  async touched(transaction: Transaction, ids: readonly string[], assigned: ReadonlyMap<string, string> = new Map()): Promise<Set<string>> {
    const households = await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: ids }], { lock: true })
    const found = new Set(ids)
    for (const { id, version, measureCount, lastVisitedOn, cadreAccountId, status } of households) {
      if (version === 1 && measureCount === 0 && lastVisitedOn === null && (cadreAccountId === null || assigned.has(id)) && status !== 'CANCELLED') found.delete(id)
    }
    for (const table of tablesThatName()) {
      const others = table === RESPONSIBILITY && assigned.size > 0 ? [...assigned.values()] : []
      const besides = others.length === 0 ? '' : ` AND \`id\` NOT IN (${marksFor(others.length)})`
      const named = await transaction.query<{ householdId: string }>(`SELECT DISTINCT \`householdId\` FROM \`${table}\` WHERE \`householdId\` IN (${marksFor(ids.length)})${besides}`, [...paddedFor(ids), ...(others.length === 0 ? [] : paddedFor(others))])
      for (const { householdId } of named) found.add(householdId)
    }
    return found
  }

  /**
   * Takes back the registrations of a village that are untouched and in scope; answers which.
   * @param assigned by household the responsibility that came with the registration and was taken back with it
   */
  async unregisterMany(transaction: Transaction, access: Access, regionCode: string, ids: readonly string[], reason: string | null, assigned: ReadonlyMap<string, string> = new Map()): Promise<string[]> {
    if (ids.length === 0) return []
    await lockVillage(transaction, regionCode)
    const touched = await this.touched(transaction, ids, assigned)
    const seen = await rowsOf(this.core, 'Household', access, transaction).findMany({ columns: ['id'], where: [{ column: 'id', in: ids }, { column: 'regionCode', equals: regionCode }] })
    const taken = seen.map(({ id }) => id).filter((id) => !touched.has(id))
    if (taken.length === 0) return []
    const households = await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: taken }])
    await this.remove(transaction, households)
    await this.tell(transaction, access.viewer.accountId, regionCode, households, reason)
    await refreshDuplicates(this.core, transaction, taken)
    return taken
  }

  private async remove(transaction: Transaction, households: readonly Row<'Household'>[]): Promise<void> {
    const ids = households.map(({ id }) => id)
    for (const { regionCode, number, headName } of households) await GRAMS.remove(transaction, [{ column: 'gram', in: gramsOf(headName) }, { column: 'regionCode', equals: regionCode }, { column: 'number', equals: number }])
    await PERSONS.remove(transaction, [{ column: 'householdId', in: ids }])
    await INCOMES.remove(transaction, [{ column: 'householdId', in: ids }])
    await FACTS.remove(transaction, [{ column: 'householdId', in: ids }])
    await HOUSEHOLDS.remove(transaction, [{ column: 'id', in: ids }])
  }

  private async tell(transaction: Transaction, accountId: string, regionCode: string, households: readonly Row<'Household'>[], reason: string | null): Promise<void> {
    await this.core.rollup.add(transaction, regionCode, contributionChange(sumContributions(households.map(householdContribution)), NO_CONTRIBUTION))
    const records = households.map(({ id, number }): AuditRecord => ({ accountId, action: 'household.unregister', subjectType: 'Household', subjectId: id, regionCode, reason, changes: [{ field: 'number', from: number, to: null }] }))
    await this.core.audit.recordAll(transaction, records)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
