import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { areYearsRight, FIRST_PLAN_YEAR, LAST_PLAN_YEAR } from '../household-plan/household-plan-rules.js'
import type { PlannedTask } from './village-plan.entity.js'
import type { ReviseVillagePlanInput } from './village-plan-input.js'
import { VILLAGE_PLAN_SENTENCES } from './village-plan-messages.js'

/** What a village's plan says. */
export interface VillagePlanContent {
  readonly startYear: number
  readonly endYear: number
  readonly tasks: PlannedTask[]
}

const LONGEST_CONTENT = 1000

/** Checks a village's plan (M-3, dossier 2.9: six tasks, each at most once); throws every fault at once as VALIDATION. */
export const checkVillagePlan = (input: Pick<ReviseVillagePlanInput, 'startYear' | 'endYear' | 'tasks'>): VillagePlanContent => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => {
    faults.push({ code: 'VALIDATION', sentence, field })
  }
  if (!areYearsRight(input.startYear, input.endYear)) refuse(VILLAGE_PLAN_SENTENCES.years(FIRST_PLAN_YEAR, LAST_PLAN_YEAR), 'startYear')
  if (input.tasks.length === 0) refuse(VILLAGE_PLAN_SENTENCES.noTask, 'tasks')
  if (new Set(input.tasks.map(({ task }) => task)).size < input.tasks.length) refuse(VILLAGE_PLAN_SENTENCES.taskTwice, 'tasks')
  for (const [index, { content }] of input.tasks.entries()) if (checkText(content, { min: 1, max: LONGEST_CONTENT }) !== null) refuse(VILLAGE_PLAN_SENTENCES.content, 'tasks', String(index), 'content')
  if (faults.length > 0) throw new Refusal(...faults)
  return { startYear: input.startYear, endYear: input.endYear, tasks: input.tasks.map(({ task, content }) => ({ task, content })) }
}

/** Whether two spans of years share one. */
export const overlap = (one: Pick<VillagePlanContent, 'startYear' | 'endYear'>, other: Pick<VillagePlanContent, 'startYear' | 'endYear'>): boolean => one.startYear <= other.endYear && other.startYear <= one.endYear
