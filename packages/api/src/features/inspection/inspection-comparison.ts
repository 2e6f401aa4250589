import type { Row } from '../../data/entities.js'
import { checkText } from '../../text/plain-text.js'
import { InspectionQuestion, NONE, UNKNOWN } from './inspection-codes.js'
import type { AskedQuestion } from './inspection-rule-sets.js'
import { visitBandOf, visitDiffers } from './last-visit.js'

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

/** An answer beside the register. */
export interface ComparedAnswer {
  readonly question: InspectionQuestion
  readonly registered: readonly string[] | null
  readonly answered: readonly string[] | null
  /** Null where nothing can be said: nobody could tell, or nothing is on file. */
  readonly differs: boolean | null
  /** A house or water that is not safe, unless the register says so of a household that is still poor. */
  readonly unsafe: boolean
}

/** A task as far as it is compared. */
export type ComparableTask = Pick<Row<'InspectionTask'>, 'stratum' | 'registered' | 'cadreVisitedOn' | 'drawnOn' | 'seenOn' | 'answers'>

const differs = ({ codes, comparing }: AskedQuestion, task: ComparableTask, registered: readonly string[], answered: readonly string[]): boolean | null => {
  if (comparing === 'VISIT_BAND') return visitDiffers({ ...task, seenOn: task.seenOn ?? task.drawnOn }, answered[0] ?? '')
  if (comparing === 'NEXT_BAND') return Math.abs(codes.indexOf(registered[0] ?? '') - codes.indexOf(answered[0] ?? '')) > 1
  const told = new Set(answered)
  return registered.length !== told.size || registered.some((value) => !told.has(value))
}

const SAFETY: ReadonlySet<InspectionQuestion> = new Set<InspectionQuestion>([InspectionQuestion.WATER, InspectionQuestion.HOUSE])

/**
 * Whether a household is not safe and nobody knows, or it should never have been let go: of one that is poor the register may say so
 * already, and its plan sees to it; one that is out of poverty has a safe house and safe water, or is not (two no worries, three
 * guarantees). It does not matter that nothing is on file.
 */
const isUnsafe = (question: InspectionQuestion, { stratum }: ComparableTask, registered: readonly string[] | null, answered: readonly string[] | null): boolean =>
  SAFETY.has(question) && answered?.[0] === 'NO' && (stratum === 'EXITED' || registered?.[0] !== 'NO')

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
    return { question: asked.question, registered: kept, answered: told, differs: cannotTell ? null : differs(asked, task, kept, told), unsafe: isUnsafe(asked.question, task, kept, told) }
  })

/** The questions whose answer differs from the register. */
export const differencesOf = (compared: readonly ComparedAnswer[]): InspectionQuestion[] => compared.filter((each) => each.differs === true).map(({ question }) => question)
