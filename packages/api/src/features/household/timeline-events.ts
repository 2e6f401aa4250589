import type { Row } from '../../data/entities.js'
import { fromStoredInstant } from '../../time/instant.js'
import { addDays, shanghaiDay } from '../../time/business-day.js'
import type { TimelineKind } from './timeline-type.js'

/** An event as it is put together from what is stored. */
export interface TimelineEvent {
  readonly id: string
  readonly on: string
  readonly kind: TimelineKind
  readonly field: string | null
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  /** The member whom it is about. */
  readonly person: string | null
  /** Account of whoever did it; null where nobody in particular did. */
  readonly accountId: string | null
  /** Number of the file that told of it before it went up in this one; null for this file's own. */
  readonly fileNumber: string | null
  /** The case that the event is of. */
  readonly caseId: string | null
  /** Orders the events of one day: later ones have the greater text. */
  readonly order: string
}

/** An event with what is said of it; the rest is nothing. */
export const timelineEvent = (id: string, on: string, kind: TimelineKind, rest: Partial<TimelineEvent> = {}): TimelineEvent => ({ id, on, kind, field: null, from: null, to: null, reason: null, person: null, accountId: null, fileNumber: null, caseId: null, order: id, ...rest })

type Fact = Pick<Row<'HouseholdFact'>, 'id' | 'field' | 'fromValue' | 'toValue' | 'effectiveOn' | 'at' | 'accountId' | 'reason' | 'personId'>

/** Identification, and the exit, where no fact tells of them (R-2, 2.7). */
export const eventsOfHousehold = ({ id, identifiedOn, exitedOn }: Pick<Row<'Household'>, 'id' | 'identifiedOn' | 'exitedOn'>, facts: readonly Pick<Fact, 'field' | 'toValue' | 'effectiveOn'>[]): TimelineEvent[] => [
  ...(facts.some(({ field }) => field === 'registered') ? [] : [timelineEvent(`${id}:identified`, identifiedOn, 'IDENTIFIED', { order: '' })]),
  ...(exitedOn === null || facts.some(({ field, toValue, effectiveOn }) => field === 'status' && toValue === 'EXITED' && effectiveOn === exitedOn) ? [] : [timelineEvent(`${id}:exited`, exitedOn, 'STATUS', { field: 'status', from: 'NOT_EXITED', to: 'EXITED' })]),
]

const OF_MEMBERSHIP: ReadonlySet<string> = new Set(['headName', 'split', 'merged'])

const kindOfFact = (field: string): TimelineKind => {
  if (field === 'status') return 'STATUS'
  return field.startsWith('member.') || OF_MEMBERSHIP.has(field) ? 'MEMBER' : 'FACT'
}

/** A changed fact, or the identification with whoever registered it. Who is in charge is told by the responsibilities themselves. */
export const eventsOfFact = (fact: Fact, nameOf: (personId: string) => string | null): TimelineEvent[] => {
  if (fact.field === 'responsibleCadre') return []
  const rest = { reason: fact.reason, accountId: fact.accountId }
  if (fact.field === 'registered') return [timelineEvent(fact.id, fact.effectiveOn, 'IDENTIFIED', { ...rest, order: '' })]
  return [timelineEvent(fact.id, fact.effectiveOn, kindOfFact(fact.field), { ...rest, person: fact.personId === null ? null : nameOf(fact.personId), field: fact.field, from: fact.fromValue, to: fact.toValue, order: fact.at })]
}

/**
 * A section-level leader's time in charge: its first day, and its last when that has passed (C-3). One that ended before it
 * began, such as by a handover on the same day, was never in force and is not told. Who handed it over and why stands with
 * both, from the `acts` that were written down with the change.
 */
