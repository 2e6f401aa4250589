import { useEffect, useState } from 'react'
import { useDelivery } from '../delivery/use-delivery'
import { draftCount } from './kept-draft'

/** How many drafts this device keeps. */
export function useDraftCount(): number {
  const kept = useDelivery()
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (kept !== null) draftCount(kept.store).then(setCount, reportError)
  }, [kept])
  return count
}
