import type { Row } from '../../../data/entities.js'
import { many, one, page, text, value } from './expected.js'
import type { Projection } from './expected.js'
import { dashboardOpensLists } from './dashboards.js'
import { dutiesOverHousehold, isFullOrAuditor, seesPlan } from './reach.js'
import { isPlanned } from './plans.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

type End = 'HOUSEHOLD' | 'PLAN' | 'PROJECT' | 'CADRE'

const readHouseholds = (view: View): Row<'Household'>[] => view.stored.Household.filter((row) => dutiesOverHousehold(view, row).some((duty) => isFullOrAuditor(duty.role)))
const readProjects = (view: View): Row<'Project'>[] => view.stored.Project.filter((row) => seesPlan(view, row.regionCode))

const inCharge = (row: Row<'Household'>, today: string): string | null =>
  row.cadreAccountId !== null && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, today) ? row.cadreAccountId : null

/** What hangs together with an end, of what the viewer reads; null when nothing of the end is theirs. */
export const chainOf = (view: View, end: End, id: string): Projection | null => {
  const households = readHouseholds(view)
  const projects = readProjects(view)
  const measures = view.stored.Measure.filter((measure) => households.some((household) => household.id === measure.householdId))
  const team = view.stored.ProjectCadre.filter((row) => seesPlan(view, row.regionCode) && isInForce(row, view.today))
  const begin = (): { readonly projects: readonly string[]; readonly households: readonly string[] } | null => {
    if (end === 'HOUSEHOLD') return households.some((row) => row.id === id) ? { projects: measures.filter((row) => row.householdId === id).flatMap((row) => row.projectId ?? []), households: [id] } : null
    if (end === 'PROJECT') return projects.some((row) => row.id === id) ? { projects: [id], households: [] } : null
    if (end === 'PLAN') return view.stored.VillagePlan.some((row) => row.id === id && seesPlan(view, row.regionCode)) ? { projects: projects.filter((row) => row.planId === id).map((row) => row.id), households: [] } : null
    const [led, answered] = [team.filter((row) => row.accountId === id).map((row) => row.projectId), households.filter((row) => inCharge(row, view.today) === id).map((row) => row.id)]
    return led.length + answered.length === 0 ? null : { projects: led, households: answered }
  }
  const start = begin()
  if (start === null) return null
  const chained = projects.filter((row) => start.projects.includes(row.id))
  const reached = households.filter((row) => start.households.includes(row.id) || (end !== 'HOUSEHOLD' && measures.some((measure) => measure.householdId === row.id && chained.some((project) => project.id === measure.projectId))))
  const planIds = new Set([...(end === 'PLAN' ? [id] : []), ...chained.map((row) => row.planId)])
  const cadres = new Set([...team.filter((row) => chained.some((project) => project.id === row.projectId)).map((row) => row.accountId), ...reached.flatMap((row) => inCharge(row, view.today) ?? [])])
  return {
    type: 'Chain',
    id,
    fields: {
      end: () => value(end),
      id: () => value(id),
      plans: () => many(view.stored.VillagePlan.filter((row) => planIds.has(row.id) && seesPlan(view, row.regionCode)).map(view.show.villagePlan)),
      projects: () => many(chained.map(view.show.project)),
      cadres: () =>
        many(
          [...cadres]
            .map((account) => ({
              account,
              projects: chained.filter((project) => team.some((row) => row.projectId === project.id && row.accountId === account)).length,
              households: reached.filter((row) => inCharge(row, view.today) === account).length,
            }))
            .toSorted((a, b) => b.projects - a.projects || b.households - a.households || (a.account < b.account ? -1 : 1))
            .map((each): Projection => ({ type: 'ChainCadre', id: null, fields: { account: () => one(view.show.account(each.account)), projects: () => value(each.projects), households: () => value(each.households) } })),
        ),
      households: () => page(reached.map(view.show.household)),
    },
  }
}

const isPoor = (row: Row<'Household'>): boolean => row.status === 'NOT_EXITED' || row.status === 'PRE_EXIT' || row.status === 'RETURNED'

