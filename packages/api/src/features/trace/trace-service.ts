import { rangeOfCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { forbidden } from '../../graphql/errors.js'
import { defaultDashboard, listsAreOpen } from '../dashboard/dashboard-reach.js'
import type { DashboardService, RegionDashboard } from '../dashboard/dashboard-service.js'
import { programmeCounts, programmesIn } from './programme-facts.js'
import type { VillageProgramme } from './programme-facts.js'
import { traceCounts } from './trace-counts.js'
import type { TraceCounts } from './trace-counts.js'

/** The trace of a region, and of those one level below when they were asked for. */
export interface RegionTrace {
  readonly region: Row<'Region'>
  readonly counts: TraceCounts
  /** Registered poor villages without an approved plan for this year. */
  readonly villagesWithoutPlan: readonly Row<'Region'>[]
  readonly children: readonly RegionTrace[]
}

/** How complete the trace of a territory is (M-5, 7.8): range sums over the villages' figures, plans and projects. */
export class TraceService {
  constructor(
    private readonly core: Core,
    private readonly dashboards: DashboardService,
  ) {}

  /** The trace of a region in a territory of the viewer; null for any other. Without a region the viewer's own; FORBIDDEN where there is none. */
  async find(access: Access, code: string | null, withChildren: boolean): Promise<RegionTrace | null> {
    const wanted = code ?? defaultDashboard(access)
    if (wanted === null) throw forbidden()
    if (!listsAreOpen(access, wanted)) return null
    const dashboard = await this.dashboards.find(access, wanted, withChildren ? 1 : 0)
    if (dashboard === null) return null
    const programmes = await programmesIn(this.core.database, rangeOfCode(dashboard.region.code), this.core.clock.today())
    return this.traceOf(dashboard, programmes, this.poorVillages(dashboard.region))
  }

  private traceOf(dashboard: RegionDashboard, programmes: readonly VillageProgramme[], poorVillages: readonly Row<'Region'>[]): RegionTrace {
    const range = rangeOfCode(dashboard.region.code)
    const here = poorVillages.filter(({ code }) => code >= range.from && code < range.below)
    const planned = new Set(programmes.filter(({ hasPlan }) => hasPlan).map(({ regionCode }) => regionCode))
    return {
      region: dashboard.region,
      counts: traceCounts(dashboard.figures, programmeCounts(programmes, new Set(here.map(({ code }) => code)), range)),
      villagesWithoutPlan: here.filter(({ code }) => !planned.has(code)),
      children: dashboard.children.map((child) => this.traceOf(child, programmes, here)),
    }
  }

  private poorVillages(region: Row<'Region'>): Row<'Region'>[] {
    if (region.level === 'VILLAGE') return region.isPoorVillage ? [region] : []
    return this.core.regions.children(region.code).flatMap((child) => this.poorVillages(child))
  }
}
