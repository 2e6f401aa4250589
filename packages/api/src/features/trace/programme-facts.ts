import type { CodeRange } from '../../access/territory.js'
import { inRange } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import { yearOfDay } from '../../time/business-day.js'
import type { ProgrammeCounts } from './trace-counts.js'

/** What one village has of plans and projects. */
export interface VillageProgramme {
  readonly regionCode: string
  readonly hasPlan: boolean
  readonly hasSecretary: boolean
  readonly plans: number
  readonly plansWithoutProject: number
  readonly plansLapsed: number
  readonly projects: number
  readonly projectsBudgeted: number
  readonly projectsVerified: number
  readonly projectsWithoutBeneficiary: number
  readonly projectsWithoutCadre: number
  readonly projectsWithoutResult: number
}

interface PlanRow {
  readonly regionCode: string
  readonly inForce: number
  readonly plans: number
  readonly without: number
  readonly lapsed: number
}
type ProjectRow = { readonly regionCode: string } & Record<'total' | 'budgeted' | 'verified' | 'noBeneficiary' | 'noCadre' | 'noResult', number>

const RANGE = '`regionCode` >= ? AND `regionCode` < ?'

/** A plan that is approved and covers the year is in force; one not closed whose years are over has lapsed; one not closed nor lapsed without a project that was not stopped lacks one. */
const PLANS = `SELECT \`regionCode\`, SUM(CASE WHEN \`status\` = 'APPROVED' AND \`startYear\` <= ? AND \`endYear\` >= ? THEN 1 ELSE 0 END) AS \`inForce\`, SUM(CASE WHEN \`status\` <> 'CLOSED' THEN 1 ELSE 0 END) AS \`plans\`,
  SUM(CASE WHEN \`status\` <> 'CLOSED' AND \`endYear\` < ? THEN 1 ELSE 0 END) AS \`lapsed\`,
  SUM(CASE WHEN \`status\` <> 'CLOSED' AND \`endYear\` >= ? AND NOT EXISTS (SELECT 1 FROM \`project\` WHERE \`project\`.\`planId\` = \`village_plan\`.\`id\` AND \`project\`.\`status\` <> 'STOPPED') THEN 1 ELSE 0 END) AS \`without\`
  FROM \`village_plan\` WHERE ${RANGE} GROUP BY \`regionCode\``
/** As the filter of the list of projects says of each gap. */
const PROJECTS = `SELECT \`regionCode\`, COUNT(*) AS \`total\`, SUM(CASE WHEN \`budget\` IS NULL THEN 0 ELSE 1 END) AS \`budgeted\`, SUM(CASE WHEN \`status\` = 'VERIFIED' THEN 1 ELSE 0 END) AS \`verified\`,
  SUM(CASE WHEN NOT EXISTS (SELECT 1 FROM \`measure\` WHERE \`measure\`.\`projectId\` = \`project\`.\`id\`) THEN 1 ELSE 0 END) AS \`noBeneficiary\`,
  SUM(CASE WHEN \`status\` IN ('PLANNED','UNDERWAY') AND NOT EXISTS (SELECT 1 FROM \`project_cadre\` WHERE \`project_cadre\`.\`projectId\` = \`project\`.\`id\` AND \`project_cadre\`.\`startedOn\` <= ? AND (\`project_cadre\`.\`endedOn\` IS NULL OR \`project_cadre\`.\`endedOn\` >= ?)) THEN 1 ELSE 0 END) AS \`noCadre\`,
  SUM(CASE WHEN \`status\` = 'COMPLETED' OR (\`status\` IN ('PLANNED','UNDERWAY') AND \`endsOn\` < ?) THEN 1 ELSE 0 END) AS \`noResult\`
  FROM \`project\` WHERE ${RANGE} AND \`status\` <> 'STOPPED' GROUP BY \`regionCode\``
