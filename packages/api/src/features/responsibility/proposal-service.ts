import { ancestorCode, levelOfCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import { HOUSEHOLDS_PER_LEADER } from '../appointment/slots.js'
import { MOST_AT_ONCE } from '../appointment/hand-over-service.js'
import { householdConditions } from '../household/household-filter.js'
import { inRegion } from '../region/region-condition.js'
import { proposeAssignments } from './proposal-rules.js'
import type { LeaderWithRoom, OpenHousehold } from './proposal-rules.js'
import type { ProposalValue } from './proposal-type.js'

/** Puts households that nobody answers for beside leaders with room (C-3, C-11). It reads and proposes; nothing is changed. */
export class ProposalService {
  constructor(private readonly core: Core) {}

  /**
   * A proposal for a banner or a part of it within the viewer's territory; null for what is out of reach. Leaders are those
   * of the whole banner: a household's leader need not come from its town.
   */
  async of(access: Access, code: string): Promise<ProposalValue | null> {
    const region = this.core.regions.find(code)
    if (region === null || levelOfCode(code) === 'CITY' || !reaches(access, code)) return null
    const [open, households] = await this.openHouseholds(access, code)
    const leaders = await this.leadersWithRoom(access, ancestorCode(code, 'BANNER'))
    return {
      region,
      openHouseholds: open,
      leadersWithRoom: leaders.length,
      freePlaces: leaders.reduce((sum, { freePlaces }) => sum + freePlaces, 0),
      lines: proposeAssignments(households, leaders),
    }
  }

  private async openHouseholds(access: Access, code: string): Promise<readonly [number, readonly OpenHousehold[]]> {
    const page = await rowsOf(this.core, 'Household', access).connection({
      columns: ['id', 'number', 'regionCode', 'mainCause'],
      where: householdConditions({ region: code, withoutCadre: true }, this.core.clock.today()),
      orderBy: [{ column: 'regionCode' }, { column: 'number' }],
      first: MOST_AT_ONCE,
      countTotal: true,
    })
    return [page.totalCount ?? 0, page.edges.map((edge) => edge.node)]
  }

  private async leadersWithRoom(access: Access, banner: string): Promise<readonly LeaderWithRoom[]> {
    const inForce = inForceOn(this.core.clock.today())
    const leaders = await rowsOf(this.core, 'Appointment', access).findMany({
      columns: ['id', 'accountId', 'skills'],
      where: [inRegion('regionCode', banner), { column: 'role', equals: 'SECTION_LEADER' }, ...(inForce as readonly Condition<'Appointment'>[])],
    })
    const loads = await rowsOf(this.core, 'Responsibility', access).findMany({
      columns: ['appointmentId', 'regionCode'],
      where: [inRegion('regionCode', banner), ...(inForce as readonly Condition<'Responsibility'>[])],
    })
    const villages = Map.groupBy(loads, ({ appointmentId }) => appointmentId)
    return leaders
      // Whoever hands households out never takes them.
      .filter(({ accountId }) => accountId !== access.viewer.accountId)
      .map(({ id, accountId, skills }) => {
        const held = villages.get(id) ?? []
        return { appointmentId: id, accountId, freePlaces: Math.max(0, HOUSEHOLDS_PER_LEADER - held.length), villages: held.map(({ regionCode }) => regionCode), skills: skills ?? [] }
      })
      .filter(({ freePlaces }) => freePlaces > 0)
  }
}
