import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { isOver } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { AuditAction } from '../audit/audit-words.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { addToCounts } from '../household/household-counts.js'
import type { CountChange } from '../household/household-counts.js'
import type { CloseHouseholdPlanInput, MakeHouseholdPlanInput, ReviseHouseholdPlanInput } from './household-plan-input.js'
import { HOUSEHOLD_PLAN_SENTENCES } from './household-plan-messages.js'
import { checkHouseholdPlan, lastDayOf } from './household-plan-rules.js'
import type { HouseholdPlanContent } from './household-plan-rules.js'
import { HOUSEHOLD_PLAN_COLUMNS } from './household-plan-service.js'
import type { HouseholdPlanRow } from './household-plan-service.js'

const KEPT = new UnscopedTable('HouseholdPlan', 'an id that was used before is recognised whoever used it, and never shown to others')
const CHECKED = 'a part of a household that was found in scope in the same transaction'
const PLANS = new UnscopedTable('HouseholdPlan', CHECKED)
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const MEASURES = new UnscopedTable('Measure', CHECKED)
const LONGEST_REASON = 500

/** What became of a plan. `plan` is null when it was kept before and is no longer in the viewer’s scope. */
export interface KeptHouseholdPlan {
  readonly plan: HouseholdPlanRow | null
  readonly replayed: boolean
}

interface Edit {
  readonly columns: Partial<Row<'HouseholdPlan'>>
  readonly counts: CountChange
  readonly action: AuditAction
  readonly changes: readonly AuditChange[]
  readonly reason: string | null
}

const years = ({ startYear, endYear }: Pick<HouseholdPlanContent, 'startYear' | 'endYear'>): string => `${startYear}–${endYear}`

/** Makes, revises and closes plans of households (M-3): one in force to a household. */
export class HouseholdPlanKeeping {
  constructor(private readonly core: Core) {}

  /**
   * Keeps a plan, or says that the same was kept before. What is done for the household already becomes a part of it: so the
   * measures of a plan whose years are over are carried over, and that plan ends with its last day.
   */
  async make(access: Access, input: MakeHouseholdPlanInput): Promise<KeptHouseholdPlan> {
    const id = checkClientId(input.id)
    const content = checkHouseholdPlan(input, this.core.clock.today())
    const contentHash = contentHashOf({ accountId: access.viewer.accountId, household: input.household, startYear: content.startYear, endYear: content.endYear, agreedOn: content.agreedOn, ...(content.expectedIncome === null ? {} : { expectedIncome: content.expectedIncome }), points: content.points.map(({ point, content: text }) => ({ point, text })) })
    const keep = (): Promise<KeptHouseholdPlan> => this.core.database.write((transaction) => this.keep(transaction, access, { id, household: input.household, content, contentHash }))
    try {
      return await keep()
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return keep()
    }
  }

  /** Writes a plan in force anew; one whose years are over is not revived but followed by the next. Throws StaleEdit, VALIDATION, NOT_FOUND or STATE; then nothing is changed. */
  async revise(access: Access, input: ReviseHouseholdPlanInput): Promise<HouseholdPlanRow> {
    const content = checkHouseholdPlan(input, this.core.clock.today())
    return this.edit(access, input, (plan, today) => {
      if (isOver(plan, today)) throw refusal('STATE', HOUSEHOLD_PLAN_SENTENCES.over(plan.endYear), ['id'])
      return { columns: { ...content }, counts: { planEndYear: content.endYear }, action: 'householdPlan.revise', changes: [{ field: 'years', from: years(plan), to: years(content) }], reason: null }
    })
  }

