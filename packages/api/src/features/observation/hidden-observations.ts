import { roleHolds } from '../../access/permissions.js'
import { inRange } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { BoundedCache } from '../../data/bounded-cache.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { WITHOUT_VILLAGE } from './observation-filter.js'
import { namedHouseholdsOf } from './observation-subject.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'what is about the viewer or the own office is taken from the figures that the viewer reads, and shown to nobody')

/** An observation that a viewer must not learn of by a figure: it is taken from those of every region that it lies in. */
export type HiddenObservation = Pick<Row<'Observation'>, 'regionCode' | 'status' | 'dueAt'>

/** Answers remembered at most, one for each viewer and region. */
const REMEMBERED = 500

interface Known {
  /** Sum of the versions of the region's figures. */
  readonly version: number
  readonly observations: readonly HiddenObservation[]
}

const townOfficesOf = ({ grants }: Viewer): CodeRange[] => grants.flatMap(({ role, range }) => (role === 'TOWN_OFFICE' && range !== null ? [range] : []))

/** Territories of which a viewer lists every observation. */
const listedBy = ({ grants }: Viewer): CodeRange[] => grants.flatMap(({ role, range }) => (range !== null && roleHolds(role, 'observation.read') && !WITHOUT_VILLAGE.includes(role) ? [range] : []))

/**
 * Observations about viewers and their offices, so that no figure tells of what no list shows (4.1). Of everybody who reads figures,
 * whatever the post, and of every territory: who reads those of a town and of one village of it would take one from the other.
 */
export class HiddenObservations {
  private readonly known = new BoundedCache<string, Known>(REMEMBERED)

  constructor(private readonly core: Pick<Core, 'database'>) {}

  /**
   * Those that the figures of a region leave out for the viewer. Whom an observation is about is written with it, and it raises
   * the version of its village's figures: as long as the sum of versions is the same, so is the answer.
   */
  async in(viewer: Viewer, region: CodeRange, version: number): Promise<readonly HiddenObservation[]> {
    const key = JSON.stringify([viewer.accountId, region.from, region.below, townOfficesOf(viewer).map(({ from, below }) => [from, below]), namedHouseholdsOf(viewer), listedBy(viewer).map(({ from, below }) => [from, below])])
    const known = this.known.get(key)
    if (known?.version === version) return known.observations
    const observations = await this.read(viewer, region)
    this.known.set(key, { version, observations })
    return observations
  }

  private async read(viewer: Viewer, region: CodeRange): Promise<HiddenObservation[]> {
    const towns = townOfficesOf(viewer)
    const own = namedHouseholdsOf(viewer)
    const listed = listedBy(viewer)
    const listsAll = listed.some(({ from, below }) => from <= region.from && below >= region.below)
    const [about, ofOwn, ofAnswers, ofOffice] = await Promise.all([
      OBSERVATIONS.findMany(this.core.database, [{ anyOf: [[{ column: 'cadreId', equals: viewer.accountId }], [{ column: 'foundCadreId', equals: viewer.accountId }, { column: 'reporterId', differs: viewer.accountId }]] }]),
      own.length === 0 ? [] : OBSERVATIONS.findMany(this.core.database, [{ column: 'householdId', in: own }, { column: 'source', equals: 'INSPECTION' }]),
      // What an inspection made of the viewer's own answers in a village of which the viewer lists none.
      listsAll ? [] : OBSERVATIONS.findMany(this.core.database, [{ column: 'reporterId', equals: viewer.accountId }, { column: 'source', equals: 'INSPECTION' }]).then((found) => found.filter(({ regionCode }) => !listed.some((range) => inRange(range, regionCode)))),
      towns.length === 0 ? [] : OBSERVATIONS.findMany(this.core.database, [{ anyOf: towns.map((range) => [withinTerritory<'Observation'>('regionCode', range), { anyOf: [[{ column: 'subjectOffice', equals: 'TOWN_OFFICE' }], [{ column: 'foundOffice', equals: 'TOWN_OFFICE' }]] }, { column: 'reporterId', differs: viewer.accountId }]) }]),
    ])
    const rows = new Map([...about, ...ofOwn, ...ofAnswers, ...ofOffice].map((row) => [row.id, row]))
    return [...rows.values()].map(({ regionCode, status, dueAt }) => ({ regionCode, status, dueAt }))
  }
}
