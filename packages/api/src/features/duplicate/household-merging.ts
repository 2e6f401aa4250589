import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { tableOf } from '../../data/table.js'
import type { EntityName, Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { releaseHousehold } from '../appointment/responsibility-change.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { joinEntitlements } from '../entitlement/entitlement-merging.js'
import { householdContribution } from '../household/household-figures.js'
import { joinedTrace, NO_TRACE } from '../household/household-trace.js'
import { LIVING_NAMES } from '../household/living-conditions.js'
import { livingText } from '../household/living-rules.js'
import { leaveLinkages } from '../linkage/linkage-leaving.js'
import { endOwnSessions } from '../own-file/own-session-ending.js'
import { hasRunningCase, RUNNING_CASE } from '../register-case/running-case.js'
import type { AuditField } from '../audit/audit-words.js'
import { DUPLICATE_SENTENCES } from './duplicate-messages.js'
import { FOLLOWING } from './following-rows.js'
import { completedFile, losesEverybody, mayGoOn, planMembers } from './merge-plan.js'

const REASON = 'two files of one household, both found in scope in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', REASON)
const PERSONS = new UnscopedTable('Person', REASON)
const INCOMES = new UnscopedTable('HouseholdIncome', REASON)
const FACTS = new UnscopedTable('HouseholdFact', REASON)
const PLANS = new UnscopedTable('HouseholdPlan', REASON)
const MERGES = new UnscopedTable('HouseholdMerge', REASON)

type Household = Row<'Household'>

export interface FileMerge {
  readonly keep: string
  readonly other: string
  /** Members of the other file alone who come over; null for all. */
  readonly members: readonly string[] | null
  readonly accountId: string
  readonly reason: string
}

interface Change {
  readonly field: AuditField
  readonly from: string | null
  readonly to: string | null
}

const named = (entity: string): string => `\`${entity}\``
/** Whoever moves in is not the head there. */
const HEAD = '户主'
const OTHER_RELATION = '其他'
/** Values of these are named in the history, but not written down. */
const UNTOLD: readonly string[] = ['phone', 'bankAccountCipher']

/** Makes two files of one household one, with the history of both. */
export class HouseholdMerging {
  constructor(private readonly core: Core) {}

  /**
   * Carries members, visits, measures, incomes and history of one file over to the other and strikes the emptied one off.
   * The villages of both must be locked. Throws STATE when one is struck off already, the less poor one would go on, or a case of the other waits for somebody,
   * VALIDATION for a member who is not of the other file alone, or where nobody of it would be left; all of it happens in the transaction, or none.
   */
  async merge(transaction: Transaction, { keep, other, members, accountId, reason }: FileMerge): Promise<void> {
    const [kept, gone] = [await this.file(transaction, keep), await this.file(transaction, other)]
    if (!mayGoOn(kept.status, gone.status)) throw refusal('STATE', DUPLICATE_SENTENCES.lessPoor, ['keep'])
    if (await hasRunningCase(transaction, gone.id)) throw refusal('STATE', RUNNING_CASE)
    const joined = await this.joinMembers(transaction, kept, gone, members)
    const { size } = joined
    await this.joinPlans(transaction, kept, gone, reason)
    const entitlements = await joinEntitlements(this.core, transaction, { kept, gone, personIds: joined.personIds, accountId, reason })
    const moved: Record<string, string[]> = { ...(await this.moveRows(transaction, kept, gone)), ...(entitlements.length === 0 ? {} : { Entitlement: entitlements }) }
    const incomes = await this.joinIncomes(transaction, kept, gone)
    await releaseHousehold(this.core, transaction, gone.id, { byAccountId: accountId, action: 'household.release', reason })
    await leaveLinkages(this.core, transaction, [gone.id])
    await endOwnSessions(this.core, transaction, [gone.id])
    const at = toStoredInstant(this.core.clock.now())
    await MERGES.insert(transaction, [{ otherHouseholdId: gone.id, otherNumber: gone.number, householdId: kept.id, regionCode: kept.regionCode, at, accountId, moved }])
    const completed = completedFile(kept, gone)
    const [lastVisit] = [kept.lastVisitedOn, gone.lastVisitedOn].filter((day) => day !== null).toSorted().toReversed()
    await this.write(transaction, kept, { ...completed, ...incomes.kept, size, measureCount: kept.measureCount + (moved['Measure']?.length ?? 0), ...joinedTrace(kept, gone), lastVisitedOn: lastVisit ?? null }, { accountId, reason, at }, [
      { field: 'merged', from: gone.number, to: null },
      ...(size === kept.size ? [] : [{ field: 'size', from: String(kept.size), to: String(size) } as const]),
      ...changesOf(kept, completed),
    ])
    await this.write(transaction, gone, { ...incomes.gone, status: 'CANCELLED', size: 0, measureCount: 0, ...NO_TRACE, lastVisitedOn: null }, { accountId, reason, at }, [
      { field: 'status', from: gone.status, to: 'CANCELLED' },
      { field: 'merged', from: null, to: kept.number },
    ])
  }

