import { useEffect, useState, type ReactNode } from 'react'
import { keepViewer } from '../features/phone-lock/kept-viewer'
import { useIdleLock } from '../features/phone-lock/use-idle-lock'
import { openStore } from '../features/sealed-store/open-store'
import { beginKeeping } from '../features/sealed-store/phone-lock'
import { keysAtHand } from '../features/sealed-store/store-keys'
import { isOnPhone, type Viewer } from '../features/viewer/use-viewer'
import { onContact } from '../ui/on-contact'
import { openAnew } from './open-anew'

interface KeepingProps {
  readonly viewer: Viewer
  /** Asks the service who is signed in. */
  readonly ask: () => Promise<unknown>
  readonly children: ReactNode
}

/**
 * Has the keys at hand before any page opens the store, keeps who is signed in, and asks the service again whenever signal or
 * the page comes back: a sign-in that was ended from the office is noticed at the first contact. At a desk as on the phone, a
 * page that nobody touches is locked.
 */
export function Keeping({ viewer, ask, children }: KeepingProps) {
  const { id } = viewer.account
  const [ready, setReady] = useState(() => keysAtHand()?.accountId === id)
  const { phoneKeys, businessTime } = viewer
  const [told, setTold] = useState(() => ({ businessTime, at: Date.now() }))
  if (told.businessTime !== businessTime) setTold({ businessTime, at: Date.now() })
  useIdleLock()
  useEffect(() => {
    if (ready) return
    const begin = async () => {
      // Another tab has set a PIN since: it opens the phone, and nothing is kept before it.
      if ((await beginKeeping(id, phoneKeys)) === 'LOCKED') await openAnew()
      else setReady(true)
    }
    begin().catch((error: unknown) => {
      reportError(error)
      setReady(true)
    })
  }, [ready, id, phoneKeys])
  useEffect(() => {
    if (!ready || !isOnPhone(viewer)) return
    const keep = async () => {
      const store = await openStore(viewer.account.id)
      if (store.lasts) await keepViewer(store, viewer, told.at)
    }
    // Without room the pages open with a network alone, as they would anywhere else.
    keep().catch(reportError)
  }, [ready, viewer, told.at])
  useEffect(() => {
    // Out of reach is no answer: nothing is known then that was not known before.
    return onContact(() => void ask().catch(() => undefined))
  }, [ask])
  return ready ? children : null
}
