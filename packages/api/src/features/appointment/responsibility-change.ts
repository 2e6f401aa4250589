import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { accessChanged } from '../account/access-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { householdContribution } from '../household/household-figures.js'
import { slotsOfResponsibility } from './slots.js'
import { endSlots } from './slot-taking.js'

const REASON = 'part of a change of responsibility that was checked in scope in the same transaction'
const RESPONSIBILITIES = new UnscopedTable('Responsibility', REASON)
const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its responsibilities change')
const HOUSEHOLDS = new UnscopedTable('Household', REASON)
const FACTS = new UnscopedTable('HouseholdFact', REASON)

/** Who changes a responsibility, and why. */
export interface ResponsibilityChange {
  readonly byAccountId: string
  readonly action: 'household.handOver' | 'household.assign' | 'household.release'
  readonly reason: string | null
}

/** Whose household it is from a day on; null for nobody's. */
export interface NextCadre {
  readonly accountId: string
  readonly startedOn: string
  readonly endedOn: string | null
}

/** Takes the write locks of villages in one order, so that two who need several never wait for each other in a circle. */
export const lockVillages = async (transaction: Transaction, regionCodes: Iterable<string>): Promise<void> => {
  for (const regionCode of [...new Set(regionCodes)].toSorted()) await lockVillage(transaction, regionCode)
}

/** The last day of a responsibility that ends on a day; one that had not yet begun was never in force. */
const lastDay = (startedOn: string, endedOn: string): string => (endedOn < startedOn ? addDays(startedOn, -1) : endedOn)

/** Ends responsibilities and their places; `endedOn` is the last day in force. The villages must be locked. */
export const endResponsibilities = async (transaction: Transaction, responsibilities: readonly Row<'Responsibility'>[], endedOn: string): Promise<void> => {
  for (const responsibility of responsibilities) {
    const until = lastDay(responsibility.startedOn, endedOn)
    await RESPONSIBILITIES.update(transaction, [{ column: 'id', equals: responsibility.id }], { endedOn: until })
    await endSlots(transaction, slotsOfResponsibility(responsibility), [responsibility.id], until)
  }
}

/** Writes a household's cadre with its history, its village's figures and the trail. The village must be locked. */
export const setCadre = async (core: Core, transaction: Transaction, householdId: string, next: NextCadre | { readonly endedOn: string }, change: ResponsibilityChange): Promise<Row<'Household'>> => {
  const before = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }], true)
  if (before === null) throw new Error('A responsibility names a household that does not exist')
  const after: Row<'Household'> = 'accountId' in next
    ? { ...before, cadreAccountId: next.accountId, cadreStartedOn: next.startedOn, cadreEndedOn: next.endedOn }
    : { ...before, cadreEndedOn: before.cadreStartedOn === null ? null : lastDay(before.cadreStartedOn, next.endedOn) }
  const at = toStoredInstant(core.clock.now())
  await HOUSEHOLDS.update(transaction, [{ column: 'id', equals: householdId }], { cadreAccountId: after.cadreAccountId, cadreStartedOn: after.cadreStartedOn, cadreEndedOn: after.cadreEndedOn, updatedAt: at })
  await core.rollup.add(transaction, before.regionCode, contributionChange(householdContribution(before), householdContribution(after)))
  const from = 'accountId' in next && before.cadreEndedOn !== null && before.cadreEndedOn < addDays(next.startedOn, -1) ? null : before.cadreAccountId
  const to = 'accountId' in next ? next.accountId : null
  const effectiveOn = 'accountId' in next ? next.startedOn : addDays(next.endedOn, 1)
  await FACTS.insert(transaction, [
    { id: uuidv7(), householdId, regionCode: before.regionCode, personId: null, field: 'responsibleCadre', fromValue: from, toValue: to, effectiveOn, at, accountId: change.byAccountId, reason: change.reason },
  ])
  await core.audit.record(transaction, {
    accountId: change.byAccountId,
    action: change.action,
    subjectType: 'Household',
    subjectId: householdId,
    regionCode: before.regionCode,
    reason: change.reason,
    changes: [{ field: 'responsibleCadre', from, to }],
  })
  await core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
  return after
}

/**
 * Nobody is in charge of the household from today on, such as of one that is struck off; its place among the leader's ten
 * is free. Answers the household, or null when nobody was in charge. The village must be locked.
 */
export const releaseHousehold = async (core: Core, transaction: Transaction, householdId: string, change: ResponsibilityChange): Promise<Row<'Household'> | null> => {
  const today = core.clock.today()
  const inForce = await RESPONSIBILITIES.findMany(transaction, [{ column: 'householdId', equals: householdId }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] }])
  if (inForce.length === 0) return null
  await ACCOUNTS.findMany(transaction, [{ column: 'id', in: inForce.map((row) => row.accountId) }], { lock: true })
  const endedOn = addDays(today, -1)
  await endResponsibilities(transaction, inForce, endedOn)
  const released = await setCadre(core, transaction, householdId, { endedOn }, change)
  for (const accountId of new Set(inForce.map((row) => row.accountId))) await accessChanged(core, transaction, accountId)
  return released
}

/** Lets a household's cadre go on beyond the last day; who it is stays the same. The village must be locked. */
export const prolongCadre = async (core: Core, transaction: Transaction, householdId: string, endedOn: string | null, byAccountId: string): Promise<void> => {
  const before = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }], true)
  if (before === null) throw new Error('A responsibility names a household that does not exist')
  const after: Row<'Household'> = { ...before, cadreEndedOn: endedOn }
  await HOUSEHOLDS.update(transaction, [{ column: 'id', equals: householdId }], { cadreEndedOn: endedOn, updatedAt: toStoredInstant(core.clock.now()) })
  await core.rollup.add(transaction, before.regionCode, contributionChange(householdContribution(before), householdContribution(after)))
  await core.audit.record(transaction, {
    accountId: byAccountId,
    action: 'household.assign',
    subjectType: 'Household',
    subjectId: householdId,
    regionCode: before.regionCode,
    changes: [{ field: 'endedOn', from: before.cadreEndedOn, to: endedOn }],
  })
  await core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
}
