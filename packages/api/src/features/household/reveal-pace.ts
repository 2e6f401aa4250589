/** Reveals of one account within the window (dossier 5, "rate-limit and cap"). */
export const MOST_REVEALS = 30
/** Milliseconds of the real clock. */
export const REVEAL_WINDOW = 3_600_000

/**
 * How often one account may reveal: 30 times within an hour of the real clock. A reveal is for one case with one reason,
 * never for copying the register (dossier 5, "rate-limit and cap").
 */
export interface RevealPace {
  /** Counts a reveal of the account; answers 0, or the whole seconds until the next may come. */
  take(accountId: string): number | Promise<number>
  /** The same answer without counting anything. */
  wait(accountId: string): number | Promise<number>
}

/** The pace as this process counts it, in its memory. */
export class OwnRevealPace implements RevealPace {
  private readonly times = new Map<string, number[]>()

  /** @param most reveals that this process lets through: all, or its share of them */
  constructor(
    private readonly realNow: () => Date,
    private readonly most: number = MOST_REVEALS,
  ) {}

  take(accountId: string): number {
    const wait = this.wait(accountId)
    if (wait > 0) return wait
    const now = this.realNow().getTime()
    this.times.set(accountId, [...this.within(accountId, now), now])
    this.forgetOthers(now)
    return 0
  }

  wait(accountId: string): number {
    const now = this.realNow().getTime()
    const recent = this.within(accountId, now)
    const [oldest] = recent
    return recent.length >= this.most && oldest !== undefined ? Math.max(1, Math.ceil((oldest + REVEAL_WINDOW - now) / 1000)) : 0
  }

  private within(accountId: string, now: number): number[] {
    return (this.times.get(accountId) ?? []).filter((time) => time > now - REVEAL_WINDOW)
  }

  private forgetOthers(now: number): void {
    for (const [accountId, times] of this.times) if ((times.at(-1) ?? 0) <= now - REVEAL_WINDOW) this.times.delete(accountId)
  }
}
