import type { Row } from '../../../data/entities.js'
import { statisticsOf } from '../../../features/observation-statistics/statistics-rules.js'
import type { CountedReport } from '../../../features/observation-statistics/report-course.js'
import { many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { isAboutViewer } from './reach.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Who asks for figures about reports. */
export const ASK_STATISTICS = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'] as const

const UNTIL = '2015-11-30'

/** A report with the first of each of its steps until the last whole month; all of the small world lie before. */
const counted = ({ stored }: View, row: Row<'Observation'>): CountedReport => {
  const first = (status: string): string | null => stored.ObservationStep.filter((step) => step.observationId === row.id && step.status === status).map(({ at }) => at).toSorted()[0] ?? null
  const closedAt = first('CLOSED')
  const { regionCode, kind, submittedAt, extendedTo } = row
  return { regionCode, kind, submittedAt, extendedTo, score: closedAt === null ? null : row.score, assignedAt: first('ASSIGNED'), declinedAt: first('DECLINED'), confirmedAt: first('CONFIRMED'), unfoundedAt: first('UNFOUNDED'), closedAt }
}

const figures = (of: object): Projection => ({ type: 'ReportFigures', id: null, fields: Object.fromEntries(Object.entries(of).map(([name, figure]) => [name, () => value(figure)])) })

/**
 * The figures of a territory: of the reports that the viewer may know of, and of no territory beyond the own ones. What is left out of them is a rule
 * of its own, which is asked here and tested where it stands.
 */
export const statisticsIn = (view: View, code: string): Projection | null => {
  const owns = view.duties.flatMap(({ role, region }) => (region !== null && ASK_STATISTICS.some((asks) => asks === role) && liesIn(code, region) ? [region] : []))
  const known = view.stored.Region.find((each) => each.code === code)
  const own = owns.toSorted((first_, other) => first_.replace(/0+$/, '').length - other.replace(/0+$/, '').length || (first_ < other ? -1 : 1))[0]
  if (own === undefined || known === undefined) return null
  const rows = view.stored.Observation.filter((row) => liesIn(row.regionCode, own) && !isAboutViewer(view, row)).map((row) => counted(view, row))
  const children = (parent: string): Row<'Region'>[] => view.stored.Region.filter((each) => each.parentCode === parent).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const found = statisticsOf(rows, { own, region: code, year: 2015, until: UNTIL }, children)
  return {
    type: 'ObservationStatistics',
    id: null,
    fields: {
      ...values(found, 'year', 'until'),
      region: () => one(view.show.region(code)),
      total: () => one(figures(found.total)),
      outcomes: () => many(found.outcomes.map((each) => ({ type: 'ReportOutcomeFigure', id: null, fields: values(each, 'outcome', 'reports') }))),
      kinds: () => many(found.kinds.map((each) => ({ type: 'ReportKindFigures', id: null, fields: { kind: () => value(each.kind), figures: () => one(figures(each.figures)) } }))),
      months: () => many(found.months.map((each) => ({ type: 'ReportMonthFigures', id: null, fields: { month: () => value(each.month), figures: () => one(figures(each.figures)) } }))),
      places: () => many(found.places.map((each) => ({ type: 'ReportPlaceFigures', id: null, fields: { region: () => one(view.show.region(each.region.code)), figures: () => one(figures(each.figures)) } }))),
    },
  }
}
