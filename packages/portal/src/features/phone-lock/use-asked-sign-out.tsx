import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useDelivery } from '../delivery/use-delivery'
import { SignOutDialog, type Unsent } from './SignOutDialog'
import { countUnsent } from './unsent'

/** Milliseconds that whoever presses before the device's store is open is kept waiting for it. */
const PATIENCE = 3_000

/**
 * Signs out at once where everything was sent, and asks before where something was not. A store that is still being opened is
 * waited for, and one that does not open or cannot be read keeps nobody signed in.
 */
export function useAskedSignOut(onSignOut: (everywhere: boolean) => void): readonly [(everywhere: boolean) => void, ReactNode] {
  // The store that the pages write to: where nothing lasts, what was written is in this one alone.
  const store = useDelivery()?.store ?? null
  const [wish, setWish] = useState<{ readonly everywhere: boolean } | null>(null)
  const [asked, setAsked] = useState<Unsent | null>(null)
  const leave = useEffectEvent(onSignOut)
  useEffect(() => {
    if (wish === null) return undefined
    const { everywhere } = wish
    if (store === null) {
      const timer = setTimeout(() => leave(everywhere), PATIENCE)
      return () => clearTimeout(timer)
    }
    const ask = async () => {
      const count = await countUnsent(store)
      setWish(null)
      if (count === 0) leave(everywhere)
      else setAsked({ everywhere, count, lasts: store.lasts })
    }
    ask().catch((error: unknown) => {
      reportError(error)
      leave(everywhere)
    })
    return undefined
  }, [wish, store])
  return [(everywhere) => setWish({ everywhere }), asked && <SignOutDialog unsent={asked} onSignOut={() => onSignOut(asked.everywhere)} onClose={() => setAsked(null)} />]
}
