import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { businessOffset, laterBy } from './business-clock'
import { SessionContext, type Appointment, type Session, type Viewer } from './use-viewer'

const storageKey = 'bangfu.appointment'

interface SessionProviderProps {
  readonly viewer: Viewer
  readonly appointments: readonly [Appointment, ...Appointment[]]
  readonly children: ReactNode
}

/** Keeps which appointment is chosen: named by the address (`?as=`), else as it was last time, else the first. */
export function SessionProvider({ viewer, appointments, children }: SessionProviderProps) {
  const [parameters] = useSearchParams()
  const [, navigate] = useLocation()
  const [stored, setStored] = useState(() => localStorage.getItem(storageKey))
  const named = parameters.get('as') ?? stored
  const appointment = appointments.find(({ id }) => id === named) ?? appointments[0]
  const choose = useCallback(
    (id: string) => {
      localStorage.setItem(storageKey, id)
      setStored(id)
      navigate('/')
    },
    [navigate],
  )
  const offset = useMemo(() => businessOffset(viewer.businessTime, Date.now()), [viewer.businessTime])
  // A page that stays open over midnight is of the new day from the next page on, though the service is out of reach.
  const { businessDate } = laterBy(viewer, Math.max(0, Date.now() + offset - Date.parse(viewer.businessTime)))
  const session = useMemo<Session>(
    () => ({ viewer: { ...viewer, businessDate }, appointment, choose, businessOffset: offset, can: (permission) => viewer.permissions.includes(permission) }),
    [viewer, businessDate, appointment, choose, offset],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}
