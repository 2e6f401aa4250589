import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notInForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { ofAccountNamed, searched } from '../account/name-search.js'
import { onDays } from '../../graphql/day-range.js'
import { inRegion } from '../region/region-condition.js'
import type { AppointmentFilter } from './appointment-input.js'
import { HOUSEHOLDS_PER_LEADER } from './slots.js'

const OWN = new UnscopedTable('Appointment', 'a person sees the own appointments')
const COUNTED = new UnscopedTable('Responsibility', 'how many households an appointment covers is part of the appointment')

/** The columns of an appointment that its type shows or its fields lead on from. */
export const APPOINTMENT_COLUMNS = ['id', 'accountId', 'role', 'regionCode', 'enterpriseId', 'startedOn', 'endedOn', 'sendingUnit', 'skills', 'rank', 'source', 'selectionBasis', 'endKind', 'renews'] as const satisfies readonly (keyof Row<'Appointment'>)[]

/** An appointment as it is read. */
export type AppointmentValue = Pick<Row<'Appointment'>, (typeof APPOINTMENT_COLUMNS)[number]>

/** Appointments as they are read. */
export class AppointmentService {
  constructor(private readonly core: Core) {}

  /** One page of the appointments in scope, latest first. */
  async page(access: Access, request: { readonly filter: AppointmentFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<AppointmentValue>> {
    return rowsOf(this.core, 'Appointment', access).connection({
      columns: APPOINTMENT_COLUMNS,
      where: this.conditions(request.filter),
      orderBy: [{ column: 'startedOn', descending: true }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The viewer's own appointments in force today, oldest first. */
  async inForceOf(viewer: Viewer): Promise<AppointmentValue[]> {
    const ids = viewer.grants.map((grant) => grant.appointmentId)
    return ids.length === 0 ? [] : OWN.findMany(this.core.database, [{ column: 'id', in: ids }], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
  }

  /** How many households a section-level leader answers for today (C-3); null for every other role. */
  async householdCount(viewer: Viewer, appointment: Pick<Row<'Appointment'>, 'id' | 'role'>): Promise<number | null> {
    if (appointment.role !== 'SECTION_LEADER') return null
    return batched(viewer, 'householdCount', appointment.id, (ids) => this.countHouseholds(ids), 0)
  }

  private conditions({ account, nameContains, role, region, inForce, hasRoom, endedOn }: AppointmentFilter): Condition<'Appointment'>[] {
    const today = this.core.clock.today()
    const conditions: Condition<'Appointment'>[] = []
    if (typeof account === 'string') conditions.push({ column: 'accountId', equals: account })
    if (typeof nameContains === 'string') conditions.push(...ofAccountNamed(searched(nameContains)))
    if (Array.isArray(role)) conditions.push({ column: 'role', in: role })
    if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
    if (inForce === true) conditions.push(...inForceOn(today))
    if (inForce === false) conditions.push(notInForceOn(today))
    if (endedOn != null) conditions.push(onDays('endedOn', endedOn))
    if (hasRoom === true) conditions.push({ column: 'role', equals: 'SECTION_LEADER' }, somePlaceFree(today))
    return conditions
  }

  private async countHouseholds(appointmentIds: readonly string[]): Promise<Map<string, number>> {
    const inForce: readonly Condition<'Responsibility'>[] = inForceOn(this.core.clock.today())
    const counts = new Map<string, number>()
    for (const { appointmentId } of await COUNTED.findMany(this.core.database, [{ column: 'appointmentId', in: appointmentIds }, ...inForce])) counts.set(appointmentId, (counts.get(appointmentId) ?? 0) + 1)
    return counts
  }
}

/** One of the ten numbered places of a section-level leader is taken by no household (C-3). */
const somePlaceFree = (today: string): Condition<'Appointment'> => ({
  anyOf: Array.from({ length: HOUSEHOLDS_PER_LEADER }, (_, index): Condition<'Appointment'>[] => [
    { lacks: 'Responsibility', on: ['appointmentId', 'id'], where: [{ column: 'place', equals: index + 1 }, ...inForceOn(today)] },
  ]),
})
