import { randomUUID } from 'node:crypto'
import { MOST_REVEALS, REVEAL_WINDOW } from '../features/household/reveal-pace.js'
import type { OwnRevealPace, RevealPace } from '../features/household/reveal-pace.js'
import type { RedisLink } from './redis-link.js'

/** Times of the account's reveals within the window; the answer is the milliseconds until the next may come. Counts one where it is named. */
const TAKE = `
local now, window = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then
  return math.max(1, redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + window - now)
end
if ARGV[4] ~= '' then
  redis.call('ZADD', KEYS[1], now, ARGV[4])
  redis.call('PEXPIRE', KEYS[1], window)
end
return 0`

/** The pace of reveals as all processes count it together; without Redis this process counts on its own. */
export class SharedRevealPace implements RevealPace {
  constructor(
    private readonly redis: RedisLink,
    private readonly own: OwnRevealPace,
    private readonly realNow: () => Date,
    private readonly counted = 'reveals',
  ) {}

  async take(accountId: string): Promise<number> {
    return (await this.ask(accountId, randomUUID())) ?? this.own.take(accountId)
  }

  async wait(accountId: string): Promise<number> {
    return (await this.ask(accountId, '')) ?? this.own.wait(accountId)
  }

  /** Whole seconds; null while Redis is away. */
  private async ask(accountId: string, taking: string): Promise<number | null> {
    const wait = await this.redis.run(TAKE, `${this.counted}:${accountId}`, [this.realNow().getTime(), REVEAL_WINDOW, MOST_REVEALS, taking])
    return wait === null ? null : Math.ceil(wait / 1_000)
  }
}
