import { daysBetween, yearOfDay } from '../../time/business-day.js'
import { unionOfIntervals } from '../../time/intervals.js'
import type { DispatchCampaign } from './dispatch-codes.js'

/** A dispatch as far as a roster counts it. */
export interface RosterFact {
  readonly campaign: DispatchCampaign
  readonly accountId: string | null
  readonly name: string
  readonly sendingUnit: string | null
  readonly startedOn: string
  readonly endedOn: string | null
}

/** Who served in a year: persons, each once, and the years that their days add up to. */
export interface RosterYearFigure {
  readonly campaign: DispatchCampaign
  readonly year: number
  readonly persons: number
  readonly personYears: number
}

const daysOfYear = (year: number): number => daysBetween(`${year}-01-01`, `${year + 1}-01-01`)

/** One person by the account, or by name and sending unit where there is none. */
const personOf = ({ accountId, name, sendingUnit }: RosterFact): string => accountId ?? `${name} ${sendingUnit ?? ''}`

/** Days of a year that intervals cover together, each day once. */
const daysWithin = (facts: readonly RosterFact[], year: number, today: string): number => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31` < today ? `${year}-12-31` : today]
  const within = facts.flatMap(({ startedOn, endedOn }) => {
    const from = startedOn > first ? startedOn : first
    const until = endedOn !== null && endedOn < last ? endedOn : last
    return from > until ? [] : [{ from, until }]
  })
  return unionOfIntervals(within).reduce((sum, { from, until }) => sum + daysBetween(from, until ?? last) + 1, 0)
}

/**
 * The rosters of each campaign by year, up to today (C-4, C-6). Persons and person-years are two figures: four years of the
 * same 2,000 cadres are 2,000 persons a year and 8,000 person-years. The campaigns are never added up. Person-years
 * are rounded to two decimals, half up.
 */
export const rosterYears = (facts: readonly RosterFact[], today: string): RosterYearFigure[] => {
  const begun = facts.filter(({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= startedOn))
  const years: RosterYearFigure[] = []
  for (const [campaign, rows] of Map.groupBy(begun, (fact) => fact.campaign)) {
    const first = Math.min(...rows.map(({ startedOn }) => yearOfDay(startedOn)))
    const persons = [...Map.groupBy(rows, personOf).values()]
    for (let year = first; year <= yearOfDay(today); year += 1) {
      const days = persons.map((some) => daysWithin(some, year, today)).filter((count) => count > 0)
      if (days.length === 0) continue
      const sum = days.reduce((total, count) => total + count, 0)
      years.push({ campaign, year, persons: days.length, personYears: Math.round((sum / daysOfYear(year)) * 100) / 100 })
    }
  }
  return years.toSorted((a, b) => (a.campaign < b.campaign ? -1 : a.campaign > b.campaign ? 1 : b.year - a.year))
}
