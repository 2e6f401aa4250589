import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { many, one, text, value } from './expected.js'
import type { Projection } from './expected.js'
import { isAboutViewer, isOfOwnAnswer } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { Duty, View } from './view.js'

/** Whose column "dashboard" is not "none". */
export const ASK_DASHBOARD: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'FINANCE_OFFICE', 'AUDITOR']

const levelOf = (code: string): string => (code.endsWith('00000000') ? 'CITY' : code.endsWith('000000') ? 'BANNER' : code.endsWith('000') ? 'TOWN' : 'VILLAGE')
/** The own city and the banners of it. */
const isUpper = (duty: Duty, code: string): boolean => (levelOf(code) === 'CITY' || levelOf(code) === 'BANNER') && code.slice(0, 4) === duty.region?.slice(0, 4)

/** The last column of "Who sees which rows". */
const opens = (duty: Duty, code: string): boolean => {
  const within = liesIn(code, duty.region)
  switch (duty.role) {
    case 'CITY_LEADER':
    case 'TOWN_OFFICE':
    case 'BANNER_OFFICE':
    case 'CITY_OFFICE':
      return duty.region !== null && (within || isUpper(duty, code))
    case 'DIVISION_LEADER':
    case 'FIRST_SECRETARY':
      return duty.region !== null && (within || isUpper(duty, code) || (levelOf(code) === 'TOWN' && code.slice(0, 6) === duty.region.slice(0, 6)))
    case 'SECTION_LEADER':
    case 'FINANCE_OFFICE':
      return duty.region !== null && isUpper(duty, code)
    case 'AUDITOR':
      return within
    default:
      return false
  }
}

/** Whether any of the viewer's duties opens a region's dashboard. */
export const dashboardIsOpen = (view: View, code: string): boolean => view.duties.some((duty) => opens(duty, code))

/** The dashboard that opens by itself: the oldest duty's own region, of a finance office the city; a section-level leader has none. */
export const ownDashboard = (view: View): string | null => {
  const duty = view.duties.find((each) => each.region !== null && each.role !== 'SECTION_LEADER' && ASK_DASHBOARD.includes(each.role))
  return duty === undefined ? null : duty.role === 'FINANCE_OFFICE' ? '150500000000' : duty.region
}

const POOR = new Set(['NOT_EXITED', 'PRE_EXIT', 'RETURNED'])
/** Half a year before the day of looking. */
const VISITED_FROM = '2015-07-01'

const statusFigures = (rows: readonly Row<'Household'>[], weight: (row: Row<'Household'>) => number): Record<string, number> => {
  const sum = (some: readonly Row<'Household'>[]): number => some.reduce((total, row) => total + weight(row), 0)
  const poor = sum(rows.filter((row) => POOR.has(row.status)))
  const exited = sum(rows.filter((row) => row.status === 'EXITED'))
  return { registered: poor + exited, poor, exited, returned: sum(rows.filter((row) => row.status === 'RETURNED')) }
}

interface Counted {
  readonly coverage: Record<string, number>
  readonly observations: Record<string, number>
  readonly linkage: Record<string, number>
  readonly attention: { kind: string; count: number; region: string }[]
}

const counted = (view: View, code: string): Counted => {
  const { stored, today } = view
  const here = <T extends { readonly regionCode: string }>(rows: readonly T[]): T[] => rows.filter((row) => liesIn(row.regionCode, code))
  const poor = here(stored.Household).filter((row) => POOR.has(row.status))
  const withCadre = poor.filter((row) => row.cadreAccountId !== null && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, today))
  const visited = poor.filter((row) => row.lastVisitedOn !== null && row.lastVisitedOn >= VISITED_FROM)
  const complete = withCadre.filter((row) => row.size > 0 && row.mainCause !== null && row.measureCount > 0)
  const poorVillages = here(stored.Region.filter((region) => region.level === 'VILLAGE' && region.isPoorVillage).map((region) => ({ regionCode: region.code }))).length
  const teams = new Set(here(stored.WorkTeam).filter((team) => isInForce(team, today)).map((team) => team.regionCode)).size
  const observations = here(stored.Observation).filter((row) => !isAboutViewer(view, row) && !isOfOwnAnswer(view, row))
  const open = observations.filter((row) => row.status !== 'CLOSED' && row.status !== 'DECLINED')
  const overdue = open.filter((row) => row.dueAt !== null && row.dueAt.slice(0, 10) < today)
  const enterprises = here(stored.Enterprise.filter(({ endedOn }) => endedOn === null))
  const inForce = stored.Linkage.filter((row) => isInForce(row, today))
  const linked = enterprises.filter((row) => inForce.some((linkage) => linkage.enterpriseId === row.id))
  const close = enterprises.filter((row) => inForce.some((linkage) => linkage.enterpriseId === row.id && linkage.closeness === 'CLOSE'))
  const members = new Set(here(stored.LinkageHousehold).filter((member) => member.joinedOn <= today && (member.leftOn === null || member.leftOn >= today) && inForce.some((linkage) => linkage.id === member.linkageId)).map((member) => member.householdId))
  const reports = here(stored.OutcomeReport)
  const toConfirm = reports.filter((row) => row.status === 'SUBMITTED').length
  const toApprove = reports.filter((row) => row.status === 'VILLAGE_CONFIRMED').length
  const lines = stored.HouseholdOutcome.filter((line) => line.confirmation === 'CONFIRMED' && reports.some((row) => row.id === line.reportId && row.status === 'APPROVED' && row.reverses === null && row.reversedBy === null))
  const attention: [string, number][] = [
    ['OBSERVATION_OVERDUE', overdue.length],
    ['HOUSEHOLD_WITHOUT_CADRE', poor.length - withCadre.length],
    ['VILLAGE_WITHOUT_TEAM', Math.max(0, poorVillages - teams)],
    ['NOT_VISITED_HALF_YEAR', poor.length - visited.length],
    ['TARGETING_INCOMPLETE', poor.length - complete.length],
    ['OBSERVATION_TO_TRIAGE', observations.filter((row) => row.status === 'SUBMITTED').length],
    ['REPORT_TO_CONFIRM', toConfirm],
    ['REPORT_TO_APPROVE', toApprove],
  ]
  return {
    coverage: { poorVillages, villagesWithTeam: teams, poorHouseholds: poor.length, householdsWithCadre: withCadre.length, visitedWithinHalfYear: visited.length, targetingComplete: complete.length },
    observations: { total: observations.length, open: open.length, overdue: overdue.length, closed: observations.length - open.length },
    linkage: { enterprises: enterprises.length, enterprisesLinked: linked.length, enterprisesClose: close.length, linkages: here(inForce).length, householdsLinked: members.size, reportsAwaiting: toConfirm + toApprove, outcomeTotal: lines.reduce((total, line) => total + line.amount, 0) },
    attention: attention.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count, region: code })),
  }
}

