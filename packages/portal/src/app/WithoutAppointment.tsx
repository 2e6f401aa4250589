import { lazy, Suspense } from 'react'
import { useAskedSignOut } from '../features/phone-lock/use-asked-sign-out'
import { NoAppointment } from '../features/viewer/NoAppointment'
import { LanguageSwitch } from './LanguageSwitch'

const UnsentWords = lazy(async () => ({ default: (await import('../features/observation-report/UnsentWords')).UnsentWords }))

interface WithoutAppointmentProps {
  readonly name: string
  readonly onSignOut: (everywhere: boolean) => void
}

/** What an account without an appointment sees: that there is none, what it had not sent from this phone, and the way out, which asks where something is left. */
export function WithoutAppointment({ name, onSignOut }: WithoutAppointmentProps) {
  const [signOut, dialog] = useAskedSignOut(onSignOut)
  return (
    <>
      <NoAppointment name={name} languageSwitch={<LanguageSwitch />} onSignOut={() => signOut(false)}>
        <Suspense fallback={null}><UnsentWords /></Suspense>
      </NoAppointment>
      {dialog}
    </>
  )
}
