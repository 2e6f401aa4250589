import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { inRegion } from '../region/region-condition.js'
import type { VillageFacts } from './village-fields.js'

/** What the files of a region's villages say of a year as they stand, by village; none of those out of reach (dossier 2.3). */
export const villageFactsOf = async (core: Core, access: Access, code: string, year: number, runner: Runner = core.database): Promise<ReadonlyMap<string, VillageFacts>> => {
  const versions = await rowsOf(core, 'VillageFile', access, runner).findMany({ columns: ['regionCode', 'version', 'facts'], where: [inRegion('regionCode', code), { column: 'year', equals: year }], orderBy: [{ column: 'regionCode' }, { column: 'version' }] })
  // The latest version of each comes last.
  return new Map(versions.map((version) => [version.regionCode, version.facts]))
}
