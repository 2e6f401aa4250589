import type { Viewer } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { inForceOn } from './grants-in-force.js'

const OWN = new UnscopedTable('Appointment', 'a person sees the own appointments')
const COUNTED = new UnscopedTable('Responsibility', 'how many households an appointment covers is part of the appointment')

/** Appointments as they are read. */
export class AppointmentService {
  constructor(private readonly core: Core) {}

  /** The viewer's own appointments in force today, oldest first. */
  async inForceOf(viewer: Viewer): Promise<Row<'Appointment'>[]> {
    const ids = viewer.grants.map((grant) => grant.appointmentId)
    return ids.length === 0 ? [] : OWN.findMany(this.core.database, [{ column: 'id', in: ids }], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
  }

  /** How many households a section-level leader answers for today (C-3); null for every other role. */
  async householdCount(viewer: Viewer, appointment: Pick<Row<'Appointment'>, 'id' | 'role'>): Promise<number | null> {
    if (appointment.role !== 'SECTION_LEADER') return null
    return batched(viewer, 'householdCount', appointment.id, (ids) => this.countHouseholds(ids), 0)
  }

  private async countHouseholds(appointmentIds: readonly string[]): Promise<Map<string, number>> {
    const inForce: readonly Condition<'Responsibility'>[] = inForceOn(this.core.clock.today())
    const counts = new Map<string, number>()
    for (const { appointmentId } of await COUNTED.findMany(this.core.database, [{ column: 'appointmentId', in: appointmentIds }, ...inForce])) counts.set(appointmentId, (counts.get(appointmentId) ?? 0) + 1)
    return counts
  }
}