/** The trace of a region counted from the rows, whoever sees them: whoever opens a territory's lists opens its trace. */
export const traceOfRegion = (view: View, code: string): Projection | null => {
  const region = view.stored.Region.find((row) => row.code === code)
  if (region === undefined || !dashboardOpensLists(view, code)) return null
  return regionTrace(view, region, true)
}

const regionTrace = (view: View, region: Row<'Region'>, withChildren: boolean): Projection => {
  const { stored, today } = view
  const here = <T extends { readonly regionCode: string }>(rows: readonly T[]): T[] => rows.filter((row) => liesIn(row.regionCode, region.code))
  const poor = here(stored.Household).filter(isPoor)
  const poorVillages = stored.Region.filter((row) => row.level === 'VILLAGE' && row.isPoorVillage && liesIn(row.code, region.code)).map((row) => row.code)
  const plans = here(stored.VillagePlan)
  const projects = here(stored.Project).filter((row) => row.status !== 'STOPPED')
  const villages = (has: (code: string) => boolean): number => poorVillages.filter(has).length
  const planned = (code: string): boolean => plans.some((row) => row.regionCode === code && row.status === 'APPROVED' && row.startYear <= 2015 && row.endYear >= 2015)
  const worked = (code: string): boolean => projects.some((row) => row.regionCode === code)
  const proved = (code: string): boolean => projects.some((row) => row.regionCode === code && row.status === 'VERIFIED')
  const count = (has: (row: Row<'Household'>) => boolean): number => poor.filter(has).length
  const sum = (rows: readonly Row<'Household'>[], of: (row: Row<'Household'>) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const three = (row: Row<'Household'>): boolean => isPlanned(row) && row.projectMeasures > 0 && row.confirmedResults > 0
  const counts = {
    poorVillages: poorVillages.length,
    villagesWithTeam: new Set(here(stored.WorkTeam).filter((row) => isInForce(row, today)).map((row) => row.regionCode)).size,
    villagesWithPlan: villages(planned),
    villagesWithProject: villages(worked),
    villagesWithEffect: villages(proved),
    villagesThreeHaves: villages((code) => planned(code) && worked(code) && proved(code)),
    villagesWithSecretary: villages((code) => stored.Appointment.some((row) => row.role === 'FIRST_SECRETARY' && row.regionCode === code && isInForce(row, today))),
    poorHouseholds: poor.length,
    poorPersons: sum(poor, (row) => row.size),
    householdsWithCause: count((row) => row.mainCause !== null),
    householdsWithPlan: count(isPlanned),
    householdsWithMeasure: count((row) => row.measuresInForce > 0),
    householdsWithProject: count((row) => row.projectMeasures > 0),
    householdsWithCadre: count((row) => inCharge(row, today) !== null),
    householdsWithEffect: count((row) => row.confirmedResults > 0),
    householdsThreeHaves: count(three),
    householdsTraced: count((row) => row.mainCause !== null && row.measuresInForce > 0 && row.projectMeasures > 0 && inCharge(row, today) !== null),
    personsWithMeasure: sum(poor.filter((row) => row.measuresInForce > 0), (row) => row.size),
    developmentMeasures: sum(poor, (row) => (row.measuresInForce > 0 ? row.developmentMeasures : 0)),
    transferMeasures: sum(poor, (row) => (row.measuresInForce > 0 ? row.measuresInForce - row.developmentMeasures : 0)),
    plans: plans.filter((row) => row.status !== 'CLOSED').length,
    projects: projects.length,
    projectsVerified: projects.filter((row) => row.status === 'VERIFIED').length,
  }
  return {
    type: 'RegionTrace',
    id: null,
    fields: {
      region: () => one(view.show.region(region.code)),
      counts: () => value(counts),
      rates: () => text,
      precisions: () => text,
      gaps: () => text,
      villagesWithoutPlan: () => value(poorVillages.filter((code) => !planned(code)).toSorted().map((code) => ({ code }))),
      children: () =>
        many(
          withChildren
            ? stored.Region.filter((row) => row.parentCode === region.code && (region.level !== 'TOWN' || dashboardOpensLists(view, row.code)))
                .toSorted((a, b) => (a.code < b.code ? -1 : 1))
                .map((row) => regionTrace(view, row, false))
            : [],
        ),
    },
  }
}
