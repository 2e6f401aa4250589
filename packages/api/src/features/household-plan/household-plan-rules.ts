import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { PlannedPoint } from './household-plan.entity.js'
import type { ReviseHouseholdPlanInput } from './household-plan-input.js'
import { HOUSEHOLD_PLAN_SENTENCES } from './household-plan-messages.js'

/** What a plan says, absent and null made one. */
export interface HouseholdPlanContent {
  readonly startYear: number
  readonly endYear: number
  readonly points: PlannedPoint[]
  /** Per person and year, fen. */
  readonly expectedIncome: number | null
  readonly agreedOn: string | null
}

export const FIRST_PLAN_YEAR = 2011
export const LAST_PLAN_YEAR = 2035
const LONGEST_SPAN = 10
const LONGEST_CONTENT = 500
/** Fen: no household of the register is planned to earn a million yuan a person. */
const LARGEST_INCOME = 100_000_000

/** Years of a plan: in order, within the campaign and what followed it, ten at most. */
export const areYearsRight = (startYear: number, endYear: number): boolean =>
  startYear >= FIRST_PLAN_YEAR && endYear <= LAST_PLAN_YEAR && endYear >= startYear && endYear - startYear < LONGEST_SPAN

/** The last day of the years of a plan. */
export const lastDayOf = ({ endYear }: { readonly endYear: number }): string => `${endYear}-12-31`

/** Checks a household's plan (M-3, dossier 2.9: three points, each at most once); throws every fault at once as VALIDATION. */
export const checkHouseholdPlan = (input: Pick<ReviseHouseholdPlanInput, 'startYear' | 'endYear' | 'points' | 'expectedIncome' | 'agreedOn'>, today: string): HouseholdPlanContent => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => {
    faults.push({ code: 'VALIDATION', sentence, field })
  }
  if (!areYearsRight(input.startYear, input.endYear)) refuse(HOUSEHOLD_PLAN_SENTENCES.years(FIRST_PLAN_YEAR, LAST_PLAN_YEAR), 'startYear')
  if (input.points.length === 0) refuse(HOUSEHOLD_PLAN_SENTENCES.noPoint, 'points')
  if (new Set(input.points.map(({ point }) => point)).size < input.points.length) refuse(HOUSEHOLD_PLAN_SENTENCES.pointTwice, 'points')
  for (const [index, { content }] of input.points.entries()) if (checkText(content, { min: 1, max: LONGEST_CONTENT }) !== null) refuse(HOUSEHOLD_PLAN_SENTENCES.content, 'points', String(index), 'content')
  const [agreedOn, expectedIncome] = [input.agreedOn ?? null, input.expectedIncome ?? null]
  if (expectedIncome !== null && (expectedIncome < 0 || expectedIncome > LARGEST_INCOME)) refuse(HOUSEHOLD_PLAN_SENTENCES.expectedIncome, 'expectedIncome')
  if (agreedOn !== null && agreedOn > today) refuse(HOUSEHOLD_PLAN_SENTENCES.agreed, 'agreedOn')
  if (faults.length > 0) throw new Refusal(...faults)
  return { startYear: input.startYear, endYear: input.endYear, points: input.points.map(({ point, content }) => ({ point, content })), expectedIncome, agreedOn }
}
