import { inRange, rangeOfCode } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { forbidden } from '../../graphql/errors.js'
import { yearOfDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { HiddenObservation, HiddenObservations } from '../observation/hidden-observations.js'
import { observationContribution } from '../observation/observation-figures.js'
import { dashboardIsOpen, defaultDashboard } from './dashboard-reach.js'
import type { YearFigure } from './dashboard-type.js'
import { standardOfYear } from './poverty-standard.js'
import { KnownFigures } from './known-figures.js'
import { sumContributions } from './rollup-change.js'
import { lessContribution, noFigures, sumOfRegions } from './region-figures.js'
import type { ClosedYear, OpenYear, RegionFigures, YearTarget } from './region-figures.js'

const BELOW = { CITY: 'BANNER', BANNER: 'TOWN', TOWN: 'VILLAGE', VILLAGE: null } as const satisfies Record<RegionLevel, RegionLevel | null>

/** The figures of one region and of those below that were asked for. */
export interface RegionDashboard {
  readonly region: Row<'Region'>
  readonly asOf: string
  readonly figures: RegionFigures
  /** Persons by the year up to which their villages are closed. */
  readonly openYears: readonly OpenYear[]
  /** One level down, as far as the query asked. */
  readonly children: readonly RegionDashboard[]
  readonly closedYears: () => Promise<readonly ClosedYear[]>
  readonly targets: () => Promise<readonly YearTarget[]>
}

/** Dashboards: range sums over the villages' rollups, never a scan of households (architecture, "Reading fast"). */
export class DashboardService {
  private readonly known: KnownFigures

  constructor(
    private readonly core: Core,
    private readonly hidden: HiddenObservations,
  ) {
    this.known = new KnownFigures(core.database)
  }

  /**
   * The dashboard of a region that the viewer's appointments open; null for any other. Without a region the viewer's
   * own; FORBIDDEN where the appointments have none.
   * @param depth how many levels of children are asked for
   */
  async find(access: Access, code: string | null, depth: number): Promise<RegionDashboard | null> {
    const wanted = code ?? defaultDashboard(access)
    if (wanted === null) throw forbidden()
    const region = this.core.regions.find(wanted)
    if (region === null || !dashboardIsOpen(access, region.code)) return null
    return this.read(access, region, depth)
  }

  /** Persons at the end of each year on file, the running year last, with both targets. */
  async history(dashboard: RegionDashboard): Promise<YearFigure[]> {
    const [closed, targets] = await Promise.all([dashboard.closedYears(), dashboard.targets()])
    const running = yearOfDay(this.core.clock.today())
    const years = new Map<number, { poor: number; exited: number; standard: string }>()
    for (const year of closed) if (year.year < running) years.set(year.year, { ...year })
    for (const open of dashboard.openYears) {
      // A village that nobody wrote to this year still stands as it did at the end of each year since.
      for (let year = open.figureYear; year <= running; year += 1) {
        const figure = years.get(year) ?? { poor: 0, exited: 0, standard: standardOfYear(year) }
        years.set(year, { ...figure, poor: figure.poor + open.poor, exited: figure.exited + open.exited })
      }
    }
    const targetOf = new Map(targets.map((target) => [target.year, target]))
    return [...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, figure]) => ({
        year,
        poor: figure.poor,
        exited: figure.exited,
        standard: figure.standard,
        assignedTarget: targetOf.get(year)?.assigned ?? null,
        stretchTarget: targetOf.get(year)?.stretch ?? null,
      }))
  }

  /** Registered poor villages of a region. */
  poorVillages(region: Row<'Region'>): number {
    return this.core.regions.villages(region.code).filter(({ isPoorVillage }) => isPoorVillage).length
  }

  /** One read at the deepest level asked for; the levels above are its sums. */
  private async read(access: Access, region: Row<'Region'>, depth: number): Promise<RegionDashboard> {
    const range = rangeOfCode(region.code)
    const level = levelBelow(region.level, depth)
    const today = this.core.clock.today()
    const { regions, open, records, version } = await this.known.of(range, level, today)
    const hidden = await this.hidden.in(access.viewer, range, version)
    const asOf = toStoredInstant(this.core.clock.now())
    const partsOf = <T>(parts: ReadonlyMap<string, T>, code: string): T[] => {
      const whole = rangeOfCode(code)
      return [...parts].filter(([part]) => inRange(whole, part)).map(([, value]) => value)
    }
    const dashboardOf = (each: Row<'Region'>): RegionDashboard => ({
      region: each,
      asOf,
      figures: withoutHidden(each.level === level ? (regions.get(each.code) ?? noFigures()) : sumOfRegions(partsOf(regions, each.code)), each.code, hidden, today),
      openYears: partsOf(open, each.code).flat(),
      children: each.level === level ? [] : this.shownChildren(access, each).map(dashboardOf),
      closedYears: async () => sumOfYears(partsOf((await records()).closed, each.code).flat()),
      targets: async () => (await records()).targets.get(each.code) ?? [],
    })
    return dashboardOf(region)
  }

  /** One level down: whole for city and banner, on a town the villages that are open; nothing below a region that is not open. */
  private shownChildren(access: Access, region: Row<'Region'>): readonly Row<'Region'>[] {
    if (!dashboardIsOpen(access, region.code)) return []
    const children = this.core.regions.children(region.code)
    return region.level === 'TOWN' ? children.filter((child) => dashboardIsOpen(access, child.code)) : children
  }
}

/** The level so many steps below, or the village at last. */
const levelBelow = (level: RegionLevel, depth: number): RegionLevel => {
  const below = BELOW[level]
  return depth === 0 || below === null ? level : levelBelow(below, depth - 1)
}

/** The figures of a region without observations that the viewer must not know of. */
const withoutHidden = (figures: RegionFigures, code: string, hidden: readonly HiddenObservation[], today: string): RegionFigures => {
  const range = rangeOfCode(code)
  const left = hidden.filter(({ regionCode }) => inRange(range, regionCode))
  return left.length === 0 ? figures : lessContribution(figures, sumContributions(left.map(observationContribution)), today)
}

const sumOfYears = (years: readonly ClosedYear[]): ClosedYear[] => {
  const sums = new Map<number, ClosedYear>()
  for (const year of years) {
    const sum = sums.get(year.year)
    sums.set(year.year, sum === undefined ? year : { ...year, poor: sum.poor + year.poor, exited: sum.exited + year.exited })
  }
  return [...sums.values()]
}
