import { proposeAssignments } from '../../../features/responsibility/proposal-rules.js'
import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { many, one, value } from './expected.js'
import type { Projection } from './expected.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

const POOR = new Set(['NOT_EXITED', 'PRE_EXIT', 'RETURNED'])
const READERS: readonly Role[] = ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

/** Whether a division lies in a territory of the viewer's by one of the roles; a division above it does not. */
const reaches = (view: View, code: string, roles: readonly Role[]): boolean => view.duties.some((duty) => roles.includes(duty.role) && liesIn(code, duty.region))

const hasCadre = (row: Row<'Household'>, today: string): boolean => row.cadreAccountId !== null && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, today)

const levelOf = (code: string): string => (code.endsWith('00000000') ? 'CITY' : code.endsWith('000000') ? 'BANNER' : code.endsWith('000') ? 'TOWN' : 'VILLAGE')

const holders = (view: View, code: string, role: Role): number => view.stored.Appointment.filter((row) => row.role === role && row.regionCode === code && isInForce(row, view.today)).length

const villagePosts = (view: View, code: string): { readonly hasTeam: boolean; readonly hasDivisionLeader: boolean; readonly hasFirstSecretary: boolean; readonly chiefs: number; readonly supervisors: number } => ({
  hasTeam: view.stored.WorkTeam.some((row) => row.regionCode === code && isInForce(row, view.today)),
  hasDivisionLeader: holders(view, code, 'DIVISION_LEADER') > 0,
  hasFirstSecretary: holders(view, code, 'FIRST_SECRETARY') > 0,
  chiefs: holders(view, code, 'HONORARY_CHIEF'),
  supervisors: holders(view, code, 'VOLUNTEER_SUPERVISOR'),
})

const poorVillages = (view: View, code: string): Row<'Region'>[] =>
  view.stored.Region.filter((row) => row.level === 'VILLAGE' && row.isPoorVillage && liesIn(row.code, code)).toSorted((a, b) => (a.code < b.code ? -1 : 1))

const territory = (view: View, code: string): Projection => {
  const { stored, today } = view
  const posts = poorVillages(view, code).map((row) => villagePosts(view, row.code))
  const poor = stored.Household.filter((row) => POOR.has(row.status) && liesIn(row.regionCode, code))
  const held = stored.Responsibility.filter((row) => isInForce(row, today) && liesIn(row.regionCode, code))
  const loads = [...Map.groupBy(held, (row) => row.appointmentId).values()].map((rows) => rows.length)
  const upper = levelOf(code) === 'CITY' || levelOf(code) === 'BANNER'
  const leaders = upper ? stored.Appointment.filter((row) => row.role === 'SECTION_LEADER' && isInForce(row, today) && liesIn(row.regionCode, code)).length : loads.length
  const needed = Math.ceil(poor.length / 10)
  const figures: Record<string, number | null> = {
    poorVillages: posts.length,
    villagesWithTeam: posts.filter((each) => each.hasTeam).length,
    villagesWithDivisionLeader: posts.filter((each) => each.hasDivisionLeader).length,
    villagesWithFirstSecretary: posts.filter((each) => each.hasFirstSecretary).length,
    villagesWithChief: posts.filter((each) => each.chiefs > 0).length,
    villagesWithTenSupervisors: posts.filter((each) => each.supervisors >= 10).length,
    poorHouseholds: poor.length,
    householdsWithCadre: poor.filter((row) => hasCadre(row, today)).length,
    leaders,
    leadersNeeded: needed,
    shortage: needed - leaders,
    leadersBelowTen: upper ? leaders - loads.filter((load) => load >= 10).length : null,
    freePlaces: upper ? leaders * 10 - loads.reduce((sum, load) => sum + Math.min(10, load), 0) : null,
  }
  return { type: 'TerritoryCoverage', id: null, fields: { region: () => one(view.show.region(code)), ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, () => value(figure)])) } }
}

/** The coverage of a division, where it lies in a territory of a city leader, office or auditor. */
export const coverageOf = (view: View, code: string): Projection | null => {
  const region = view.stored.Region.find((row) => row.code === code)
  if (region === undefined || !reaches(view, code, READERS)) return null
  const below = view.stored.Region.filter((row) => row.parentCode === code)
    .filter((row) => poorVillages(view, row.code).length > 0 || view.stored.Household.some((each) => each.status !== 'CANCELLED' && liesIn(each.regionCode, row.code)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const gaps = poorVillages(view, code)
    .map((row) => ({ row, posts: villagePosts(view, row.code) }))
    .filter(({ posts }) => !posts.hasTeam || !posts.hasDivisionLeader || !posts.hasFirstSecretary || posts.chiefs === 0 || posts.supervisors < 10)
  return {
    type: 'ResponsibilityCoverage',
    id: null,
    fields: {
      whole: () => one(territory(view, code)),
      children: () => many(below.map((row) => territory(view, row.code))),
      gaps: () => many(gaps.map(({ row, posts }) => ({ type: 'VillageCoverage', id: null, fields: { region: () => one(view.show.region(row.code)), ...Object.fromEntries(Object.entries(posts).map(([name, each]) => [name, () => value(each)])) } }))),
    },
  }
}

/** Open households and leaders with room as the office of the banner reaches them; who is matched with whom is no rule of access and asked of the rule itself. */
export const proposalOf = (view: View, code: string): Projection | null => {
  const { stored, today } = view
  if (stored.Region.every((row) => row.code !== code) || levelOf(code) === 'CITY' || !reaches(view, code, ['BANNER_OFFICE'])) return null
  const banner = `${code.slice(0, 6)}000000`
  const open = stored.Household.filter((row) => liesIn(row.regionCode, code) && POOR.has(row.status) && !hasCadre(row, today))
  const leaders = stored.Appointment.filter((row) => row.role === 'SECTION_LEADER' && isInForce(row, today) && liesIn(row.regionCode, banner) && row.accountId !== view.me)
    .map((row) => {
      const villages = stored.Responsibility.filter((each) => each.appointmentId === row.id && isInForce(each, today) && liesIn(each.regionCode, banner)).map((each) => each.regionCode)
      return { appointmentId: row.id, accountId: row.accountId, freePlaces: 10 - villages.length, villages, skills: row.skills ?? [] }
    })
    .filter((leader) => leader.freePlaces > 0)
  const lines = proposeAssignments(open.toSorted((a, b) => (a.regionCode + a.number < b.regionCode + b.number ? -1 : 1)).slice(0, 100), leaders)
  return {
    type: 'ResponsibilityProposal',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      openHouseholds: () => value(open.length),
      leadersWithRoom: () => value(leaders.length),
      freePlaces: () => value(leaders.reduce((sum, leader) => sum + leader.freePlaces, 0)),
      lines: () =>
        many(
          lines.map((line) => {
            const household = stored.Household.find((row) => row.id === line.householdId)
            return {
              type: 'ProposalLine',
              id: null,
              fields: {
                sameVillage: () => value(line.sameVillage),
                sameTown: () => value(line.sameTown),
                skill: () => value(line.skill),
                household: () => one(household === undefined ? null : view.show.household(household)),
                to: () => one(view.show.account(line.accountId)),
              },
            }
          }),
        ),
    },
  }
}
