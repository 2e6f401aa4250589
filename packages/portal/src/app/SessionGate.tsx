import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ViewerDocument } from '../gql/viewer/graphql'
import { ForcedPasswordChange } from '../features/viewer/ForcedPasswordChange'
import { NoAppointment } from '../features/viewer/NoAppointment'
import { forgetPhone, isKept } from '../features/sealed-store/phone-lock'
import { SessionProvider } from '../features/viewer/SessionProvider'
import { SignIn } from '../features/viewer/SignIn'
import { Answer } from '../ui/request/Answer'
import { Keeping } from './Keeping'
import { LanguageSwitch } from './LanguageSwitch'
import { markLeaving } from '../features/viewer/leaving'
import { PhoneGate } from './PhoneGate'
import { RoleShell } from './RoleShell'

/** Decides what stands before the pages: the phone's PIN, sign-in, the first password, or nothing to do without an appointment. */
export function SessionGate({ ended }: { readonly ended: boolean }) {
  const signedIn = <SignedInGate ended={ended} />
  return isKept() ? <PhoneGate>{signedIn}</PhoneGate> : signedIn
}

function SignedInGate({ ended }: { readonly ended: boolean }) {
  // Who was signed in when the device last knew is shown at once, and the service is asked whether it is still so.
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-and-network' })
  const [lost, setLost] = useState(false)
  const isSignedOut = data?.viewer === null
  useEffect(() => {
    // Ended here, on another device or from the office: what is only a copy goes at once.
    if (!isSignedOut || !isKept()) return
    setLost(true)
    forgetPhone().catch(reportError)
  }, [isSignedOut])
  const signOut = async (everywhere: boolean) => {
    // Whatever happens from now on, nobody goes on under this name: the service is told before it is asked for anything else.
    markLeaving(everywhere)
    await forgetPhone()
    sessionStorage.clear()
    // Nothing that was read stays in memory.
    location.reload()
  }
  const languageSwitch = <LanguageSwitch />
  return (
    <Answer data={data} error={data === undefined ? error : undefined} skeleton={null} onRetry={() => void refetch()}>
      {({ viewer }) => {
        if (!viewer) return <SignIn languageSwitch={languageSwitch} ended={ended || lost} />
        const leave = () => void signOut(false).catch(reportError)
        if (viewer.mustChangePassword) return <ForcedPasswordChange languageSwitch={languageSwitch} onSignOut={leave} />
        const [first, ...others] = viewer.appointments
        if (first === undefined) return <NoAppointment name={viewer.account.name} languageSwitch={languageSwitch} onSignOut={leave} />
        return (
          <SessionProvider key={viewer.account.id} viewer={viewer} appointments={[first, ...others]}>
            <Keeping viewer={viewer} ask={refetch}>
              <RoleShell onSignOut={(everywhere) => void signOut(everywhere).catch(reportError)} />
            </Keeping>
          </SessionProvider>
        )
      }}
    </Answer>
  )
}
