import { randomUUID } from 'node:crypto'
import { MOST_REVEALS, REVEAL_WINDOW } from '../features/household/reveal-pace.js'
import type { OwnRevealPace, RevealPace } from '../features/household/reveal-pace.js'
import type { RedisLink } from './redis-link.js'

/** Times of the account's reveals within the window; the answer is the milliseconds until the next may come. */
const TAKE = `
local now, window = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then
  return math.max(1, redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + window - now)
end
redis.call('ZADD', KEYS[1], now, ARGV[4])
redis.call('PEXPIRE', KEYS[1], window)
return 0`

/** The pace of reveals as all processes count it together; without Redis this process counts on its own. */
export class SharedRevealPace implements RevealPace {
  constructor(
    private readonly redis: RedisLink,
    private readonly own: OwnRevealPace,
    private readonly realNow: () => Date,
  ) {}

  async take(accountId: string): Promise<number> {
    const wait = await this.redis.run(TAKE, `reveals:${accountId}`, [this.realNow().getTime(), REVEAL_WINDOW, MOST_REVEALS, randomUUID()])
    return wait === null ? this.own.take(accountId) : Math.ceil(wait / 1_000)
  }
}
