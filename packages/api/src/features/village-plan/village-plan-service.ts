import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { columnsFor } from '../../graphql/selection.js'
import { yearOfDay } from '../../time/business-day.js'
import { inRegion } from '../region/region-condition.js'
import { villagesWithLeader } from '../appointment/led-villages.js'
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
  lapsed: ['status', 'endYear'],
  viewerCan: ['status', 'accountId', 'submittedBy', 'reviewedBy', 'endYear'],
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode'] as const satisfies Columns

/** The columns that the selected fields of VillagePlan need. */
export const villagePlanColumns = (selected: ReadonlySet<string>): ColumnOf<'VillagePlan'>[] => columnsFor<ColumnOf<'VillagePlan'>>(selected, VILLAGE_PLAN_FIELDS, ALWAYS)

const withProject = (): Condition<'Project'>[] => [{ column: 'status', differs: 'STOPPED' }]

/** A plan that was not closed and whose years are over on the day (M-3). */
const lapsed = (today: string): Condition<'VillagePlan'>[] => [{ column: 'status', differs: 'CLOSED' }, { column: 'endYear', below: yearOfDay(today) }]

/** A plan that is not closed, whose years are not over, and that has no project but such as were stopped (M-5). */
const lacksProject = (today: string): Condition<'VillagePlan'>[] => [{ column: 'status', differs: 'CLOSED' }, { column: 'endYear', from: yearOfDay(today) }, { lacks: 'Project', on: ['planId', 'id'], where: withProject() }]

const conditionsOf = (filter: VillagePlanFilter, today: string): Condition<'VillagePlan'>[] => {
  const conditions: Condition<'VillagePlan'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (filter.withoutProject === true) conditions.push(...lacksProject(today))
  if (filter.withoutProject === false) conditions.push({ anyOf: [[{ column: 'status', equals: 'CLOSED' }], [{ column: 'endYear', below: yearOfDay(today) }], [{ exists: 'Project', on: ['planId', 'id'], where: withProject() }]] })
  if (typeof filter.endYear === 'number') conditions.push({ column: 'endYear', equals: filter.endYear })
  if (filter.lapsed === true) conditions.push(...lapsed(today))
  if (filter.lapsed === false) conditions.push({ anyOf: [[{ column: 'status', equals: 'CLOSED' }], [{ column: 'endYear', from: yearOfDay(today) }]] })
  return conditions
}

/** Reads village plans within the viewer's scope. */
export class VillagePlanService {
  constructor(private readonly core: Core) {}

  /** True when a division-level leader answers for the village today; siblings are asked for together. */
  async isLed(owner: object, regionCode: string): Promise<boolean> {
    const load = async (codes: readonly string[]): Promise<Map<string, boolean>> => new Map([...(await villagesWithLeader(this.core.database, codes, this.core.clock.today()))].map((code) => [code, true]))
    return batched(owner, 'village with a division-level leader', regionCode, load, false)
  }

  /** One page of the plans in scope, village by village, the earliest years first. */
  async page(
    access: Access,
    request: { readonly filter: VillagePlanFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<VillagePlanRow>> {
    return rowsOf(this.core, 'VillagePlan', access).connection({
      columns: request.columns,
      where: conditionsOf(request.filter ?? {}, this.core.clock.today()),
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
