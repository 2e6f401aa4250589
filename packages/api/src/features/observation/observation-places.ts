import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { inRegion } from '../region/region-condition.js'
import { isOverdueOn } from './observation-filter.js'
import { OPEN_STATUSES } from './observation-figures.js'

/** The open reports of a village that a viewer sees. */
export interface VillageReports {
  readonly regionCode: string
  readonly open: number
  readonly overdue: number
  readonly escalated: number
}

/** Counts open reports by village, those that the viewer's lists show and no others (4.1). */
export class ObservationPlaces {
  constructor(private readonly core: Core) {}

  /** The villages of a region with an open report, by code. */
  async villages(access: Access, region: string): Promise<VillageReports[]> {
    const rows = await rowsOf(this.core, 'Observation', access).findMany({ columns: ['regionCode', 'status', 'dueAt', 'escalatedTo'], where: [inRegion('regionCode', region), { column: 'status', in: OPEN_STATUSES }] })
    const today = this.core.clock.today()
    return [...Map.groupBy(rows, ({ regionCode }) => regionCode)]
      .map(([regionCode, own]) => ({ regionCode, open: own.length, overdue: own.filter((row) => isOverdueOn(row, today)).length, escalated: own.filter(({ escalatedTo }) => escalatedTo !== null).length }))
      .toSorted((one, other) => (one.regionCode < other.regionCode ? -1 : 1))
  }
}
