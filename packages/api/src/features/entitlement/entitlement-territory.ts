import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { forbidden } from '../../graphql/errors.js'
import { yearOfDay } from '../../time/business-day.js'
import { defaultDashboard, listsAreOpen } from '../dashboard/dashboard-reach.js'
import { entitlementFigures } from './entitlement-figures.js'
import type { EntitlementFigure, RosterCount } from './entitlement-figures.js'

/** What a territory's households are entitled to and got, and those one level below. */
export interface TerritoryEntitlements {
  readonly region: Row<'Region'>
  readonly year: number
  readonly figures: readonly EntitlementFigure[]
  readonly children: readonly TerritoryEntitlements[]
}

const COUNTS = `SELECT \`regionCode\`, \`kind\`, \`status\`, COUNT(*) AS \`lines\`, SUM(\`delivered\`) AS \`delivered\` FROM \`entitlement\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ? AND \`year\` = ? GROUP BY \`regionCode\`, \`kind\`, \`status\``

/** What households are entitled to (M-8) counted by territory, for whoever opens its lists: one statement, however many places it has. */
export class EntitlementTerritory {
  constructor(private readonly core: Core) {}

  /** The rosters of a region in a year and of those one level below that have any; null out of reach. Without a region the viewer's own; FORBIDDEN where there is none. */
  async find(access: Access, code: string | null, year: number | null): Promise<TerritoryEntitlements | null> {
    const wanted = code ?? defaultDashboard(access)
    if (wanted === null) throw forbidden()
    const region = this.core.regions.find(wanted)
    if (region === null || !listsAreOpen(access, wanted)) return null
    const ofYear = year ?? yearOfDay(this.core.clock.today())
    const { from, below } = rangeOfCode(wanted)
    const counts = (await this.core.database.query<RosterCount>(COUNTS, [from, below, ofYear])).map((row) => ({ ...row, lines: Number(row.lines), delivered: Number(row.delivered) }))
    const of = (each: Row<'Region'>): TerritoryEntitlements => ({ region: each, year: ofYear, figures: entitlementFigures(each.code, counts), children: [] })
    const children = this.core.regions.children(wanted).filter((child) => counts.some(({ regionCode }) => inRange(rangeOfCode(child.code), regionCode)))
    return { ...of(region), children: children.map(of) }
  }
}
