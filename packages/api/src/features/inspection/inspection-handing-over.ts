import { accessFor } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import { batched } from '../../graphql/batch.js'
import { checkText } from '../../text/plain-text.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { CadreSearch } from '../cadre/cadre-search.js'
import { cadreOn } from '../household/household-targeting.js'
import { mayHandOver } from './handing-over-rule.js'
import type { HandedDraw } from './handing-over-rule.js'
import type { HandOverInspectionTaskInput } from './inspection-input.js'
import { INSPECTION_SENTENCES, LONGEST_NOTE } from './inspection-messages.js'
import { statusAfter } from './inspection-task-states.js'
import type { Inspectors } from './inspectors.js'

const TASKS = new UnscopedTable('InspectionTask', 'read again under the lock of its village after it was found in scope')
const DRAWS = new UnscopedTable('Inspection', 'who drew, and by which post, of a task that is in scope decides who may hand it over')
const HOUSEHOLDS = new UnscopedTable('Household', 'who answers for an inspected household today is not sent there')

/** A task was changed since it was read. */
export class StaleTask extends Refusal {
  constructor() {
    super({ code: 'STALE', field: ['version'], sentence: INSPECTION_SENTENCES.stale })
  }
}

/** Sends somebody else to a household of a draw. */
export class InspectionHandingOver {
  constructor(
    private readonly core: Core,
    private readonly inspectors: Inspectors,
    private readonly cadres: CadreSearch,
  ) {}

  /** Whether the viewer may hand over tasks of a draw whose tasks are already shown; draws of siblings are read in one statement. */
  async mayHandOver(viewer: Viewer, inspectionId: string): Promise<boolean> {
    const draw = await batched<HandedDraw | null>(viewer, 'draw of task', inspectionId, async (ids) => new Map((await DRAWS.findMany(this.core.database, [{ column: 'id', in: ids }])).map((row) => [row.id, row])), null)
    return draw !== null && mayHandOver(accessFor(viewer, 'inspection.draw'), draw)
  }

  /** Who may be sent to the household of a task, supervisors first, of those whom the viewer finds by their names; empty for a task out of reach or drawn from above. */
  async candidates(access: Access, taskId: string): Promise<string[]> {
    const task = await rowsOf(this.core, 'InspectionTask', access).findOne([{ column: 'id', equals: taskId }], ['id', 'inspectionId', 'regionCode', 'householdId', 'inspectorId'])
    return task === null || !(await this.mayHandOver(access.viewer, task.inspectionId)) ? [] : this.able(access, task, this.core.database)
  }

  /** Hands an open task to somebody else. Throws VALIDATION, NOT_FOUND, STATE once answered or where it was drawn from above, or STALE. */
  async handOver(access: Access, { task: id, version, inspector, reason }: HandOverInspectionTaskInput): Promise<void> {
    if (checkText(reason, { min: 1, max: LONGEST_NOTE }) !== null) throw refusal('VALIDATION', INSPECTION_SENTENCES.reason, ['reason'])
    const { accountId } = access.viewer
    await this.core.database.write(async (transaction) => {
      const seen = await rowsOf(this.core, 'InspectionTask', access, transaction).findOne([{ column: 'id', equals: id }], ['id', 'regionCode'])
      if (seen === null) throw notFound('task')
      await lockVillage(transaction, seen.regionCode)
      const task = await TASKS.findOne(transaction, [{ column: 'id', equals: id }])
      if (task === null) throw notFound('task')
      if (task.version !== version) throw new StaleTask()
      const draw = await DRAWS.findOne(transaction, [{ column: 'id', equals: task.inspectionId }])
      if (draw === null || !mayHandOver(access, draw)) throw refusal('STATE', INSPECTION_SENTENCES.fromAbove, ['task'])
      const status = statusAfter(task.status, 'handOver')
      if (status === null) throw refusal('STATE', INSPECTION_SENTENCES.done, ['task'])
      if (!(await this.able(access, task, transaction)).includes(inspector)) throw refusal('VALIDATION', INSPECTION_SENTENCES.inspector, ['inspector'])
      await TASKS.update(transaction, [{ column: 'id', equals: id }], { inspectorId: inspector, status, version: version + 1 })
      await this.core.notices.post(transaction, [
        { accountId: inspector, kind: 'inspectionSent', parameters: { count: 1, dueOn: task.dueOn } },
        ...(task.inspectorId === null ? [] : [{ accountId: task.inspectorId, kind: 'inspectionTakenBack', parameters: { dueOn: task.dueOn } } as const]),
      ])
      await this.core.audit.record(transaction, { accountId, action: 'inspection.handOver', subjectType: 'InspectionTask', subjectId: id, regionCode: task.regionCode, reason, changes: [{ field: 'account', from: task.inspectorId, to: inspector }] })
    })
  }

  private async able(access: Access, { regionCode, householdId, inspectorId }: Pick<Row<'InspectionTask'>, 'regionCode' | 'householdId' | 'inspectorId'>, runner: Runner): Promise<string[]> {
    const household = await HOUSEHOLDS.findOne(runner, [{ column: 'id', equals: householdId }])
    const mayGo = await this.inspectors.around(runner, [regionCode], access.viewer.accountId)
    const able = [...new Set(mayGo({ householdId, regionCode, cadreId: household === null ? null : cadreOn(household, this.core.clock.today()) }, 'SUPERVISORS').flat())].filter((accountId) => accountId !== inspectorId)
    // The draw sends whom the lot names; a list of names to choose from tells no more of people than the search does.
    const found = await this.cadres.foundAmong(accessFor(access.viewer, 'cadre.read'), able)
    return able.filter((accountId) => found.has(accountId))
  }
}
