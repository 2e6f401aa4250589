import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import type { Stored } from '../world.js'
import type { Projection } from './expected.js'

/** An appointment in force today, with the households that go with it. */
export interface Duty {
  readonly appointmentId: string
  readonly role: Role
  readonly region: string | null
  readonly enterprise: string | null
  readonly households: ReadonlySet<string>
  readonly startedOn: string
}

/** How each kind of row looks to the viewer. */
export interface Projectors {
  readonly account: (id: string | null) => Projection | null
  readonly appointment: (row: Row<'Appointment'>) => Projection
  readonly attachmentsOf: (holderType: string, holderId: string) => Projection[]
  readonly enterprise: (row: Row<'Enterprise'>) => Projection
  readonly household: (row: Row<'Household'>) => Projection
  readonly linkage: (row: Row<'Linkage'>) => Projection
  readonly node: (id: string) => Projection | null
  readonly observation: (row: Row<'Observation'>) => Projection
  readonly project: (row: Row<'Project'>) => Projection
  readonly region: (code: string | null) => Projection | null
  readonly report: (row: Row<'OutcomeReport'>) => Projection
  /** Whether a case is in reach. */
  readonly seesCase: (row: Row<'RegisterCase'>) => boolean
  readonly villagePlan: (row: Row<'VillagePlan'>) => Projection
}

/** A viewer in front of what is stored. */
export interface View {
  readonly me: string
  readonly today: string
  /** The instant of looking, as it would be stored. */
  readonly now: string
  readonly stored: Stored
  readonly duties: readonly Duty[]
  readonly show: Projectors
}

/** Begun, and not past the last day in force. */
export const isInForce = (row: { readonly startedOn: string; readonly endedOn: string | null }, today: string): boolean => row.startedOn <= today && (row.endedOn === null || row.endedOn >= today)

/** The appointments of an account that are in force, the oldest first. */
export const dutiesOf = (stored: Stored, accountId: string, today: string): Duty[] =>
  stored.Appointment.filter((row) => row.accountId === accountId && isInForce(row, today))
    .toSorted((one, other) => (one.startedOn + one.id < other.startedOn + other.id ? -1 : 1))
    .map((row) => ({
      appointmentId: row.id,
      role: row.role,
      region: row.regionCode,
      enterprise: row.enterpriseId,
      startedOn: row.startedOn,
      households: new Set(stored.Responsibility.filter((each) => each.appointmentId === row.id && row.role === 'SECTION_LEADER' && isInForce(each, today)).map((each) => each.householdId)),
    }))

/** Whether a village lies in a division; what has no division lies nowhere and holds nothing. */
export const liesIn = (village: string | null, division: string | null): boolean => {
  if (village === null || division === null) return false
  const digits = division.endsWith('00000000') ? 4 : division.endsWith('000000') ? 6 : division.endsWith('000') ? 9 : 12
  return village.slice(0, digits) === division.slice(0, digits)
}

/** True when the viewer holds one of the roles today, wherever. */
export const holdsAny = (view: View, roles: readonly Role[]): boolean => view.duties.some((duty) => roles.includes(duty.role))
