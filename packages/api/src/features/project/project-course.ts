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
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { MeasureCourse } from '../measure/measure-course.js'
import type { CompleteProjectInput, StopProjectInput } from './project-input.js'
import { PROJECT_SENTENCES } from './project-messages.js'
import type { ProjectRow } from './project-service.js'
import { mayVerify, nextProjectStatus } from './project-steps.js'
import type { ProjectStep } from './project-steps.js'

const PROJECTS = new UnscopedTable('Project', 'a project that was found in scope in the same transaction')
const PLANS = new UnscopedTable('VillagePlan', 'the plan of a project that was found in scope in the same transaction')
const MEASURES = new UnscopedTable('Measure', 'whether a project that was found in scope reaches anybody at all')
const LONGEST_TEXT = 1000

type Work = (transaction: Transaction, project: Row<'Project'>) => Promise<Partial<Row<'Project'>>>

/** Takes projects from the plan to a verified result, or stops them (C-13). Steps of one village come one after another. */
export class ProjectCourse {
  constructor(
    private readonly core: Core,
    private readonly measures: MeasureCourse,
  ) {}

  /** Begins a project of an approved plan whose years are not over. */
  async start(access: Access, id: string): Promise<ProjectRow> {
    return this.take(access, 'start', id, null, async (transaction, project) => {
      const plan = await PLANS.findOne(transaction, [{ column: 'id', equals: project.planId }])
      if (plan?.status !== 'APPROVED') throw refusal('STATE', PROJECT_SENTENCES.planNotApproved, ['id'])
      if (isOver(plan, this.core.clock.today())) throw refusal('STATE', PROJECT_SENTENCES.planOver(plan.endYear), ['id'])
      return {}
    })
  }

  /** Reports a project completed: with what it achieved, and never without a household. */
  async complete(access: Access, { id, completedOn, result }: CompleteProjectInput): Promise<ProjectRow> {
    if (checkText(result, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', PROJECT_SENTENCES.result, ['result'])
    return this.take(access, 'complete', id, null, async (transaction, project) => {
      if (completedOn < project.startsOn || completedOn > this.core.clock.today()) throw refusal('VALIDATION', PROJECT_SENTENCES.completedOn, ['completedOn'])
      if ((await MEASURES.count(transaction, [{ column: 'projectId', equals: id }])) === 0) throw refusal('STATE', PROJECT_SENTENCES.noBeneficiary, ['id'])
      return { completedOn, result, completedBy: access.viewer.accountId }
    })
  }

  /** Verifies a result: somebody else than who reported it. */
  async verify(access: Access, id: string): Promise<ProjectRow> {
    return this.take(access, 'verify', id, null, (_transaction, project) => {
      if (!mayVerify(access.viewer.accountId, project.completedBy)) throw refusal('STATE', PROJECT_SENTENCES.notNow, ['id'])
      return Promise.resolve({ verifiedOn: this.core.clock.today(), verifiedBy: access.viewer.accountId })
    })
  }

  /** Stops a project: what it does for households ends today. */
  async stop(access: Access, { id, reason }: StopProjectInput): Promise<ProjectRow> {
    if (checkText(reason, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', PROJECT_SENTENCES.reason, ['reason'])
    return this.take(access, 'stop', id, reason, async (transaction) => {
      await this.measures.endOfProject(transaction, id, this.core.clock.today())
      return { stopReason: reason }
    })
  }

  private async take(access: Access, step: ProjectStep, id: string, reason: string | null, work: Work): Promise<ProjectRow> {
    try {
      return await this.core.database.write(async (transaction) => {
        const projects = rowsOf(this.core, 'Project', access, transaction)
        const found = await projects.findOne([{ column: 'id', equals: id }], ['regionCode'])
        if (found === null) throw notFound('id')
        await lockVillage(transaction, found.regionCode)
        const project = await PROJECTS.findOne(transaction, [{ column: 'id', equals: id }], true)
        if (project === null) throw notFound('id')
        const status = nextProjectStatus(step, project.status)
        if (status === null) throw refusal('STATE', PROJECT_SENTENCES.notNow, ['id'])
        const columns = { status, ...(await work(transaction, project)) }
        await projects.update(transaction, id, columns, project.version)
        const { regionCode } = project
        await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: `project.${step}`, subjectType: 'Project', subjectId: id, regionCode, reason, changes: [{ field: 'status', from: project.status, to: status }] })
        await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
        return { ...project, ...columns, version: project.version + 1 }
      })
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', PROJECT_SENTENCES.notNow, ['id'])
      throw error
    }
  }
}