const SECRETARIES = `SELECT DISTINCT \`regionCode\` FROM \`appointment\` WHERE \`role\` = 'FIRST_SECRETARY' AND ${RANGE} AND \`startedOn\` <= ? AND (\`endedOn\` IS NULL OR \`endedOn\` >= ?)`

/** What the villages of a range have of plans and projects on a day, in three statements over ranges of villages. */
export const programmesIn = async (runner: Runner, { from, below }: CodeRange, today: string): Promise<VillageProgramme[]> => {
  const year = yearOfDay(today)
  const [plans, projects, secretaries] = await Promise.all([
    runner.query<PlanRow>(PLANS, [year, year, year, year, from, below]),
    runner.query<ProjectRow>(PROJECTS, [today, today, today, from, below]),
    runner.query<{ regionCode: string }>(SECRETARIES, [from, below, today, today]),
  ])
  const planOf = new Map(plans.map((row) => [row.regionCode, row]))
  const projectsOf = new Map(projects.map((row) => [row.regionCode, row]))
  const led = new Set(secretaries.map(({ regionCode }) => regionCode))
  return [...new Set([...planOf.keys(), ...projectsOf.keys(), ...led])].map((regionCode) => {
    const [plan, project] = [planOf.get(regionCode), projectsOf.get(regionCode)]
    return {
      regionCode,
      hasPlan: Number(plan?.inForce ?? 0) > 0,
      hasSecretary: led.has(regionCode),
      plans: Number(plan?.plans ?? 0),
      plansWithoutProject: Number(plan?.without ?? 0),
      plansLapsed: Number(plan?.lapsed ?? 0),
      projects: Number(project?.total ?? 0),
      projectsBudgeted: Number(project?.budgeted ?? 0),
      projectsVerified: Number(project?.verified ?? 0),
      projectsWithoutBeneficiary: Number(project?.noBeneficiary ?? 0),
      projectsWithoutCadre: Number(project?.noCadre ?? 0),
      projectsWithoutResult: Number(project?.noResult ?? 0),
    }
  })
}

/**
 * The sums of a region. Villages count when they are registered poor villages (7.8: units), plans and projects wherever they
 * are. 三有 of a village (C-13): a plan in force, a project, a verified result.
 */
export const programmeCounts = (programmes: readonly VillageProgramme[], poorVillages: ReadonlySet<string>, range: CodeRange): ProgrammeCounts => {
  const here = programmes.filter(({ regionCode }) => inRange(range, regionCode))
  const poor = here.filter(({ regionCode }) => poorVillages.has(regionCode))
  const sum = (value: (programme: VillageProgramme) => number): number => here.reduce((total, programme) => total + value(programme), 0)
  const villages = (has: (programme: VillageProgramme) => boolean): number => poor.filter(has).length
  return {
    villages: [...poorVillages].filter((code) => inRange(range, code)).length,
    villagesWithPlan: villages(({ hasPlan }) => hasPlan),
    villagesWithProject: villages(({ projects }) => projects > 0),
    villagesWithEffect: villages(({ projectsVerified }) => projectsVerified > 0),
    villagesThreeHaves: villages(({ hasPlan, projects, projectsVerified }) => hasPlan && projects > 0 && projectsVerified > 0),
    villagesWithSecretary: villages(({ hasSecretary }) => hasSecretary),
    plans: sum(({ plans }) => plans),
    plansWithoutProject: sum(({ plansWithoutProject }) => plansWithoutProject),
    plansLapsed: sum(({ plansLapsed }) => plansLapsed),
    projects: sum(({ projects }) => projects),
    projectsBudgeted: sum(({ projectsBudgeted }) => projectsBudgeted),
    projectsVerified: sum(({ projectsVerified }) => projectsVerified),
    projectsWithoutBeneficiary: sum(({ projectsWithoutBeneficiary }) => projectsWithoutBeneficiary),
    projectsWithoutCadre: sum(({ projectsWithoutCadre }) => projectsWithoutCadre),
    projectsWithoutResult: sum(({ projectsWithoutResult }) => projectsWithoutResult),
  }
}
