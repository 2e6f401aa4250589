import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { wordsIn } from '../../text/plain-text.js'
import type { Finding } from './contract-findings.js'
import { isSameLine } from './report-rules.js'
import type { OutcomeLine } from './report-rules.js'

type StoredLine = Pick<Row<'HouseholdOutcome'>, 'id' | 'householdId' | 'amount' | 'months' | 'quantity' | 'unit' | 'reason' | 'findings' | 'confirmation'>

/** A line of the report that was returned, which somebody said was not so. */
export interface DisputedLine extends OutcomeLine {
  readonly reason: string | null
}

/** The report of a linkage and quarter that one handed in now corrects: the last that was returned; a returned reversal corrects nothing. */
const returnedBefore = async (core: Core, access: Access, linkageId: string, period: string, transaction?: Transaction): Promise<string | null> => {
  const [last] = await rowsOf(core, 'OutcomeReport', access, transaction).findMany({
    columns: ['id'],
    where: [{ column: 'linkageId', equals: linkageId }, { column: 'period', equals: period }, { column: 'status', equals: 'RETURNED' }, { column: 'reverses', equals: null }],
    orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }],
    limit: 1,
  })
  return last?.id ?? null
}

/**
 * The lines of the returned report that were to be looked into, by household, as its enterprise reads them: a dispute that it does not
 * read asks nothing of it (ADR 0036). One that came back as it was stays among them while the report is returned again.
 */
export const disputedBefore = async (core: Core, access: Access, linkageId: string, period: string, transaction?: Transaction): Promise<ReadonlyMap<string, DisputedLine>> => {
  const returned = await returnedBefore(core, access, linkageId, period, transaction)
  if (returned === null) return new Map()
  const ofReport = [{ column: 'reportId', equals: returned }] as const
  const lines: readonly StoredLine[] = await rowsOf(core, 'HouseholdOutcome', access, transaction).findMany({ columns: ['id', 'householdId', 'amount', 'months', 'quantity', 'unit', 'reason', 'findings', 'confirmation'], where: ofReport })
  const disputes = await rowsOf(core, 'OutcomeDispute', access, transaction).findMany({ columns: ['outcomeId', 'status'], where: ofReport })
  const open = new Set(disputes.flatMap(({ outcomeId, status }) => (status === 'LINE_STANDS' || status === 'WITHDRAWN' ? [] : [outcomeId])))
  const isDisputed = ({ id, confirmation, findings }: StoredLine): boolean => confirmation === 'DISPUTED' || open.has(id) || (findings ?? []).some(({ kind }) => kind === 'UNCHANGED_AFTER_DISPUTE')
  return new Map(lines.filter(isDisputed).map(({ householdId, amount, months, quantity, unit, reason }) => [householdId, { household: householdId, amount, months, quantity, unit, reason }]))
}

/** The findings of lines, with those that come back as they were though they were to be looked into. */
export const withUnchanged = (outcomes: readonly OutcomeLine[], findings: readonly (readonly Finding[])[], disputed: ReadonlyMap<string, DisputedLine>): Finding[][] =>
  outcomes.map((line, index): Finding[] => {
    const before = disputed.get(line.household)
    return [...(before !== undefined && isSameLine(line, before) ? [{ kind: 'UNCHANGED_AFTER_DISPUTE' as const }] : []), ...(findings[index] ?? [])]
  })

/** Whether a line gives the reason that it had when it was to be looked into: it answers nothing. */
export const saysTheSame = ({ household, reason }: OutcomeLine, disputed: ReadonlyMap<string, DisputedLine>): boolean => wordsIn(reason)?.trim() === wordsIn(disputed.get(household)?.reason)?.trim()
