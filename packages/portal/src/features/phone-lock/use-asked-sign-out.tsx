import { useState, type ReactNode } from 'react'
import { openStore } from '../sealed-store/open-store'
import { SignOutDialog } from './SignOutDialog'
import { countUnsent } from './unsent'

/** Signs out at once where everything was sent, and asks before where something was not. */
export function useAskedSignOut(accountId: string, onSignOut: (everywhere: boolean) => void): readonly [(everywhere: boolean) => void, ReactNode] {
  const [asked, setAsked] = useState<{ readonly everywhere: boolean; readonly unsent: number } | null>(null)
  const ask = async (everywhere: boolean) => {
    const unsent = await countUnsent(await openStore(accountId))
    if (unsent === 0) onSignOut(everywhere)
    else setAsked({ everywhere, unsent })
  }
  const signOut = (everywhere: boolean) => {
    ask(everywhere).catch((error: unknown) => {
      // A store that cannot be read keeps nobody signed in.
      reportError(error)
      onSignOut(everywhere)
    })
  }
  return [signOut, asked && <SignOutDialog {...asked} onSignOut={() => onSignOut(asked.everywhere)} onClose={() => setAsked(null)} />]
}
