import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { PinEntry } from '../features/phone-lock/PinEntry'
import { keptViewer } from '../features/phone-lock/kept-viewer'
import { openStore } from '../features/sealed-store/open-store'
import { forgetPhone, openLock, readLock, type Tried } from '../features/sealed-store/phone-lock'
import { ViewerDocument } from '../gql/viewer/graphql'
import { LanguageSwitch } from './LanguageSwitch'
import { markLeaving } from './leaving'

/** Opens what a device keeps of an account before any page is drawn: with its PIN where there is one, and without asking the service. */
export function PhoneGate({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient()
  const [state, setState] = useState<'reading' | 'locked' | 'open'>('reading')

  const enter = useCallback(
    async (tried: Tried) => {
      const viewer = tried.kind === 'OPEN' ? await keptViewer(await openStore(tried.accountId)) : null
      if (tried.kind === 'FORGOTTEN') await forgetPhone()
      if (viewer !== null) client.cache.writeQuery({ query: ViewerDocument, data: { viewer } })
      setState('open')
    },
    [client],
  )
  useEffect(() => {
    const read = async () => {
      const lock = await readLock()
      if (lock?.hasPin === true) setState('locked')
      else await enter(lock === null ? { kind: 'FORGOTTEN' } : await openLock(null))
    }
    read().catch((error: unknown) => {
      // What cannot be opened keeps nobody from signing in.
      reportError(error)
      setState('open')
    })
  }, [enter])
  const leave = async () => {
    markLeaving(false)
    await enter({ kind: 'FORGOTTEN' })
  }

  if (state === 'open') return children
  if (state === 'reading') return null
  const tried = (outcome: Tried) => {
    // Whoever guessed too often is not the one who had signed in.
    void (outcome.kind === 'FORGOTTEN' ? leave() : enter(outcome)).catch(reportError)
  }
  return <PinEntry languageSwitch={<LanguageSwitch />} onTried={tried} onPassword={() => void leave().catch(reportError)} />
}
