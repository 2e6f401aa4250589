import type { Day } from '../../time/business-day.js'
import { parseQuarter } from '../../time/business-day.js'
import { checkText } from '../../text/plain-text.js'

/** A report names at most so many households. */
export const mostLines = 500
/** A quarter has so many months in which someone can have worked. */
export const mostMonths = 3
/** The longest name of a unit of quantity, in code points. */
const longestUnit = 20
/** The longest reason why nothing was paid, in code points. */
export const longestNothingPaid = 500
/** The longest reason of a line, in code points. */
const longestLineReason = 500

/** What one household received in the period. `amount`: fen. `months`: months worked in the quarter. */
export interface OutcomeLine {
  readonly household: string
  readonly amount: number
  readonly months?: number | null | undefined
  readonly quantity?: number | null | undefined
  readonly unit?: string | null | undefined
  /** Why it is not as the contract says, in the enterprise's words. */
  readonly reason?: string | null | undefined
}

/** A report as its chief hands it in. */
export interface ReportDraft {
  /** A quarter, `2015Q3`. */
  readonly period: string
  readonly outcomes: readonly OutcomeLine[]
  /** Why nothing was paid: of a report without lines. */
  readonly nothingPaid?: string | null | undefined
}

/** What the rules must know beside the report. */
export interface ReportSurroundings {
  readonly today: Day
  /** The ids of the households in the linkage. */
  readonly linkedHouseholds: ReadonlySet<string>
  /** The periods of the linkage that have a live report: one that is neither returned nor reversed. */
  readonly reportedPeriods: ReadonlySet<string>
  /** When the linkage was in force; `endedOn` is its last day. */
  readonly linkage: { readonly startedOn: Day; readonly endedOn: Day | null }
  /** The first day on which somebody can say that nothing was paid in the period; null where the period is none. */
  readonly nothingPaidFrom: Day | null
}

/** The report that a reversal names, as it is stored. */
export interface ReversedReport {
  readonly period: string
  readonly approved: boolean
  /** Whether a reversal of it is under way or was approved. */
  readonly reversed: boolean
  /** Whether it is itself a reversal. */
  readonly isReversal: boolean
  readonly outcomes: readonly OutcomeLine[]
}

/** The keys under which the message catalogues hold what a report was refused for. */
export type ReportFaultKey =
  | 'outcomeReport.period.malformed'
  | 'outcomeReport.period.future'
  | 'outcomeReport.period.beforeLinkage'
  | 'outcomeReport.period.afterLinkage'
  | 'outcomeReport.period.reported'
  | 'outcomeReport.outcomes.none'
  | 'outcomeReport.outcomes.tooMany'
  | 'outcomeReport.outcomes.totalTooLarge'
  | 'outcomeReport.nothingPaid.text'
  | 'outcomeReport.nothingPaid.lines'
  | 'outcomeReport.nothingPaid.early'
  | 'outcomeReport.nothingPaid.reversal'
  | 'outcomeReport.household.notLinked'
  | 'outcomeReport.household.twice'
  | 'outcomeReport.amount.notPositive'
  | 'outcomeReport.amount.notWhole'
  | 'outcomeReport.months.range'
  | 'outcomeReport.quantity.range'
  | 'outcomeReport.unit.text'
  | 'outcomeReport.reason.text'
  | 'outcomeReport.reverses.notApproved'
  | 'outcomeReport.reverses.already'
  | 'outcomeReport.reverses.reversal'
  | 'outcomeReport.reverses.otherPeriod'
  | 'outcomeReport.reverses.otherLine'
  | 'outcomeReport.reverses.missingLine'

