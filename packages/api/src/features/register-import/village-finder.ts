import { ancestorCode, inRange, isRegionCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'

/** The parts of the catalogue of regions that a search for a village needs. */
export interface Divisions {
  readonly find: (code: string) => Row<'Region'> | null
  readonly named: (part: string) => readonly Row<'Region'>[]
}

export type FoundVillage = { readonly code: string } | { readonly fault: 'VILLAGE_UNKNOWN' | 'VILLAGE_AMBIGUOUS' | 'OUTSIDE_TERRITORY' }

const SUFFIX = /(?:村民委员会|嘎查村民委员会|嘎查委员会|村委会|居民委员会|嘎查村|嘎查|村|社区)$/

/** A village's name as people write it, without what it is called by law. */
const shortName = (name: string): string => name.trim().replace(SUFFIX, '')

/** Finds villages as a sheet names them, within the territories of whoever imports. */
export class VillageFinder {
  private readonly byName = new Map<string, FoundVillage>()

  constructor(
    private readonly divisions: Divisions,
    private readonly territories: readonly CodeRange[],
  ) {}

  /** The village of a 12-digit code. */
  byCode(code: string): FoundVillage {
    const region = isRegionCode(code) ? this.divisions.find(code) : null
    if (region?.level !== 'VILLAGE') return { fault: 'VILLAGE_UNKNOWN' }
    return this.covers(code) ? { code } : { fault: 'OUTSIDE_TERRITORY' }
  }

  /** The village of a name, and of its town's name where that is given. Only villages within the territories are looked at first, so that a name that is common elsewhere is no question. */
  named(town: string, village: string): FoundVillage {
    const key = `${town}\u0000${village}`
    const before = this.byName.get(key)
    if (before !== undefined) return before
    const found = this.search(town.trim(), shortName(village))
    this.byName.set(key, found)
    return found
  }

  /** Whether a village lies in one of the territories. */
  covers(code: string): boolean {
    return this.territories.some((range) => inRange(range, code))
  }

  private search(town: string, village: string): FoundVillage {
    if (village === '') return { fault: 'VILLAGE_UNKNOWN' }
    const villages = this.divisions.named(village).filter((region) => region.level === 'VILLAGE' && shortName(region.name) === village)
    const inTown = town === '' ? villages : villages.filter(({ code }) => this.divisions.find(ancestorCode(code, 'TOWN'))?.name.includes(town.replace(/(?:苏木|镇|乡)$/, '')) ?? false)
    const own = inTown.filter(({ code }) => this.covers(code))
    const [only] = own
    if (own.length === 1 && only !== undefined) return { code: only.code }
    if (own.length > 1) return { fault: 'VILLAGE_AMBIGUOUS' }
    return { fault: inTown.length > 0 ? 'OUTSIDE_TERRITORY' : 'VILLAGE_UNKNOWN' }
  }
}
