import type { Role } from '../../access/roles.js'
import { inRange } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import { ROLE_DEMANDS } from './role-demands.js'
import { mayDecide } from './appointing-service.js'
import { APPOINTMENT_COLUMNS } from './appointment-service.js'
import type { AppointmentValue } from './appointment-service.js'
import { SUPERVISORS_PER_VILLAGE } from './slots.js'

/** What is taken of a role's places in a region on a day. */
export interface RolePlaces {
  readonly limit: number | null
  readonly wanted: number | null
  readonly taken: number
  readonly holders: readonly AppointmentValue[]
}

/** Places that may not be exceeded (C-2, C-8), and how many a region should have (C-1, C-8, C-9, C-10). */
const PLACES: Partial<Record<Role, { readonly limit?: number; readonly wanted: number }>> = {
  CITY_LEADER: { wanted: 1 },
  DIVISION_LEADER: { limit: 1, wanted: 1 },
  FIRST_SECRETARY: { wanted: 1 },
  VOLUNTEER_SUPERVISOR: { limit: SUPERVISORS_PER_VILLAGE, wanted: SUPERVISORS_PER_VILLAGE },
  HONORARY_CHIEF: { wanted: 1 },
}

const SHOWN = 10

/** Shows the places of a role before somebody is appointed to one, so that no quota comes as a surprise. */
export class PlacesService {
  constructor(private readonly core: Core) {}

  /** Places of a role in exactly this region on a day, for whoever may appoint to it there; null for any other. */
  async of(access: Access, role: Role, code: string, day: string | null): Promise<RolePlaces | null> {
    const region = this.core.regions.find(code)
    const reached = access.grants.some((grant) => grant.role === 'ADMINISTRATOR' || (grant.range !== null && inRange(grant.range, code)))
    const levels: readonly RegionLevel[] = ROLE_DEMANDS[role].levels
    if (region === null || !reached || !levels.includes(region.level) || !mayDecide(access, role)) return null
    const where: readonly Condition<'Appointment'>[] = [{ column: 'regionCode', equals: code }, { column: 'role', equals: role }, ...(inForceOn(day ?? this.core.clock.today()) as readonly Condition<'Appointment'>[])]
    const appointments = rowsOf(this.core, 'Appointment', access)
    const [taken, holders] = await Promise.all([appointments.count(where), appointments.findMany({ columns: APPOINTMENT_COLUMNS, where, orderBy: [{ column: 'startedOn' }, { column: 'id' }], limit: SHOWN })])
    return { limit: PLACES[role]?.limit ?? null, wanted: PLACES[role]?.wanted ?? null, taken, holders }
  }
}
