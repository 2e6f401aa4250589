import { refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { StoredInstant } from '../../time/instant.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { FindingDraft } from '../finding/finding-recording.js'
import { dueAtOf } from './observation-clock.js'
import type { Severity } from './observation-codes.js'
import type { ObservationRow } from './observation-columns.js'
import { clockTimesOf } from './observation-course.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES, textSentence } from './observation-messages.js'
import { nextStatus } from './observation-states.js'
import type { ObservationStepName } from './observation-states.js'
import { LONGEST_TEXT } from './observation-submission-rules.js'

/** A step that somebody asks for. */
export interface StepOrder {
  readonly step: ObservationStepName
  readonly id: string
  readonly comment: string | null
  /** Triage may set it anew. */
  readonly severity?: Severity | null
  /** Whom an assignment names. */
  readonly handlerId?: string
  /** What a handler says of what was found, where it differs from what was reported. */
  readonly finding?: FindingDraft
  /** The reporter's, at closing. */
  readonly score?: number | null
  /** Words of their own for reports that the observation leads, by their ids; the others get its words. */
  readonly answers?: ReadonlyMap<string, string>
}

/** Steps that are not taken without words. */
const COMMENT_REQUIRED: ReadonlySet<ObservationStepName> = new Set(['decline', 'concludeConfirmed', 'concludeUnfounded', 'reopen'])

/** Refuses a step whose words or score cannot be taken, whoever asks. */
export const checkOrder = ({ step, comment, score, answers }: StepOrder): void => {
  const field = ['comment']
  if (comment === null && COMMENT_REQUIRED.has(step)) throw refusal('VALIDATION', OBSERVATION_SENTENCES.commentRequired, field)
  if (comment !== null) {
    const refused = checkText(comment, { min: COMMENT_REQUIRED.has(step) ? 1 : 0, max: LONGEST_TEXT })
    if (refused !== null) throw refusal('VALIDATION', textSentence(refused.reason, LONGEST_TEXT), field)
  }
  for (const answer of answers?.values() ?? []) {
    const refused = checkText(answer, { min: 1, max: LONGEST_TEXT })
    if (refused !== null) throw refusal('VALIDATION', textSentence(refused.reason, LONGEST_TEXT), ['answers'])
  }
  if (typeof score === 'number' && (score < 1 || score > 5)) throw refusal('VALIDATION', OBSERVATION_SENTENCES.scoreRange, ['score'])
}

/** The reporter closes with a score, the office without one. */
export const checkScore = ({ step, score }: StepOrder, asReporter: boolean): void => {
  if (step !== 'close') return
  const given = typeof score === 'number'
  if (asReporter && !given) throw refusal('VALIDATION', OBSERVATION_SENTENCES.scoreMissing, ['score'])
  if (!asReporter && given) throw refusal('VALIDATION', OBSERVATION_SENTENCES.scoreByReporter, ['score'])
}

/** What a step changes in the observation. */
export type ObservationChange = Partial<Pick<ObservationRow, 'status' | 'dueAt' | 'severity' | 'handlerId' | 'score' | 'reopened' | 'extendedTo' | 'escalatedTo' | 'leadId'>>

/** What a step leaves the observation with: status, the deadline that runs now, and what the step itself brings. What was passed up stays so until the deadline is another. */
export const changesOf = (row: ObservationRow, order: StepOrder, at: StoredInstant, steps: Parameters<typeof clockTimesOf>[1]): ObservationChange => {
  const next = nextStatus(order.step, row.status, row)
  if ('refused' in next) throw refusal('STATE', TURN_SENTENCES[next.refused])
  const { status } = next
  const dueAt = dueAtOf(status, clockTimesOf(row.submittedAt, [...steps, { status, at, extendedTo: null }]))
  return { ...changesBy(row, order, status, dueAt), ...(dueAt === row.dueAt ? {} : { escalatedTo: null }) }
}

const changesBy = (row: ObservationRow, order: StepOrder, status: ObservationRow['status'], dueAt: ObservationRow['dueAt']): ObservationChange => {
  switch (order.step) {
    case 'triage':
      return { status, dueAt, severity: order.severity ?? row.severity }
    case 'assign':
      return { status, dueAt, handlerId: order.handlerId ?? row.handlerId }
    case 'close':
      return { status, dueAt, score: order.score ?? null }
    case 'reopen':
      return { status, dueAt, reopened: true, handlerId: null, score: null, extendedTo: null, leadId: null }
    case 'decline':
    case 'concludeConfirmed':
    case 'concludeUnfounded':
    case 'rectify':
    case 'verify':
      return { status, dueAt }
  }
}

const AUDITED = ['status', 'severity', 'handlerId', 'dueAt', 'score', 'reopened'] as const satisfies readonly (keyof ObservationChange)[]

/** What a step changed, for the trail; the words of the report are never in it. */
export const auditChanges = (before: ObservationRow, after: ObservationRow): AuditChange[] =>
  AUDITED.filter((field) => before[field] !== after[field]).map((field) => ({ field, from: asText(before[field]), to: asText(after[field]) }))

const asText = (value: string | number | boolean | null): string | null => (value === null ? null : String(value))
