import type { CodeRange, RegionLevel } from '../../access/territory.js'
import type { Database } from '../../data/database.js'
import { sharedLook } from '../../data/shared-look.js'
import { BoundedCache } from '../../data/bounded-cache.js'
import { figuresByRegion, historyRecords } from './region-figures.js'
import type { HistoryRecords, SummedFigures } from './region-figures.js'

/** Territories remembered at most, each at one level of detail. */
const REMEMBERED = 300
/** Territories looked at together at most. */
const LARGEST_LOOK = 20

/** The figures of every region of one level within a territory. */
export interface Figures extends SummedFigures {
  /** Year ends and targets, read when they are first asked for. */
  readonly records: () => Promise<HistoryRecords>
}

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | null = null
  return () => {
    if (loading === null) {
      loading = load()
      // What failed once is tried again by whoever asks next.
      loading.catch(() => {
        loading = null
      })
    }
    return loading
  }
}

/** Year ends are written when a village's first change of a new year closes the years before: then the villages of a year are others. */
const closedAlike = (before: SummedFigures, after: SummedFigures): boolean => {
  const years = ({ open }: SummedFigures): string => JSON.stringify([...open].map(([code, each]) => [code, each.map(({ figureYear, villages }) => [figureYear, villages])]))
  return years(before) === years(after)
}

/**
 * Figures as they were last summed. Each request still sums the versions of the territory's villages, from an index alone
 * and shared by requests that come together; when that sum has changed, the figures are summed anew. A version goes up in
 * the transaction of the change, so what is remembered is current in every process, or is not used.
 */
export class KnownFigures {
  private readonly known = new BoundedCache<string, Promise<Figures>>(REMEMBERED)
  private readonly versionOf: (range: string) => Promise<number | null>

  constructor(private readonly database: Database) {
    this.versionOf = sharedLook((ranges) => this.versions(ranges), LARGEST_LOOK)
  }

  /** The figures of a territory's regions of one level as they stand on a day. */
  async of(range: CodeRange, level: RegionLevel, day: string): Promise<Figures> {
    const key = `${range.from} ${range.below} ${level} ${day}`
    const sum = async (before: Figures | null): Promise<Figures> => this.remember(key, this.sum(range, level, day, before))
    const known = this.known.get(key)
    if (known === undefined) return sum(null)
    const [version, figures] = await Promise.all([this.versionOf(`${range.from} ${range.below}`), known])
    const needed = version ?? 0
    if (figures.version === needed) return figures
    // Another request may have found the change first, and what it sums is new enough for this one, too.
    const later = this.known.get(key)
    const theirs = later === undefined || later === known ? null : await later
    return theirs !== null && theirs.version >= needed ? theirs : sum(figures)
  }

  private async remember(key: string, figures: Promise<Figures>): Promise<Figures> {
    this.known.set(key, figures)
    figures.catch(() => this.known.forget(key, figures))
    return figures
  }

  private async sum(range: CodeRange, level: RegionLevel, day: string, before: Figures | null): Promise<Figures> {
    const summed = await figuresByRegion(this.database, range, level, day)
    const records = before !== null && closedAlike(before, summed) ? before.records : once(() => historyRecords(this.database, range, level))
    return { ...summed, records }
  }

  private async versions(ranges: readonly string[]): Promise<Map<string, number>> {
    const sums = await Promise.all(
      ranges.map(async (range): Promise<[string, number]> => {
        const rows = await this.database.query<{ version: number | null }>('SELECT SUM(`version`) AS `version` FROM `village_rollup` WHERE `regionCode` >= ? AND `regionCode` < ?', range.split(' '), ranges)
        return [range, Number(rows[0]?.version ?? 0)]
      }),
    )
    return new Map(sums)
  }
}
