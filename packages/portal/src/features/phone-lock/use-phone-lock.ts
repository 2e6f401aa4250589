import { useCallback, useEffect, useState } from 'react'
import { canKeep, readLock } from '../sealed-store/phone-lock'

export type PhoneLockState = 'UNKNOWN' | 'CANNOT_KEEP' | 'NO_PIN' | 'PIN'

/** Whether this phone keeps anything, and whether a PIN guards it; with what looks again. */
export function usePhoneLock(): readonly [PhoneLockState, () => void] {
  const [state, setState] = useState<PhoneLockState>('UNKNOWN')
  const look = useCallback(() => {
    const read = async () => {
      const lock = canKeep() ? await readLock() : null
      setState(lock === null ? 'CANNOT_KEEP' : lock.hasPin ? 'PIN' : 'NO_PIN')
    }
    read().catch((error: unknown) => {
      // A browser that refuses a database keeps nothing.
      if (!(error instanceof DOMException)) reportError(error)
      setState('CANNOT_KEEP')
    })
  }, [])
  useEffect(look, [look])
  return [state, look]
}
