import { createContext, use } from 'react'
import type { ViewerPartsFragment } from '../../gql/viewer/graphql'

export type Viewer = ViewerPartsFragment
export type Appointment = Viewer['appointments'][number]
export type Role = Appointment['role']

/** Whoever works without a network is known to the device by name; whoever works at a desk is asked for at the service. */
export function isOnPhone({ appointments }: Viewer): boolean {
  return appointments.some(({ role }) => role === 'VOLUNTEER_SUPERVISOR')
}

export interface Session {
  readonly viewer: Viewer
  /** The appointment whose pages are shown; all of them together decide what may be seen. */
  readonly appointment: Appointment
  readonly choose: (appointmentId: string) => void
  /** Milliseconds from the clock of the device to the business time. */
  readonly businessOffset: number
  /** What the API says this viewer may do, by the name of the permission. */
  readonly can: (permission: string) => boolean
}

export const SessionContext = createContext<Session | null>(null)

/** The person at the page, and in which of their appointments they are working. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('A page was drawn outside the session')
  return session
}

/** The code of the region of the appointment now chosen, if it has one. */
export function useOwnRegion(): string | null {
  return useSession().appointment.region?.code ?? null
}

/** The region of the appointment now chosen, or the whole city for somebody whose office has none. */
export function useOwnRegionOrCity(): string {
  const { viewer, appointment } = useSession()
  return appointment.region?.code ?? viewer.city?.code ?? ''
}
