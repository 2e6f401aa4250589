import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { PinEntry } from '../features/phone-lock/PinEntry'
import { keptViewer } from '../features/phone-lock/kept-viewer'
import { openStore } from '../features/sealed-store/open-store'
import { forgetPhone, openLock, readLock, type Tried } from '../features/sealed-store/phone-lock'
import { copyInto } from '../features/village-copy/copy-link'
import { VillageCopy } from '../features/village-copy/village-copy'
import { ViewerDocument } from '../gql/viewer/graphql'
import { onContact } from '../ui/on-contact'
import { LanguageSwitch } from './LanguageSwitch'
import { markLeaving } from '../features/viewer/leaving'

/** Opens what a device keeps of an account before any page is drawn: with its PIN where there is one, and without asking the service. */
export function PhoneGate({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient()
  const [state, setState] = useState<'reading' | 'locked' | 'open'>('reading')

  const left = useRef(false)
  const leave = useCallback(() => {
    left.current = true
    // Without what guarded the phone nobody goes on under the name that had signed in, whatever can be removed.
    markLeaving(false)
    forgetPhone()
      .catch(reportError)
      .finally(() => setState('open'))
  }, [])
  const enter = useCallback(
    async (tried: Tried, withPin: boolean) => {
      if (tried.kind !== 'OPEN') return leave()
      // A PIN that was being tried when the phone was left opens nothing.
      if (left.current) return
      const store = await openStore(tried.accountId)
      const viewer = await keptViewer(store)
      // Before the first page asks for anything: without a network its first question is the one that counts.
      if (withPin) copyInto(new VillageCopy(store))
      if (viewer !== null) client.cache.writeQuery({ query: ViewerDocument, data: { viewer } })
      setState('open')
    },
    [client, leave],
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
      leave()
    })
  }, [enter, leave])
  useEffect(() => {
    if (state !== 'locked') return
    let closed = false
    const look = async () => {
      const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' })
      if (!closed && data?.viewer === null) leave()
    }
    // Out of reach is no answer: nothing is known then that was not known before.
    const lookSafely = () => void look().catch(() => undefined)
    lookSafely()
    const end = onContact(lookSafely)
    return () => {
      closed = true
      end()
    }
  }, [client, leave, state])

  if (state === 'open') return children
  if (state === 'reading') return null
  return <PinEntry languageSwitch={<LanguageSwitch />} onTried={(tried) => void enter(tried, true).catch(reportError)} onPassword={leave} />
}
