import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { householdConditions, HOUSEHOLD_ORDERS } from './household-filter.js'
import type { HouseholdFilter, HouseholdOrder } from './household-input.js'

/** A household with the columns that were asked for; what the viewer may not see is null. */
export type HouseholdRow = Row<'Household'>

type Columns = readonly ColumnOf<'Household'>[]

export interface HouseholdPageRequest {
  readonly filter?: HouseholdFilter | null | undefined
  readonly orderBy?: HouseholdOrder | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
  readonly columns: Columns
  readonly countTotal: boolean
  /** Narrows beside the filter, such as: of one linkage. */
  readonly where?: readonly Condition<'Household'>[]
}

/** Reads the registry within the viewer's scope. */
export class HouseholdService {
  constructor(private readonly core: Core) {}

  /** One page of the households in scope. A filter or order by a hidden field throws HiddenFieldError. */
  async page(access: Access, request: HouseholdPageRequest): Promise<Page<HouseholdRow>> {
    return rowsOf(this.core, 'Household', access).connection({
      columns: request.columns,
      where: [...householdConditions(request.filter, this.core.clock.today()), ...(request.where ?? [])],
      orderBy: HOUSEHOLD_ORDERS[request.orderBy ?? 'NUMBER_ASC'],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The household, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<HouseholdRow | null> {
    return rowsOf(this.core, 'Household', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The household of a parent row; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<HouseholdRow | null> {
    return batched<HouseholdRow | null>(access, `household ${columns.join()}`, id, (ids) => this.byIds(access, ids, columns), null)
  }

  /** Net income per person of one year, fen; null where none is on file or the viewer may not see it. */
  async incomeOf(access: Access, householdId: string, year: number): Promise<number | null> {
    return batched<number | null>(access, `income ${year}`, householdId, (ids) => this.incomesOfYear(access, ids, year), null)
  }

  /** Net incomes of all years on file, earliest first. */
  async incomesOf(access: Access, householdId: string): Promise<Row<'HouseholdIncome'>[]> {
    const load = (ids: readonly string[]): Promise<Map<string, Row<'HouseholdIncome'>[]>> =>
      rowsOf(this.core, 'HouseholdIncome', access).findByParents({ parent: 'householdId', parentIds: ids, columns: ['householdId', 'regionCode', 'year', 'netPerCapita', 'parts'], orderBy: [{ column: 'year' }] })
    return batched(access, 'incomes', householdId, load, [])
  }

  private async byIds(access: Access, ids: readonly string[], columns: Columns): Promise<Map<string, HouseholdRow>> {
    const rows = await rowsOf(this.core, 'Household', access).findMany({ columns: ['id', ...columns], where: [{ column: 'id', in: ids }] })
    return new Map(rows.map((row) => [row.id, row]))
  }

  private async incomesOfYear(access: Access, householdIds: readonly string[], year: number): Promise<Map<string, number>> {
    const rows = await rowsOf(this.core, 'HouseholdIncome', access).findMany({ columns: ['householdId', 'netPerCapita'], where: [{ column: 'householdId', in: householdIds }, { column: 'year', equals: year }] })
    return new Map(rows.map((row) => [row.householdId, row.netPerCapita]))
  }
}
