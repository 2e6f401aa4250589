import { maskName } from '../../access/masking.js'
import { accessFor } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { drawsHandedOverBy } from './handing-over-rule.js'
import type { CountedTask } from './inspection-figures.js'
import type { InspectionTaskView } from './inspection-input.js'
import { OPEN_TASKS } from './inspection-task-states.js'
import type { InspectedPlaceType } from './inspection-type.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'number, masked name and group of a household to which the viewer is sent, or that a draw in reach names')

export const INSPECTION_COLUMNS = ['id', 'regionCode', 'title', 'seed', 'size', 'ruleSet', 'inspectors', 'dueOn', 'drawnOn', 'drawnAt', 'drawnBy', 'drawnFrom', 'contentHash'] as const satisfies readonly (keyof Row<'Inspection'>)[]
export type InspectionRow = Row<'Inspection'>

export const TASK_COLUMNS = [
  'id', 'inspectionId', 'drawnRegion', 'regionCode', 'householdId', 'stratum', 'ruleSet', 'registered', 'cadreVisitedOn', 'inspectorId', 'drawnOn', 'dueOn', 'status', 'answers', 'differences', 'note', 'seenOn', 'answeredAt', 'answeredBy', 'observationIds', 'version',
] as const satisfies readonly (keyof Row<'InspectionTask'>)[]
type Stored = Pick<Row<'InspectionTask'>, (typeof TASK_COLUMNS)[number]>
/** A task as it is read: whoever is sent gets null for what the register says. */
export type TaskRow = Omit<Stored, 'stratum' | 'registered'> & { readonly stratum: Stored['stratum'] | null; readonly registered: Stored['registered'] | null }

/**
 * What whoever is sent is never told of the own task, whichever post opens it besides: one given after the draw would show what
 * the register says (4.3).
 */
const asSent = (viewer: Viewer, row: TaskRow): TaskRow => (row.inspectorId === viewer.accountId ? { ...row, stratum: null, registered: null, cadreVisitedOn: null, differences: null, observationIds: null } : row)

const COUNTED = ['inspectionId', 'regionCode', 'stratum', 'ruleSet', 'registered', 'cadreVisitedOn', 'status', 'drawnOn', 'dueOn', 'seenOn', 'answers', 'differences', 'inspectorId'] as const satisfies readonly (keyof Row<'InspectionTask'>)[]

/** A page as it is asked for. */
interface PageRequest {
  readonly first: number
  readonly after: string | null | undefined
  readonly countTotal: boolean
}

/** Reads draws and tasks within the viewer's scope. */
export class InspectionReader {
  constructor(private readonly core: Core) {}

  /** One page of the draws in scope, the latest first; `late` those whose day is past with answers missing, of which the viewer may send somebody else. */
  async page(access: Access, { late, ...request }: PageRequest & { readonly late: boolean }): Promise<Page<InspectionRow>> {
    return rowsOf(this.core, 'Inspection', access).connection({ columns: INSPECTION_COLUMNS, where: late ? this.late(access.viewer) : [], orderBy: [{ column: 'drawnAt', descending: true }, { column: 'id', descending: true }], ...request, after: request.after ?? null })
  }

  /** The draw, or null when it is absent or out of scope. */
  async find(access: Access, id: string): Promise<InspectionRow | null> {
    return rowsOf(this.core, 'Inspection', access).findOne([{ column: 'id', equals: id }], INSPECTION_COLUMNS)
  }

  /** One page of the tasks of a draw in scope, village by village. */
  async tasks(access: Access, inspectionId: string, { view, ...request }: PageRequest & { readonly view: InspectionTaskView }): Promise<Page<TaskRow>> {
    const page = await rowsOf(this.core, 'InspectionTask', access).connection({
      columns: TASK_COLUMNS,
      where: [{ column: 'inspectionId', equals: inspectionId }, ...this.viewed(view)],
      orderBy: [{ column: 'regionCode' }, { column: 'id' }],
      ...request,
      after: request.after ?? null,
    })
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: asSent(access.viewer, node) })) }
  }

  /** One page of the tasks on which the viewer is sent, those due first before the others. */
  async own(access: Access, { open, ...request }: PageRequest & { readonly open: boolean | null }): Promise<Page<TaskRow>> {
    const narrowed: Condition<'InspectionTask'>[] = open === null ? [] : [open ? { column: 'status', in: OPEN_TASKS } : { column: 'status', equals: 'ANSWERED' }]
    const page = await rowsOf(this.core, 'InspectionTask', access).connection({
      columns: TASK_COLUMNS,
      where: [{ column: 'inspectorId', equals: access.viewer.accountId }, ...narrowed],
      orderBy: [{ column: 'dueOn' }, { column: 'id' }],
      ...request,
      after: request.after ?? null,
    })
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: asSent(access.viewer, node) })) }
  }

  /** A task, or null when it is absent or out of scope. */
  async task(access: Access, id: string): Promise<TaskRow | null> {
    const row = await rowsOf(this.core, 'InspectionTask', access).findOne([{ column: 'id', equals: id }], TASK_COLUMNS)
    return row === null ? null : asSent(access.viewer, row)
  }

  /** The tasks of a draw as far as figures need them; of siblings in one statement. */
  async counted(access: Access, inspectionId: string): Promise<readonly CountedTask[]> {
    const load = (ids: readonly string[]): Promise<Map<string, CountedTask[]>> => rowsOf(this.core, 'InspectionTask', access).findByParents({ parent: 'inspectionId', parentIds: ids, columns: COUNTED, orderBy: [{ column: 'id' }] })
    return batched<readonly CountedTask[]>(access, 'inspection tasks', inspectionId, load, [])
  }

  /** The household of a task as far as it takes to find it: its name whole for whoever reads the household's file in full, else behind the mask. */
  async place(viewer: Viewer, householdId: string): Promise<InspectedPlaceType | null> {
    return batched<InspectedPlaceType | null>(viewer, 'inspected places', householdId, (ids) => this.placesOf(viewer, ids), null)
  }

  /** The same of many households. */
  async placesOf(viewer: Viewer, ids: readonly string[]): Promise<Map<string, InspectedPlaceType>> {
    if (ids.length === 0) return new Map()
    const rows = await HOUSEHOLDS.findMany(this.core.database, [{ column: 'id', in: ids }])
    const read = await rowsOf(this.core, 'Household', accessFor(viewer, 'household.read')).findMany({ columns: ['id', 'headName'], where: [{ column: 'id', in: ids }] })
    const names = new Map(read.map(({ id, headName }) => [id, headName]))
    return new Map(rows.map(({ id, number, headName, groupName }) => [id, { number, headName: names.get(id) ?? maskName(headName), groupName }]))
  }

  private late(viewer: Viewer): Condition<'Inspection'>[] {
    return [
      { column: 'dueOn', below: this.core.clock.today() },
      { exists: 'InspectionTask', on: ['inspectionId', 'id'], where: [{ column: 'status', differs: 'ANSWERED' }] },
      drawsHandedOverBy(accessFor(viewer, 'inspection.draw')),
    ]
  }

  private viewed(view: InspectionTaskView): Condition<'InspectionTask'>[] {
    const open: Condition<'InspectionTask'> = { column: 'status', in: OPEN_TASKS }
    switch (view) {
      case 'ALL':
        return []
      case 'OPEN':
        return [open]
      case 'OVERDUE':
        return [open, { column: 'dueOn', below: this.core.clock.today() }]
      case 'DIFFERING':
        return [{ column: 'observationIds', notNull: true }]
    }
  }
}
