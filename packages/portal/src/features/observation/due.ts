/** How long there is until a deadline, or how long it has passed. */
export type Due = { readonly kind: 'left' | 'over'; readonly days: number } | { readonly kind: 'hours'; readonly hours: number }

const hour = 3_600_000
const day = 24 * hour

/** Counted in whole days from the day of `now`; the last day counts in hours. Deadlines end with their day in Asia/Shanghai. */
export function dueIn(dueAt: string, now: number): Due {
  const left = Date.parse(dueAt) - now
  if (left < 0) return { kind: 'over', days: Math.max(1, Math.ceil(-left / day)) }
  if (left < day) return { kind: 'hours', hours: Math.max(1, Math.floor(left / hour)) }
  return { kind: 'left', days: Math.floor(left / day) }
}
