import { useEffect } from 'react'
import { readLock } from '../sealed-store/phone-lock'
import { isKept } from '../sealed-store/store-keys'

/** Untouched for so long, the phone asks for its PIN again. */
const idleFor = 300_000
const lookEvery = 15_000
const touches = ['pointerdown', 'keydown', 'scroll'] as const

/** Opens the page anew, and with it asks for the PIN, where there is one: it may have been set in another tab since. */
async function askForPin(): Promise<void> {
  if (isKept() && (await readLock())?.hasPin === true) location.reload()
}

/** Locks the page, whatever it shows, once nobody has touched it for five minutes; nothing that was read stays in memory. */
export function useIdleLock(lock: () => Promise<void> = askForPin): void {
  useEffect(() => {
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    const look = () => {
      if (Date.now() - touched >= idleFor) lock().catch(reportError)
    }
    // A page in the background has no clock that can be relied on: it looks when it comes back as well.
    const timer = setInterval(look, lookEvery)
    document.addEventListener('visibilitychange', look)
    for (const name of touches) addEventListener(name, touch, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      for (const name of touches) removeEventListener(name, touch, { capture: true })
    }
  }, [lock])
}
