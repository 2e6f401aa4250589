import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { columnsFor } from '../../graphql/selection.js'
import { inRegion } from '../region/region-condition.js'
import type { VillagePlanFilter } from './village-plan-input.js'

/** A village plan with the columns that were asked for. */
export type VillagePlanRow = Row<'VillagePlan'>

type Columns = readonly ColumnOf<'VillagePlan'>[]

const VILLAGE_PLAN_FIELDS = {
  version: ['version'],
  startYear: ['startYear'],
  endYear: ['endYear'],
  tasks: ['tasks'],
  status: ['status'],
  remark: ['remark'],
  createdAt: ['createdAt'],
  submittedAt: ['submittedAt'],
  reviewedAt: ['reviewedAt'],
  approvedAt: ['approvedAt'],
  proposedBy: ['accountId', 'submittedBy'],
  reviewedBy: ['reviewedBy'],
  approvedBy: ['approvedBy'],
  viewerCan: ['status', 'accountId', 'submittedBy', 'reviewedBy'],
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode'] as const satisfies Columns

/** The columns that the selected fields of VillagePlan need. */
export const villagePlanColumns = (selected: ReadonlySet<string>): ColumnOf<'VillagePlan'>[] => columnsFor<ColumnOf<'VillagePlan'>>(selected, VILLAGE_PLAN_FIELDS, ALWAYS)

const withProject = (): Condition<'Project'>[] => [{ column: 'status', differs: 'STOPPED' }]

/** A plan that is not closed and has no project but such as were stopped (M-5). */
export const lacksProject = (): Condition<'VillagePlan'>[] => [{ column: 'status', differs: 'CLOSED' }, { lacks: 'Project', on: ['planId', 'id'], where: withProject() }]

const conditionsOf = (filter: VillagePlanFilter): Condition<'VillagePlan'>[] => {
  const conditions: Condition<'VillagePlan'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (filter.withoutProject === true) conditions.push(...lacksProject())
  if (filter.withoutProject === false) conditions.push({ anyOf: [[{ column: 'status', equals: 'CLOSED' }], [{ exists: 'Project', on: ['planId', 'id'], where: withProject() }]] })
  return conditions
}

/** Reads village plans within the viewer's scope. */
export class VillagePlanService {
  constructor(private readonly core: Core) {}

  /** One page of the plans in scope, village by village, the earliest years first. */
  async page(
    access: Access,
    request: { readonly filter: VillagePlanFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<VillagePlanRow>> {
    return rowsOf(this.core, 'VillagePlan', access).connection({
      columns: request.columns,
      where: conditionsOf(request.filter ?? {}),
      orderBy: [{ column: 'regionCode' }, { column: 'startYear' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    }) as Promise<Page<VillagePlanRow>>
  }

  /** The plan, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<VillagePlanRow | null> {
    return rowsOf(this.core, 'VillagePlan', access).findOne([{ column: 'id', equals: id }], columns) as Promise<VillagePlanRow | null>
  }

  /** The plan of a parent row; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<VillagePlanRow | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, VillagePlanRow>> => {
      const rows = (await rowsOf(this.core, 'VillagePlan', access).findMany({ columns, where: [{ column: 'id', in: ids }] })) as VillagePlanRow[]
      return new Map(rows.map((row) => [row.id, row]))
    }
    return batched<VillagePlanRow | null>(access, `village plan ${columns.join()}`, id, load, null)
  }
}
