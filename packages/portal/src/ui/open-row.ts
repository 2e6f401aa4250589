import type { MouseEvent } from 'react'

/** What answers a click itself. */
const answering = 'a, button, input, select, textarea, label, summary, [contenteditable]'

/** A click on a row beside its link opens what the link opens; on a control, or while text is being marked, it does not. The keyboard has the link. */
export function openRow(event: MouseEvent<HTMLElement>): void {
  if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest(answering) !== null) return
  if (window.getSelection()?.isCollapsed === false) return
  const row = event.target.closest('tbody tr')
  if (row === null || row.closest('dialog') !== null) return
  row.querySelector<HTMLElement>('a[data-row-link]')?.click()
}
