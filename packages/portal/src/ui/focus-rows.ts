import type { KeyboardEvent } from 'react'

/** Arrow keys move between the links of a list, one a row; Enter opens, as links do. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  if (links.length === 0) return
  const at = links.findIndex((link) => link === document.activeElement)
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus()
  event.preventDefault()
}
