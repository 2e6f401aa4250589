import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { NOT_FOUND } from '../../graphql/errors.js'
import { addDays, isDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { lockVillages, releaseHousehold } from '../appointment/responsibility-change.js'
import { endEntitlements } from '../entitlement/entitlement-ending.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { leaveLinkages } from '../linkage/linkage-leaving.js'
import { endOwnSessions } from '../own-file/own-session-ending.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import type { PovertyStatus } from './household-codes.js'
import { householdChange } from './household-figures.js'
import { exitDayAfter, mayFollow } from './household-status.js'
import { cadreOn } from './household-targeting.js'
import { REGISTRATION_SENTENCES } from './registration-messages.js'

const CHECKED = 'a part of a household that was found in scope in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const PERSONS = new UnscopedTable('Person', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)

/** A status that a household is to take on. */
export interface NewStatus {
  readonly householdId: string
  readonly status: PovertyStatus
  /** The day from which it holds; not after today. */
  readonly effectiveOn: string
  /** Why, kept in the history. */
  readonly reason: string | null
}

interface StatusChange extends NewStatus {
  /** The leader in charge until now, who is told. */
  readonly cadre: string | null
  readonly before: Row<'Household'>
  readonly after: Row<'Household'>
}

/** Sets where households stand (2.4, 2.7) in a transaction of the caller's, with history, trail and figures. */
export class HouseholdStatusSetting {
  constructor(private readonly core: Core) {}

  /** Sets the status of one household; see {@link setStatuses}. */
  async setStatus(transaction: Transaction, access: Access, status: NewStatus): Promise<Row<'Household'>> {
    const [household] = await this.setAll(transaction, access, [status], () => [])
    if (household === undefined) throw new Error('A change of status answers each household')
    return household
  }

  /**
   * Sets statuses, each of another household, all or none; the figures of a village are written once. Who is struck off
   * has no leader in charge from today on, is in no linkage and is entitled to nothing more, and its members' ID numbers are free again. Throws NOT_FOUND, STATE where the
   * status cannot follow the present one, or VALIDATION by `statuses`, index.
   */
  async setStatuses(transaction: Transaction, access: Access, statuses: readonly NewStatus[]): Promise<Row<'Household'>[]> {
    return this.setAll(transaction, access, statuses, (index) => ['statuses', String(index)])
  }

  private async setAll(transaction: Transaction, access: Access, statuses: readonly NewStatus[], path: (index: number) => readonly string[]): Promise<Row<'Household'>[]> {
    const ids = statuses.map(({ householdId }) => householdId)
    const seen = await rowsOf(this.core, 'Household', access, transaction).findMany({ columns: ['id', 'regionCode'], where: [{ column: 'id', in: ids }] })
    await lockVillages(transaction, seen.map(({ regionCode }) => regionCode))
    const stored = new Map((await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: seen.map(({ id }) => id) }], { lock: true })).map((row) => [row.id, row]))
    const faults = statuses.flatMap((status, index) => this.faultsOf(stored.get(status.householdId), status, path(index)))
    if (faults.length > 0) throw new Refusal(...faults)
    const cadres = new Map([...stored.values()].map((household) => [household.id, cadreOn(household, this.core.clock.today())]))
    const struck = statuses.filter(({ status }) => status === 'CANCELLED')
    for (const { householdId, reason } of struck) {
      const released = await releaseHousehold(this.core, transaction, householdId, { byAccountId: access.viewer.accountId, action: 'household.release', reason })
      if (released !== null) stored.set(householdId, released)
    }
    const changes = statuses.flatMap((status): StatusChange[] => {
      const before = stored.get(status.householdId)
      return before === undefined ? [] : [{ ...status, cadre: cadres.get(status.householdId) ?? null, before, after: { ...before, status: status.status, exitedOn: exitDayAfter(status.status, status.effectiveOn, before.exitedOn), version: before.version + 1 } }]
    })
    await this.keep(transaction, changes)
    for (const [regionCode, ofVillage] of Map.groupBy(changes, ({ before }) => before.regionCode)) await this.tell(transaction, access.viewer.accountId, regionCode, ofVillage)
    if (struck.length > 0) await endEntitlements(this.core, transaction, access.viewer.accountId, struck)
    if (struck.length > 0) await leaveLinkages(this.core, transaction, struck.map(({ householdId }) => householdId))
    if (struck.length > 0) await endOwnSessions(this.core, transaction, struck.map(({ householdId }) => householdId))
    if (struck.length > 0) await refreshDuplicates(this.core, transaction, struck.map(({ householdId }) => householdId))
    return changes.map(({ after }) => after)
  }

  private faultsOf(household: Row<'Household'> | undefined, { status, effectiveOn }: NewStatus, field: readonly string[]): Refused[] {
    if (household === undefined) return [{ code: 'NOT_FOUND', sentence: NOT_FOUND, field }]
    if (!mayFollow(household.status, status)) return [{ code: 'STATE', sentence: REGISTRATION_SENTENCES.statusOrder, field }]
    const earliest = household.exitedOn ?? household.identifiedOn
    if (!isDay(effectiveOn) || effectiveOn < earliest || effectiveOn > this.core.clock.today()) return [{ code: 'VALIDATION', sentence: REGISTRATION_SENTENCES.statusDay, field: [...field, 'effectiveOn'] }]
    return []
  }

  /** One statement for all households that take on the same. */
  private async keep(transaction: Transaction, changes: readonly StatusChange[]): Promise<void> {
    const updatedAt = toStoredInstant(this.core.clock.now())
    for (const alike of Map.groupBy(changes, ({ after, before }) => `${after.status} ${after.exitedOn ?? ''} ${before.version}`).values()) {
      const [first] = alike
      if (first === undefined) continue
      const { status, exitedOn, version } = first.after
      await HOUSEHOLDS.update(transaction, [{ column: 'id', in: alike.map(({ householdId }) => householdId) }], { status, exitedOn, version, updatedAt })
    }
    for (const [effectiveOn, struck] of Map.groupBy(changes.filter(({ status }) => status === 'CANCELLED'), (change) => change.effectiveOn)) {
      await PERSONS.update(transaction, [{ column: 'householdId', in: struck.map(({ householdId }) => householdId) }, { column: 'endedOn', equals: null }], { endedOn: addDays(effectiveOn, -1), idNumberHash: null })
    }
  }

  private async tell(transaction: Transaction, accountId: string, regionCode: string, changes: readonly StatusChange[]): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    await FACTS.insert(
      transaction,
      changes.map(({ householdId, before, after, effectiveOn, reason }) => ({ id: uuidv7(), householdId, regionCode, personId: null, field: 'status', fromValue: before.status, toValue: after.status, effectiveOn, at, accountId, reason })),
    )
    await this.core.rollup.add(transaction, regionCode, sumContributions(changes.map(({ before, after }) => householdChange(before, after))))
    const records = changes.map(({ householdId, before, after, reason }): AuditRecord => ({
      accountId,
      action: 'household.setStatus',
      subjectType: 'Household',
      subjectId: householdId,
      regionCode,
      reason,
      changes: [{ field: 'status', from: before.status, to: after.status }],
    }))
    await this.core.audit.recordAll(transaction, records)
    const told = changes.flatMap(({ before, cadre }) =>
      cadre === null || cadre === accountId ? [] : [{ accountId: cadre, kind: 'householdChanged' as const, parameters: { number: before.number }, subject: { type: 'Household' as const, id: before.id } }],
    )
    await this.core.notices.post(transaction, told)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
