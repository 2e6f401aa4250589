import { POVERTY_CAUSES } from '../household/household-codes.js'
import { MeasureCategory } from '../measure/measure.entity.js'
import { InspectionQuestion, NONE } from './inspection-codes.js'

/**
 * How an answer is put beside the register: it must be the same, or may lie one band beside it where a memory is rough; of a
 * visit both are seen from the day of the answer.
 */
export type Comparing = 'SAME' | 'NEXT_BAND' | 'VISIT_BAND'

/** A question as it is asked. */
export interface AskedQuestion {
  readonly question: InspectionQuestion
  /** The codes that answer it, of bands in their order; empty where a number does. */
  readonly codes: readonly string[]
  /** Whether several codes may be given at once. */
  readonly several: boolean
  /** The greatest number, where a number answers it: from 1. */
  readonly most: number | null
  readonly comparing: Comparing
}

/** The questions of a time, under the name that each inspection keeps. */
export interface InspectionRuleSet {
  readonly name: string
  /** The first day on which inspections are drawn by it. */
  readonly from: string
  readonly questions: readonly AskedQuestion[]
}

/** Bands of net income per person and year, by their lowest amount in fen. */
export const INCOME_BANDS = [
  { code: 'UNDER_2000', from: 0 },
  { code: 'FROM_2000', from: 200_000 },
  { code: 'FROM_3000', from: 300_000 },
  { code: 'FROM_5000', from: 500_000 },
  { code: 'FROM_8000', from: 800_000 },
] as const

/** How long ago somebody came, the latest first. */
export const VISIT_BANDS = ['WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR', 'LONGER', 'NEVER'] as const
export type VisitBand = (typeof VISIT_BANDS)[number]

const choice = (question: InspectionQuestion, codes: readonly string[], comparing: Comparing = 'SAME'): AskedQuestion => ({ question, codes, several: false, most: null, comparing })

/**
 * The rule sets, earliest first. One that inspections name is never changed: a question that comes or goes makes another.
 * The questions are ours (4.3 names precise identification, exit and help as what is checked, and prescribes no form).
 */
export const INSPECTION_RULE_SETS: readonly [InspectionRuleSet, ...InspectionRuleSet[]] = [
  {
    name: 'INSPECTION_2014',
    from: '2014-01-01',
    questions: [
      choice(InspectionQuestion.STATUS, ['POOR', 'NOT_POOR']),
      { question: InspectionQuestion.MEMBERS, codes: [], several: false, most: 30, comparing: 'SAME' },
      choice(InspectionQuestion.MAIN_CAUSE, POVERTY_CAUSES),
      choice(InspectionQuestion.INCOME, INCOME_BANDS.map(({ code }) => code), 'NEXT_BAND'),
      choice(InspectionQuestion.LAST_VISIT, VISIT_BANDS, 'VISIT_BAND'),
      { question: InspectionQuestion.MEASURES, codes: [...Object.values(MeasureCategory), NONE], several: true, most: null, comparing: 'SAME' },
      choice(InspectionQuestion.WATER, ['YES', 'NO']),
      choice(InspectionQuestion.HOUSE, ['YES', 'NO']),
    ],
  },
]

/** The rule set by which an inspection is drawn on a day; before the first one, the first. */
export const ruleSetOn = (day: string): InspectionRuleSet => INSPECTION_RULE_SETS.findLast(({ from }) => from <= day) ?? INSPECTION_RULE_SETS[0]

/** The rule set of a stored inspection; names are never taken away. */
export const ruleSetNamed = (name: string): InspectionRuleSet => {
  const found = INSPECTION_RULE_SETS.find((each) => each.name === name)
  if (found === undefined) throw new Error('A stored inspection names a rule set that does not exist')
  return found
}
