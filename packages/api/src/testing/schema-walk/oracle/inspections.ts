import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, page, value, values } from './expected.js'
import type { Expected, Projection } from './expected.js'
import { dutiesOverHousehold, dutiesOverObservation, isFullOrAuditor } from './reach.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Who draws households to be inspected, and the auditor who reads it. */
export const ASK_INSPECTIONS: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
export const DRAW_INSPECTIONS: readonly Role[] = ASK_INSPECTIONS.filter((role) => role !== 'AUDITOR')
/** Who is sent. */
export const ANSWER_INSPECTIONS: readonly Role[] = ['VOLUNTEER_SUPERVISOR', 'SECTION_LEADER', 'FIRST_SECRETARY']

const ownTen = (view: View): ReadonlySet<string> => new Set(view.duties.filter((duty) => duty.role === 'SECTION_LEADER').flatMap((duty) => [...duty.households]))
const reaches = (view: View, roles: readonly Role[], code: string): boolean => view.duties.some((duty) => roles.includes(duty.role) && liesIn(code, duty.region))

/** Draws of the own territory; none for whoever answers for households by name. */
export const seesInspection = (view: View, row: Row<'Inspection'>): boolean => ownTen(view).size === 0 && reaches(view, ASK_INSPECTIONS, row.regionCode)

/** Tasks of the draws of the own territory, and of whoever answers for households by name never an own one nor somebody else's. */
export const readsTask = (view: View, row: Row<'InspectionTask'>): boolean => {
  const own = ownTen(view)
  return row.cadreId !== view.me && reaches(view, ASK_INSPECTIONS, row.drawnRegion) && (own.size === 0 || (row.inspectorId === view.me && !own.has(row.householdId)))
}
/** Where one is sent: a cadre wherever it is, a supervisor in the own village. */
export const isSent = (view: View, row: Row<'InspectionTask'>): boolean =>
  row.inspectorId === view.me && row.cadreId !== view.me && !ownTen(view).has(row.householdId) && view.duties.some((duty) => ANSWER_INSPECTIONS.includes(duty.role) && (duty.role !== 'VOLUNTEER_SUPERVISOR' || liesIn(row.regionCode, duty.region)))

const QUESTIONS = ['STATUS', 'MEMBERS', 'MAIN_CAUSE', 'INCOME', 'LAST_VISIT', 'MEASURES', 'WATER', 'HOUSE'] as const
const CODES: Readonly<Record<(typeof QUESTIONS)[number], readonly string[]>> = {
  STATUS: ['POOR', 'NOT_POOR'],
  MEMBERS: [],
  MAIN_CAUSE: ['ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS', 'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER'],
  INCOME: ['UNDER_2000', 'FROM_2000', 'FROM_3000', 'FROM_5000', 'FROM_8000'],
  LAST_VISIT: ['WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR', 'LONGER', 'NEVER'],
  MEASURES: ['INDUSTRY', 'RELOCATION', 'ECO_COMPENSATION', 'EDUCATION', 'SAFETY_NET', 'NONE'],
  WATER: ['YES', 'NO'],
  HOUSE: ['YES', 'NO'],
}
type Told = Partial<Record<(typeof QUESTIONS)[number], readonly string[] | null>>

/** In the small world every answer is one value: the same as the register's, another one, or none that can be compared. */
const differs = (kept: readonly string[] | null, told: readonly string[] | null): boolean | null => (kept === null || told === null || told.includes('UNKNOWN') ? null : kept.join() !== told.join())
const part = (type: string, fields: Readonly<Record<string, unknown>>): Projection => ({ type, id: null, fields: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, () => value(each)])) })
/** Unsafe unless the register says so of a household that is still poor; in the small world nothing is on file of any house. */
const unsafe = (question: string, told: readonly string[] | null): boolean => (question === 'HOUSE' || question === 'WATER') && told?.join() === 'NO'
const compared = ({ registered, answers }: Row<'InspectionTask'>) => QUESTIONS.map((question) => {
  const [kept, told] = [(registered as Told)[question] ?? null, (answers as Told | null)?.[question] ?? null]
  return { question, registered: kept, answered: told, differs: differs(kept, told), unsafe: unsafe(question, told) }
})

/** Whoever is sent to one of a draw is told no difference of fewer than five. */
const isSentTo = (view: View, tasks: readonly Row<'InspectionTask'>[]): boolean => tasks.some((row) => row.inspectorId === view.me)
const rate = (told: boolean, differing: number, valid: number) => ({ differing: told ? differing : null, differenceRate: told && valid > 0 ? Math.round((differing / valid) * 10_000) / 100 : null })

const figuresOf = (view: View, tasks: readonly Row<'InspectionTask'>[], sent: boolean): Expected => {
  const count = (status: string): number => tasks.filter((row) => row.status === status).length
  const answered = count('ANSWERED')
  return value({
    drawn: tasks.length, answered, overdue: tasks.filter((row) => row.status !== 'ANSWERED' && row.dueOn < view.today).length, notMet: count('NOT_MET'), unassigned: count('UNASSIGNED'),
    ...rate(!sent || answered >= 5, tasks.filter((row) => (row.differences ?? []).length > 0).length, answered),
  })
}

