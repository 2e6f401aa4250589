import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { isOver, yearOfDay } from '../../time/business-day.js'
import { VILLAGE_PLAN_SENTENCES } from './village-plan-messages.js'

const PLANS = new UnscopedTable('VillagePlan', 'plans of a village that was found in scope in the same transaction')
const PROJECTS = new UnscopedTable('Project', 'projects of a village that was found in scope in the same transaction')

type Plan = Pick<Row<'VillagePlan'>, 'id' | 'regionCode' | 'startYear' | 'endYear'>

/**
 * What becomes of a village's plan whose years are over (M-3), approved or not. It lapses by itself with its last year: no job
 * closes it. Its projects that are not verified are carried over into the plan in force, and with that it is closed: when the
 * next plan is approved, or when it is closed after that. The transaction holds the village.
 */
export class PlanSuccession {
  constructor(private readonly core: Core) {}

  /** The plan was approved: it takes over what plans of years that are over left open. A plan of years to come takes over nothing yet. */
  async follow(transaction: Transaction, access: Access, plan: Plan): Promise<void> {
    const today = this.core.clock.today()
    if (plan.startYear > yearOfDay(today)) return
    const others = await PLANS.findMany(transaction, [{ column: 'regionCode', equals: plan.regionCode }, { column: 'status', differs: 'CLOSED' }, { column: 'id', differs: plan.id }], { lock: true })
    for (const former of others.filter((each) => isOver(each, today))) {
      await this.carryOver(transaction, access, former, plan.id)
      await PLANS.update(transaction, [{ column: 'id', equals: former.id }], { status: 'CLOSED', version: former.version + 1 })
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'villagePlan.close', subjectType: 'VillagePlan', subjectId: former.id, regionCode: former.regionCode, changes: [{ field: 'status', from: former.status, to: 'CLOSED' }] })
    }
  }

  /** The plan is to be closed: nothing may be open in it, unless its years are over and a plan in force takes it over. */
  async empty(transaction: Transaction, access: Access, plan: Plan): Promise<void> {
    if ((await this.openProjects(transaction, plan.id)).length === 0) return
    const today = this.core.clock.today()
    if (!isOver(plan, today)) throw refusal('STATE', VILLAGE_PLAN_SENTENCES.hasOpenProjects, ['id'])
    const year = yearOfDay(today)
    const [next] = await PLANS.findMany(transaction, [{ column: 'regionCode', equals: plan.regionCode }, { column: 'status', equals: 'APPROVED' }, { column: 'startYear', atMost: year }, { column: 'endYear', from: year }])
    if (next === undefined) throw refusal('STATE', VILLAGE_PLAN_SENTENCES.nowhereToCarry, ['id'])
    await this.carryOver(transaction, access, plan, next.id)
  }

  private async carryOver(transaction: Transaction, access: Access, from: Plan, to: string): Promise<void> {
    for (const project of await this.openProjects(transaction, from.id)) {
      await PROJECTS.update(transaction, [{ column: 'id', equals: project.id }], { planId: to, version: project.version + 1 })
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'project.revise', subjectType: 'Project', subjectId: project.id, regionCode: from.regionCode, changes: [{ field: 'plan', from: from.id, to }] })
    }
  }

  private async openProjects(transaction: Transaction, planId: string): Promise<Row<'Project'>[]> {
    return PROJECTS.findMany(transaction, [{ column: 'planId', equals: planId }, { column: 'status', in: ['PLANNED', 'UNDERWAY', 'COMPLETED'] }], { lock: true })
  }
}
