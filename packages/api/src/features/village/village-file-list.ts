import { ancestorCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'

const COLUMNS = ['regionCode', 'year', 'version', 'facts', 'savedAt', 'accountId'] as const

/** Narrows the list; what is null narrows nothing. */
export interface VillageFileFilter {
  readonly region: string | null
  readonly year: number | null
}

/** The file of a village for a year as it stands, with the places that hold the village. */
export interface ListedVillageFile extends Pick<Row<'VillageFile'>, (typeof COLUMNS)[number]> {
  readonly banner: string
  readonly town: string
  readonly isPoorVillage: boolean
}

/** Villages of a page: each has a file a year, and every version of one is read to find the last. */
const VILLAGES = 200

/** Lists the files of the villages in the viewer's territory (dossier 2.3). */
export class VillageFileList {
  constructor(private readonly core: Core) {}

  /** A page of files by village and year, the latest version of each; the cursor is the code of the page's last village. A region that is unknown or out of reach has none. */
  async page(access: Access, { region, year }: VillageFileFilter, after: string | null, first: number): Promise<Page<ListedVillageFile>> {
    const within = region ?? this.core.regions.city?.code ?? null
    const reached = within === null ? [] : this.core.regions.villages(within).filter(({ code }) => reaches(access, code) && (after === null || code > after))
    const size = Math.min(first, VILLAGES)
    for (let start = 0; start < reached.length; start += size) {
      const villages = reached.slice(start, start + size)
      const files = await this.standing(access, villages, year)
      const cursor = villages.at(-1)?.code ?? ''
      // Where no village of a page has a file, the next one is read: an empty page would end the list.
      if (files.length > 0) return { edges: files.map((node) => ({ cursor, node })), hasNextPage: start + size < reached.length, hasPreviousPage: after !== null, totalCount: null }
    }
    return { edges: [], hasNextPage: false, hasPreviousPage: after !== null, totalCount: null }
  }

  private async standing(access: Access, villages: readonly Row<'Region'>[], year: number | null): Promise<ListedVillageFile[]> {
    const where: Condition<'VillageFile'>[] = [{ column: 'regionCode', in: villages.map(({ code }) => code) }, ...(year === null ? [] : [{ column: 'year' as const, equals: year }])]
    const versions = await rowsOf(this.core, 'VillageFile', access).findMany({ columns: COLUMNS, where, orderBy: [{ column: 'regionCode' }, { column: 'year' }, { column: 'version' }] })
    // The latest version of each comes last.
    const latest = new Map(versions.map((version) => [`${version.regionCode} ${version.year}`, version]))
    const poor = new Set(villages.flatMap(({ code, isPoorVillage }) => (isPoorVillage ? [code] : [])))
    return [...latest.values()].map((file) => ({ ...file, banner: ancestorCode(file.regionCode, 'BANNER'), town: ancestorCode(file.regionCode, 'TOWN'), isPoorVillage: poor.has(file.regionCode) }))
  }
}
