import type { Role } from '../../access/roles.js'
import type { CodeRange } from '../../access/territory.js'
import { inRange } from '../../access/territory.js'
import type { Grant, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { withinTerritory } from '../../data/territory-condition.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'what is about the viewer or the own office is taken from the figures that the viewer reads, and shown to nobody')

/** An observation that a viewer must not learn of by a figure. */
export interface HiddenObservation extends Pick<Row<'Observation'>, 'regionCode' | 'status' | 'dueAt'> {
  /** The figures that it is taken from: those of a region in this territory, or of every region that it lies in where `everywhere` is true. */
  readonly territory: CodeRange
  readonly everywhere: boolean
}

/**
 * Whose figures leave out what they must not know of. An office sees the figures beside its territory, too, and could take one
 * from another; a village's leaders see no other part of their town. City leaders and the city's office are left with sums too
 * large to tell of one.
 */
const LEAVES_OUT: Readonly<Partial<Record<Role, { readonly everywhere: boolean }>>> = {
  TOWN_OFFICE: { everywhere: true },
  BANNER_OFFICE: { everywhere: true },
  DIVISION_LEADER: { everywhere: false },
  FIRST_SECRETARY: { everywhere: false },
}

type Territorial = Grant & { readonly range: CodeRange }
const overlap = (one: CodeRange, other: CodeRange): boolean => one.from < other.below && other.from < one.below

/** Observations about viewers and their offices, so that no figure tells of what no list shows (4.1). */
export class HiddenObservations {
  constructor(private readonly core: Pick<Core, 'database'>) {}

  /**
   * Those in a region that its figures leave out for the viewer. `reachesVillages`: the figures asked for go down to villages,
   * below which those of a village's leaders are not told apart.
   */
  async in(viewer: Viewer, region: CodeRange, reachesVillages: boolean): Promise<HiddenObservation[]> {
    const grants = viewer.grants.filter((grant): grant is Territorial => {
      const rule = LEAVES_OUT[grant.role]
      return rule !== undefined && grant.range !== null && overlap(grant.range, region) && (rule.everywhere || reachesVillages)
    })
    if (grants.length === 0) return []
    const towns = grants.filter(({ role }) => role === 'TOWN_OFFICE')
    const [about, ofOffice] = await Promise.all([
      OBSERVATIONS.findMany(this.core.database, [{ column: 'cadreId', equals: viewer.accountId }]),
      towns.length === 0 ? [] : OBSERVATIONS.findMany(this.core.database, [{ anyOf: towns.map(({ range }) => [withinTerritory<'Observation'>('regionCode', range), { column: 'subjectOffice', equals: 'TOWN_OFFICE' }, { column: 'reporterId', differs: viewer.accountId }]) }]),
    ])
    const rows = new Map([...about, ...ofOffice].map((row) => [row.id, row]))
    return [...rows.values()].flatMap(({ regionCode, status, dueAt }) => {
      const over = grants.filter(({ range }) => inRange(range, regionCode)).toSorted((one, other) => Number(isEverywhere(other)) - Number(isEverywhere(one)))[0]
      return over === undefined ? [] : [{ regionCode, status, dueAt, territory: over.range, everywhere: isEverywhere(over) }]
    })
  }
}

const isEverywhere = ({ role }: Grant): boolean => LEAVES_OUT[role]?.everywhere === true
