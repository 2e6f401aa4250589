import { ancestorCode } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'
import type { InspectionQuestion, InspectionStratum } from './inspection-codes.js'
import { comparedAnswers } from './inspection-comparison.js'
import type { ComparableTask } from './inspection-comparison.js'
import { ruleSetNamed } from './inspection-rule-sets.js'

/** Valid answers below which a rate would point at people: only their number is told (4.3). */
export const FEWEST_ANSWERS = 5

/** A task as far as figures need it. */
export type CountedTask = ComparableTask & Pick<Row<'InspectionTask'>, 'regionCode' | 'stratum' | 'ruleSet' | 'status' | 'dueOn' | 'differences'>

/** How far a draw has come. Households. */
export interface InspectionCounts {
  readonly drawn: number
  readonly answered: number
  readonly overdue: number
  readonly notMet: number
  readonly unassigned: number
  /** Of those answered, such as differ from the register in anything; null below five answers. */
  readonly differing: number | null
  /** differing ÷ answered, per cent with two decimals, half up; null below five answers. */
  readonly differenceRate: number | null
}

/** What one question came to. */
export interface QuestionCounts {
  readonly question: InspectionQuestion
  /** Answers that can be put beside the register. */
  readonly valid: number
  readonly differing: number | null
  readonly differenceRate: number | null
}

const rateOf = (differing: number, valid: number): { readonly differing: number | null; readonly differenceRate: number | null } =>
  valid < FEWEST_ANSWERS ? { differing: null, differenceRate: null } : { differing, differenceRate: Math.round((differing * 10_000) / valid) / 100 }

/** Whether a task waits for an answer past its day. */
export const isOverdue = ({ status, dueOn }: Pick<CountedTask, 'status' | 'dueOn'>, today: string): boolean => status !== 'ANSWERED' && dueOn < today

/** How far tasks have come, and how many differ from the register (4.3: n is told, a rate of fewer than five is not). */
export const countsOf = (tasks: readonly CountedTask[], today: string): InspectionCounts => {
  const count = (matches: (task: CountedTask) => boolean): number => tasks.filter(matches).length
  const answered = count(({ status }) => status === 'ANSWERED')
  return {
    drawn: tasks.length,
    answered,
    overdue: count((task) => isOverdue(task, today)),
    notMet: count(({ status }) => status === 'NOT_MET'),
    unassigned: count(({ status }) => status === 'UNASSIGNED'),
    ...rateOf(count(({ differences }) => (differences ?? []).length > 0), answered),
  }
}

/** What each question of a draw came to. */
export const questionCountsOf = (ruleSet: string, tasks: readonly CountedTask[]): QuestionCounts[] => {
  const { questions } = ruleSetNamed(ruleSet)
  const compared = tasks.filter(({ status }) => status === 'ANSWERED').flatMap((task) => comparedAnswers(questions, task))
  return questions.map(({ question }) => {
    const valid = compared.filter((each) => each.question === question && each.differs !== null)
    return { question, valid: valid.length, ...rateOf(valid.filter((each) => each.differs === true).length, valid.length) }
  })
}

/** The same by stratum: town and status, in the order of their codes. */
export const strataOf = (tasks: readonly CountedTask[], today: string): { readonly town: string; readonly stratum: InspectionStratum; readonly counts: InspectionCounts }[] =>
  [...Map.groupBy(tasks, ({ regionCode, stratum }) => `${ancestorCode(regionCode, 'TOWN')} ${stratum}`)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, some]) => {
      const [first] = some
      return first === undefined ? [] : [{ town: ancestorCode(first.regionCode, 'TOWN'), stratum: first.stratum, counts: countsOf(some, today) }]
    })
