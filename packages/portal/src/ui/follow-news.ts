import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { isOutOfReach } from './request/out-of-reach'

const news = new EventTarget()
/** Of what comes in a row, one is followed: a territory in which much is written must not be counted at every row. */
const gatheredFor = 3000

/** Says that something changed of which the frame around the page may count more or less. */
export function announceNews(): void {
  news.dispatchEvent(new Event('news'))
}

/**
 * Asks again for a figure of the frame when another page is opened, when something came and when somebody comes back to
 * the window; a filter or a dialog on the same page asks for nothing. Without an answer the figure stays as it was last known.
 */
export function useFollow(ask: () => Promise<unknown>): void {
  const [location] = useLocation()
  const askNow = () => {
    ask().catch((fault: unknown) => {
      // Whether the sign-in has ended meanwhile, the frame hears from every request.
      if (!isOutOfReach(fault) && !CombinedGraphQLErrors.is(fault)) reportError(fault)
    })
  }
  const latest = useRef(askNow)
  const at = useRef(location)
  useEffect(() => {
    latest.current = askNow
  })
  useEffect(() => {
    if (at.current === location) return
    at.current = location
    latest.current()
  }, [location])
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | null = null
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = null
        latest.current()
      }, gatheredFor)
    }
    const back = () => {
      if (document.visibilityState === 'visible') soon()
    }
    news.addEventListener('news', soon)
    document.addEventListener('visibilitychange', back)
    return () => {
      if (waiting !== null) clearTimeout(waiting)
      news.removeEventListener('news', soon)
      document.removeEventListener('visibilitychange', back)
    }
  }, [])
}
