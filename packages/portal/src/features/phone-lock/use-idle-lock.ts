import { useEffect } from 'react'

/** Untouched for so long, the phone asks for its PIN again. */
const idleFor = 300_000
const lookEvery = 15_000
const touches = ['pointerdown', 'keydown', 'scroll'] as const

/** Opens the page anew, and with it asks for the PIN, once nobody has touched it for five minutes; nothing that was read stays in memory. */
export function useIdleLock(hasPin: boolean, lock: () => void = () => location.reload()): void {
  useEffect(() => {
    if (!hasPin) return
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    const look = () => {
      if (Date.now() - touched >= idleFor) lock()
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
  }, [hasPin, lock])
}
