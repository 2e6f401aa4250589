import { rateLimited } from '../graphql/errors.js'

/** More than keeps every connection to the database busy, few enough that each gets on. */
const MOST_AT_WORK = 100
/** About a second's work of one process: who comes behind them would wait longer than it takes to come again. */
const MOST_WAITING = 1_000
const RETRY_SECONDS = 1

/**
 * How many requests, or works of one kind, are done at once. Those beyond wait in their order for a place, and the database with them; beyond a full
 * line a request is refused before anything is done for it, so that a crowd gets slow answers or a clear refusal, never failures.
 */
export class Admission {
  private atWork = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly mostAtWork: number = MOST_AT_WORK,
    private readonly mostWaiting: number = MOST_WAITING,
    private readonly retrySeconds: number = RETRY_SECONDS,
  ) {}

  /** Does the work when there is a place for it; throws RATE_LIMITED when the line is full. */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.atWork < this.mostAtWork) this.atWork += 1
    else {
      if (this.waiting.length >= this.mostWaiting) throw rateLimited(this.retrySeconds)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve)
      })
    }
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      // The place goes straight to whoever waited longest, so that nobody who comes now is before them.
      if (next === undefined) this.atWork -= 1
      else next()
    }
  }
}
