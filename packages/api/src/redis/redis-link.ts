import { createHmac } from 'node:crypto'
import { Redis } from 'ioredis'
import type { RedisOptions } from 'ioredis'
import type { Logger } from 'pino'

/** Nobody waits for Redis longer than this: what it would have said is decided without it. */
const PATIENCE_MILLISECONDS = 250
/** After a failure Redis is left alone for so long, so that no request waits for one that hangs. */
const REST_MILLISECONDS = 1_000
const LONGEST_RECONNECT_MILLISECONDS = 1_000

const OPTIONS = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResubscribe: false,
  autoResendUnfulfilledCommands: false,
  commandTimeout: PATIENCE_MILLISECONDS,
  connectTimeout: 2_000,
  // Commands of one moment go to the server together.
  enableAutoPipelining: true,
  retryStrategy: (times) => Math.min(LONGEST_RECONNECT_MILLISECONDS, times * 50),
} as const satisfies RedisOptions

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * The name under which one installation keeps things, so that several may share a Redis: its processes alone have
 * the same data key and database, and nobody can tell either from the name.
 */
export const installationName = (databaseUrl: string, dataKey: string): string => {
  const database = databaseUrl.startsWith('sqlite:') ? databaseUrl : new URL(databaseUrl).pathname
  return `bangfu:${createHmac('sha256', dataKey).update(`redis ${database}`).digest('hex').slice(0, 16)}`
}

/**
 * What the processes tell each other at once. Nothing rests on it: everything that Redis says can be missing, late or gone,
 * and each use has its way without it. That it is away, and that it is back, is said once in the log.
 */
export class RedisLink {
  private readonly commands: Redis
  private readonly hearing: Redis
  private away = false
  private restUntil = 0

  /** @param name the installation's, before every key and channel */
  constructor(
    url: string,
    private readonly name: string,
    private readonly logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    this.commands = new Redis(url, OPTIONS)
    this.hearing = new Redis(url, OPTIONS)
    // Without a listener an error of a connection would end the process; it is told where a command fails.
    this.commands.on('error', (error) => this.failed(error))
    this.hearing.on('error', (error) => this.failed(error))
  }

  /** The first answer of a script about one key; null when Redis is away. */
  async run(script: string, key: string, values: readonly (string | number)[]): Promise<number | null> {
    return this.ask(async () => Number(await this.commands.eval(script, 1, `${this.name}:${key}`, ...values)))
  }

  /** Tells every process that hears the channel, perhaps. */
  publish(channel: string, text: string): void {
    void this.ask(() => this.commands.publish(`${this.name}:${channel}`, text))
  }

  /** Hears what is published in the channel, as long as Redis is there. */
  hear(channel: string, listener: (text: string) => void): void {
    const full = `${this.name}:${channel}`
    const subscribe = (): void => {
      this.hearing.subscribe(full).catch((error: unknown) => this.failed(error))
    }
    this.hearing.on('ready', subscribe)
    if (this.hearing.status === 'ready') subscribe()
    this.hearing.on('message', (heard: string, text: string) => {
      if (heard === full) listener(text)
    })
  }

  close(): void {
    this.commands.disconnect()
    this.hearing.disconnect()
  }

  private async ask<T>(command: () => Promise<T>): Promise<T | null> {
    if (this.restUntil > performance.now()) return null
    try {
      const answer = await command()
      if (this.away) this.logger.info('Redis is back')
      this.away = false
      return answer
    } catch (error) {
      this.failed(error)
      this.restUntil = performance.now() + REST_MILLISECONDS
      return null
    }
  }

  private failed(error: unknown): void {
    if (!this.away) this.logger.warn({ reason: wordsOf(error) }, 'Redis is away: each process counts by itself, and live changes come by the database')
    this.away = true
  }
}
