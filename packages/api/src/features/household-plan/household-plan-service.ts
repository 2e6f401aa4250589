import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'

export const HOUSEHOLD_PLAN_COLUMNS = ['id', 'householdId', 'regionCode', 'version', 'startYear', 'endYear', 'points', 'expectedIncome', 'agreedOn', 'endedOn', 'endReason', 'accountId', 'createdAt'] as const

/** What a reader sees of a household's plan. */
export type HouseholdPlanRow = Pick<Row<'HouseholdPlan'>, (typeof HOUSEHOLD_PLAN_COLUMNS)[number]>

/** Reads the plans of households within the viewer's scope. */
export class HouseholdPlanService {
  constructor(private readonly core: Core) {}

  /** The plans of a household, the latest first; those of siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string): Promise<HouseholdPlanRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, HouseholdPlanRow[]>> =>
      rowsOf(this.core, 'HouseholdPlan', access).findByParents({
        parent: 'householdId',
        parentIds: ids,
        columns: HOUSEHOLD_PLAN_COLUMNS,
        orderBy: [{ column: 'householdId' }, { column: 'startYear', descending: true }, { column: 'id', descending: true }],
      })
    return batched(access, 'household plans', householdId, load, [])
  }
}
