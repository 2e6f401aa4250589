import { ancestorCode, levelOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { knownFieldOf, normalHeading } from './column-mapping.js'
import type { ImportColumn } from './column-mapping.js'
import type { SourceCodes } from './import-codes.js'

const SOURCES = new UnscopedTable('ImportSource', 'what columns are called, read for the banner of whoever brings a sheet')

/** The banner whose sources an office shares; the city's own for the city. */
export const bannerOf = (regionCode: string): string => (levelOfCode(regionCode) === 'CITY' ? regionCode : ancestorCode(regionCode, 'BANNER'))

/** How the sheets of each source are read, remembered for the offices of a banner. */
export class ImportSources {
  constructor(private readonly core: Core) {}

  /** The sources that a banner's offices have named, by name. */
  async of(regionCode: string): Promise<Row<'ImportSource'>[]> {
    return SOURCES.findMany(this.core.database, [{ column: 'regionCode', equals: bannerOf(regionCode) }], { orderBy: [{ column: 'name' }] })
  }

  /** The source of a name; null where none is named or nobody knows it. A sheet is read as a source only when whoever brings it says so. */
  async find(regionCode: string, name: string): Promise<Row<'ImportSource'> | null> {
    return name === '' ? null : ((await this.of(regionCode)).find((source) => source.name === name) ?? null)
  }

  /** Remembers how a sheet of the source was read; headings of earlier sheets stay known. Those that everybody knows are not remembered: left unread, they are so for one import. */
  async remember(transaction: Transaction, regionCode: string, name: string, columns: readonly ImportColumn[], codes: SourceCodes): Promise<void> {
    const place = { regionCode: bannerOf(regionCode), name }
    const before = await SOURCES.findOne(transaction, [{ column: 'regionCode', equals: place.regionCode }, { column: 'name', equals: name }], true)
    const fields = { ...before?.fields, ...Object.fromEntries(columns.filter(({ heading }) => knownFieldOf(heading) === null).map(({ heading, field }) => [normalHeading(heading), field])) }
    const row = { ...place, fields, codes, updatedAt: toStoredInstant(this.core.clock.now()) }
    await SOURCES.upsert(transaction, [row], { replaced: ['fields', 'codes', 'updatedAt'] })
  }
}
