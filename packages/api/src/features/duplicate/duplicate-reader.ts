import type { Access } from '../../access/viewer.js'
import { levelOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { inRegion } from '../region/region-condition.js'
import type { DuplicateFilter } from './duplicate-type.js'

/** A pair as it is stored. */
export type DuplicateRow = Row<'DuplicatePair'>
export type SignRow = Pick<Row<'DuplicateSign'>, 'id' | 'householdId' | 'foundAt'>

const COLUMNS = ['id', 'regionCode', 'firstHouseholdId', 'secondHouseholdId', 'score', 'reasons', 'status', 'foundAt', 'decidedAt', 'decidedBy', 'decisionReason', 'weighedReasons', 'keptHouseholdId', 'version'] as const
const MERGES = new UnscopedTable('HouseholdMerge', 'where a file went that the viewer sees; the file it went up in is read within the scope')

interface PageRequest {
  readonly first: number
  readonly after: string | null | undefined
  readonly countTotal: boolean
}

/** Cross-banner pairs are the city's to decide; all others the banner's and the town's (L-12). */
export const mayDecide = (access: Access, { regionCode }: Pick<DuplicateRow, 'regionCode'>): boolean =>
  access.grants.some(({ role, range }) => range !== null && regionCode >= range.from && regionCode < range.below && (levelOfCode(regionCode) === 'CITY' ? role === 'CITY_OFFICE' : role !== 'CITY_OFFICE'))

/** Reads the files that may be one household's, as far as the viewer answers for both of a pair. */
export class DuplicateReader {
  constructor(private readonly core: Core) {}

  /** One page, the likeliest first. */
  async page(access: Access, filter: DuplicateFilter | null | undefined, request: PageRequest): Promise<Page<DuplicateRow>> {
    const where: Condition<'DuplicatePair'>[] = [{ column: 'status', in: filter?.status ?? ['OPEN'] }]
    if (typeof filter?.region === 'string') where.push(inRegion('regionCode', filter.region))
    if (typeof filter?.household === 'string') where.push({ anyOf: [[{ column: 'firstHouseholdId', equals: filter.household }], [{ column: 'secondHouseholdId', equals: filter.household }]] })
    return rowsOf(this.core, 'DuplicatePair', access).connection({ ...request, columns: COLUMNS, where, orderBy: [{ column: 'score', descending: true }, { column: 'id' }], after: request.after ?? null })
  }

  /** The pair, or null when it is absent or the viewer does not answer for both sides. */
  async find(access: Access, id: string): Promise<DuplicateRow | null> {
    return rowsOf(this.core, 'DuplicatePair', access).findOne([{ column: 'id', equals: id }], COLUMNS)
  }

  /** The own files that have a match beyond the viewer's territories; a pair that the viewer sees whole has no sign besides. */
  async signs(access: Access, request: PageRequest): Promise<Page<SignRow>> {
    const beyond = access.grants.flatMap(({ range }): Condition<'DuplicateSign'>[] => (range === null ? [] : [{ anyOf: [[{ column: 'pairRegionCode', below: range.from }], [{ column: 'pairRegionCode', from: range.below }]] }]))
    return rowsOf(this.core, 'DuplicateSign', access).connection({
      ...request,
      columns: ['id', 'householdId', 'foundAt'],
      where: beyond,
      orderBy: [{ column: 'regionCode' }, { column: 'id' }],
      after: request.after ?? null,
    })
  }

  /** The household in whose file that of another went up; null where none did. */
  async keptInstead(viewer: Access['viewer'], householdId: string): Promise<string | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, string>> => new Map((await MERGES.findMany(this.core.database, [{ column: 'otherHouseholdId', in: ids }])).map((merge) => [merge.otherHouseholdId, merge.householdId]))
    return batched<string | null>(viewer, 'merged into', householdId, load, null)
  }
}
