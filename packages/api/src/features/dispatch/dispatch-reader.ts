import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn, notInForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import { batched } from '../../graphql/batch.js'
import { onDays } from '../../graphql/day-range.js'
import { inRegion } from '../region/region-condition.js'
import { DISPATCH_COLUMNS } from './dispatch-type.js'
import type { DispatchFilter, DispatchRow } from './dispatch-type.js'
import { rosterYears } from './roster-rules.js'
import type { RosterYearFigure } from './roster-rules.js'

/** Reads who was sent where. */
export class DispatchReader {
  constructor(private readonly core: Core) {}

  /** One page of the dispatches in scope, by place, the earliest first. */
  async page(access: Access, request: { readonly filter: DispatchFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<DispatchRow>> {
    return rowsOf(this.core, 'Dispatch', access).connection({
      columns: DISPATCH_COLUMNS,
      where: this.conditions(request.filter),
      orderBy: [{ column: 'regionCode' }, { column: 'startedOn' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** Members of a team in force today, the longest-serving first; those of sibling teams in one statement. */
  async membersOf(access: Access, teamId: string): Promise<DispatchRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, DispatchRow[]>> =>
      rowsOf(this.core, 'Dispatch', access).findByParents({
        parent: 'teamId',
        parentIds: ids,
        columns: DISPATCH_COLUMNS,
        where: inForceOn(this.core.clock.today()),
        orderBy: [{ column: 'startedOn' }, { column: 'id' }],
      })
    return batched(access, 'members', teamId, load, [])
  }

  /** The rosters of a region in the viewer's territory by campaign and year (C-4, C-6); none for any other. */
  async rosters(access: Access, code: string): Promise<RosterYearFigure[]> {
    if (!reaches(access, code)) return []
    const facts = await rowsOf(this.core, 'Dispatch', access).findMany({ columns: ['campaign', 'accountId', 'name', 'sendingUnit', 'startedOn', 'endedOn'], where: [inRegion('regionCode', code)] })
    return rosterYears(facts, this.core.clock.today())
  }

  private conditions({ region, campaign, year, inForce, endedOn }: DispatchFilter): Condition<'Dispatch'>[] {
    const today = this.core.clock.today()
    const conditions: Condition<'Dispatch'>[] = []
    if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
    if (typeof campaign === 'string') conditions.push({ column: 'campaign', equals: campaign })
    if (typeof year === 'number') conditions.push(...servedIn(year))
    if (inForce === true) conditions.push(...(inForceOn(today) as readonly Condition<'Dispatch'>[]))
    if (inForce === false) conditions.push(notInForceOn(today))
    if (endedOn != null) conditions.push(onDays('endedOn', endedOn))
    return conditions
  }
}

/** Some day in force lies in the year. A number that is no year finds nothing. */
const servedIn = (year: number): Condition<'Dispatch'>[] =>
  year >= 1000 && year <= 9999
    ? [{ column: 'startedOn', atMost: `${year}-12-31` }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: `${year}-01-01` }]] }]
    : [{ never: true }]
