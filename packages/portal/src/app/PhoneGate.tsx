import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { PinEntry } from '../features/phone-lock/PinEntry'
import { keptViewer } from '../features/phone-lock/kept-viewer'
import { openStore } from '../features/sealed-store/open-store'
import { forgetPhone, openLock, readLock, type Tried } from '../features/sealed-store/phone-lock'
import { copyInto } from '../features/village-copy/copy-link'
import { VillageCopy } from '../features/village-copy/village-copy'
import { ViewerDocument } from '../gql/viewer/graphql'
import { LanguageSwitch } from './LanguageSwitch'
import { markLeaving } from '../features/viewer/leaving'

/** Opens what a device keeps of an account before any page is drawn: with its PIN where there is one, and without asking the service. */
export function PhoneGate({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient()
  const [state, setState] = useState<'reading' | 'locked' | 'open'>('reading')

  const enter = useCallback(
    async (tried: Tried, withPin: boolean) => {
      const store = tried.kind === 'OPEN' ? await openStore(tried.accountId) : null
      const viewer = store === null ? null : await keptViewer(store)
      // Before the first page asks for anything: without a network its first question is the one that counts.
      if (store !== null && withPin) copyInto(new VillageCopy(store))
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
      else await enter(lock === null ? { kind: 'FORGOTTEN' } : await openLock(null), false)
    }
    read().catch((error: unknown) => {
      // What cannot be opened keeps nobody from signing in.
      reportError(error)
      setState('open')
    })
  }, [enter])
  const leave = async () => {
    markLeaving(false)
    await enter({ kind: 'FORGOTTEN' }, false)
  }

  if (state === 'open') return children
  if (state === 'reading') return null
  const tried = (outcome: Tried) => {
    // Whoever guessed too often is not the one who had signed in.
    void (outcome.kind === 'FORGOTTEN' ? leave() : enter(outcome, true)).catch(reportError)
  }
  return <PinEntry languageSwitch={<LanguageSwitch />} onTried={tried} onPassword={() => void leave().catch(reportError)} />
}
