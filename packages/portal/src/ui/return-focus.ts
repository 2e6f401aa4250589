/** Whatever may hold the focus next to what held it: a row, a cell, a bar of buttons. */
const acts = 'button:not(:disabled), a[href]'
const headings = 'h1, h2, h3'
const whole = 'section, main'

/** What holds the focus now, with all that it lies in, the nearest first. */
export function focusPlace(): readonly Element[] {
  const place: Element[] = []
  for (let each = document.activeElement; each !== null && each !== document.body; each = each.parentElement) place.push(each)
  return place
}

/**
 * Gives the focus back to where it was. Where that is gone, as a button is whose act was done, or goes with what is fetched anew, the
 * focus goes to the act next to it, or else to the heading of its part of the page, which says how things stand now (WCAG 2.4.3).
 */
export function returnFocus(place: readonly Element[]): void {
  const [before, ...around] = place
  if (!(before instanceof HTMLElement)) return
  if (!before.isConnected) {
    focusNear(around)
    return
  }
  before.focus()
  const stop = new AbortController()
  const watch = new MutationObserver(() => {
    if (before.isConnected) return
    stop.abort()
    if (document.activeElement === null || document.activeElement === document.body) focusNear(around)
  })
  stop.signal.addEventListener('abort', () => watch.disconnect())
  watch.observe(document.body, { childList: true, subtree: true })
  // Whoever goes on by themselves is not called back.
  for (const going of ['focusin', 'pointerdown', 'keydown']) document.addEventListener(going, () => stop.abort(), { signal: stop.signal })
}

function focusNear(around: readonly Element[]): void {
  for (const part of around) {
    if (!part.isConnected) continue
    const next = part.querySelector<HTMLElement>(part.matches(whole) ? headings : acts)
    if (next === null) continue
    if (next.matches(headings)) next.tabIndex = -1
    next.focus()
    return
  }
}
