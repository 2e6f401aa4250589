import { useCallback } from 'react'
import { useSession } from './use-viewer'

/** The clock of the business, which in a demonstration is not the clock on the wall. */
export function useBusinessClock(): () => number {
  const { businessOffset } = useSession()
  return useCallback(() => Date.now() + businessOffset, [businessOffset])
}
