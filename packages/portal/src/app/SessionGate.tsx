import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { ViewerDocument } from '../gql/viewer/graphql'
import { forgetCopies, forgetPhone, readLock } from '../features/sealed-store/phone-lock'
import { isKept, onForgotten, takeKeys } from '../features/sealed-store/store-keys'
import { SessionProvider } from '../features/viewer/SessionProvider'
import { isOnPhone } from '../features/viewer/use-viewer'
import { SignIn } from '../features/viewer/SignIn'
import { copyInto } from '../features/village-copy/copy-link'
import { Answer } from '../ui/request/Answer'
import { AccountDelivery } from './AccountDelivery'
import { FirstPassword } from './FirstPassword'
import { Keeping } from './Keeping'
import { LanguageSwitch } from './LanguageSwitch'
import { openAnew } from './open-anew'
import { markLeaving } from '../features/viewer/leaving'
import { PhoneGate } from './PhoneGate'
import { RoleShell } from './RoleShell'
import { WithoutAppointment } from './WithoutAppointment'

/** Decides what stands before the pages: the phone's PIN, sign-in, the first password, or nothing to do without an appointment. */
export function SessionGate({ ended }: { readonly ended: boolean }) {
  const signedIn = <SignedInGate ended={ended} />
  // As it was when the page opened: what is kept later opens with this page, and asks for nothing.
  const [kept] = useState(isKept)
  // Somebody has left, or another has come, in another tab: nothing of the one before stays in this one.
  useEffect(() => onForgotten(() => void openAnew().catch(reportError)), [])
  return kept ? <PhoneGate>{signedIn}</PhoneGate> : signedIn
}

function SignedInGate({ ended }: { readonly ended: boolean }) {
  // Who was signed in when the device last knew is shown at once, and the service is asked whether it is still so.
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-and-network' })
  const [lost, setLost] = useState(false)
  const isSignedOut = data?.viewer === null
  useEffect(() => {
    if (!isSignedOut) return
    copyInto(null)
    takeKeys(null)
    // Ended here, on another device or from the office: what is only a copy goes at once, and with it what this tab noted.
    if (!isKept()) return
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
        const leave = (everywhere: boolean) => void signOut(everywhere).catch(reportError)
        const { id, name } = viewer.account
        const [first, ...others] = viewer.appointments
        if (viewer.mustChangePassword || first === undefined) {
          return (
            <Keeping key={id} viewer={viewer} ask={refetch}>
              <AccountDelivery accountId={id} sends={false}>
                {viewer.mustChangePassword ? <FirstPassword onSignOut={leave} /> : <WithoutAppointment name={name} onSignOut={leave} />}
              </AccountDelivery>
            </Keeping>
          )
        }
        return (
          <SessionProvider key={id} viewer={viewer} appointments={[first, ...others]}>
            <Keeping viewer={viewer} ask={refetch}>
              <RoleShell onSignOut={leave} />
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
