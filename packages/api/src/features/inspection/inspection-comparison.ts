import type { Row } from '../../data/entities.js'
import { checkText } from '../../text/plain-text.js'
import type { ObservationKind } from '../observation/observation-codes.js'
import { InspectionQuestion, NONE, UNKNOWN } from './inspection-codes.js'
import type { InspectionStratum } from './inspection-codes.js'
import type { AskedQuestion } from './inspection-rule-sets.js'
import { bandsLonger, visitBandOf, visitDiffers } from './last-visit.js'

/** Codes alone are this long at most. */
const LONGEST_CODE = 24

/** Whether the values answer the question: one code of its own, several where it takes them, a whole number, or that nobody could tell. */
export const isAnswer = ({ codes, several, most }: AskedQuestion, values: readonly string[]): boolean => {
  const [first] = values
  if (first === undefined || values.some((value) => checkText(value, { min: 1, max: LONGEST_CODE }) !== null)) return false
  if (values.length === 1 && first === UNKNOWN) return true
  if (most !== null) return values.length === 1 && /^[1-9]\d?$/.test(first) && Number(first) <= most
  if (values.some((value) => !codes.includes(value)) || new Set(values).size !== values.length) return false
  return values.length === 1 || (several && !values.includes(NONE))
}

/** An answer beside the register. `differs` is null where nothing can be said: nobody could tell, or nothing is on file. */
export interface ComparedAnswer {
  readonly question: InspectionQuestion
  readonly registered: readonly string[] | null
  readonly answered: readonly string[] | null
  readonly differs: boolean | null
}

/** A task as far as it is compared. */
export type ComparableTask = Pick<Row<'InspectionTask'>, 'registered' | 'cadreVisitedOn' | 'drawnOn' | 'seenOn' | 'answers'>

const differs = ({ codes, comparing }: AskedQuestion, task: ComparableTask, registered: readonly string[], answered: readonly string[]): boolean | null => {
  if (comparing === 'VISIT_BAND') return visitDiffers({ ...task, seenOn: task.seenOn ?? task.drawnOn }, answered[0] ?? '')
  if (comparing === 'NEXT_BAND') return Math.abs(codes.indexOf(registered[0] ?? '') - codes.indexOf(answered[0] ?? '')) > 1
  const told = new Set(answered)
  return registered.length !== told.size || registered.some((value) => !told.has(value))
}

/** What the register said as the household was drawn; how long ago a visit was, seen from the day of the answer. */
const registeredOf = ({ question, comparing }: AskedQuestion, { registered, cadreVisitedOn, seenOn }: ComparableTask): readonly string[] | null => {
  const kept = registered[question] ?? null
  return kept === null || comparing !== 'VISIT_BAND' || seenOn === null ? kept : [visitBandOf(cadreVisitedOn, seenOn)]
}

/** The answers to a list of questions beside what the register said as the household was drawn. */
export const comparedAnswers = (questions: readonly AskedQuestion[], task: ComparableTask): ComparedAnswer[] =>
  questions.map((asked) => {
    const [kept, told] = [registeredOf(asked, task), task.answers?.[asked.question] ?? null]
    const cannotTell = kept === null || told === null || told.includes(UNKNOWN)
    return { question: asked.question, registered: kept, answered: told, differs: cannotTell ? null : differs(asked, task, kept, told) }
  })

/** The questions whose answer differs from the register. */
export const differencesOf = (compared: readonly ComparedAnswer[]): InspectionQuestion[] => compared.filter((each) => each.differs === true).map(({ question }) => question)

/** The kind of observation that a difference makes (4.2); the gravest first. */
const KINDS = [
  { question: InspectionQuestion.STATUS, kind: { POOR: 'IDENTIFICATION', EXITED: 'EXIT' } },
  { question: InspectionQuestion.LAST_VISIT, kind: { POOR: 'CADRE_CONDUCT', EXITED: 'CADRE_CONDUCT' } },
  { question: InspectionQuestion.MEASURES, kind: { POOR: 'ENTITLEMENT', EXITED: 'ENTITLEMENT' } },
  { question: InspectionQuestion.HOUSE, kind: { POOR: 'LIVING_CONDITION', EXITED: 'LIVING_CONDITION' } },
  { question: InspectionQuestion.WATER, kind: { POOR: 'LIVING_CONDITION', EXITED: 'LIVING_CONDITION' } },
] as const satisfies readonly { readonly question: InspectionQuestion; readonly kind: Readonly<Record<InspectionStratum, ObservationKind>> }[]

/**
 * Whether an answer is about the household's cadre: it remembers the last visit as longer ago than the register has it. A
 * visit that the register lacks is none of the cadre's conduct.
 */
export const concernsCadre = (compared: readonly ComparedAnswer[]): boolean =>
  compared.some(({ question, registered, answered, differs: isOther }) => question === InspectionQuestion.LAST_VISIT && isOther === true && bandsLonger(registered?.[0] ?? '', answered?.[0] ?? '') > 0)

/** What the observation of an answer is about, by the gravest difference; members, cause, income and a visit that the register lacks are about identification. */
export const kindOfDifferences = (compared: readonly ComparedAnswer[], stratum: InspectionStratum): ObservationKind => {
  const differing = differencesOf(compared).filter((question) => question !== InspectionQuestion.LAST_VISIT || concernsCadre(compared))
  return KINDS.find(({ question }) => differing.includes(question))?.kind[stratum] ?? 'IDENTIFICATION'
}
