import { AggregatorRegistry } from 'prom-client'
import type { Metrics } from './messages.js'

/** A worker that does not answer within this is left out, so that one that hangs does not hide the others. */
const PATIENCE_MILLISECONDS = 2_000

interface Gathering {
  readonly awaited: Set<number>
  readonly metrics: Metrics[]
  readonly done: () => void
}

/** Brings the metrics of all workers into one: counts are sums over them. */
export class MetricsOfWorkers {
  private questions = 0
  private readonly open = new Map<number, Gathering>()

  /** Asks each of the workers and answers with what they have together, as Prometheus reads it. */
  async gather(workers: readonly number[], ask: (worker: number, question: number) => void): Promise<string> {
    this.questions += 1
    const question = this.questions
    const metrics: Metrics[] = []
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MILLISECONDS)
      const done = (): void => {
        clearTimeout(timer)
        resolve()
      }
      this.open.set(question, { awaited: new Set(workers), metrics, done })
      if (workers.length === 0) done()
      for (const worker of workers) ask(worker, question)
    })
    this.open.delete(question)
    return AggregatorRegistry.aggregate(metrics.map((each) => [...each])).metrics()
  }

  /** Takes the answer of a worker. */
  take(worker: number, question: number, metrics: Metrics): void {
    const gathering = this.open.get(question)
    if (gathering?.awaited.delete(worker) !== true) return
    gathering.metrics.push(metrics)
    if (gathering.awaited.size === 0) gathering.done()
  }

  /** No longer waits for a worker that is gone. */
  forget(worker: number): void {
    for (const gathering of this.open.values()) {
      if (gathering.awaited.delete(worker) && gathering.awaited.size === 0) gathering.done()
    }
  }
}
