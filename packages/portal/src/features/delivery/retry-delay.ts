const first = 2_000
const longest = 300_000
/** The longest wait that the service can ask for. */
const longestAsked = 900_000

/**
 * How long to wait after so many failures in a row, in milliseconds: 2 s, 4 s, 8 s … at most 5 minutes, less up to a
 * quarter by chance, so that the phones of a village that comes back into signal do not all speak at once.
 */
export function retryDelay(failures: number, random: number): number {
  const full = Math.min(longest, first * 2 ** Math.min(20, Math.max(0, failures - 1)))
  return Math.round(full * (1 - random / 4))
}

/** What the service asked for, within reason. */
export function askedDelay(seconds: number): number {
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(longestAsked, Math.ceil(seconds) * 1_000) : 1_000
}
