import { Pool } from 'undici'

/** One request and whether its answer is as it must be. */
export interface Ask {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What one side did in one round. */
export interface Round {
  readonly requests: number
  readonly seconds: number
  readonly errors: number
  /** Milliseconds of each request. */
  readonly latencies: readonly number[]
}

/** Requests that are sent one after another on each of several connections. */
export class Load {
  private readonly pool: Pool
  private readonly connections: number

  constructor(origin: string, connections: number) {
    this.connections = connections
    this.pool = new Pool(origin, { connections, pipelining: 1, keepAliveTimeout: 60_000 })
  }

  /** Sends for so many seconds; `next` makes each request anew, so that no two in a row need be alike. */
  async run(next: () => Ask, seconds: number, isRight: (status: number, body: string) => boolean): Promise<Round> {
    const latencies: number[] = []
    let errors = 0
    const started = performance.now()
    const until = started + seconds * 1000
    const sender = async (): Promise<void> => {
      while (performance.now() < until) {
        const ask = next()
        const at = performance.now()
        const { statusCode, body } = await this.pool.request(ask)
        const text = await body.text()
        latencies.push(performance.now() - at)
        if (!isRight(statusCode, text)) errors += 1
      }
    }
    await Promise.all(Array.from({ length: this.connections }, sender))
    return { requests: latencies.length, seconds: (performance.now() - started) / 1000, errors, latencies }
  }

  async close(): Promise<void> {
    await this.pool.close()
  }
}
