import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { ledBy } from '../observation/observation-led.js'
import { OPEN_STATUSES } from '../observation/observation-figures.js'
import { isOpen } from '../observation/observation-states.js'
import { isSimilar } from './similarity.js'

type Columns = readonly ColumnOf<'Observation'>[]

/** What similarity needs of both sides, and what says to which group they belong. */
export const MATTER_COLUMNS = ['id', 'regionCode', 'kind', 'status', 'householdId', 'projectId', 'cadreId', 'subjectOffice', 'foundCadreId', 'foundOffice', 'source', 'submittedAt', 'text', 'leadId'] as const satisfies Columns

/** Compared at most with so many open ones of a village. */
const MOST_COMPARED = 200

/** Reads groups within the viewer's scope: who reported one of a group learns of none of the others (4.1). */
export class GroupReader {
  constructor(private readonly core: Core) {}

  /** Those that an observation leads, the earliest first. */
  async membersOf(access: Access, lead: Pick<ObservationRow, 'id' | 'regionCode'>, columns: Columns): Promise<ObservationRow[]> {
    return ledBy(this.core, access, lead, columns)
  }

  /** Open ones that seem to say the same as an open one and are not in its group, the newest first. */
  async similarTo(access: Access, row: ObservationRow, columns: Columns): Promise<ObservationRow[]> {
    if (!isOpen(row.status)) return []
    const around = await batched<ObservationRow[]>(
      access,
      `open observations of villages ${columns.join()}`,
      row.regionCode,
      (villages) =>
        rowsOf(this.core, 'Observation', access).findByParents({
          parent: 'regionCode',
          parentIds: villages,
          columns: [...new Set([...columns, ...MATTER_COLUMNS])] as ColumnOf<'Observation'>[],
          where: [{ column: 'status', in: OPEN_STATUSES }],
          orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }],
          limit: MOST_COMPARED,
          fewEach: true,
        }),
      [],
    )
    const lead = row.leadId ?? row.id
    return around.filter((other) => other.id !== row.id && other.id !== lead && other.leadId !== lead && isSimilar(row, other))
  }
}
