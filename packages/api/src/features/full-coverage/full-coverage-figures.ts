import { inRange, levelOfCode, rangeOfCode } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'
import { CoverageItem } from './full-coverage-codes.js'
import type { CoverageStatus } from './full-coverage-codes.js'

/** How far one village is with one service. */
export interface VillageProgress {
  readonly regionCode: string
  readonly item: CoverageItem
  readonly status: CoverageStatus
}

/** How many villages of a territory are how far with one service; the three make all its villages. */
export interface CoverageFigure {
  readonly item: CoverageItem
  readonly done: number
  readonly underWay: number
  readonly notStarted: number
}

/** The ten services counted over the villages of a territory. */
export interface TerritoryFigures {
  readonly villages: number
  /** Villages that have all ten. */
  readonly complete: number
  readonly figures: readonly CoverageFigure[]
}

const ITEMS = Object.values(CoverageItem)
const FIRST_RURAL = 200

/**
 * Whether a village-level division is a village or gacha and no residents' committee of a town: its last three digits are 200
 * or more (dossier 2.10). The ten services are of the countryside.
 */
export const isCountryside = (code: string): boolean => levelOfCode(code) === 'VILLAGE' && Number(code.slice(9)) >= FIRST_RURAL

/** The villages that the programme is counted over: the registered poor ones, or every one of the countryside beside them. */
export const villagesCounted = (regions: readonly Pick<Row<'Region'>, 'code' | 'level' | 'isPoorVillage'>[], poorVillagesOnly: boolean): string[] =>
  regions.filter(({ code, level, isPoorVillage }) => level === 'VILLAGE' && (isPoorVillage || (!poorVillagesOnly && isCountryside(code)))).map(({ code }) => code)

/** The ten services over those of the villages that lie in a territory (M-7). A village of which nothing was said has begun nothing; progress of any other village counts nowhere. */
export const territoryFigures = (code: string, villages: readonly string[], progress: readonly VillageProgress[]): TerritoryFigures => {
  const range = rangeOfCode(code)
  const here = new Set(villages.filter((village) => inRange(range, village)))
  const counted = progress.filter(({ regionCode }) => here.has(regionCode))
  const count = (item: CoverageItem, status: CoverageStatus): number => counted.filter((row) => row.item === item && row.status === status).length
  const doneBy = Map.groupBy(counted.filter(({ status }) => status === 'DONE'), ({ regionCode }) => regionCode)
  return {
    villages: here.size,
    complete: [...doneBy.values()].filter((rows) => rows.length === ITEMS.length).length,
    figures: ITEMS.map((item) => {
      const [done, underWay] = [count(item, 'DONE'), count(item, 'UNDER_WAY')]
      return { item, done, underWay, notStarted: here.size - done - underWay }
    }),
  }
}
