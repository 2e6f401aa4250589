import type { CodeRange } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { addDays } from '../../time/business-day.js'
import type { TraceCounts } from './household-trace.js'

type Kept = Pick<Row<'Household'>, 'id' | 'number' | 'status' | 'size' | 'headName' | 'measureCount' | 'lastVisitedOn' | 'netIncome' | 'netIncomeYear' | 'cadreAccountId' | 'cadreStartedOn' | 'cadreEndedOn'> & TraceCounts
type Served = Pick<Row<'Responsibility'>, 'id' | 'householdId' | 'appointmentId' | 'accountId' | 'startedOn' | 'endedOn'>

interface Counted {
  readonly householdId: string
  readonly total: number
  readonly inForce: number
  readonly development: number
  readonly ofProject: number
  readonly confirmed: number
}

const MEASURES_BY_HOUSEHOLD = `SELECT \`householdId\`, COUNT(*) AS \`total\`, SUM(CASE WHEN \`endedOn\` IS NULL THEN 1 ELSE 0 END) AS \`inForce\`,
  SUM(CASE WHEN \`endedOn\` IS NULL AND \`effect\` = 'DEVELOPMENT_TYPE' THEN 1 ELSE 0 END) AS \`development\`, SUM(CASE WHEN \`endedOn\` IS NULL AND \`projectId\` IS NOT NULL THEN 1 ELSE 0 END) AS \`ofProject\`,
  SUM(CASE WHEN \`resultConfirmedOn\` IS NOT NULL THEN 1 ELSE 0 END) AS \`confirmed\`
  FROM \`measure\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ? GROUP BY \`householdId\``

const NO_END = '9999-12-31'

const isLater = (one: Served, other: Served): boolean => {
  if (one.startedOn !== other.startedOn) return one.startedOn > other.startedOn
  const [end, otherEnd] = [one.endedOn ?? NO_END, other.endedOn ?? NO_END]
  return end === otherEnd ? one.id > other.id : end > otherEnd
}

const latestOf = <T extends { readonly householdId: string }>(rows: readonly T[], later: (one: T, other: T) => boolean): Map<string, T> => {
  const latest = new Map<string, T>()
  for (const row of rows) {
    const known = latest.get(row.householdId)
    if (known === undefined || later(row, known)) latest.set(row.householdId, row)
  }
  return latest
}

/** The first day of a cadre whose appointment was renewed: the household has been in the same hands since before. */
const firstDayOf = (cadre: Served, all: readonly Served[], renewed: ReadonlyMap<string, string>): string => {
  const former = all.find((row) => row.householdId === cadre.householdId && row.appointmentId === renewed.get(cadre.appointmentId) && row.endedOn === addDays(cadre.startedOn, -1))
  return former === undefined ? cadre.startedOn : firstDayOf(former, all, renewed)
}

/**
 * Everything that a household's row repeats of other rows and that does not agree with them, in words: number of measures and plans,
 * day of the last visit, income of the latest year, the section-level leader in charge, and of one that was not struck off how
 * many members it has and who heads it. A head's name is not told.
 */
