const SHORTEST_MILLISECONDS = 200
const LONGEST_MILLISECONDS = 30_000
/** A worker that lived so long had nothing wrong with it from the start. */
const LIVED_MILLISECONDS = 60_000

/**
 * How long to wait before a worker that died is replaced: hardly at all the first time, then twice as long each time, up
 * to half a minute, so that a fault that ends every worker at its start does not keep the machine busy with starting.
 */
export class ReplacementPause {
  private early = 0

  /** Milliseconds to wait, for a worker that lived so many milliseconds. */
  after(lived: number): number {
    this.early = lived >= LIVED_MILLISECONDS ? 0 : this.early + 1
    return Math.min(LONGEST_MILLISECONDS, SHORTEST_MILLISECONDS * 2 ** Math.max(0, this.early - 1))
  }
}
