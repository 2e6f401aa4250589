import { reaches } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { inRegion } from '../region/region-condition.js'

const MEMBERS = new UnscopedTable('Dispatch', 'how many members a team has is part of the team')

/** A team as it is read. */
export type WorkTeamRow = Pick<Row<'WorkTeam'>, 'id' | 'regionCode' | 'name' | 'leaderAccountId' | 'memberCount' | 'startedOn' | 'endedOn'>

/** The columns of a team that its type shows or its fields lead on from. */
export const TEAM_COLUMNS = ['id', 'regionCode', 'name', 'leaderAccountId', 'memberCount', 'startedOn', 'endedOn'] as const satisfies readonly (keyof WorkTeamRow)[]

/** Work teams as they are read (C-7). */
export class WorkTeamService {
  constructor(private readonly core: Core) {}

  /** The teams of a region that are in force today or yet to begin, by village; none for a region out of reach. A village has one at a time, so there are no more than villages. */
  async inRegion(access: Access, code: string): Promise<WorkTeamRow[]> {
    if (!reaches(access, code)) return []
    return rowsOf(this.core, 'WorkTeam', access).findMany({
      columns: TEAM_COLUMNS,
      where: [inRegion('regionCode', code), { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: this.core.clock.today() }]] }],
      orderBy: [{ column: 'regionCode' }, { column: 'startedOn' }, { column: 'id' }],
    })
  }

  /** How many members serve today; where none was ever written down, how many the team was reported to have. */
  async memberCount(viewer: Viewer, team: Pick<WorkTeamRow, 'id' | 'memberCount'>): Promise<number> {
    const counted = await batched<number | null>(viewer, 'memberCount', team.id, (ids) => this.counts(ids), null)
    return counted ?? team.memberCount
  }

  private async counts(ids: readonly string[]): Promise<Map<string, number>> {
    const today = this.core.clock.today()
    const inForce: readonly Condition<'Dispatch'>[] = inForceOn(today)
    const counts = new Map<string, number>()
    for (const { teamId } of await MEMBERS.findMany(this.core.database, [{ column: 'teamId', in: ids }])) if (teamId !== null) counts.set(teamId, 0)
    for (const { teamId } of await MEMBERS.findMany(this.core.database, [{ column: 'teamId', in: ids }, ...inForce])) if (teamId !== null) counts.set(teamId, (counts.get(teamId) ?? 0) + 1)
    return counts
  }
}
