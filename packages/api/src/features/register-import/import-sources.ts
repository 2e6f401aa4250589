import { ancestorCode, levelOfCode, rangeOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { knownFieldOf, normalHeading } from './column-mapping.js'
import type { ImportColumn } from './column-mapping.js'
import type { SourceCodes } from './import-codes.js'

const SOURCES = new UnscopedTable('ImportSource', 'what columns are called, read for the banner of whoever brings a sheet')

/** The regions whose offices' sources an office may name: all of its banner's; of the city, the city's own. */
const sharedWith = (regionCode: string): Condition<'ImportSource'> => {
  if (levelOfCode(regionCode) === 'CITY') return { column: 'regionCode', equals: regionCode }
  const { from, below } = rangeOfCode(ancestorCode(regionCode, 'BANNER'))
  return { column: 'regionCode', from, below }
}

/**
 * How the sheets of each source are read, remembered for each office. One that names a source which only others of its banner
 * know reads it as they did and keeps that as its own, so that nobody's later change alters how another's sheets are read.
 */
export class ImportSources {
  constructor(private readonly core: Core) {}

  /** Names of the sources that the offices of a banner know. */
  async names(regionCode: string): Promise<string[]> {
    return [...new Set((await this.known(regionCode)).map(({ name }) => name))].toSorted()
  }

  /** The source of a name: the office's own, else its banner's, else the latest of another office there; null where none is named or nobody knows it. A sheet is read as a source only when whoever brings it says so. */
  async find(regionCode: string, name: string): Promise<Row<'ImportSource'> | null> {
    if (name === '') return null
    const known = (await this.known(regionCode)).filter((source) => source.name === name)
    const banner = levelOfCode(regionCode) === 'CITY' ? regionCode : ancestorCode(regionCode, 'BANNER')
    const latest = known.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))[0] ?? null
    return known.find((source) => source.regionCode === regionCode) ?? known.find((source) => source.regionCode === banner) ?? latest
  }

  /** Keeps another office's source as the own one, as it is now. */
  async adopt(regionCode: string, source: Row<'ImportSource'>): Promise<void> {
    if (source.regionCode === regionCode) return
    await this.core.database.write((transaction) => SOURCES.upsert(transaction, [{ ...source, regionCode, updatedAt: toStoredInstant(this.core.clock.now()) }], { replaced: ['fields', 'codes', 'updatedAt'] }))
  }

  /** Remembers how a sheet of the source was read; headings of earlier sheets stay known. Those that everybody knows are not remembered: left unread, they are so for one import. */
  async remember(transaction: Transaction, regionCode: string, name: string, columns: readonly ImportColumn[], codes: SourceCodes): Promise<void> {
    const before = await SOURCES.findOne(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'name', equals: name }], true)
    const fields = { ...before?.fields, ...Object.fromEntries(columns.filter(({ heading }) => knownFieldOf(heading) === null).map(({ heading, field }) => [normalHeading(heading), field])) }
    await SOURCES.upsert(transaction, [{ regionCode, name, fields, codes, updatedAt: toStoredInstant(this.core.clock.now()) }], { replaced: ['fields', 'codes', 'updatedAt'] })
  }

  private async known(regionCode: string): Promise<Row<'ImportSource'>[]> {
    return SOURCES.findMany(this.core.database, [sharedWith(regionCode)], { orderBy: [{ column: 'name' }] })
  }
}