/** One thing wrong with a report: where (`['outcomes', '3', 'amount']`, lines from 0), and what. */
export interface ReportFault {
  readonly field: readonly string[]
  readonly code: 'VALIDATION'
  readonly messageKey: ReportFaultKey
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * Everything that is wrong with a report; it is taken whole or not at all, so an empty list means that it may be stored.
 * Every faulty line is named. A period may be reported from its first day on, once, and only when the linkage was in force in it.
 * A report that says why nothing was paid has no lines, and is taken once nothing can be paid for its paying period any more.
 * Source: contract `submitOutcomeReport`, dossier 4.4 ("Outcome data").
 */
export function reportFaults(draft: ReportDraft, { today, linkedHouseholds, reportedPeriods, linkage, nothingPaidFrom }: ReportSurroundings): ReportFault[] {
  const faults = [...periodFaults(draft.period, today, linkage), ...(isGiven(draft.nothingPaid) ? nothingPaidFaults(draft.nothingPaid, draft.outcomes, today, nothingPaidFrom) : sizeFaults(draft.outcomes))]
  if (reportedPeriods.has(draft.period)) faults.push(fault(['period'], 'outcomeReport.period.reported', { period: draft.period }))
  if (draft.outcomes.length > mostLines) return faults
  draft.outcomes.forEach((line, index) => {
    if (!linkedHouseholds.has(line.household)) faults.push(lineFault(index, 'household', 'outcomeReport.household.notLinked'))
    faults.push(...valueFaults(line, index))
  })
  return [...faults, ...repetitionFaults(draft.outcomes), ...totalFaults(draft.outcomes)]
}

/**
 * Everything that is wrong with a reversal: it must name an approved report that nothing reverses yet and that is no reversal
 * itself, and have its period and exactly its lines, with positive amounts, or none where nothing was paid. Households may have left
 * the linkage since.
 * Source: contract "Outcome report".
 */
export function reversalFaults(draft: ReportDraft, reversed: ReversedReport): ReportFault[] {
  const faults: ReportFault[] = []
  if (!reversed.approved) faults.push(fault(['reverses'], 'outcomeReport.reverses.notApproved'))
  if (reversed.reversed) faults.push(fault(['reverses'], 'outcomeReport.reverses.already'))
  if (reversed.isReversal) faults.push(fault(['reverses'], 'outcomeReport.reverses.reversal'))
  if (draft.period !== reversed.period) faults.push(fault(['period'], 'outcomeReport.reverses.otherPeriod', { period: reversed.period }))
  if (isGiven(draft.nothingPaid)) faults.push(fault(['nothingPaid'], 'outcomeReport.nothingPaid.reversal'))
  if (reversed.outcomes.length > 0) faults.push(...sizeFaults(draft.outcomes))
  if (draft.outcomes.length > mostLines) return faults
  return [...faults, ...repetitionFaults(draft.outcomes), ...differenceFaults(draft.outcomes, reversed.outcomes)]
}

/** The sum of the lines of a report, fen. */
export function totalOf(outcomes: readonly Pick<OutcomeLine, 'amount'>[]): number {
  return outcomes.reduce((total, { amount }) => total + amount, 0)
}

function periodFaults(period: string, today: Day, { startedOn, endedOn }: ReportSurroundings['linkage']): ReportFault[] {
  const span = parseQuarter(period)
  if (span === null) return [fault(['period'], 'outcomeReport.period.malformed')]
  if (span.firstDay > today) return [fault(['period'], 'outcomeReport.period.future', { firstDay: span.firstDay })]
  if (span.lastDay < startedOn) return [fault(['period'], 'outcomeReport.period.beforeLinkage', { startedOn })]
  if (endedOn !== null && span.firstDay > endedOn) return [fault(['period'], 'outcomeReport.period.afterLinkage', { endedOn })]
  return []
}

function sizeFaults({ length }: readonly OutcomeLine[]): ReportFault[] {
  if (length === 0) return [fault(['outcomes'], 'outcomeReport.outcomes.none')]
  if (length > mostLines) return [fault(['outcomes'], 'outcomeReport.outcomes.tooMany', { lines: length, most: mostLines })]
  return []
}

function nothingPaidFaults(reason: string, { length }: readonly OutcomeLine[], today: Day, from: Day | null): ReportFault[] {
  const faults: ReportFault[] = []
  if (checkText(reason, { min: 1, max: longestNothingPaid }) !== null) faults.push(fault(['nothingPaid'], 'outcomeReport.nothingPaid.text', { most: longestNothingPaid }))
  if (length > 0) faults.push(fault(['outcomes'], 'outcomeReport.nothingPaid.lines'))
  if (from !== null && today < from) faults.push(fault(['nothingPaid'], 'outcomeReport.nothingPaid.early', { from }))
  return faults
}

function valueFaults({ amount, months, quantity, unit, reason }: OutcomeLine, index: number): ReportFault[] {
  const faults: ReportFault[] = []
  if (!Number.isSafeInteger(amount)) faults.push(lineFault(index, 'amount', 'outcomeReport.amount.notWhole'))
  else if (amount <= 0) faults.push(lineFault(index, 'amount', 'outcomeReport.amount.notPositive'))
  if (isGiven(months) && !(Number.isInteger(months) && months >= 0 && months <= mostMonths)) {
    faults.push(lineFault(index, 'months', 'outcomeReport.months.range', { most: mostMonths }))
  }
  if (isGiven(quantity) && !(Number.isFinite(quantity) && quantity >= 0)) faults.push(lineFault(index, 'quantity', 'outcomeReport.quantity.range'))
  if (isGiven(unit) && checkText(unit, { min: 1, max: longestUnit }) !== null) {
    faults.push(lineFault(index, 'unit', 'outcomeReport.unit.text', { most: longestUnit }))
  }
  if (isGiven(reason) && checkText(reason, { min: 0, max: longestLineReason }) !== null) {
    faults.push(lineFault(index, 'reason', 'outcomeReport.reason.text', { most: longestLineReason }))
  }
  return faults
}

function repetitionFaults(outcomes: readonly OutcomeLine[]): ReportFault[] {
  const firstLine = new Map<string, number>()
  return outcomes.flatMap(({ household }, index) => {
    const first = firstLine.get(household)
    if (first === undefined) firstLine.set(household, index)
    return first === undefined ? [] : [lineFault(index, 'household', 'outcomeReport.household.twice', { firstLine: first + 1 })]
  })
}

/** Every amount may be exact and their sum still not be. */
function totalFaults(outcomes: readonly OutcomeLine[]): ReportFault[] {
  const exact = outcomes.filter(({ amount }) => Number.isSafeInteger(amount))
  return Number.isSafeInteger(totalOf(exact)) ? [] : [fault(['outcomes'], 'outcomeReport.outcomes.totalTooLarge')]
}

function differenceFaults(outcomes: readonly OutcomeLine[], expected: readonly OutcomeLine[]): ReportFault[] {
  const expectedLines = new Map(expected.map((line) => [line.household, line]))
  const named = new Set(outcomes.map(({ household }) => household))
  const changed = outcomes.flatMap((line, index) => {
    const counterpart = expectedLines.get(line.household)
    return counterpart !== undefined && isSameLine(line, counterpart) ? [] : [lineFault(index, 'household', 'outcomeReport.reverses.otherLine')]
  })
  const missing = expected.filter(({ household }) => !named.has(household)).length
  return missing === 0 ? changed : [...changed, fault(['outcomes'], 'outcomeReport.reverses.missingLine', { lines: missing })]
}

/** Whether two lines say the same of what a household received; their reasons aside. */
export function isSameLine(one: OutcomeLine, other: OutcomeLine): boolean {
  return one.amount === other.amount
    && (one.months ?? null) === (other.months ?? null)
    && (one.quantity ?? null) === (other.quantity ?? null)
    && (one.unit ?? null) === (other.unit ?? null)
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

function lineFault(index: number, name: keyof OutcomeLine, messageKey: ReportFaultKey, params: ReportFault['params'] = {}): ReportFault {
  return fault(['outcomes', String(index), name], messageKey, { line: index + 1, ...params })
}

function fault(field: readonly string[], messageKey: ReportFaultKey, params: ReportFault['params'] = {}): ReportFault {
  return { field, code: 'VALIDATION', messageKey, params }
}
