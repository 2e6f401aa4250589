/** The burst is three times the rate (contract, "Errors"). */
export const BURST_SECONDS = 3
/** Full buckets are forgotten beyond this many accounts: a new one is full anyway. */
const SWEPT_ABOVE = 10_000

/** How fast one account may ask. */
export interface RequestPace {
  /** Counts a request of the account; answers 0, or the whole seconds to wait. */
  take(accountId: string): number | Promise<number>
}

interface Bucket {
  tokens: number
  at: number
}

/** A bucket of requests for each account, refilled at a steady rate; kept in the memory of the process. */
export class TokenBuckets implements RequestPace {
  private readonly buckets = new Map<string, Bucket>()

  /**
   * @param perSecond requests a second that refill a bucket; 0 lifts the limit
   * @param now monotonic milliseconds
   */
  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one request out of the account's bucket; answers 0, or the whole seconds to wait when it is empty. */
  take(accountId: string): number {
    if (this.perSecond <= 0) return 0
    const now = this.now()
    const bucket = this.refilled(accountId, now)
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / this.perSecond))
    bucket.tokens -= 1
    return 0
  }

  private refilled(accountId: string, now: number): Bucket {
    const full = this.perSecond * BURST_SECONDS
    let bucket = this.buckets.get(accountId)
    if (bucket === undefined) {
      if (this.buckets.size >= SWEPT_ABOVE) this.sweep(now)
      bucket = { tokens: full, at: now }
      this.buckets.set(accountId, bucket)
    }
    bucket.tokens = Math.min(full, bucket.tokens + ((now - bucket.at) / 1_000) * this.perSecond)
    bucket.at = now
    return bucket
  }

  private sweep(now: number): void {
    for (const [accountId, bucket] of this.buckets) if (now - bucket.at > BURST_SECONDS * 1_000) this.buckets.delete(accountId)
  }
}
