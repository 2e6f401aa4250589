import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { followWork } from './follow-work'

/** {@link followWork} for the pages on which work is done. */
export function useFollowWork(): () => void {
  const client = useApolloClient()
  return useCallback(() => {
    // A count that could not be fetched stays as it was, and the next look mends it.
    followWork(client).catch(reportError)
  }, [client])
}
