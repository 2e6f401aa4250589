import { lazy, Suspense } from 'react'
import { useSession } from '../features/viewer/use-viewer'
import { loadTexts } from './language'

const DeskShell = lazy(async () => {
  const [{ DeskShell: Shell }] = await Promise.all([import('./desk/DeskShell'), loadTexts('registry', 'desk')])
  return { default: Shell }
})
const PhoneShell = lazy(async () => ({ default: (await import('./phone/PhoneShell')).PhoneShell }))

export interface ShellProps {
  readonly onSignOut: (everywhere: boolean) => void
}

/** Volunteer supervisors get the phone's frame alone, with nothing of the desk in their download. */
export function RoleShell({ onSignOut }: ShellProps) {
  const { appointment } = useSession()
  const Shell = appointment.role === 'VOLUNTEER_SUPERVISOR' ? PhoneShell : DeskShell
  return (
    <Suspense fallback={null}>
      <Shell onSignOut={onSignOut} />
    </Suspense>
  )
}
