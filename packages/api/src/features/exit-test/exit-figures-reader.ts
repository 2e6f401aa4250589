import { rangeOfCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { inRegion } from '../region/region-condition.js'
import { villageFactsOf } from '../village/village-facts-reader.js'
import { registeredFigures } from './exit-figures.js'
import type { RegisteredFigure } from './exit-figures.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'poor persons and households of villages of a region that was found in reach')

/** Reads what the register knows of a village or banner for its exit test (dossier 2.7). */
export class ExitFiguresReader {
  constructor(private readonly core: Core) {}

  /** The figures of today, with the village files of the latest year on file; none of a region that is neither, or out of reach. */
  async of(access: Access, code: string, runner: Runner = this.core.database): Promise<RegisteredFigure[]> {
    const level = this.core.regions.find(code)?.level
    if ((level !== 'VILLAGE' && level !== 'BANNER') || !reaches(access, code)) return []
    const { from, below } = rangeOfCode(code)
    const rollups = await ROLLUPS.findMany(runner, [{ column: 'regionCode', from, below }])
    const [latest] = await rowsOf(this.core, 'VillageFile', access, runner).findMany({ columns: ['year'], where: [inRegion('regionCode', code)], orderBy: [{ column: 'year', descending: true }], limit: 1 })
    const year = latest?.year ?? null
    const facts = year === null ? null : await villageFactsOf(this.core, access, code, year, runner)
    return registeredFigures(level, {
      poorPersons: rollups.reduce((sum, { poorPersons }) => sum + poorPersons, 0),
      poorHouseholds: rollups.reduce((sum, { poorHouseholds }) => sum + poorHouseholds, 0),
      year,
      villages: this.core.regions.villages(code).map((village) => facts?.get(village.code) ?? {}),
    })
  }
}