  /** Ends a plan with a reason: today, or with its last day when that has passed. */
  async close(access: Access, input: CloseHouseholdPlanInput): Promise<HouseholdPlanRow> {
    if (checkText(input.reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', HOUSEHOLD_PLAN_SENTENCES.reason, ['reason'])
    return this.edit(access, input, (plan, today) => {
      const endedOn = isOver(plan, today) ? lastDayOf(plan) : today
      return {
        columns: { endedOn, endReason: input.reason, liveHousehold: null },
        counts: { plansInForce: -1, planEndYear: null },
        action: 'householdPlan.close',
        changes: [{ field: 'endedOn', from: null, to: endedOn }],
        reason: input.reason,
      }
    })
  }

  private async keep(
    transaction: Transaction,
    access: Access,
    { id, household: householdId, content, contentHash }: { readonly id: string; readonly household: string; readonly content: HouseholdPlanContent; readonly contentHash: string },
  ): Promise<KeptHouseholdPlan> {
    const found = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: householdId }], ['regionCode'])
    if (found !== null) await lockVillage(transaction, found.regionCode)
    const before = await KEPT.findOne(transaction, [{ column: 'id', equals: id }])
    if (before !== null) {
      if (before.accountId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
      return { plan: await stillSeen(this.core, 'HouseholdPlan', access, transaction, before), replayed: true }
    }
    const household = found === null ? null : await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }], true)
    if (household === null) throw notFound('household')
    if (household.status === 'CANCELLED') throw refusal('STATE', HOUSEHOLD_PLAN_SENTENCES.cancelled)
    const former = await PLANS.findOne(transaction, [{ column: 'liveHousehold', equals: householdId }], true)
    if (former !== null) await this.lapse(transaction, access, former)
    const { regionCode } = household
    const { accountId } = access.viewer
    const plan: Row<'HouseholdPlan'> = { id, householdId, regionCode, version: 1, ...content, endedOn: null, endReason: null, liveHousehold: householdId, accountId, createdAt: toStoredInstant(this.core.clock.now()), contentHash }
    await rowsOf(this.core, 'HouseholdPlan', access, transaction).insert(transaction, plan)
    await MEASURES.update(transaction, [{ column: 'householdId', equals: householdId }, { column: 'endedOn', equals: null }], { planId: id })
    await addToCounts(this.core, transaction, household, { plansInForce: former === null ? 1 : 0, planEndYear: content.endYear })
    await this.core.audit.record(transaction, {
      accountId,
      action: 'householdPlan.make',
      subjectType: 'HouseholdPlan',
      subjectId: id,
      regionCode,
      changes: [
        { field: 'household', from: null, to: household.number },
        { field: 'years', from: null, to: years(content) },
      ],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
    return { plan, replayed: false }
  }

  /** Ends a plan whose years are over with its last day, for the next one to follow; one that still runs stays. */
  private async lapse(transaction: Transaction, access: Access, plan: Row<'HouseholdPlan'>): Promise<void> {
    if (!isOver(plan, this.core.clock.today())) throw refusal('STATE', HOUSEHOLD_PLAN_SENTENCES.alreadyPlanned, ['household'])
    const endedOn = lastDayOf(plan)
    await PLANS.update(transaction, [{ column: 'id', equals: plan.id }], { endedOn, liveHousehold: null, version: plan.version + 1 })
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'householdPlan.close', subjectType: 'HouseholdPlan', subjectId: plan.id, regionCode: plan.regionCode, changes: [{ field: 'endedOn', from: null, to: endedOn }] })
  }

  private async edit(access: Access, { id, version }: { readonly id: string; readonly version: number }, work: (plan: Row<'HouseholdPlan'>, today: string) => Edit): Promise<HouseholdPlanRow> {
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'HouseholdPlan', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const plan = await PLANS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (plan === null) throw notFound('id')
      const read = async (): Promise<HouseholdPlanRow> => {
        const row = await rowsOf(this.core, 'HouseholdPlan', accessFor(access.viewer, 'plan.read'), transaction).findOne([{ column: 'id', equals: id }], HOUSEHOLD_PLAN_COLUMNS)
        if (row === null) throw notFound('id')
        return row
      }
      if (plan.version !== version) throw new StaleEdit(await read())
      if (plan.endedOn !== null) throw refusal('STATE', HOUSEHOLD_PLAN_SENTENCES.closed, ['id'])
      const { columns, counts, action, changes, reason } = work(plan, this.core.clock.today())
      await rowsOf(this.core, 'HouseholdPlan', access, transaction).update(transaction, id, columns, version)
      const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: plan.householdId }], true)
      if (household !== null) await addToCounts(this.core, transaction, household, counts)
      const { regionCode } = plan
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'HouseholdPlan', subjectId: id, regionCode, reason, changes })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return read()
    })
  }
}
