import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import { ancestorCode, inRange } from '../../access/territory.js'
import type { Role } from '../../access/roles.js'
import type { Permission } from '../../access/permissions.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { CaseLevel, ReviewLeftTo, VerifyingBody } from './case-codes.js'
import type { CaseProgress } from './case-progress.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whether a village whose case is in scope has a first secretary, who then acts for it')
const TEAMS = new UnscopedTable('WorkTeam', 'whether a village whose case is in scope has a work team, which then verifies with it')

const covers = (viewer: Viewer, permission: Permission, role: Role, regionCode: string): boolean =>
  accessFor(viewer, permission).grants.some((grant) => grant.role === role && grant.range !== null && inRange(grant.range, regionCode))

/** For which levels a viewer acts in a village; its town acts for a village that has no first secretary. */
const levelsOf = (viewer: Viewer, regionCode: string, hasSecretary: boolean): ReadonlySet<CaseLevel> => {
  const levels = new Set<CaseLevel>()
  if (covers(viewer, 'case.propose', 'FIRST_SECRETARY', regionCode)) levels.add('VILLAGE')
  if (!hasSecretary && covers(viewer, 'case.propose', 'TOWN_OFFICE', regionCode)) levels.add('VILLAGE')
  if (covers(viewer, 'case.review', 'TOWN_OFFICE', regionCode)) levels.add('TOWN')
  if (covers(viewer, 'case.approve', 'BANNER_OFFICE', regionCode)) levels.add('BANNER')
  return levels
}

/** Who acts for which level of a case. */
export class CaseParts {
  constructor(private readonly core: Core) {}

  /** The levels for which the viewer acts in a village; asked for sibling cases together. */
  async levels(viewer: Viewer, regionCode: string): Promise<ReadonlySet<CaseLevel>> {
    // Only a town's office has to know; nobody else asks.
    if (!covers(viewer, 'case.propose', 'TOWN_OFFICE', regionCode)) return levelsOf(viewer, regionCode, true)
    return levelsOf(viewer, regionCode, await batched<boolean>(viewer, 'first secretaries', regionCode, (codes) => this.withSecretary(this.core.database, codes), false))
  }

  /** The same inside a transaction. */
  async levelsWithin(runner: Runner, viewer: Viewer, regionCode: string): Promise<ReadonlySet<CaseLevel>> {
    return levelsOf(viewer, regionCode, (await this.withSecretary(runner, [regionCode])).get(regionCode) ?? false)
  }

  /** Which of work team and first secretary a village has in post today: they verify its exits with the two committees (2.7). */
  async verifyingPosts(runner: Runner, regionCode: string): Promise<ReadonlySet<VerifyingBody>> {
    return (await this.postsOf(runner, [regionCode])).get(regionCode) ?? new Set()
  }

  /** The same for sibling cases together. */
  async verifyingPostsBeside(viewer: Viewer, regionCode: string): Promise<ReadonlySet<VerifyingBody>> {
    return batched<ReadonlySet<VerifyingBody>>(viewer, 'verifying posts', regionCode, (codes) => this.postsOf(this.core.database, codes), new Set())
  }

  /** Whether the viewer holds the office of the village's town, which reviews its cases. */
  holdsReview(viewer: Viewer, regionCode: string): boolean {
    return covers(viewer, 'case.review', 'TOWN_OFFICE', regionCode)
  }

  /** To whom of the office of a village's town the viewer leaves a review: a colleague who had no part for another level; asked for sibling cases together. */
  async reviewLeftTo(viewer: Viewer, regionCode: string, { actors }: Pick<CaseProgress, 'actors'>): Promise<ReviewLeftTo> {
    const load = async (towns: readonly string[]): Promise<Map<string, readonly string[]>> => {
      const { sql, parameters, read } = this.core.notices.officeHolders(towns.map((town) => ({ role: 'TOWN_OFFICE', regionCode: town })))
      const holders = read(await this.core.database.query(sql, parameters)).filter(({ disabled }) => !disabled)
      return new Map([...Map.groupBy(holders, (holder) => holder.regionCode)].map(([town, own]) => [town, own.map(({ accountId }) => accountId)]))
    }
    const office = await batched<readonly string[]>(viewer, 'offices that review', ancestorCode(regionCode, 'TOWN'), load, [])
    return office.some((accountId) => (actors.get(accountId) ?? 'TOWN') === 'TOWN') ? 'COLLEAGUE' : 'NOBODY'
  }

  private async postsOf(runner: Runner, regionCodes: readonly string[]): Promise<Map<string, ReadonlySet<VerifyingBody>>> {
    const teams = await TEAMS.findMany(runner, [{ column: 'regionCode', in: regionCodes }, ...inForceOn(this.core.clock.today())])
    const withTeam = new Set(teams.map((team) => team.regionCode))
    const secretaries = await this.withSecretary(runner, regionCodes)
    return new Map(regionCodes.map((code) => [code, new Set<VerifyingBody>([...(withTeam.has(code) ? (['WORK_TEAM'] as const) : []), ...(secretaries.has(code) ? (['FIRST_SECRETARY'] as const) : [])])]))
  }

  private async withSecretary(runner: Runner, regionCodes: readonly string[]): Promise<Map<string, boolean>> {
    const posts = await APPOINTMENTS.findMany(runner, [{ column: 'regionCode', in: regionCodes }, { column: 'role', equals: 'FIRST_SECRETARY' }, ...inForceOn(this.core.clock.today())])
    return new Map(posts.flatMap((post) => (post.regionCode === null ? [] : [[post.regionCode, true] as const])))
  }
}
