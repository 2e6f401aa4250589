import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { columnsFor } from '../../graphql/selection.js'
import { projectConditions } from './project-filter.js'
import type { ProjectFilter } from './project-input.js'

/** A project with the columns that were asked for; what the viewer may not see is null. */
export type ProjectRow = Row<'Project'>
type Columns = readonly ColumnOf<'Project'>[]

const PROJECT_FIELDS = {
  version: ['version'],
  name: ['name'],
  task: ['task'],
  class: ['class'],
  category: ['category'],
  effect: ['effect'],
  startsOn: ['startsOn'],
  endsOn: ['endsOn'],
  responsibleUnit: ['responsibleUnit'],
  goal: ['goal'],
  budget: ['budget'],
  status: ['status'],
  result: ['result'],
  completedOn: ['completedOn'],
  completedBy: ['completedBy'],
  verifiedOn: ['verifiedOn'],
  verifiedBy: ['verifiedBy'],
  stopReason: ['stopReason'],
  viewerCan: ['status', 'completedBy'],
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode', 'planId'] as const satisfies Columns
const IN_ORDER = [{ column: 'startsOn' }, { column: 'id' }] as const

/** The columns that the selected fields of Project need. */
export const projectColumns = (selected: ReadonlySet<string>): ColumnOf<'Project'>[] => columnsFor<ColumnOf<'Project'>>(selected, PROJECT_FIELDS, ALWAYS)

/** Reads projects within the viewer's scope. */
export class ProjectService {
  constructor(private readonly core: Core) {}

  /** One page of the projects in scope, village by village, the earliest first. */
  async page(
    access: Access,
    request: { readonly filter: ProjectFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<ProjectRow>> {
    return rowsOf(this.core, 'Project', access).connection({
      columns: request.columns,
      where: projectConditions(request.filter, this.core.clock.today(), access),
      orderBy: [{ column: 'regionCode' }, ...IN_ORDER],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The project, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<ProjectRow | null> {
    return rowsOf(this.core, 'Project', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The project of a parent row; siblings are read in one statement. */
  async ofParent(access: Access, id: string | null, columns: Columns): Promise<ProjectRow | null> {
    if (id === null) return null
    const load = async (ids: readonly string[]): Promise<Map<string, ProjectRow>> => {
      const rows: ProjectRow[] = await rowsOf(this.core, 'Project', access).findMany({ columns, where: [{ column: 'id', in: ids }] })
      return new Map(rows.map((row) => [row.id, row]))
    }
    return batched<ProjectRow | null>(access, `project ${columns.join()}`, id, load, null)
  }

  /** The projects of a plan, the earliest first; those of siblings are read in one statement. */
  async ofPlan(access: Access, planId: string, columns: Columns): Promise<ProjectRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, ProjectRow[]>> => rowsOf(this.core, 'Project', access).findByParents({ parent: 'planId', parentIds: ids, columns: [...new Set([...columns, 'startsOn' as const])], orderBy: IN_ORDER })
    return batched<ProjectRow[]>(access, `projects of plan ${columns.join()}`, planId, load, [])
  }
}
