import { ancestorCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { isOver } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { villagesWithLeader } from '../appointment/led-villages.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { NoticeDraft } from '../notice/notice-board.js'
import { PlanSuccession } from './plan-succession.js'
import { coversVillage, STEP_PERMISSIONS } from './village-plan-duty.js'
import { VILLAGE_PLAN_SENTENCES } from './village-plan-messages.js'
import type { VillagePlanRow } from './village-plan-service.js'
import { mayTakePlanStep, nextPlanStatus } from './village-plan-steps.js'
import type { VillagePlanStep } from './village-plan-steps.js'

const PLANS = new UnscopedTable('VillagePlan', 'a plan that was found in scope in the same transaction')
const LONGEST_REMARK = 1000

/** Takes village plans from draft to approval and to their end, each step by who may take it. */
export class VillagePlanCourse {
  private readonly succession: PlanSuccession

  constructor(private readonly core: Core) {
    this.succession = new PlanSuccession(core)
  }

  /** Takes a step. Throws VALIDATION, NOT_FOUND or STATE; then nothing is changed. */
  async take(access: Access, step: VillagePlanStep, id: string, comment: string | null): Promise<VillagePlanRow> {
    const needed = step === 'return' || step === 'close'
    if (needed && checkText(comment ?? '', { min: 1, max: LONGEST_REMARK }) !== null) throw refusal('VALIDATION', VILLAGE_PLAN_SENTENCES.reason, ['comment'])
    if (comment !== null && checkText(comment, { min: 0, max: LONGEST_REMARK }) !== null) throw refusal('VALIDATION', VILLAGE_PLAN_SENTENCES.remark, ['comment'])
    try {
      return await this.core.database.write((transaction) => this.step(transaction, access, step, id, comment))
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', VILLAGE_PLAN_SENTENCES.notYourTurn, ['id'])
      throw error
    }
  }

  private async step(transaction: Transaction, access: Access, step: VillagePlanStep, id: string, comment: string | null): Promise<VillagePlanRow> {
    const plans = rowsOf(this.core, 'VillagePlan', access, transaction)
    const found = await plans.findOne([{ column: 'id', equals: id }], ['regionCode'])
    if (found === null) throw notFound('id')
    await lockVillage(transaction, found.regionCode)
    const plan = await PLANS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (plan === null) throw notFound('id')
    const { accountId } = access.viewer
    const today = this.core.clock.today()
    const village = { regionCode: plan.regionCode, isLed: (await villagesWithLeader(transaction, [plan.regionCode], today)).has(plan.regionCode) }
    const over = isOver(plan, today)
    const status = nextPlanStatus(step, plan.status, village.isLed, over)
    if (status === null && nextPlanStatus(step, plan.status, village.isLed, false) !== null) throw refusal('STATE', VILLAGE_PLAN_SENTENCES.over(plan.endYear), ['id'])
    if (status === null || !mayTakePlanStep(step, accountId, plan) || !coversVillage(access.viewer, STEP_PERMISSIONS[step], village)) throw refusal('STATE', VILLAGE_PLAN_SENTENCES.notYourTurn, ['id'])
    if (step === 'close') await this.succession.empty(transaction, access, plan)
    const columns = { status, ...this.marks(step, accountId, comment) }
    await plans.update(transaction, id, columns, plan.version)
    if (step === 'approve') await this.succession.follow(transaction, access, plan)
    await this.core.audit.record(transaction, { accountId, action: `villagePlan.${step}`, subjectType: 'VillagePlan', subjectId: id, regionCode: plan.regionCode, reason: comment, changes: [{ field: 'status', from: plan.status, to: status }] })
    await this.core.notices.post(transaction, await this.noticesOf(transaction, step, plan, { status, comment, isLed: village.isLed }))
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: plan.regionCode })
    return { ...plan, ...columns, version: plan.version + 1 }
  }

  private marks(step: VillagePlanStep, accountId: string, comment: string | null): Partial<Row<'VillagePlan'>> {
    const at = toStoredInstant(this.core.clock.now())
    switch (step) {
      case 'submit':
        return { submittedBy: accountId, submittedAt: at, remark: null }
      case 'review':
        return { reviewedBy: accountId, reviewedAt: at }
      case 'approve':
        return { approvedBy: accountId, approvedAt: at }
      case 'return':
        return { submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null, remark: comment }
      case 'close':
        return { remark: comment }
    }
  }

  /** Who is to act next hears of it, and who proposed the plan hears how it went. */
  private async noticesOf(transaction: Transaction, step: VillagePlanStep, plan: Row<'VillagePlan'>, { status, comment, isLed }: { readonly status: string; readonly comment: string | null; readonly isLed: boolean }): Promise<NoticeDraft[]> {
    const region = this.core.regions.find(plan.regionCode)
    const parameters = { village: region?.name ?? plan.regionCode, years: `${plan.startYear}–${plan.endYear}` }
    const subject = { type: 'VillagePlan', id: plan.id } as const
    if (step === 'submit' || step === 'review') {
      const approver = isLed ? ({ role: 'DIVISION_LEADER', regionCode: plan.regionCode } as const) : ({ role: 'BANNER_OFFICE', regionCode: ancestorCode(plan.regionCode, 'BANNER') } as const)
      const reviewer = { role: 'TOWN_OFFICE', regionCode: ancestorCode(plan.regionCode, 'TOWN') } as const
      // A banner may approve what nobody has reviewed yet.
      const next = step === 'review' ? [approver] : isLed ? [reviewer] : [reviewer, approver]
      const { sql, parameters: values, read } = this.core.notices.officeHolders(next)
      const holders = read(await transaction.query(sql, values))
      return holders.filter(({ disabled }) => !disabled).map(({ accountId }) => ({ accountId, kind: step === 'submit' ? 'planSubmitted' : 'planReviewed', parameters, subject }))
    }
    const proposer = plan.submittedBy ?? plan.accountId
    if (step === 'return') return [{ accountId: proposer, kind: 'planReturned', parameters: { ...parameters, reason: comment ?? '' }, subject }]
    return status === 'APPROVED' ? [{ accountId: proposer, kind: 'planApproved', parameters, subject }] : []
  }
}
