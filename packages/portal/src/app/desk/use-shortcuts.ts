import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** `/` search, `g h` home, `g l` households, `g n` notices, `?` this list. Not while someone is typing. */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  const [, navigate] = useLocation()
  const help = useRef(onHelp)
  help.current = onHelp
  useEffect(() => {
    let leader = 0
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-search]')
        if (search === null) return
        event.preventDefault()
        search.focus()
        search.select()
        return
      }
      if (event.key === '?') help.current()
      if (event.key === 'g') {
        leader = event.timeStamp
        return
      }
      const address = { h: '/', l: '/households', n: '/notices' }[event.key]
      if (address !== undefined && leader > 0 && event.timeStamp - leader < 1200) navigate(address)
      leader = 0
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [navigate])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null
}