export async function* checkHouseholds(runner: Runner, ranges: readonly CodeRange[]): AsyncGenerator<string> {
  const renewed = new Map((await runner.query<{ id: string; renews: string }>('SELECT `id`, `renews` FROM `appointment` WHERE `renews` IS NOT NULL')).map(({ id, renews }) => [id, renews]))
  for (const { from, below } of ranges) {
    const within = [from, below]
    const where = 'WHERE `regionCode` >= ? AND `regionCode` < ?'
    const households = await runner.query<Kept>(`SELECT \`id\`,\`number\`,\`status\`,\`size\`,\`headName\`,\`measureCount\`,\`lastVisitedOn\`,\`netIncome\`,\`netIncomeYear\`,\`cadreAccountId\`,\`cadreStartedOn\`,\`cadreEndedOn\`,\`plansInForce\`,\`planEndYear\`,\`measuresInForce\`,\`developmentMeasures\`,\`projectMeasures\`,\`confirmedResults\` FROM \`household\` ${where}`, within)
    const measures = new Map((await runner.query<Counted>(MEASURES_BY_HOUSEHOLD, within)).map((row) => [row.householdId, row]))
    const plans = new Map((await runner.query<{ householdId: string; total: number; endYear: number }>(`SELECT \`householdId\`, COUNT(*) AS \`total\`, MAX(\`endYear\`) AS \`endYear\` FROM \`household_plan\` ${where} AND \`endedOn\` IS NULL GROUP BY \`householdId\``, within)).map((row) => [row.householdId, row]))
    const visits = new Map((await runner.query<{ householdId: string; last: string }>(`SELECT \`householdId\`, MAX(\`visitedOn\`) AS \`last\` FROM \`visit\` ${where} GROUP BY \`householdId\``, within)).map((row) => [row.householdId, row.last]))
    const incomes = latestOf(await runner.query<Row<'HouseholdIncome'>>(`SELECT \`householdId\`,\`year\`,\`netPerCapita\` FROM \`household_income\` ${where}`, within), (one, other) => one.year > other.year)
    const responsibilities = await runner.query<Served>(`SELECT \`id\`,\`householdId\`,\`appointmentId\`,\`accountId\`,\`startedOn\`,\`endedOn\` FROM \`responsibility\` ${where}`, within)
    const served = latestOf(responsibilities, isLater)
    // Who left leaves with the day before: a member's last day never comes, so it tells who is one today.
    const members = new Map((await runner.query<{ householdId: string; total: number }>(`SELECT \`householdId\`, COUNT(*) AS \`total\` FROM \`person\` ${where} AND \`endedOn\` IS NULL GROUP BY \`householdId\``, within)).map((row) => [row.householdId, Number(row.total)]))
    const heads = new Map((await runner.query<{ householdId: string; name: string }>(`SELECT \`householdId\`, \`name\` FROM \`person\` ${where} AND \`endedOn\` IS NULL AND \`position\` = 1`, within)).map((row) => [row.householdId, row.name]))
    for (const household of households) {
      if (household.status !== 'CANCELLED' && household.size > 0) {
        const size = members.get(household.id) ?? 0
        if (size !== household.size) yield `household ${household.number}: size is ${household.size} and should be ${size}`
        if (heads.get(household.id) !== household.headName) yield `household ${household.number}: headName is not the name of its head`
      }
      const income = incomes.get(household.id)
      const cadre = served.get(household.id)
      const since = cadre === undefined ? null : renewed.has(cadre.appointmentId) && household.cadreStartedOn !== cadre.startedOn ? firstDayOf(cadre, responsibilities, renewed) : cadre.startedOn
      const counted = measures.get(household.id)
      yield* disagreements(household, {
        measureCount: Number(counted?.total ?? 0),
        plansInForce: Number(plans.get(household.id)?.total ?? 0),
        planEndYear: plans.get(household.id)?.endYear ?? null,
        measuresInForce: Number(counted?.inForce ?? 0),
        developmentMeasures: Number(counted?.development ?? 0),
        projectMeasures: Number(counted?.ofProject ?? 0),
        confirmedResults: Number(counted?.confirmed ?? 0),
        lastVisitedOn: visits.get(household.id) ?? null,
        netIncome: income?.netPerCapita ?? null,
        netIncomeYear: income?.year ?? null,
        cadreAccountId: cadre?.accountId ?? null,
        cadreStartedOn: since,
        cadreEndedOn: cadre?.endedOn ?? null,
      })
    }
  }
}

const disagreements = (household: Kept, facts: Omit<Kept, 'id' | 'number' | 'status' | 'size' | 'headName'>): string[] =>
  (Object.keys(facts) as (keyof typeof facts)[]).flatMap((field) =>
    household[field] === facts[field] ? [] : [`household ${household.number}: ${field} is ${household[field] ?? 'empty'} and should be ${facts[field] ?? 'empty'}`],
  )