export const eventsOfResponsibility = ({ id, accountId, startedOn, endedOn }: Pick<Row<'Responsibility'>, 'id' | 'accountId' | 'startedOn' | 'endedOn'>, today: string, nameOf: (accountId: string) => string | null, acts: readonly CadreAct[]): TimelineEvent[] =>
  endedOn !== null && endedOn < startedOn ? [] : [
  timelineEvent(id, startedOn, 'RESPONSIBILITY', { to: nameOf(accountId), order: '2', ...toldBy(acts, startedOn, (act) => act.toValue === accountId) }),
  ...(endedOn === null || endedOn > today ? [] : [timelineEvent(`${id}:ended`, endedOn, 'RESPONSIBILITY', { from: nameOf(accountId), order: '1', ...toldBy(acts, addDays(endedOn, 1), (act) => act.fromValue === accountId) })]),
]

/** A change of who is in charge, as it was written down when it was made. */
export type CadreAct = Pick<Row<'HouseholdFact'>, 'fromValue' | 'toValue' | 'effectiveOn' | 'accountId' | 'reason'>

/** Who changed the responsibility from a day on, and why; nothing where nobody wrote it down. */
const toldBy = (acts: readonly CadreAct[], effectiveOn: string, concerns: (act: CadreAct) => boolean): Partial<TimelineEvent> => {
  const act = acts.find((each) => each.effectiveOn === effectiveOn && concerns(each))
  return act === undefined ? {} : { accountId: act.accountId, reason: act.reason }
}

/** A visit with what was found. */
export const eventsOfVisit = ({ id, visitedOn, findings, accountId, recordedAt }: Pick<Row<'Visit'>, 'id' | 'visitedOn' | 'findings' | 'accountId' | 'recordedAt'>): TimelineEvent[] => [
  timelineEvent(id, visitedOn, 'VISIT', { to: findings, accountId, order: recordedAt }),
]

/** What was observed about the household and where its handling stands. It never says who reported it. */
export const eventsOfObservation = ({ id, status, submittedAt }: Pick<Row<'Observation'>, 'id' | 'status' | 'submittedAt'>): TimelineEvent[] => [
  timelineEvent(id, shanghaiDay(fromStoredInstant(submittedAt)), 'OBSERVATION', { to: status, order: submittedAt }),
]

/** An approved report, as far as the file of a household tells of it. */
export type ApprovedReport = Pick<Row<'OutcomeReport'>, 'id' | 'period' | 'reverses' | 'reversedBy' | 'decidedBy' | 'decidedAt' | 'note'>

/**
 * What an enterprise brought the household in a quarter: a confirmed line of an approved report, on the day of its approval
 * (R-4, 4.4). A report that was taken back later keeps its event and gets a second one, on the day on which the reversal was
 * approved: a ledger is corrected by new entries, and who read the amount in the file must find why it no longer counts.
 * `reports` holds the approved reports by id.
 */
export const eventsOfOutcome = ({ id, reportId, amount, confirmation }: Pick<Row<'HouseholdOutcome'>, 'id' | 'reportId' | 'amount' | 'confirmation'>, reports: ReadonlyMap<string, ApprovedReport>): TimelineEvent[] => {
  const report = reports.get(reportId)
  if (confirmation !== 'CONFIRMED' || report === undefined || report.reverses !== null) return []
  const reversal = report.reversedBy === null ? undefined : reports.get(report.reversedBy)
  const approval = (eventId: string, { decidedAt, decidedBy }: ApprovedReport, rest: Partial<TimelineEvent>): TimelineEvent[] =>
    decidedAt === null ? [] : [timelineEvent(eventId, shanghaiDay(fromStoredInstant(decidedAt)), 'OUTCOME', { field: `outcome.${report.period}`, accountId: decidedBy, order: decidedAt, ...rest })]
  return [
    ...approval(id, report, { to: String(amount) }),
    ...(reversal === undefined ? [] : approval(`${id}:reversed`, reversal, { from: String(amount), reason: reversal.note })),
  ]
}

/** The latest events, newest first. */
export const newestFirst = (events: readonly TimelineEvent[], first: number): TimelineEvent[] =>
  events.toSorted((a, b) => (a.on === b.on ? compareText(b.order, a.order) : compareText(b.on, a.on))).slice(0, first)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
