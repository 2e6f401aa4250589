import { useEffect, useState, type ReactNode } from 'react'
import { keepViewer } from '../features/phone-lock/kept-viewer'
import { openStore } from '../features/sealed-store/open-store'
import { beginKeeping } from '../features/sealed-store/phone-lock'
import { keysAtHand } from '../features/sealed-store/store-keys'
import type { Viewer } from '../features/viewer/use-viewer'

interface KeepingProps {
  readonly viewer: Viewer
  /** Asks the service who is signed in. */
  readonly ask: () => Promise<unknown>
  readonly children: ReactNode
}

/** Whoever works without a network is known to the device by name; whoever works at a desk is asked for at the service. */
const isOnPhone = ({ appointments }: Viewer) => appointments.some(({ role }) => role === 'VOLUNTEER_SUPERVISOR')

/**
 * Has the keys at hand before any page opens the store, keeps who is signed in, and asks the service again whenever signal or
 * the page comes back: a sign-in that was ended from the office is noticed at the first contact.
 */
export function Keeping({ viewer, ask, children }: KeepingProps) {
  const { id } = viewer.account
  const [ready, setReady] = useState(() => keysAtHand()?.accountId === id)
  const { phoneKeys } = viewer
  useEffect(() => {
    if (ready) return
    beginKeeping(id, phoneKeys)
      .catch(reportError)
      .finally(() => setReady(true))
  }, [ready, id, phoneKeys])
  useEffect(() => {
    if (!ready || !isOnPhone(viewer)) return
    const keep = async () => {
      const store = await openStore(viewer.account.id)
      if (store.lasts) await keepViewer(store, viewer)
    }
    // Without room the pages open with a network alone, as they would anywhere else.
    keep().catch(reportError)
  }, [ready, viewer])
  useEffect(() => {
    // Out of reach is no answer: nothing is known then that was not known before.
    const look = () => void ask().catch(() => undefined)
    const lookAgain = () => {
      if (document.visibilityState === 'visible') look()
    }
    addEventListener('online', look)
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      removeEventListener('online', look)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [ask])
  return ready ? children : null
}
