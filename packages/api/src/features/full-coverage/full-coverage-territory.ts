import { inRange, rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { forbidden } from '../../graphql/errors.js'
import { defaultDashboard, listsAreOpen } from '../dashboard/dashboard-reach.js'
import type { CoverageItem, CoverageStatus } from './full-coverage-codes.js'
import { territoryFigures, villagesCounted } from './full-coverage-figures.js'
import type { TerritoryFigures, VillageProgress } from './full-coverage-figures.js'

/** The ten services of a territory, and of those one level below. */
export interface TerritoryFullCoverage extends TerritoryFigures {
  readonly region: Row<'Region'>
  readonly children: readonly TerritoryFullCoverage[]
}

/** A village with how far it is with one service. */
export interface FullCoverageVillage {
  readonly region: Row<'Region'>
  readonly status: CoverageStatus
  readonly since: string | null
}

const PROGRESS = 'SELECT `regionCode`, `item`, `status`, `since` FROM `full_coverage` WHERE `regionCode` >= ? AND `regionCode` < ?'

type Progress = VillageProgress & { readonly since: string }

const progressIn = (runner: Runner, { from, below }: CodeRange): Promise<Progress[]> => runner.query<Progress>(PROGRESS, [from, below])

/**
 * The ten services (M-7) counted by territory, for whoever opens its lists. A territory costs one statement, however many
 * places it has: a city has some thousand villages and ten services each.
 */
export class FullCoverageTerritory {
  constructor(private readonly core: Core) {}

  /** The services of a region and of those one level below that have villages; null out of reach. Without a region the viewer's own; FORBIDDEN where there is none. */
  async find(access: Access, code: string | null, poorVillagesOnly: boolean): Promise<TerritoryFullCoverage | null> {
    const wanted = code ?? defaultDashboard(access)
    if (wanted === null) throw forbidden()
    const region = this.core.regions.find(wanted)
    if (region === null || !listsAreOpen(access, wanted)) return null
    const progress = await progressIn(this.core.database, rangeOfCode(wanted))
    const villages = villagesCounted(this.core.regions.villages(region.code), poorVillagesOnly)
    const figuresOf = (each: Row<'Region'>): TerritoryFullCoverage => ({ region: each, ...territoryFigures(each.code, villages, progress), children: [] })
    const children = this.core.regions.children(wanted).filter((child) => villages.some((village) => inRange(rangeOfCode(child.code), village)))
    return { ...figuresOf(region), children: children.map(figuresOf) }
  }

  /** The villages of a region that are so far with a service, by code; none out of reach. */
  async villages(access: Access, code: string, wanted: { readonly item: CoverageItem; readonly status: CoverageStatus; readonly poorVillagesOnly: boolean }): Promise<FullCoverageVillage[]> {
    const region = this.core.regions.find(code)
    if (region === null || !listsAreOpen(access, code)) return []
    const progress = new Map((await progressIn(this.core.database, rangeOfCode(code))).filter(({ item }) => item === wanted.item).map((row) => [row.regionCode, row]))
    return villagesCounted(this.core.regions.villages(region.code), wanted.poorVillagesOnly)
      .toSorted()
      .flatMap((village): FullCoverageVillage[] => {
        const [row, found] = [progress.get(village), this.core.regions.find(village)]
        const status = row?.status ?? 'NOT_STARTED'
        return found === null || status !== wanted.status ? [] : [{ region: found, status, since: row?.since ?? null }]
      })
  }
}
