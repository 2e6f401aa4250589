import { addDays, addMonths } from '../../time/business-day.js'

/** A term that ends within so many days is told beforehand. */
const SOON = 60
/** Months after which a supervisor is to be trained again. */
const TRAINING_MONTHS = 12
/** Scores below which a mean would point at a report, and anonymous reports below which a number would (4.3). */
export const FEWEST_COUNTED = 5

/** Whether a term ends soon. */
export const endsSoon = (endedOn: string | null, today: string): boolean => endedOn !== null && endedOn <= addDays(today, SOON)

/** Whether a supervisor is to be trained: not at all so far, or not within twelve months. */
export const isTrainingDue = (lastTrainedOn: string | null, today: string): boolean => lastTrainedOn === null || lastTrainedOn < addMonths(today, -TRAINING_MONTHS)

/** The months of a year back from a day, the latest first, written 2015-12. */
export const monthsBack = (today: string): string[] => Array.from({ length: 12 }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7))

/** A named report as far as activity needs it. */
export interface CountedReport {
  /** The day on which it was seen. */
  readonly seenOn: string
  readonly score: number | null
}

/** What a supervisor did, by named reports alone: a number with anonymous ones would tell whose they are. */
export interface SupervisorActivity {
  readonly months: readonly { readonly month: string; readonly reports: number }[]
  readonly lastReportOn: string | null
  readonly scores: number
  /** Mean of the scores given, two decimals; null below five. */
  readonly meanScore: number | null
}

/** Counts the named reports of a supervisor by month of the last twelve, and the scores given at their ends; when the last was, be it longer ago, is known already. */
export const activityOf = (reports: readonly CountedReport[], lastReportOn: string | null, today: string): SupervisorActivity => {
  const scores = reports.flatMap(({ score }) => (score === null ? [] : [score]))
  return {
    months: monthsBack(today).map((month) => ({ month, reports: reports.filter(({ seenOn }) => seenOn.startsWith(month)).length })),
    lastReportOn,
    scores: scores.length,
    meanScore: scores.length < FEWEST_COUNTED ? null : Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 100) / 100,
  }
}
