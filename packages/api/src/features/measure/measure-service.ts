import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'

const COLUMNS = ['id', 'householdId', 'regionCode', 'class', 'category', 'description', 'amount', 'startedOn'] as const

/** Reads what is done for households within the viewer's scope. */
export class MeasureService {
  constructor(private readonly core: Core) {}

  /** The measures of a household, earliest first; those of siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string): Promise<Row<'Measure'>[]> {
    const load = (ids: readonly string[]): Promise<Map<string, Row<'Measure'>[]>> =>
      rowsOf(this.core, 'Measure', access).findByParents({ parent: 'householdId', parentIds: ids, columns: COLUMNS, orderBy: [{ column: 'householdId' }, { column: 'startedOn' }, { column: 'id' }] })
    return batched(access, 'measures', householdId, load, [])
  }
}
