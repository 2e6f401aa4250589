import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'

/** Everything that is read of a measure. */
export const MEASURE_COLUMNS = ['id', 'householdId', 'regionCode', 'class', 'category', 'description', 'amount', 'startedOn', 'endedOn', 'effect', 'planId', 'projectId', 'result', 'resultConfirmedOn', 'accountId', 'version'] as const

/** What a reader sees of a measure. */
export type MeasureRow = Pick<Row<'Measure'>, (typeof MEASURE_COLUMNS)[number]>

/** Reads what is done for households within the viewer's scope. */
export class MeasureService {
  constructor(private readonly core: Core) {}

  /** The measures of a household, earliest first; those of siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string): Promise<MeasureRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, MeasureRow[]>> =>
      rowsOf(this.core, 'Measure', access).findByParents({ parent: 'householdId', parentIds: ids, columns: MEASURE_COLUMNS, orderBy: [{ column: 'householdId' }, { column: 'startedOn' }, { column: 'id' }] })
    return batched(access, 'measures', householdId, load, [])
  }
}
