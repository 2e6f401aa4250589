import type { StoredInstant } from '../../time/instant.js'
import { acceptanceOf, finishOf } from './report-course.js'
import type { CountedReport } from './report-course.js'
import { fewestReports, publishedParts } from './suppression.js'
import type { Published } from './suppression.js'

/** What is published of some reports. */
export interface ReportFigures {
  readonly reports: Published
  /** Working days from submission to acceptance or refusal, half of the reports took no longer. */
  readonly workingDaysToAcceptance: Published
  /** Share accepted or declined in time, of those where that can be said; 0 to 1. */
  readonly acceptedInTime: Published
  /** Calendar days from acceptance to the end. */
  readonly daysToFinish: Published
  readonly finishedInTime: Published
  readonly scores: Published
  /** Mean of the reporters' scores, to a tenth. */
  readonly meanScore: Published
}

/** Nothing is published. */
export const HIDDEN_FIGURES: ReportFigures = { reports: null, workingDaysToAcceptance: null, acceptedInTime: null, daysToFinish: null, finishedInTime: null, scores: null, meanScore: null }

/** The middle of some values, or half-way between the two in the middle; null of fewer than are published. */
export const publishedMedian = (values: readonly number[]): Published => {
  if (values.length < fewestReports) return null
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

const publishedShare = (some: readonly { readonly isInTime: boolean }[]): Published => (some.length < fewestReports ? null : Math.round((some.filter(({ isInTime }) => isInTime).length / some.length) * 1_000) / 1_000)

const present = <T>(value: T | null): value is T => value !== null

const figuresOf = (rows: readonly CountedReport[], reports: Published, scores: Published, until: StoredInstant): ReportFigures => {
  if (reports === null) return HIDDEN_FIGURES
  const accepted = rows.map((row) => acceptanceOf(row, until)).filter(present)
  const finished = rows.map((row) => finishOf(row, until)).filter(present)
  const given = rows.map(({ score }) => score).filter(present)
  return {
    reports,
    workingDaysToAcceptance: publishedMedian(accepted.map(({ days }) => days).filter(present)),
    acceptedInTime: publishedShare(accepted),
    daysToFinish: publishedMedian(finished.map(({ days }) => days).filter(present)),
    finishedInTime: publishedShare(finished),
    scores,
    meanScore: scores === null || scores === 0 ? null : Math.round((given.reduce((sum, score) => sum + score, 0) / given.length) * 10) / 10,
  }
}

/** The reports of a whole told apart by something, as they may be published beside it. */
export interface ReportTable<Key> {
  readonly total: ReportFigures
  readonly lines: readonly { readonly key: Key; readonly figures: ReportFigures }[]
}

/** Counts reports by a key; reports and scores are suppressed each by their own numbers (dossier 4.3). */
export const reportTable = <Key>(rows: readonly CountedReport[], keys: readonly Key[], keyOf: (row: CountedReport) => Key | undefined, until: StoredInstant): ReportTable<Key> => {
  const byKey = Map.groupBy(rows, keyOf)
  const groups = keys.map((key) => byKey.get(key) ?? [])
  const reports = publishedParts(groups.map((group) => group.length))
  const scores = publishedParts(groups.map((group) => group.filter(({ score }) => score !== null).length))
  return {
    total: figuresOf(rows, reports.total, scores.total, until),
    lines: keys.map((key, place) => ({ key, figures: figuresOf(groups[place] ?? [], reports.parts[place] ?? null, scores.parts[place] ?? null, until) })),
  }
}
