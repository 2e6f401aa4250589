import { lazy, Suspense } from 'react'
import { useSession } from '../features/viewer/use-viewer'
import { PageBoundary } from '../ui/PageBoundary'
import { AccountDelivery } from './AccountDelivery'
import { loadTexts } from './language'
import { leavePhoneFiles } from './phone/phone-worker'

const DeskShell = lazy(async () => {
  // The page is drawn again from the service; until then nothing of the desk is asked for.
  if (await leavePhoneFiles()) {
    location.reload()
    return new Promise<never>(() => undefined)
  }
  const [{ DeskShell: Shell }] = await Promise.all([import('./desk/DeskShell'), loadTexts('registry', 'desk')])
  return { default: Shell }
})
const PhoneShell = lazy(async () => ({ default: (await import('./phone/PhoneShell')).PhoneShell }))

export interface ShellProps {
  readonly onSignOut: (everywhere: boolean) => void
}

/** Volunteer supervisors get the phone's frame alone, with nothing of the desk in their download. */
export function RoleShell({ onSignOut }: ShellProps) {
  const { viewer, appointment } = useSession()
  const Shell = appointment.role === 'VOLUNTEER_SUPERVISOR' ? PhoneShell : DeskShell
  return (
    <AccountDelivery accountId={viewer.account.id} sends>
      <PageBoundary>
        <Suspense fallback={null}>
          <Shell onSignOut={onSignOut} />
        </Suspense>
      </PageBoundary>
    </AccountDelivery>
  )
}
