import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { activeOn } from './active-person.js'

/** A person with the columns that were asked for; what the viewer may not see is null. */
export type PersonRow = Row<'Person'>

type Columns = readonly ColumnOf<'Person'>[]

/** Reads the members of households within the viewer's scope. */
export class PersonService {
  constructor(private readonly core: Core) {}

  /** The members of a household today, in the order of its card; siblings' members are read in one statement. */
  async ofHousehold(access: Access, householdId: string, columns: Columns): Promise<PersonRow[]> {
    const today = this.core.clock.today()
    const load = (ids: readonly string[]): Promise<Map<string, PersonRow[]>> =>
      rowsOf(this.core, 'Person', access).findByParents({
        parent: 'householdId',
        parentIds: ids,
        columns,
        where: [activeOn(today)],
        orderBy: [{ column: 'householdId' }, { column: 'position' }],
      })
    return batched(access, `persons ${columns.join()}`, householdId, load, [])
  }

  /** The person, or null when absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<PersonRow | null> {
    return rowsOf(this.core, 'Person', access).findOne([{ column: 'id', equals: id }], columns)
  }
}
