import type { Role } from '../../access/roles.js'
import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import { APPOINTMENT_COLUMNS } from '../appointment/appointment-service.js'
import type { AppointmentValue } from '../appointment/appointment-service.js'
import { TEAM_COLUMNS } from '../work-team/work-team-service.js'
import { fullCoverageOf } from '../full-coverage/full-coverage-service.js'
import type { VillageValue } from './village-type.js'

/** Who answers for a village, in the order in which they are shown. */
const VILLAGE_ROLES: readonly Role[] = ['DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'VOLUNTEER_SUPERVISOR']

const byRole = (one: AppointmentValue, other: AppointmentValue): number => VILLAGE_ROLES.indexOf(one.role) - VILLAGE_ROLES.indexOf(other.role)

/** Villages with the people who answer for them. */
export class VillageService {
  constructor(private readonly core: Core) {}

  /**
   * A village and its people; null for what is no village and for one out of reach. A section-level leader answers for
   * households and not for a territory, and reaches none.
   */
  async find(access: Access, code: string): Promise<VillageValue | null> {
    const region = this.core.regions.find(code)
    const reached = access.grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.range !== null && inRange(grant.range, code))
    if (region === null || region.level !== 'VILLAGE' || !reached) return null
    const today = this.core.clock.today()
    const team = await rowsOf(this.core, 'WorkTeam', access).findMany({
      columns: TEAM_COLUMNS,
      where: [{ column: 'regionCode', equals: code }, ...(inForceOn(today) as readonly Condition<'WorkTeam'>[])],
      orderBy: [{ column: 'startedOn', descending: true }, { column: 'id' }],
      limit: 1,
    })
    const appointments = await rowsOf(this.core, 'Appointment', access).findMany({
      columns: APPOINTMENT_COLUMNS,
      where: [{ column: 'regionCode', equals: code }, { column: 'role', in: VILLAGE_ROLES }, ...(inForceOn(today) as readonly Condition<'Appointment'>[])],
      orderBy: [{ column: 'startedOn' }, { column: 'id' }],
    })
    return { region, fullCoverage: await fullCoverageOf(this.core.database, code), team: team[0] ?? null, appointments: appointments.toSorted(byRole) }
  }
}
