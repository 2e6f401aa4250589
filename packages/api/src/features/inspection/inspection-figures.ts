import { ancestorCode } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'
import { UNKNOWN } from './inspection-codes.js'
import type { InspectionQuestion, InspectionStratum } from './inspection-codes.js'
import { comparedAnswers } from './inspection-comparison.js'
import type { ComparableTask } from './inspection-comparison.js'
import { ruleSetNamed } from './inspection-rule-sets.js'

/** Answers below which a difference would tell whoever was sent to one of them what the register says there: only their number is told (4.3). */
export const FEWEST_ANSWERS = 5

/** A task as far as figures need it. */
export type CountedTask = ComparableTask & Pick<Row<'InspectionTask'>, 'regionCode' | 'stratum' | 'ruleSet' | 'status' | 'dueOn' | 'differences' | 'inspectorId'>

/** How far a draw has come. Households. */
export interface InspectionCounts {
  readonly drawn: number
  readonly answered: number
  readonly overdue: number
  readonly notMet: number
  readonly unassigned: number
  /** Of those answered, such as differ from the register in anything; null of fewer than five to one of which the reader is sent. */
  readonly differing: number | null
  /** differing ÷ answered, per cent with two decimals, half up; null with `differing`, and of no answer. */
  readonly differenceRate: number | null
}

/** What one question came to. */
export interface QuestionCounts {
  readonly question: InspectionQuestion
  /** Answers given, such as that nobody could tell not among them. */
  readonly answered: number
  /** Answers that can be put beside the register. */
  readonly valid: number
  /** A house or water that is not safe, also where nothing is on file of it; null with `differing`. */
  readonly unsafe: number | null
  readonly differing: number | null
  readonly differenceRate: number | null
}

/**
 * Whether a reader is told no difference of few answers. Whoever reads a draw reads each of its households beside the register,
 * so that no figure tells more; whoever is sent to one of them does not read that one, and few others with a figure would tell it.
 */
export const hidesFew = (tasks: readonly CountedTask[], reader: string): boolean => tasks.some(({ inspectorId }) => inspectorId === reader)

const rateOf = (differing: number, valid: number, hidden: boolean): { readonly differing: number | null; readonly differenceRate: number | null } =>
  hidden ? { differing: null, differenceRate: null } : { differing, differenceRate: valid === 0 ? null : Math.round((differing * 10_000) / valid) / 100 }

/** Whether a task waits for an answer past its day. */
export const isOverdue = ({ status, dueOn }: Pick<CountedTask, 'status' | 'dueOn'>, today: string): boolean => status !== 'ANSWERED' && dueOn < today

/** How far tasks have come, and how many differ from the register (4.3); with `few`, of fewer than five answers no difference, as {@link hidesFew} says. */
export const countsOf = (tasks: readonly CountedTask[], today: string, few: boolean): InspectionCounts => {
  const count = (matches: (task: CountedTask) => boolean): number => tasks.filter(matches).length
  const answered = count(({ status }) => status === 'ANSWERED')
  return {
    drawn: tasks.length,
    answered,
    overdue: count((task) => isOverdue(task, today)),
    notMet: count(({ status }) => status === 'NOT_MET'),
    unassigned: count(({ status }) => status === 'UNASSIGNED'),
    ...rateOf(count(({ differences }) => (differences ?? []).length > 0), answered, few && answered < FEWEST_ANSWERS),
  }
}

/** What each question of a draw came to. */
export const questionCountsOf = (ruleSet: string, tasks: readonly CountedTask[], few: boolean): QuestionCounts[] => {
  const { questions } = ruleSetNamed(ruleSet)
  const compared = tasks.filter(({ status }) => status === 'ANSWERED').flatMap((task) => comparedAnswers(questions, task))
  return questions.map(({ question }) => {
    const answered = compared.filter((each) => each.question === question && each.answered !== null && !each.answered.includes(UNKNOWN))
    const valid = answered.filter((each) => each.differs !== null)
    const hidden = few && valid.length < FEWEST_ANSWERS
    return { question, answered: answered.length, valid: valid.length, unsafe: hidden ? null : answered.filter(({ unsafe }) => unsafe).length, ...rateOf(valid.filter((each) => each.differs === true).length, valid.length, hidden) }
  })
}

/** The same by stratum: town and status, in the order of their codes. */
export const strataOf = (tasks: readonly CountedTask[], today: string, few: boolean): { readonly town: string; readonly stratum: InspectionStratum; readonly counts: InspectionCounts }[] =>
  [...Map.groupBy(tasks, ({ regionCode, stratum }) => `${ancestorCode(regionCode, 'TOWN')} ${stratum}`)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, some]) => {
      const [first] = some
      return first === undefined ? [] : [{ town: ancestorCode(first.regionCode, 'TOWN'), stratum: first.stratum, counts: countsOf(some, today, few) }]
    })