const causes = (rows: readonly Row<'Household'>[]): { cause: string; households: number; persons: number }[] => {
  const poor = rows.filter((row) => POOR.has(row.status))
  const names = [...new Set(poor.flatMap((row) => row.mainCause ?? []))]
  return names.map((cause) => {
    const some = poor.filter((row) => row.mainCause === cause)
    return { cause, households: some.length, persons: some.reduce((total, row) => total + row.size, 0) }
  })
}

/** The lists behind the figures open only where the region lies in a territory of the viewer. */
export const dashboardOpensLists = (view: View, code: string): boolean => view.duties.some((duty) => duty.role !== 'SECTION_LEADER' && duty.role !== 'FINANCE_OFFICE' && ASK_DASHBOARD.includes(duty.role) && opens({ ...duty, role: 'AUDITOR' }, code))

const history = (view: View, code: string): unknown[] => {
  const { stored, today } = view
  const households = stored.Household.filter((row) => liesIn(row.regionCode, code))
  const { poor, exited } = statusFigures(households, (row) => row.size)
  const closed = [...new Set(stored.VillageYear.map((row) => row.year))].filter((year) => year < Number(today.slice(0, 4))).toSorted((one, other) => one - other)
  const past = closed.flatMap((year) => {
    const rows = stored.VillageYear.filter((row) => row.year === year && liesIn(row.regionCode, code))
    const sum = (of: (row: Row<'VillageYear'>) => number): number => rows.reduce((total, row) => total + of(row), 0)
    return rows.length === 0 ? [] : [{ year, poor: sum((row) => row.poor), exited: sum((row) => row.exited), standard: rows[0]?.standard }]
  })
  const running = households.length === 0 && !anyFigures(view, code) ? [] : [{ year: Number(today.slice(0, 4)), poor, exited, standard: 'NATIONAL_2010' }]
  const target = (year: number): Row<'RegionTarget'> | undefined => stored.RegionTarget.find((row) => row.regionCode === code && row.year === year)
  return [...past, ...running].map((year) => ({ ...year, assignedTarget: target(year.year)?.assigned ?? null, stretchTarget: target(year.year)?.stretch ?? null }))
}

/** One level down: whole for city and banner, on a town the villages that are open; nothing below what is not open. */
const childrenOf = (view: View, code: string): string[] =>
  dashboardIsOpen(view, code) && levelOf(code) !== 'VILLAGE'
    ? view.stored.Region.filter((region) => region.parentCode === code && (levelOf(code) !== 'TOWN' || dashboardIsOpen(view, region.code)))
        .map((region) => region.code)
        .toSorted()
    : []

/** The figures of a region, counted from the rows themselves. */
export const dashboardOf = (view: View, code: string): Projection => {
  const here = (): Row<'Household'>[] => view.stored.Household.filter((row) => liesIn(row.regionCode, code))
  let known: Counted | null = null
  const figures = (): Counted => (known ??= counted(view, code))
  return {
    type: 'RegionDashboard',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      asOf: () => text,
      population: () => value(statusFigures(here(), (row) => row.size)),
      households: () => value(statusFigures(here(), () => 1)),
      causes: () => value(causes(here())),
      coverage: () => value(figures().coverage),
      observations: () => value(figures().observations),
      linkage: () => value(figures().linkage),
      history: () => value(history(view, code)),
      attention: () => value(dashboardOpensLists(view, code) ? figures().attention : []),
      children: () => many(childrenOf(view, code).map((child) => dashboardOf(view, child))),
    },
  }
}

/** A village with any fact has a running year, too. */
const anyFigures = ({ stored }: View, code: string): boolean =>
  [stored.Observation, stored.OutcomeReport, stored.Linkage, stored.LinkageHousehold, stored.Enterprise, stored.WorkTeam].some((rows: readonly { readonly regionCode: string }[]) => rows.some((row) => liesIn(row.regionCode, code)))