const questionsOf = (view: View, tasks: readonly Row<'InspectionTask'>[]): Projection[] => {
  const all = tasks.filter((row) => row.status === 'ANSWERED').flatMap(compared)
  return QUESTIONS.map((question) => {
    const answered = all.filter((each) => each.question === question && each.answered !== null && each.answered.join() !== 'UNKNOWN')
    const valid = answered.filter((each) => each.differs !== null)
    const told = !isSentTo(view, tasks) || valid.length >= 5
    return part('InspectionQuestionFigures', { question, answered: answered.length, valid: valid.length, unsafe: told ? answered.filter((each) => each.unsafe).length : null, ...rate(told, valid.filter((each) => each.differs === true).length, valid.length) })
  })
}

/** A task: whole for whoever `reads` the draw and is not sent there, else as whoever is sent sees it. */
export const inspectionTaskOf = (view: View, row: Row<'InspectionTask'>, reads: boolean): Projection => {
  const whole = reads && row.inspectorId !== view.me
  const stored = view.stored.Household.find((each) => each.id === row.householdId)
  const roles = stored === undefined ? [] : dutiesOverHousehold(view, stored).map((duty) => duty.role)
  const observations = view.stored.Observation.filter((each) => (row.observationIds ?? []).includes(each.id) && dutiesOverObservation(view, each).length > 0)
  const answers = (row.answers ?? {}) as Told
  return {
    type: 'InspectionTask',
    id: row.id,
    fields: {
      ...values(row, 'id', 'version', 'status', 'drawnOn', 'dueOn', 'note', 'seenOn'),
      stratum: () => value(whole ? row.stratum : null),
      answeredAt: () => value(instant(row.answeredAt)),
      overdue: () => value(row.status !== 'ANSWERED' && row.dueOn < view.today),
      region: () => one(view.show.region(row.regionCode)),
      place: () => value(stored === undefined ? null : { number: stored.number, headName: roles.some(isFullOrAuditor) ? stored.headName : `${stored.headName.slice(0, 1)}**`, groupName: stored.groupName }),
      household: () => one(stored !== undefined && roles.length > 0 ? view.show.household(stored) : null),
      inspector: () => one(view.show.account(row.inspectorId)),
      asked: () => many(QUESTIONS.map((question) => part('InspectionAskedQuestion', { question, codes: CODES[question], several: question === 'MEASURES', most: question === 'MEMBERS' ? 30 : null }))),
      answers: () => many(QUESTIONS.flatMap((question) => (answers[question] === undefined ? [] : [part('InspectionAnswer', { question, values: answers[question] })]))),
      comparisons: () => many(whole ? compared(row).map((each) => part('InspectionComparison', each)) : []),
      observations: () => many(whole ? observations.map((each) => view.show.observation(each)) : []),
      viewerCan: () => value({
        answer: row.inspectorId === view.me && (row.status === 'ASSIGNED' || row.status === 'NOT_MET') && view.duties.some((duty) => ANSWER_INSPECTIONS.includes(duty.role)),
        handOver: whole && row.status !== 'ANSWERED' && view.stored.Inspection.some((draw) => draw.id === row.inspectionId && reaches(view, DRAW_INSPECTIONS, draw.drawnFrom ?? draw.regionCode)),
      }),
    },
  }
}

/** A draw with its tasks. */
export const inspectionOf = (view: View, row: Row<'Inspection'>): Projection => {
  const tasks = view.stored.InspectionTask.filter((each) => each.inspectionId === row.id && readsTask(view, each))
  const keys = [...new Set(tasks.map((each) => `${each.regionCode.slice(0, 9)}000 ${each.stratum}`))].toSorted()
  return {
    type: 'Inspection',
    id: row.id,
    fields: {
      ...values(row, 'id', 'title', 'seed', 'size', 'ruleSet', 'inspectors', 'dueOn', 'drawnOn'),
      region: () => one(view.show.region(row.regionCode)),
      drawnBy: () => one(view.show.account(row.drawnBy)),
      figures: () => figuresOf(view, tasks, isSentTo(view, tasks)),
      questions: () => many(questionsOf(view, tasks)),
      strata: () => many(keys.map((key) => {
        const [town = '', stratum = ''] = key.split(' ')
        return { type: 'InspectionStratumFigures', id: null, fields: { stratum: () => value(stratum), region: () => one(view.show.region(town)), figures: () => figuresOf(view, tasks.filter((each) => each.stratum === stratum && liesIn(each.regionCode, town)), isSentTo(view, tasks)) } }
      })),
      tasks: () => page(tasks.map((each) => inspectionTaskOf(view, each, true))),
    },
  }
}
