/** What becomes of a delivery after it was tried. */
export type PushOutcome = 'SENT' | 'GONE' | 'GIVEN_UP' | { readonly againInSeconds: number }

const FIRST_PAUSE_SECONDS = 30
const LONGEST_PAUSE_SECONDS = 3_600
const MOST_ATTEMPTS = 8

const pauseAfter = (attempts: number): number => Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (attempts - 1))

/**
 * What an answer of a push service means after so many attempts; `status` is null where nobody answered. 404 and 410 say that
 * the device is there no more, 403 that it subscribed with another key of the operator's. What the service cannot take now is
 * tried again after 30 seconds, doubling to an hour, and not before `Retry-After`; the eighth attempt is the last.
 */
export const outcomeOf = (status: number | null, attempts: number, retryAfterSeconds: number | null): PushOutcome => {
  if (status !== null && status >= 200 && status < 300) return 'SENT'
  if (status === 404 || status === 410 || status === 403) return 'GONE'
  const passes = status === null || status === 429 || status >= 500
  if (!passes || attempts >= MOST_ATTEMPTS) return 'GIVEN_UP'
  return { againInSeconds: Math.max(pauseAfter(attempts), Math.min(retryAfterSeconds ?? 0, 86_400)) }
}
