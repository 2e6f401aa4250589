import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** A new page begins at its top; going back keeps what the browser remembers. */
export function useScrollToTop(): void {
  const [location] = useLocation()
  const wentBack = useRef(false)
  useEffect(() => {
    const mark = () => {
      wentBack.current = true
    }
    addEventListener('popstate', mark)
    return () => removeEventListener('popstate', mark)
  }, [])
  useEffect(() => {
    if (!wentBack.current) scrollTo(0, 0)
    wentBack.current = false
  }, [location])
}
