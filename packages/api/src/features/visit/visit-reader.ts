import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'

/** What a reader sees of a visit. */
export type VisitRow = Pick<Row<'Visit'>, 'id' | 'householdId' | 'regionCode' | 'visitedOn' | 'accountId' | 'findings' | 'recordedAt'>

export const VISIT_COLUMNS = ['id', 'householdId', 'regionCode', 'visitedOn', 'accountId', 'findings', 'recordedAt'] as const

/** Reads visits to households within the viewer's scope. */
export class VisitReader {
  constructor(private readonly core: Core) {}

  /** The latest visits to a household, newest first; those to siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string, first: number): Promise<VisitRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, VisitRow[]>> =>
      rowsOf(this.core, 'Visit', access).findByParents({
        parent: 'householdId',
        parentIds: ids,
        columns: VISIT_COLUMNS,
        orderBy: [{ column: 'visitedOn', descending: true }, { column: 'id', descending: true }],
        limit: first,
      })
    return batched(access, `visits ${first}`, householdId, load, [])
  }
}
