import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'
import { addDays, shanghaiDay } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'
import { fromStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { endOfDay } from '../observation/observation-clock.js'
import { ObservationKind } from '../observation/observation-codes.js'
import { ReportOutcome, outcomeOf } from './report-course.js'
import type { CountedReport } from './report-course.js'
import { HIDDEN_FIGURES, reportTable } from './report-figures.js'
import type { ReportFigures, ReportTable } from './report-figures.js'
import { publishedParts } from './suppression.js'
import type { Published } from './suppression.js'

/** The reports of a territory and year in figures. */
export interface ObservationStatistics {
  readonly regionCode: string
  readonly year: number
  /** The last day that is counted; null while no month of the year is over. */
  readonly until: Day | null
  readonly total: ReportFigures
  readonly outcomes: readonly { readonly outcome: ReportOutcome; readonly reports: Published }[]
  readonly kinds: readonly { readonly kind: ObservationKind; readonly figures: ReportFigures }[]
  readonly months: readonly { readonly month: number; readonly figures: ReportFigures }[]
  readonly places: readonly { readonly region: Row<'Region'>; readonly figures: ReportFigures }[]
}

const OUTCOMES = Object.values(ReportOutcome)
const KINDS = Object.values(ObservationKind)
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

const monthOf = ({ submittedAt }: CountedReport): number => Number(shanghaiDay(fromStoredInstant(submittedAt)).slice(5, 7))

/** The last day of the last whole month of a year that is over on a day; null where none is. */
export const lastCountedDay = (year: number, today: Day): Day | null => {
  const dayBeforeMonth = addDays(`${today.slice(0, 7)}-01`, -1)
  const last = dayBeforeMonth < `${year}-12-31` ? dayBeforeMonth : `${year}-12-31`
  return last < `${year}-01-01` ? null : last
}

/** The divisions directly below one. */
export type Divisions = (code: string) => readonly Row<'Region'>[]

/** What is counted: the reports of one's own territory, and the part of it that is asked for. */
export interface CountedTerritory {
  readonly own: string
  readonly region: string
  readonly year: number
  readonly until: Day | null
}

/** The places of a region, published only where each territory above it publishes what leads there: otherwise the next table would tell what this one left out. */
const placeTable = (rows: readonly CountedReport[], { own, region }: CountedTerritory, end: StoredInstant, below: Divisions): ReportTable<Row<'Region'>> => {
  let at = own
  for (;;) {
    const here = at
    const children = below(here)
    const within = rows.filter(({ regionCode }) => inRange(rangeOfCode(here), regionCode))
    if (children.length === 0) return { total: reportTable(within, [here], () => here, end).total, lines: [] }
    const table = reportTable(within, children, ({ regionCode }) => children.find(({ code }) => inRange(rangeOfCode(code), regionCode)), end)
    if (here === region) return table
    const next = table.lines.find(({ key }) => inRange(rangeOfCode(key.code), region))
    if (next === undefined || next.figures.reports === null) return { total: HIDDEN_FIGURES, lines: below(region).map((key) => ({ key, figures: HIDDEN_FIGURES })) }
    at = next.key.code
  }
}

/** The figures of a region from the reports of one's own territory that one may see (4.3). */
export const statisticsOf = (rows: readonly CountedReport[], territory: CountedTerritory, below: Divisions): ObservationStatistics => {
  const { own, region, year, until } = territory
  const end = endOfDay(until ?? `${year}-12-31`)
  const places = placeTable(rows, territory, end, below)
  const within = rows.filter(({ regionCode }) => inRange(rangeOfCode(region), regionCode))
  // By kind and by month, territories below could be taken from one another.
  const whole = region === own && places.total.reports !== null
  const byKind = whole ? reportTable(within, KINDS, ({ kind }) => kind, end) : null
  const byMonth = whole ? reportTable(within, MONTHS, monthOf, end) : null
  const byOutcome = whole ? publishedParts(OUTCOMES.map((outcome) => within.filter((row) => outcomeOf(row) === outcome).length)).parts : null
  return {
    regionCode: region,
    year,
    until,
    total: places.total,
    outcomes: byOutcome === null ? [] : OUTCOMES.map((outcome, place) => ({ outcome, reports: byOutcome[place] ?? null })),
    kinds: byKind?.lines.map(({ key, figures }) => ({ kind: key, figures })) ?? [],
    months: byMonth?.lines.map(({ key, figures }) => ({ month: key, figures })) ?? [],
    places: places.lines.map(({ key, figures }) => ({ region: key, figures })),
  }
}
