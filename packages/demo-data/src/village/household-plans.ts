import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import type { PlanPoint } from '../rows/project.js'
import type { HouseholdPlace } from './household-parts.js'
import type { PlannedMeasure } from './measures.js'
import type { VillageProject } from './projects.js'
import type { Village } from './village.js'

/** How a measure hangs on plan and project, and how it turned out. */
export interface MeasureLink {
  readonly planId: string | null
  readonly projectId: string | null
  readonly result: string | null
  readonly resultConfirmedOn: string | null
}

/** The measures of a household with their links, and what its row counts of them. */
export interface HouseholdTrace {
  readonly links: readonly MeasureLink[]
  readonly plansInForce: number
  readonly planEndYear: number | null
  readonly projectMeasures: number
  readonly confirmedResults: number
}

const UNLINKED: MeasureLink = { planId: null, projectId: null, result: null, resultConfirmedOn: null }
const POINTS: Readonly<Record<PlanPoint, string>> = {
  INCOME_INDUSTRY: '发展养殖和种植，增加稳定收入',
  HOUSE_RENOVATION: '改造危土房，入冬前入住',
  LABOUR_SKILL: '一名劳动力学会一项实用技术',
}
const WITHOUT_PLAN = 0.05
const WITHOUT_PROJECT = 0.08
const DECIDED_BY: DayNumber = dayNumber('2015-08-31')
const LAST_YEAR = 2016
const MOMENT = '2014-03-01 02:00:00.000'

/** The plan of a poor household (M-3), and how its measures follow plan and project; some links are missing, to be found (M-5). */
export function traceOf(village: Village, place: HouseholdPlace, measures: readonly PlannedMeasure[], projects: readonly VillageProject[], author: string, random: SeededRandom): HouseholdTrace {
  const planId = random.chance(WITHOUT_PLAN) ? null : recordHouseholdPlan(village, place, measures, author, random)
  const links = measures.map((measure) => linkOf(measure, planId, projects, random))
  return {
    links,
    plansInForce: planId === null ? 0 : 1,
    planEndYear: planId === null ? null : LAST_YEAR,
    projectMeasures: links.filter(({ projectId }) => projectId !== null).length,
    confirmedResults: links.filter(({ resultConfirmedOn }) => resultConfirmedOn !== null).length,
  }
}

/** The measures of an exited household: they were done before there were plans. */
export function untraced(measures: readonly PlannedMeasure[]): HouseholdTrace {
  return { links: measures.map(() => UNLINKED), plansInForce: 0, planEndYear: null, projectMeasures: 0, confirmedResults: 0 }
}

function linkOf(measure: PlannedMeasure, planId: string | null, projects: readonly VillageProject[], random: SeededRandom): MeasureLink {
  const project = random.chance(WITHOUT_PROJECT) ? undefined : projects.find(({ category }) => category === measure.category)
  const confirmed = measure.startedOn <= DECIDED_BY && random.chance(project?.isVerified === true ? 0.8 : 0.3)
  return {
    planId,
    projectId: project?.id ?? null,
    result: confirmed ? '已见效，本户签字确认' : null,
    resultConfirmedOn: confirmed ? dayText(measure.startedOn + 40 + random.below(60)) : null,
  }
}

function recordHouseholdPlan(village: Village, { householdId, regionCode }: HouseholdPlace, measures: readonly PlannedMeasure[], accountId: string, random: SeededRandom): string {
  const id = village.nextId('householdPlan')
  const wanted = new Set<PlanPoint>(measures.map(({ category }) => (category === 'RELOCATION' ? 'HOUSE_RENOVATION' : category === 'EDUCATION' ? 'LABOUR_SKILL' : 'INCOME_INDUSTRY')))
  if (wanted.size === 0) wanted.add('INCOME_INDUSTRY')
  village.rows.householdPlan.push({
    id,
    householdId,
    regionCode,
    startYear: 2014,
    endYear: LAST_YEAR,
    points: [...wanted].map((point) => ({ point, content: POINTS[point] })),
    expectedIncome: 300_000 + wanted.size * 40_000,
    agreedOn: random.chance(0.9) ? '2014-03-15' : null,
    accountId,
    createdAt: MOMENT,
  })
  return id
}
