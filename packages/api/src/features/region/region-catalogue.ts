import { ancestorCode, levelOfCode } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const REGIONS = new UnscopedTable('Region', 'administrative divisions are public reference data')

/** All divisions of the city in memory: 2,721 rows of reference data, read again when one is marked. */
export class RegionCatalogue {
  private byCode: ReadonlyMap<string, Row<'Region'>> = new Map()
  private byParent: ReadonlyMap<string, readonly Row<'Region'>[]> = new Map()
  private cityRow: Row<'Region'> | null = null

  /** The city itself; null while no regions are loaded. */
  get city(): Row<'Region'> | null {
    return this.cityRow
  }

  /** Reads all divisions once. */
  static async load(runner: Runner): Promise<RegionCatalogue> {
    const catalogue = new RegionCatalogue()
    await catalogue.refresh(runner)
    return catalogue
  }

  /** Reads all divisions again: after a mark, and now and then for what another process marked. */
  async refresh(runner: Runner): Promise<void> {
    const rows = await REGIONS.findMany(runner, [], { orderBy: [{ column: 'code' }] })
    const byParent = new Map<string, Row<'Region'>[]>()
    for (const row of rows) {
      if (row.parentCode === null) continue
      const siblings = byParent.get(row.parentCode) ?? []
      siblings.push(row)
      byParent.set(row.parentCode, siblings)
    }
    this.byCode = new Map(rows.map((row) => [row.code, row]))
    this.byParent = byParent
    this.cityRow = rows.find((row) => row.level === 'CITY') ?? null
  }

  /** The division with the code; null when there is none. */
  find(code: string): Row<'Region'> | null {
    return this.byCode.get(code) ?? null
  }

  /** The divisions whose name in Chinese or Mongolian contains the text, by code. */
  named(part: string): readonly Row<'Region'>[] {
    return [...this.byCode.values()].filter(({ name, nameMongolian }) => name.includes(part) || (nameMongolian?.includes(part) ?? false))
  }

  /** The divisions directly below, by code. */
  children(code: string): readonly Row<'Region'>[] {
    return this.byParent.get(code) ?? []
  }

  /** The villages of a division by code: itself, of a village. */
  villages(code: string): readonly Row<'Region'>[] {
    const region = this.find(code)
    if (region?.level === 'VILLAGE') return [region]
    return this.children(code).flatMap((child) => this.villages(child.code))
  }

  /** The division that holds this one at a level at or above it; null when it is not in the catalogue. */
  ancestor(code: string, level: RegionLevel): Row<'Region'> | null {
    return this.find(ancestorCode(code, level))
  }

  /** True for a known division of the level. */
  is(code: string, level: RegionLevel): boolean {
    return this.byCode.has(code) && levelOfCode(code) === level
  }
}
