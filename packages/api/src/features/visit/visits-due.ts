import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { cursorBinding, decodeCursor, encodeCursor } from '../../data/keyset.js'
import type { Page } from '../../data/scoped-repository.js'
import { countLatePosts, householdsOfLeaders, householdsOfVillages, pageOfLatePosts } from './visits-due-query.js'
import type { LatePost, VisitedHouseholds } from './visits-due-query.js'
import { VISITING_ROLES, daysSinceVisit } from './visits-due-rules.js'
import type { VisitingRole } from './visits-due-rules.js'
import type { LateVisitorCount, LateVisitorFilter, LateVisitorValue } from './visits-due-type.js'

const NOBODY: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 }

/** Which cadres were at none of their households for half a year (C-5, R-11), for whoever answers for the territory. */
export class VisitsDue {
  constructor(private readonly core: Core) {}

  /**
   * One page of the cadres of a place that are late with visits, those longest without one first; nobody where the place
   * lies in no territory of the viewer's. Three statements, and one more for the total.
   */
  async page(access: Access, request: { readonly filter: LateVisitorFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<LateVisitorValue>> {
    const { region } = request.filter
    const roles = VISITING_ROLES.filter((role) => request.filter.role?.includes(role) ?? true)
    if (!this.isOpen(access, region)) return NOBODY
    const today = this.core.clock.today()
    const binding = cursorBinding(access.viewer.accountId, access.permission, 'LateVisitor', region, roles, today)
    const after = typeof request.after === 'string' ? decodeCursor(binding, request.after, 2) : null
    if (roles.length === 0) return NOBODY
    const asked = pageOfLatePosts(region, roles, today, request.first + 1, after)
    const [found, counts] = await Promise.all([this.core.database.query<LatePost>(asked.sql, asked.parameters), request.countTotal ? this.counts(access, region) : null])
    const posts = found.slice(0, request.first)
    const visited = await this.households(posts, region)
    return {
      edges: posts.map((post) => ({ cursor: encodeCursor(binding, [post.countedFrom, post.id]), node: this.valueOf(post, visited) })),
      hasNextPage: found.length > request.first,
      hasPreviousPage: after !== null,
      totalCount: counts?.filter(({ role }) => roles.includes(role)).reduce((sum, { count }) => sum + count, 0) ?? null,
    }
  }

  /** How many are late in a place, by role; empty out of reach. */
  async counts(access: Access, region: string): Promise<LateVisitorCount[]> {
    if (!this.isOpen(access, region)) return []
    const { sql, parameters } = countLatePosts(region, this.core.clock.today())
    const rows = await this.core.database.query<{ role: VisitingRole; total: number }>(sql, parameters)
    return VISITING_ROLES.map((role) => ({ role, count: Number(rows.find((row) => row.role === role)?.total ?? 0) }))
  }

  private isOpen(access: Access, region: string): boolean {
    return this.core.regions.find(region) !== null && reaches(access, region)
  }

  /** What hangs on the posts of one page: the poor households of their villages, and those of leaders by name. */
  private async households(posts: readonly LatePost[], region: string): Promise<readonly VisitedHouseholds[]> {
    const leaders = [...new Set(posts.filter(({ role }) => role === 'SECTION_LEADER').map(({ accountId }) => accountId))]
    const villages = [...new Set(posts.filter(({ role }) => role !== 'SECTION_LEADER').map(({ regionCode }) => regionCode))]
    const today = this.core.clock.today()
    const asked = [...(leaders.length > 0 ? [householdsOfLeaders(leaders, region, today)] : []), ...(villages.length > 0 ? [householdsOfVillages(villages, today)] : [])]
    return (await Promise.all(asked.map(({ sql, parameters }) => this.core.database.query<VisitedHouseholds>(sql, parameters)))).flat()
  }

  private valueOf({ id, accountId, role, regionCode, startedOn, lastVisitedOn }: LatePost, visited: readonly VisitedHouseholds[]): LateVisitorValue {
    const own = visited.filter(({ holder }) => holder === (role === 'SECTION_LEADER' ? accountId : regionCode))
    const sum = (count: (row: VisitedHouseholds) => number): number => own.reduce((total, row) => total + Number(count(row)), 0)
    const villages = role === 'SECTION_LEADER' ? own.map((row) => row.regionCode).toSorted() : [regionCode]
    return {
      id,
      accountId,
      role,
      startedOn,
      lastVisitedOn,
      daysSince: daysSinceVisit(lastVisitedOn, this.core.clock.today()),
      places: villages.flatMap((code) => this.core.regions.find(code) ?? []),
      households: sum((row) => row.households),
      unvisitedHouseholds: sum((row) => row.unvisited),
      neverVisitedHouseholds: sum((row) => row.never),
    }
  }
}
