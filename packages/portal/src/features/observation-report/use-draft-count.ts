import { useEffect, useState } from 'react'
import { useDelivery } from '../delivery/use-delivery'
import { readDrafts } from './kept-draft'

/** How many drafts this device keeps. */
export function useDraftCount(): number {
  const kept = useDelivery()
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (kept !== null) readDrafts(kept.store).then(({ drafts }) => setCount(drafts.length), reportError)
  }, [kept])
  return count
}
