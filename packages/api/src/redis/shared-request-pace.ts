import { BURST_SECONDS } from '../http/token-buckets.js'
import type { RequestPace, TokenBuckets } from '../http/token-buckets.js'
import type { RedisLink } from './redis-link.js'

/**
 * The bucket of one account as a single number: the time at which it will be full again. A request moves that on by the
 * time that refills one token, and is refused where that would be further off than an empty bucket takes.
 */
const TAKE = `
local now = redis.call('TIME')
now = now[1] * 1000000 + now[2]
local refill = 1000000 / tonumber(ARGV[1])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now) + refill
local beyond = full - now - tonumber(ARGV[2]) * 1000000
if beyond > 0 then return math.ceil(beyond / 1000000) end
redis.call('SET', KEYS[1], string.format('%.2f', full), 'PX', math.ceil((full - now) / 1000))
return 0`

/** The pace of requests as all processes count it together; without Redis this process counts on its own. */
export class SharedRequestPace implements RequestPace {
  constructor(
    private readonly redis: RedisLink,
    private readonly perSecond: number,
    private readonly own: TokenBuckets,
  ) {}

  take(accountId: string): number | Promise<number> {
    return this.perSecond <= 0 ? 0 : this.together(accountId)
  }

  private async together(accountId: string): Promise<number> {
    return (await this.redis.run(TAKE, `requests:${accountId}`, [this.perSecond, BURST_SECONDS])) ?? this.own.take(accountId)
  }
}
