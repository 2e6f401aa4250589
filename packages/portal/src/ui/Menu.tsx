import { useEffect, useRef, type ReactNode } from 'react'
import './Menu.css'

interface MenuProps {
  readonly label: ReactNode
  readonly name: string
  readonly align?: 'left' | 'right'
  readonly className?: string
  readonly children: ReactNode
}

/** Something that floats under its button: closes by Esc, by a click elsewhere, and after a choice. */
export function Menu({ label, name, align = 'right', className, children }: MenuProps) {
  const element = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOnClick = (event: MouseEvent) => {
      const menu = element.current
      if (menu === null || !(event.target instanceof Node)) return
      const inside = menu.contains(event.target)
      const chosen = event.target instanceof Element && event.target.closest('.menu-body a, .menu-body [data-closes]') !== null
      if (!inside || chosen) menu.open = false
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      const menu = element.current
      if (event.key !== 'Escape' || menu === null || !menu.open) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
    document.addEventListener('click', closeOnClick)
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('click', closeOnClick)
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [])
  return (
    <details ref={element} className={className === undefined ? 'menu' : `menu ${className}`}>
      <summary title={name}>
        {label}
        <span className="hidden-text">{name}</span>
      </summary>
      <div className={`menu-body ${align}`}>{children}</div>
    </details>
  )
}
