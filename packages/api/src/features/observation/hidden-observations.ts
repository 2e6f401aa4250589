import type { Role } from '../../access/roles.js'
import type { CodeRange } from '../../access/territory.js'
import { inRange } from '../../access/territory.js'
import type { Grant, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { BoundedCache } from '../../data/bounded-cache.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { namedHouseholdsOf } from './observation-subject.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'what is about the viewer or the own office is taken from the figures that the viewer reads, and shown to nobody')

/** An observation that a viewer must not learn of by a figure. */
export interface HiddenObservation extends Pick<Row<'Observation'>, 'regionCode' | 'status' | 'dueAt'> {
  /** The figures that it is taken from: those of a region in this territory, or of every region that it lies in where `everywhere` is true. */
  readonly territory: CodeRange
  readonly everywhere: boolean
}

/**
 * Whose figures leave out what they must not know of: whoever reads both a figure and the list behind it, since one less in the
 * list than in the figure would tell. An office sees the figures beside its territory, too, and could take one from another;
 * a village's leaders see no other part of their town.
 */
const LEAVES_OUT: Readonly<Partial<Record<Role, { readonly everywhere: boolean }>>> = {
  CITY_LEADER: { everywhere: true },
  CITY_OFFICE: { everywhere: true },
  TOWN_OFFICE: { everywhere: true },
  BANNER_OFFICE: { everywhere: true },
  DIVISION_LEADER: { everywhere: false },
  FIRST_SECRETARY: { everywhere: false },
}

/** Answers remembered at most, one for each viewer and region. */
const REMEMBERED = 500

interface Known {
  /** Sum of the versions of the region's figures. */
  readonly version: number
  readonly observations: readonly HiddenObservation[]
}

type Territorial = Grant & { readonly range: CodeRange }
const overlap = (one: CodeRange, other: CodeRange): boolean => one.from < other.below && other.from < one.below

/** Observations about viewers and their offices, so that no figure tells of what no list shows (4.1). */
export class HiddenObservations {
  private readonly known = new BoundedCache<string, Known>(REMEMBERED)

  constructor(private readonly core: Pick<Core, 'database'>) {}

  /**
   * Those in a region that its figures leave out for the viewer. `reachesVillages`: the figures asked for go down to villages,
   * below which those of a village's leaders are not told apart. Whom an observation is about is written with it, and it raises
   * the version of its village's figures: as long as the sum of versions is the same, so is the answer.
   */
  async in(viewer: Viewer, region: CodeRange, reachesVillages: boolean, version: number): Promise<readonly HiddenObservation[]> {
    const grants = viewer.grants.filter((grant): grant is Territorial => {
      const rule = LEAVES_OUT[grant.role]
      return rule !== undefined && grant.range !== null && overlap(grant.range, region) && (rule.everywhere || reachesVillages)
    })
    if (grants.length === 0) return []
    const key = JSON.stringify([viewer.accountId, region.from, region.below, grants.map(({ role, range }) => [role, range.from, range.below]), namedHouseholdsOf(viewer)])
    const known = this.known.get(key)
    if (known?.version === version) return known.observations
    const observations = await this.read(viewer, grants)
    this.known.set(key, { version, observations })
    return observations
  }

  private async read(viewer: Viewer, grants: readonly Territorial[]): Promise<HiddenObservation[]> {
    const towns = grants.filter(({ role }) => role === 'TOWN_OFFICE')
    const own = namedHouseholdsOf(viewer)
    const [about, ofOwn, ofOffice] = await Promise.all([
      OBSERVATIONS.findMany(this.core.database, [{ anyOf: [[{ column: 'cadreId', equals: viewer.accountId }], [{ column: 'foundCadreId', equals: viewer.accountId }, { column: 'reporterId', differs: viewer.accountId }]] }]),
      own.length === 0 ? [] : OBSERVATIONS.findMany(this.core.database, [{ column: 'householdId', in: own }, { column: 'source', equals: 'INSPECTION' }]),
      towns.length === 0 ? [] : OBSERVATIONS.findMany(this.core.database, [{ anyOf: towns.map(({ range }) => [withinTerritory<'Observation'>('regionCode', range), { anyOf: [[{ column: 'subjectOffice', equals: 'TOWN_OFFICE' }], [{ column: 'foundOffice', equals: 'TOWN_OFFICE' }]] }, { column: 'reporterId', differs: viewer.accountId }]) }]),
    ])
    const rows = new Map([...about, ...ofOwn, ...ofOffice].map((row) => [row.id, row]))
    return [...rows.values()].flatMap(({ regionCode, status, dueAt }) => {
      const over = grants.filter(({ range }) => inRange(range, regionCode)).toSorted((one, other) => Number(isEverywhere(other)) - Number(isEverywhere(one)))[0]
      return over === undefined ? [] : [{ regionCode, status, dueAt, territory: over.range, everywhere: isEverywhere(over) }]
    })
  }
}

const isEverywhere = ({ role }: Grant): boolean => LEAVES_OUT[role]?.everywhere === true
