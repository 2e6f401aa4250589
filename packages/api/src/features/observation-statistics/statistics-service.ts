import type { Access } from '../../access/viewer.js'
import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Day } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { endOfDay } from '../observation/observation-clock.js'
import { inRegion } from '../region/region-condition.js'
import type { CountedReport, CourseTimes } from './report-course.js'
import { lastCountedDay, statisticsOf } from './statistics-rules.js'
import type { ObservationStatistics } from './statistics-rules.js'

const NO_TIMES: CourseTimes = { assignedAt: null, declinedAt: null, confirmedAt: null, unfoundedAt: null, closedAt: null }

/**
 * Figures about reports that reveal no reporter (4.1, 4.3): whole months alone, so that two looks do not tell what came between; no figure of fewer
 * than five; and parts left out until no difference of two tables tells of fewer. What the viewer's lists hide is in no figure.
 */
export class ObservationStatisticsService {
  constructor(private readonly core: Core) {}

  /** The figures of a region and year; null where it lies outside the viewer's territories. */
  async read(access: Access, region: string, year: number): Promise<ObservationStatistics | null> {
    const own = this.ownTerritory(access, region)
    if (own === null || this.core.regions.find(region) === null) return null
    const until = lastCountedDay(year, this.core.clock.today())
    const rows = until === null ? [] : await this.reports(access, own, year, until)
    return statisticsOf(rows, { own, region, year, until }, (code) => this.core.regions.children(code))
  }

  /** The largest territory of the viewer that holds the region. */
  private ownTerritory({ grants }: Access, region: string): string | null {
    const codes = grants.flatMap(({ range }) => (range !== null && inRange(range, region) ? [range.from] : []))
    return codes.toSorted((one, other) => rangeOfCode(other).below.localeCompare(rangeOfCode(one).below) || one.localeCompare(other))[0] ?? null
  }

  private async reports(access: Access, own: string, year: number, until: Day): Promise<CountedReport[]> {
    const [from, end] = [toStoredInstant(new Date(`${year}-01-01T00:00:00+08:00`)), endOfDay(until)]
    const [rows, times] = await Promise.all([
      rowsOf(this.core, 'Observation', access).findMany({ columns: ['id', 'regionCode', 'kind', 'submittedAt', 'extendedTo', 'score'], where: [inRegion('regionCode', own), { column: 'submittedAt', from, atMost: end }] }),
      this.times(own, from, end),
    ])
    return rows.map(({ id, score, ...row }) => {
      const course = times.get(id) ?? NO_TIMES
      return { ...row, ...course, score: course.closedAt === null ? null : score }
    })
  }

  /** When the reports of a territory came to their steps; the scope is brought by the reports beside them. */
  private async times(own: string, from: StoredInstant, end: StoredInstant): Promise<ReadonlyMap<string, CourseTimes>> {
    const { from: low, below } = rangeOfCode(own)
    const first = (status: string, name: string): string => `MIN(CASE WHEN \`step\`.\`status\` = '${status}' THEN \`step\`.\`at\` END) AS \`${name}\``
    const rows = await this.core.database.query<CourseTimes & { readonly id: string }>(
      `SELECT \`observation\`.\`id\`, ${[first('ASSIGNED', 'assignedAt'), first('DECLINED', 'declinedAt'), first('CONFIRMED', 'confirmedAt'), first('UNFOUNDED', 'unfoundedAt'), first('CLOSED', 'closedAt')].join(', ')}
       FROM \`observation\` JOIN \`observation_step\` AS \`step\` ON \`step\`.\`observationId\` = \`observation\`.\`id\`
       WHERE \`observation\`.\`regionCode\` >= ? AND \`observation\`.\`regionCode\` < ? AND \`observation\`.\`submittedAt\` >= ? AND \`observation\`.\`submittedAt\` <= ? AND \`step\`.\`at\` <= ?
       GROUP BY \`observation\`.\`id\``,
      [low, below, from, end, end],
    )
    return new Map(rows.map(({ id, ...times }) => [id, times]))
  }
}
