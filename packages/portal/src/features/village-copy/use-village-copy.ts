import { useApolloClient } from '@apollo/client/react'
import { useEffect, useSyncExternalStore } from 'react'
import { onContact } from '../../ui/on-contact'
import { isOutOfReach } from '../../ui/request/out-of-reach'
import { openStore } from '../sealed-store/open-store'
import { ageOfCopy, copyInto, onCopyAge } from './copy-link'
import { fillCopy } from './fill-copy'
import { VillageCopy } from './village-copy'

/** So old may the copy be before it is asked for anew, once there is signal. */
const freshFor = 3_600_000

function isFresh(filledAt: string | null, now: number): boolean {
  const age = filledAt === null ? freshFor : now - Date.parse(filledAt)
  // A clock that was set back tells nothing of how old it is.
  return age >= 0 && age < freshFor
}

/**
 * Keeps a copy of the village on a phone that a PIN guards, anew at most every hour when there is signal, however often it is
 * opened. Answers the instant of what the page shows, where that is a copy.
 */
export function useVillageCopy(accountId: string, village: string | null, guarded: boolean): string | null {
  const client = useApolloClient()
  useEffect(() => {
    if (!guarded || village === null) return
    let closed = false
    let fill: () => void = () => undefined
    const open = async () => {
      const copy = new VillageCopy(await openStore(accountId))
      if (closed) return
      copyInto(copy)
      let filling = false
      const fillWhenDue = async () => {
        if (filling) return
        filling = true
        try {
          if (!isFresh(await copy.filledAt(village), Date.now())) await fillCopy(client, copy, village)
        } finally {
          filling = false
        }
      }
      fill = () => {
        fillWhenDue().catch((error: unknown) => {
          // Out of reach, or cut half way: what was kept so far stays, and the next signal goes on.
          if (!isOutOfReach(error)) reportError(error)
        })
      }
      fill()
    }
    open().catch(reportError)
    const end = onContact(() => fill())
    return () => {
      closed = true
      copyInto(null)
      end()
    }
  }, [client, accountId, village, guarded])
  return useSyncExternalStore(onCopyAge, ageOfCopy)
}
