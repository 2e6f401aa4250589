import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { checkText } from '../../text/plain-text.js'
import type { Row } from '../../data/entities.js'
import { yearOfDay } from '../../time/business-day.js'
import { usualEffect } from '../measure/measure-effect.js'
import type { ReviseProjectInput } from './project-input.js'
import { PROJECT_SENTENCES } from './project-messages.js'

/** What a project is to be, absent and null made one. `budget`: fen. */
export type ProjectContent = Pick<Row<'Project'>, 'name' | 'task' | 'class' | 'category' | 'effect' | 'startsOn' | 'endsOn' | 'responsibleUnit' | 'goal' | 'budget'>

const LONGEST_NAME = 120
const LONGEST_GOAL = 1000
/** Fen: ten thousand million yuan, more than the whole city’s programme. */
const LARGEST_BUDGET = 1_000_000_000_000

/** A project as it was sent, absent and null made one. */
export const contentOf = (input: Omit<ReviseProjectInput, 'id' | 'version'>): ProjectContent => ({
  name: input.name.trim(),
  task: input.task,
  class: input.class,
  category: input.category,
  effect: input.effect ?? usualEffect(input.class, input.category),
  startsOn: input.startsOn,
  endsOn: input.endsOn ?? null,
  responsibleUnit: input.responsibleUnit,
  goal: input.goal,
  budget: input.budget ?? null,
})

/**
 * Checks a project beside its plan (M-4, dossier 3.2: no goal, no project); throws every fault at once as VALIDATION. Days that
 * stay as they are (`kept`) may lie before the plan: the project was carried over from one whose years are over.
 */
export const checkProject = (content: ProjectContent, plan: Pick<Row<'VillagePlan'>, 'startYear' | 'endYear'>, kept: Partial<Pick<ProjectContent, 'startsOn' | 'endsOn'>> = {}): void => {
  const faults: Refused[] = []
  const refuseUnless = (holds: boolean, sentence: Refused['sentence'], field: string): void => {
    if (!holds) faults.push({ code: 'VALIDATION', sentence, field: [field] })
  }
  const isText = (text: string, max: number): boolean => checkText(text, { min: 1, max }) === null
  const { startsOn, endsOn, budget } = content
  const isWithin = (day: string): boolean => yearOfDay(day) >= plan.startYear && yearOfDay(day) <= plan.endYear
  refuseUnless(isText(content.name, LONGEST_NAME), PROJECT_SENTENCES.name, 'name')
  refuseUnless(isText(content.responsibleUnit, LONGEST_NAME), PROJECT_SENTENCES.unit, 'responsibleUnit')
  refuseUnless(isText(content.goal, LONGEST_GOAL), PROJECT_SENTENCES.goal, 'goal')
  refuseUnless(budget === null || (budget >= 0 && budget <= LARGEST_BUDGET), PROJECT_SENTENCES.budget, 'budget')
  refuseUnless(startsOn === kept.startsOn || isWithin(startsOn), PROJECT_SENTENCES.days(plan.startYear, plan.endYear), 'startsOn')
  refuseUnless(endsOn === null || ((endsOn === kept.endsOn || isWithin(endsOn)) && endsOn >= startsOn), PROJECT_SENTENCES.days(plan.startYear, plan.endYear), 'endsOn')
  if (faults.length > 0) throw new Refusal(...faults)
}

/** What makes two submissions of one id the same, beside who sent them. */
export const contentOfProject = (plan: string, content: ProjectContent): JsonValue => ({ plan, ...content })
