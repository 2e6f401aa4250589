import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ViewerDocument } from '../gql/viewer/graphql'
import { ForcedPasswordChange } from '../features/viewer/ForcedPasswordChange'
import { NoAppointment } from '../features/viewer/NoAppointment'
import { forgetCopies, forgetPhone, isKept, readLock } from '../features/sealed-store/phone-lock'
import { SessionProvider } from '../features/viewer/SessionProvider'
import { isOnPhone } from '../features/viewer/use-viewer'
import { SignIn } from '../features/viewer/SignIn'
import { copyInto } from '../features/village-copy/copy-link'
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
    if (isSignedOut) copyInto(null)
    // Ended here, on another device or from the office: what is only a copy goes at once, and with it what this tab noted.
    if (!isSignedOut || !isKept()) return
    sessionStorage.clear()
    setLost(true)
    forgetPhone().catch(reportError)
  }, [isSignedOut])
  const account = data?.viewer?.account.id ?? null
  const atDesk = data?.viewer && !isOnPhone(data.viewer) ? account : null
  useEffect(() => {
    if (atDesk === null || !isKept()) return
    // The appointment that the copies were kept for has ended.
    copyInto(null)
    forgetCopies(atDesk).catch(reportError)
  }, [atDesk])
  const [drawn, setDrawn] = useState(account)
  if (drawn === null && account !== null) setDrawn(account)
  const other = account !== drawn ? account : null
  useEffect(() => {
    if (other !== null) makeWayFor(other).catch(reportError)
  }, [other])
  const signOut = async (everywhere: boolean) => {
    // Whatever happens from now on, nobody goes on under this name: the service is told before it is asked for anything else.
    markLeaving(everywhere)
    await openAnew(forgetPhone)
  }
  const languageSwitch = <LanguageSwitch />
  return (
    <Answer data={data} error={data === undefined ? error : undefined} skeleton={null} onRetry={() => void refetch()}>
      {({ viewer }) => {
        if (!viewer) return <SignIn languageSwitch={languageSwitch} ended={ended || lost} />
        if (other !== null) return null
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

/** Another account has signed in since a page was drawn: nothing of the one before is shown to it. */
function makeWayFor(account: string): Promise<void> {
  return openAnew(async () => {
    if ((await readLock())?.accountId !== account) await forgetPhone()
  })
}

/** Nothing that was read stays in memory, whatever becomes of what is done first. */
async function openAnew(first: () => Promise<void>): Promise<void> {
  try {
    await first()
  } finally {
    sessionStorage.clear()
    location.reload()
  }
}
