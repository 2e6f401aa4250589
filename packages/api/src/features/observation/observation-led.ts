import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import type { ObservationRow } from './observation-columns.js'

/** The reports that an observation leads, as far as they are in scope, the earliest first; those of siblings in one statement. A group lies in one village, so its index finds them. */
export const ledBy = async (core: Core, access: Access, { id, regionCode }: Pick<ObservationRow, 'id' | 'regionCode'>, columns: readonly ColumnOf<'Observation'>[]): Promise<ObservationRow[]> =>
  batched<ObservationRow[]>(
    access,
    `observation members ${columns.join()}`,
    `${regionCode} ${id}`,
    async (keys) => {
      const pairs = keys.map((key) => key.split(' ') as [string, string])
      const found = await rowsOf(core, 'Observation', access).findByParents({ parent: 'leadId', parentIds: pairs.map(([, lead]) => lead), columns, where: [{ column: 'regionCode', in: [...new Set(pairs.map(([region]) => region))] }], orderBy: [{ column: 'submittedAt' }, { column: 'id' }] })
      return new Map(keys.map((key, place) => [key, found.get(pairs[place]?.[1] ?? '') ?? []]))
    },
    [],
  )
