import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inRegion } from '../region/region-condition.js'
import { overdueCondition } from './observation-filter.js'
import { OPEN_STATUSES } from './observation-figures.js'

/** The open reports of a village that a viewer sees. */
export interface VillageReports {
  readonly regionCode: string
  readonly open: number
  readonly overdue: number
  readonly escalated: number
}

/** Counts open reports by village in the database, those that the viewer's lists show and no others (4.1). */
export class ObservationPlaces {
  constructor(private readonly core: Core) {}

  /** The villages of a region with an open report, by code. */
  async villages(access: Access, region: string): Promise<VillageReports[]> {
    const villages = (where: readonly Condition<'Observation'>[]): Promise<Map<string, number>> => rowsOf(this.core, 'Observation', access).countBy('regionCode', [inRegion('regionCode', region), ...where])
    const isOpen: Condition<'Observation'> = { column: 'status', in: OPEN_STATUSES }
    const [open, overdue, escalated] = await Promise.all([villages([isOpen]), villages(overdueCondition(true, this.core.clock.today())), villages([isOpen, { column: 'escalatedTo', notNull: true }])])
    return [...open]
      .map(([regionCode, count]) => ({ regionCode, open: count, overdue: overdue.get(regionCode) ?? 0, escalated: escalated.get(regionCode) ?? 0 }))
      .toSorted((one, other) => (one.regionCode < other.regionCode ? -1 : 1))
  }
}