  private async file(transaction: Transaction, id: string): Promise<Household> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (household === null || household.status === 'CANCELLED') throw refusal('STATE', DUPLICATE_SENTENCES.cancelled)
    return household
  }

  /** Answers how many members the household has after it, and who of it those of the other file are. An ID number is free before the row that goes on takes it. */
  private async joinMembers(transaction: Transaction, kept: Household, gone: Household, members: readonly string[] | null): Promise<{ readonly size: number; readonly personIds: ReadonlyMap<string, string> }> {
    const today = this.core.clock.today()
    const active = (id: string): Promise<Row<'Person'>[]> =>
      PERSONS.findMany(transaction, [{ column: 'householdId', equals: id }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] }], { orderBy: [{ column: 'position' }], lock: true })
    const [here, there] = [await active(kept.id), await active(gone.id)]
    const plan = planMembers(here, there, members)
    if (plan === null) throw refusal('VALIDATION', DUPLICATE_SENTENCES.members, ['members'])
    if (losesEverybody(plan)) throw refusal('VALIDATION', DUPLICATE_SENTENCES.nobodyShared, ['members'])
    const ending = [...plan.same.map(({ other }) => other.id), ...plan.ended.map(({ id }) => id)]
    if (ending.length > 0) await PERSONS.update(transaction, [{ column: 'id', in: ending }], { endedOn: addDays(today, -1), idNumberHash: null })
    for (const { kept: person, completed } of plan.same) if (Object.keys(completed).length > 0) await PERSONS.update(transaction, [{ column: 'id', equals: person.id }], completed)
    let position = Math.max(0, ...here.map((person) => person.position))
    for (const person of plan.moved) {
      position += 1
      await PERSONS.update(transaction, [{ column: 'id', equals: person.id }], { householdId: kept.id, regionCode: kept.regionCode, position, ...(person.relation === HEAD ? { relation: OTHER_RELATION } : {}) })
    }
    const personIds = new Map([...plan.same.map((same) => [same.other.id, same.kept.id] as const), ...plan.moved.map(({ id }) => [id, id] as const)])
    return { size: here.length + plan.moved.length, personIds }
  }

  /** Of two plans in force the one of the file that goes on stays; the other ends, and moves with what it says of the measures. */
  private async joinPlans(transaction: Transaction, kept: Household, gone: Household, reason: string): Promise<void> {
    const changes = kept.plansInForce > 0 ? { liveHousehold: null, endedOn: this.core.clock.today(), endReason: reason } : { liveHousehold: kept.id }
    await PLANS.update(transaction, [{ column: 'liveHousehold', equals: gone.id }], changes)
  }

  /** Moves what follows the household by itself; answers the ids, by entity. */
  private async moveRows(transaction: Transaction, kept: Household, gone: Household): Promise<Record<string, string[]>> {
    const moved: Record<string, string[]> = {}
    for (const [entity, following] of Object.entries(FOLLOWING)) {
      if (following !== 'moves' && following !== 'movesInPlace') continue
      const { name, primary } = tableOf(entity as EntityName)
      const key = named(primary[0] ?? 'id')
      const ids = (await transaction.query<{ id: string }>(`SELECT ${key} AS \`id\` FROM ${named(name)} WHERE \`householdId\` = ?`, [gone.id])).map(({ id }) => id)
      if (ids.length === 0) continue
      moved[entity] = ids.toSorted()
      if (following === 'moves') await transaction.execute(`UPDATE ${named(name)} SET \`householdId\` = ?, \`regionCode\` = ? WHERE \`householdId\` = ?`, [kept.id, kept.regionCode, gone.id])
      else await transaction.execute(`UPDATE ${named(name)} SET \`householdId\` = ? WHERE \`householdId\` = ?`, [kept.id, gone.id])
    }
    // Photos lie in the village of what holds them.
    await new UnscopedTable('Attachment', REASON).update(transaction, [{ column: 'holderType', equals: 'VISIT' }, { column: 'holderId', in: moved['Visit'] ?? [] }], { regionCode: kept.regionCode })
    return moved
  }

  /** Years that only the other file knows come over; where both know one, the file that goes on is believed. */
  private async joinIncomes(transaction: Transaction, kept: Household, gone: Household): Promise<{ readonly kept: Partial<Household>; readonly gone: Partial<Household> }> {
    const of = async (id: string): Promise<Row<'HouseholdIncome'>[]> => INCOMES.findMany(transaction, [{ column: 'householdId', equals: id }], { orderBy: [{ column: 'year' }] })
    const known = new Set((await of(kept.id)).map(({ year }) => year))
    const missing = (await of(gone.id)).map(({ year }) => year).filter((year) => !known.has(year))
    if (missing.length > 0) await INCOMES.update(transaction, [{ column: 'householdId', equals: gone.id }, { column: 'year', in: missing }], { householdId: kept.id, regionCode: kept.regionCode })
    const latest = async (id: string): Promise<Partial<Household>> => {
      const last = (await of(id)).at(-1)
      return { netIncome: last?.netPerCapita ?? null, netIncomeYear: last?.year ?? null }
    }
    return { kept: await latest(kept.id), gone: await latest(gone.id) }
  }

  private async write(transaction: Transaction, found: Household, columns: Partial<Household>, by: { readonly accountId: string; readonly reason: string; readonly at: string }, changes: readonly Change[]): Promise<void> {
    const before = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: found.id }])
    if (before === null) throw new Error('A household that is locked is gone')
    const { id, regionCode } = before
    const { accountId, reason, at } = by
    await HOUSEHOLDS.update(transaction, [{ column: 'id', equals: id }], { ...columns, version: before.version + 1, updatedAt: at })
    await FACTS.insert(transaction, changes.map(({ field, from, to }) => ({ id: uuidv7(), householdId: id, regionCode, personId: null, field, fromValue: from, toValue: to, effectiveOn: this.core.clock.today(), at, accountId, reason })))
    await this.core.rollup.add(transaction, regionCode, contributionChange(householdContribution(before), householdContribution({ ...before, ...columns })))
    await this.core.audit.record(transaction, { accountId, action: 'duplicate.merge', subjectType: 'Household', subjectId: id, regionCode, reason, changes })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}

/** What the file that goes on lacked and has from the other. */
const changesOf = (kept: Household, { living, ...completed }: Partial<Household>): Change[] => [
  ...Object.entries(completed).map(([field, to]): Change => {
    const name = (field === 'bankAccountCipher' ? 'bankAccount' : field) as AuditField
    return UNTOLD.includes(field) ? { field: name, from: null, to: null } : { field: name, from: null, to: Array.isArray(to) ? to.join(',') : String(to) }
  }),
  ...LIVING_NAMES.flatMap((name): Change[] => (living?.[name] === undefined || kept.living?.[name] !== undefined ? [] : [{ field: `living.${name}`, from: null, to: livingText(living[name]) }])),
]
