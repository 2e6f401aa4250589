import { ancestorCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { AssignProjectCadreInput, EndProjectCadreInput } from './project-input.js'
import { PROJECT_SENTENCES } from './project-messages.js'
import type { ProjectCadreRow } from './project-members.js'
import { isProjectOpen } from './project-steps.js'

const KEPT = new UnscopedTable('ProjectCadre', 'an id that was used before is recognised whoever used it, and never shown to others')
const CADRES = new UnscopedTable('ProjectCadre', 'cadres of a project that was found in scope in the same transaction')
const PROJECTS = new UnscopedTable('Project', 'a project that was found in scope in the same transaction')
const CHOSEN = 'who answers for a village is known to whoever writes its projects'
const APPOINTMENTS = new UnscopedTable('Appointment', CHOSEN)
const RESPONSIBILITIES = new UnscopedTable('Responsibility', CHOSEN)

/** What became of an assignment; null where the same was kept before and is in scope no more. */
export interface KeptCadre {
  readonly cadre: ProjectCadreRow | null
  readonly replayed: boolean
}

/** Lets cadres go with projects (M-4: 干部跟着项目走), each from a first to a last day. */
export class ProjectCadres {
  constructor(private readonly core: Core) {}

  /**
   * Who may go with a project of a village today: its division-level leader and first secretary, the town's office, and
   * the section-level leaders of its households. Accounts, the leaders of the village first.
   */
  async candidates(regionCode: string, runner: Runner = this.core.database): Promise<string[]> {
    const inForce = inForceOn(this.core.clock.today())
    const appointed = await APPOINTMENTS.findMany(runner, [
      { anyOf: [[{ column: 'regionCode', equals: regionCode }, { column: 'role', in: ['DIVISION_LEADER', 'FIRST_SECRETARY'] }], [{ column: 'regionCode', equals: ancestorCode(regionCode, 'TOWN') }, { column: 'role', equals: 'TOWN_OFFICE' }]] },
      ...(inForce as readonly Condition<'Appointment'>[]),
    ], { orderBy: [{ column: 'role' }, { column: 'id' }] })
    const answering = await RESPONSIBILITIES.findMany(runner, [{ column: 'regionCode', equals: regionCode }, ...(inForce as readonly Condition<'Responsibility'>[])], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
    return [...new Set([...appointed, ...answering].map(({ accountId }) => accountId))]
  }

  /** Keeps an assignment, or says that the same was kept before. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT; then nothing is changed. */
  async assign(access: Access, input: AssignProjectCadreInput): Promise<KeptCadre> {
    const id = checkClientId(input.id)
    if (input.startedOn > this.core.clock.today()) throw refusal('VALIDATION', PROJECT_SENTENCES.cadreFrom, ['startedOn'])
    const contentHash = contentHashOf({ accountId: access.viewer.accountId, project: input.project, account: input.account, startedOn: input.startedOn })
    const keep = (): Promise<KeptCadre> => this.core.database.write((transaction) => this.keep(transaction, access, { ...input, id }, contentHash))
    try {
      return await keep()
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return keep()
    }
  }

  /** Ends an assignment with its last day. */
  async end(access: Access, { id, endedOn }: EndProjectCadreInput): Promise<ProjectCadreRow> {
    return this.core.database.write(async (transaction) => {
      const cadres = rowsOf(this.core, 'ProjectCadre', access, transaction)
      const found = await cadres.findOne([{ column: 'id', equals: id }], ['regionCode'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const cadre = await CADRES.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (cadre === null) throw notFound('id')
      if (cadre.endedOn !== null) throw refusal('STATE', PROJECT_SENTENCES.cadreEnded, ['id'])
      if (endedOn < cadre.startedOn || endedOn > this.core.clock.today()) throw refusal('VALIDATION', PROJECT_SENTENCES.cadreUntil, ['endedOn'])
      await cadres.update(transaction, id, { endedOn })
      await this.tell(transaction, access, 'project.release', cadre, [{ field: 'endedOn', from: null, to: endedOn }])
      return { ...cadre, endedOn }
    })
  }

  private async keep(transaction: Transaction, access: Access, input: AssignProjectCadreInput, contentHash: string): Promise<KeptCadre> {
    const found = await rowsOf(this.core, 'Project', access, transaction).findOne([{ column: 'id', equals: input.project }], ['regionCode'])
    if (found !== null) await lockVillage(transaction, found.regionCode)
    const before = await KEPT.findOne(transaction, [{ column: 'id', equals: input.id }])
    if (before !== null) {
      // Who sent it is part of the hash.
      if (before.contentHash !== contentHash) throw conflict()
      return { cadre: await stillSeen(this.core, 'ProjectCadre', access, transaction, before), replayed: true }
    }
    const project = found === null ? null : await PROJECTS.findOne(transaction, [{ column: 'id', equals: input.project }], true)
    if (project === null) throw notFound('project')
    if (!isProjectOpen(project.status)) throw refusal('STATE', PROJECT_SENTENCES.closed, ['project'])
    if (!(await this.candidates(project.regionCode, transaction)).includes(input.account)) throw refusal('VALIDATION', PROJECT_SENTENCES.cadre, ['account'])
    const there = await CADRES.count(transaction, [{ column: 'projectId', equals: project.id }, { column: 'accountId', equals: input.account }, { column: 'endedOn', equals: null }])
    if (there > 0) throw refusal('STATE', PROJECT_SENTENCES.cadreTwice, ['account'])
    const cadre: Row<'ProjectCadre'> = { id: input.id, projectId: project.id, accountId: input.account, regionCode: project.regionCode, startedOn: input.startedOn, endedOn: null, contentHash }
    await rowsOf(this.core, 'ProjectCadre', access, transaction).insert(transaction, cadre)
    await this.tell(transaction, access, 'project.assign', cadre, [{ field: 'account', from: null, to: input.account }, { field: 'startedOn', from: null, to: input.startedOn }])
    return { cadre, replayed: false }
  }

  private async tell(transaction: Transaction, access: Access, action: 'project.assign' | 'project.release', cadre: Row<'ProjectCadre'>, changes: readonly { readonly field: 'account' | 'startedOn' | 'endedOn'; readonly from: null; readonly to: string }[]): Promise<void> {
    const { regionCode } = cadre
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'Project', subjectId: cadre.projectId, regionCode, changes })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
