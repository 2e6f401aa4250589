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
import { isOver } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { AddProjectInput, ReviseProjectInput } from './project-input.js'
import { PROJECT_SENTENCES } from './project-messages.js'
import { checkProject, contentOf, contentOfProject } from './project-rules.js'
import type { ProjectRow } from './project-service.js'
import { isProjectOpen } from './project-steps.js'

const KEPT = new UnscopedTable('Project', 'an id that was used before is recognised whoever used it, and never shown to others')
const PROJECTS = new UnscopedTable('Project', 'a project that was found in scope in the same transaction')
const PLANS = new UnscopedTable('VillagePlan', 'the plan of a village that was found in scope in the same transaction')

/** What became of a project. `project` is null when it was kept before and is no longer in the viewer’s scope. */
export interface KeptProject {
  readonly project: ProjectRow | null
  readonly replayed: boolean
}

/** Adds projects to village plans and writes them anew: none without its plan (M-4). */
export class ProjectWriting {
  constructor(private readonly core: Core) {}

  /** Keeps a project, or says that the same was kept before. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT; then nothing is changed. */
  async add(access: Access, input: AddProjectInput): Promise<KeptProject> {
    const id = checkClientId(input.id)
    const keep = (): Promise<KeptProject> => this.core.database.write((transaction) => this.keep(transaction, access, id, input))
    try {
      return await keep()
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return keep()
    }
  }

  /** Writes a project anew. Throws StaleEdit, VALIDATION, NOT_FOUND or STATE; then nothing is changed. */
  async revise(access: Access, input: ReviseProjectInput): Promise<ProjectRow> {
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'Project', access, transaction).findOne([{ column: 'id', equals: input.id }], ['regionCode'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const project = await PROJECTS.findOne(transaction, [{ column: 'id', equals: input.id }], true)
      const plan = project === null ? null : await PLANS.findOne(transaction, [{ column: 'id', equals: project.planId }])
      if (project === null || plan === null) throw notFound('id')
      if (project.version !== input.version) throw new StaleEdit(await this.read(transaction, access, project.id))
      if (!isProjectOpen(project.status)) throw refusal('STATE', PROJECT_SENTENCES.closed, ['id'])
      const content = contentOf(input)
      checkProject(content, plan, project)
      await rowsOf(this.core, 'Project', access, transaction).update(transaction, project.id, content, input.version)
      const { regionCode } = project
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'project.revise', subjectType: 'Project', subjectId: project.id, regionCode, changes: project.name === content.name ? [] : [{ field: 'name', from: project.name, to: content.name }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return this.read(transaction, access, project.id)
    })
  }

  private async keep(transaction: Transaction, access: Access, id: string, input: AddProjectInput): Promise<KeptProject> {
    const found = await rowsOf(this.core, 'VillagePlan', access, transaction).findOne([{ column: 'id', equals: input.plan }], ['regionCode'])
    if (found !== null) await lockVillage(transaction, found.regionCode)
    const before = await KEPT.findOne(transaction, [{ column: 'id', equals: id }])
    const plan = found === null ? null : await PLANS.findOne(transaction, [{ column: 'id', equals: input.plan }])
    const content = contentOf(input)
    const contentHash = contentHashOf({ accountId: access.viewer.accountId, content: contentOfProject(input.plan, content) })
    if (before !== null) {
      if (before.accountId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
      return { project: await stillSeen(this.core, 'Project', access, transaction, before), replayed: true }
    }
    if (plan === null) throw notFound('plan')
    checkProject(content, plan)
    if (plan.status === 'CLOSED') throw refusal('STATE', PROJECT_SENTENCES.planClosed, ['plan'])
    if (isOver(plan, this.core.clock.today())) throw refusal('STATE', PROJECT_SENTENCES.planOver(plan.endYear), ['plan'])
    const { regionCode } = plan
    const project: Row<'Project'> = {
      id,
      planId: plan.id,
      regionCode,
      version: 1,
      ...content,
      status: 'PLANNED',
      result: null,
      completedOn: null,
      completedBy: null,
      verifiedOn: null,
      verifiedBy: null,
      stopReason: null,
      accountId: access.viewer.accountId,
      createdAt: toStoredInstant(this.core.clock.now()),
      contentHash,
    }
    await rowsOf(this.core, 'Project', access, transaction).insert(transaction, project)
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'project.add',
      subjectType: 'Project',
      subjectId: id,
      regionCode,
      changes: [
        { field: 'name', from: null, to: content.name },
        { field: 'plan', from: null, to: plan.id },
      ],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
    return { project, replayed: false }
  }

  private async read(transaction: Transaction, access: Access, id: string): Promise<ProjectRow> {
    const seen = await rowsOf(this.core, 'Project', accessFor(access.viewer, 'plan.read'), transaction).findOne([{ column: 'id', equals: id }], ['id'])
    const project = seen === null ? null : await PROJECTS.findOne(transaction, [{ column: 'id', equals: id }])
    if (project === null) throw notFound('id')
    return project
  }
}
