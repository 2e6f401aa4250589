import { useApolloClient } from '@apollo/client/react'
import { useEffect, useSyncExternalStore } from 'react'
import { openStore } from '../sealed-store/open-store'
import { ageOfCopy, copyInto, onCopyAge } from './copy-link'
import { fillCopy } from './fill-copy'
import { VillageCopy } from './village-copy'

/** So old may the copy be before it is asked for anew, once there is signal. */
const freshFor = 3_600_000

/**
 * Keeps a copy of the village on a phone that a PIN guards, anew at most every hour when there is signal. Answers the instant of
 * what the page shows, where that is a copy.
 */
export function useVillageCopy(accountId: string, village: string | null, guarded: boolean): string | null {
  const client = useApolloClient()
  useEffect(() => {
    if (!guarded || village === null) return
    let closed = false
    let filledAt = 0
    let fill: () => void = () => undefined
    const open = async () => {
      const copy = new VillageCopy(await openStore(accountId))
      if (closed) return
      copyInto(copy)
      fill = () => {
        if (Date.now() - filledAt < freshFor) return
        filledAt = Date.now()
        fillCopy(client, copy, village).catch(() => {
          // Out of reach, or cut half way: what was kept so far stays, and the next signal goes on.
          filledAt = 0
        })
      }
      fill()
    }
    const again = () => fill()
    open().catch(reportError)
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      closed = true
      copyInto(null)
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [client, accountId, village, guarded])
  return useSyncExternalStore(onCopyAge, ageOfCopy)
}
