import { inRange, rangeOfCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Role } from '../../access/roles.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { coverageOf, householdsOf } from '../dashboard/dashboard-figures.js'
import type { DashboardService, RegionDashboard } from '../dashboard/dashboard-service.js'
import { inRegion } from '../region/region-condition.js'
import { SUPERVISORS_PER_VILLAGE } from '../appointment/slots.js'
import { freePlacesOf, lacksSomebody, leaderShortage, leadersBelowTen, leadersNeeded } from './coverage-rules.js'
import type { ResponsibilityCoverage, TerritoryCoverage, VillageCoverage } from './coverage-type.js'

/** How many hold each post of a village, by village. */
interface PostCounts {
  readonly teams: ReadonlyMap<string, number>
  readonly roles: ReadonlyMap<Role, ReadonlyMap<string, number>>
}

const POSTS = ['DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'VOLUNTEER_SUPERVISOR'] as const satisfies readonly Role[]

/** Who is missing where: villages without somebody, households without a cadre, leaders short of what the households need (C-11, 7.8). */
export class CoverageService {
  constructor(
    private readonly core: Core,
    private readonly dashboards: DashboardService,
  ) {}

  /** The coverage of a region that lies in a territory of the viewer's; null for any other. */
  async of(access: Access, code: string): Promise<ResponsibilityCoverage | null> {
    if (!reaches(access, code)) return null
    const dashboard = await this.dashboards.find(access, code, 1)
    if (dashboard === null) return null
    const villages = this.poorVillages(dashboard.region)
    const posts = await this.posts(access, code)
    const covered = villages.map((region) => this.village(region, posts))
    const territories = [dashboard, ...dashboard.children].filter((each, index) => index === 0 || householdsOf(each.figures).registered > 0 || villages.some(({ code: village }) => inRange(rangeOfCode(each.region.code), village)))
    const [whole, ...children] = await Promise.all(territories.map((each) => this.territory(access, each, covered)))
    if (whole === undefined) return null
    return { whole, children, gaps: covered.filter(lacksSomebody) }
  }

  private poorVillages(region: Row<'Region'>): readonly Row<'Region'>[] {
    if (region.level === 'VILLAGE') return region.isPoorVillage ? [region] : []
    return this.core.regions.children(region.code).flatMap((child) => this.poorVillages(child))
  }

  private async posts(access: Access, code: string): Promise<PostCounts> {
    const today = this.core.clock.today()
    const [teams, ...counts] = await Promise.all([
      rowsOf(this.core, 'WorkTeam', access).countBy('regionCode', [inRegion('regionCode', code), ...(inForceOn(today) as readonly Condition<'WorkTeam'>[])]),
      ...POSTS.map((role) => rowsOf(this.core, 'Appointment', access).countBy('regionCode', [inRegion('regionCode', code), { column: 'role', equals: role }, ...(inForceOn(today) as readonly Condition<'Appointment'>[])])),
    ])
    return { teams: teams ?? new Map(), roles: new Map(POSTS.map((role, index) => [role, counts[index] ?? new Map<string, number>()])) }
  }

  private village(region: Row<'Region'>, { teams, roles }: PostCounts): VillageCoverage {
    const count = (role: Role): number => roles.get(role)?.get(region.code) ?? 0
    return {
      region,
      hasTeam: (teams.get(region.code) ?? 0) > 0,
      hasDivisionLeader: count('DIVISION_LEADER') > 0,
      hasFirstSecretary: count('FIRST_SECRETARY') > 0,
      chiefs: count('HONORARY_CHIEF'),
      supervisors: count('VOLUNTEER_SUPERVISOR'),
    }
  }

  private async territory(access: Access, { region, figures }: RegionDashboard, covered: readonly VillageCoverage[]): Promise<TerritoryCoverage> {
    const range = rangeOfCode(region.code)
    const villages = covered.filter((village) => inRange(range, village.region.code))
    const { poorHouseholds, householdsWithCadre } = coverageOf(figures, villages.length)
    const { leaders, loads } = await this.leaders(access, region)
    const appointedHere = region.level === 'CITY' || region.level === 'BANNER'
    return {
      region,
      poorVillages: villages.length,
      villagesWithTeam: villages.filter(({ hasTeam }) => hasTeam).length,
      villagesWithDivisionLeader: villages.filter(({ hasDivisionLeader }) => hasDivisionLeader).length,
      villagesWithFirstSecretary: villages.filter(({ hasFirstSecretary }) => hasFirstSecretary).length,
      villagesWithChief: villages.filter(({ chiefs }) => chiefs > 0).length,
      villagesWithTenSupervisors: villages.filter(({ supervisors }) => supervisors >= SUPERVISORS_PER_VILLAGE).length,
      poorHouseholds,
      householdsWithCadre,
      leaders,
      leadersNeeded: leadersNeeded(poorHouseholds),
      shortage: leaderShortage(poorHouseholds, leaders),
      leadersBelowTen: appointedHere ? leadersBelowTen(leaders, loads) : null,
      freePlaces: appointedHere ? freePlacesOf(leaders, loads) : null,
    }
  }

  /** How many section-level leaders a territory has, and how many households each of those who have any answers for in it. */
  private async leaders(access: Access, { code, level }: Row<'Region'>): Promise<{ readonly leaders: number; readonly loads: readonly number[] }> {
    const today = this.core.clock.today()
    const loads = [...(await rowsOf(this.core, 'Responsibility', access).countBy('appointmentId', [inRegion('regionCode', code), ...(inForceOn(today) as readonly Condition<'Responsibility'>[])])).values()]
    if (level === 'TOWN' || level === 'VILLAGE') return { leaders: loads.length, loads }
    const leaders = await rowsOf(this.core, 'Appointment', access).count([inRegion('regionCode', code), { column: 'role', equals: 'SECTION_LEADER' }, ...(inForceOn(today) as readonly Condition<'Appointment'>[])])
    return { leaders, loads }
  }
}
