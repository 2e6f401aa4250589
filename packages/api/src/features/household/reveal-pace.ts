import { rateLimited } from '../../graphql/errors.js'

const MOST = 30
const WINDOW_MILLISECONDS = 3_600_000

/**
 * How often one account may reveal: 30 times within an hour of the real clock, in this process. A reveal is for one
 * case with one reason, never for copying the register (dossier 5, "rate-limit and cap").
 */
export class RevealPace {
  private readonly times = new Map<string, number[]>()

  constructor(private readonly realNow: () => Date) {}

  /** Counts a reveal of the account; throws RATE_LIMITED with the seconds until the next may come. */
  take(accountId: string): void {
    const now = this.realNow().getTime()
    const recent = this.within(accountId, now)
    const [oldest] = recent
    if (recent.length >= MOST && oldest !== undefined) throw rateLimited(Math.max(1, Math.ceil((oldest + WINDOW_MILLISECONDS - now) / 1000)))
    this.times.set(accountId, [...recent, now])
    this.forgetOthers(now)
  }

  private within(accountId: string, now: number): number[] {
    return (this.times.get(accountId) ?? []).filter((time) => time > now - WINDOW_MILLISECONDS)
  }

  private forgetOthers(now: number): void {
    for (const [accountId, times] of this.times) if ((times.at(-1) ?? 0) <= now - WINDOW_MILLISECONDS) this.times.delete(accountId)
  }
}
