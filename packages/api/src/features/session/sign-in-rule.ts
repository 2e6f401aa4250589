/** The window in which failures are counted: 15 minutes. */
const WINDOW_MILLISECONDS = 15 * 60_000
const SHORTEST_WAIT = 1_000

/** How soon and how long one key is made to wait. */
export interface TryLimits {
  /** Failures within the window that are still answered with the plain refusal. */
  readonly free: number
  /** Milliseconds that no wait is longer than. */
  readonly longestWait: number
}

/** One login: contract, "Errors". */
export const LOGIN_LIMITS: TryLimits = { free: 5, longestWait: WINDOW_MILLISECONDS }

/** What is remembered of the failed sign-ins on one login. Times are milliseconds of real time. */
export interface FailedTries {
  /** Latest failures, oldest first. */
  readonly failedAt: readonly number[]
  /** Waits imposed one after another. */
  readonly waits: number
  readonly blockedUntil: number | null
}

export const NO_FAILED_TRIES: FailedTries = { failedAt: [], waits: 0, blockedUntil: null }

/** Milliseconds until the login may be tried again; 0 when it may be tried now. */
export const waitLeft = ({ blockedUntil }: FailedTries, now: number): number => Math.max(0, (blockedUntil ?? 0) - now)

/**
 * What is remembered after one more failure. The first failure within 15 minutes beyond the free ones (on a login the
 * sixth) imposes a wait of one second, each further one twice the wait before, up to the longest (on a login 15 minutes). Fifteen minutes without a failure after the last wait end the
 * series (contract, "Errors").
 */
export const afterFailure = (tries: FailedTries, now: number, { free, longestWait }: TryLimits = LOGIN_LIMITS): FailedTries => {
  const seriesGoesOn = tries.waits > 0 && now <= (tries.blockedUntil ?? 0) + WINDOW_MILLISECONDS
  const failedAt = [...tries.failedAt.filter((at) => at > now - WINDOW_MILLISECONDS), now].slice(-(free + 1))
  if (!seriesGoesOn && failedAt.length <= free) return { failedAt, waits: 0, blockedUntil: null }
  const waits = seriesGoesOn ? tries.waits + 1 : 1
  return { failedAt, waits, blockedUntil: now + Math.min(SHORTEST_WAIT * 2 ** (waits - 1), longestWait) }
}
