import { useState, type ReactNode } from 'react'
import { useDelivery } from '../delivery/use-delivery'
import { SignOutDialog, type Unsent } from './SignOutDialog'
import { countUnsent } from './unsent'

/** Signs out at once where everything was sent, and asks before where something was not. */
export function useAskedSignOut(onSignOut: (everywhere: boolean) => void): readonly [(everywhere: boolean) => void, ReactNode] {
  // The store that the pages write to: where nothing lasts, what was written is in this one alone.
  const store = useDelivery()?.store ?? null
  const [asked, setAsked] = useState<Unsent | null>(null)
  const ask = async (everywhere: boolean) => {
    const count = store === null ? 0 : await countUnsent(store)
    if (store === null || count === 0) onSignOut(everywhere)
    else setAsked({ everywhere, count, lasts: store.lasts })
  }
  const signOut = (everywhere: boolean) => {
    ask(everywhere).catch((error: unknown) => {
      // A store that cannot be read keeps nobody signed in.
      reportError(error)
      onSignOut(everywhere)
    })
  }
  return [signOut, asked && <SignOutDialog unsent={asked} onSignOut={() => onSignOut(asked.everywhere)} onClose={() => setAsked(null)} />]
}
