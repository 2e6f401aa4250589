import type { Config } from './config.js'
import { MOST_REVEALS, OwnRevealPace } from './features/household/reveal-pace.js'
import type { RevealPace } from './features/household/reveal-pace.js'
import { TokenBuckets } from './http/token-buckets.js'
import type { RequestPace } from './http/token-buckets.js'
import type { RedisLink } from './redis/redis-link.js'
import { SharedRequestPace } from './redis/shared-request-pace.js'
import { SharedRevealPace } from './redis/shared-reveal-pace.js'

/** How fast one account may go. */
export interface Paces {
  readonly requests: RequestPace
  readonly reveals: RevealPace
  /** How often an account may hear that an ID number is on the register already. */
  readonly takenNumbers: RevealPace
}

type PaceConfig = Pick<Config, 'rateLimit' | 'workers'>

const shareOf = ({ rateLimit, workers }: PaceConfig): { readonly requests: number; readonly reveals: number } => ({
  requests: rateLimit / workers,
  reveals: Math.max(1, Math.floor(MOST_REVEALS / workers)),
})

/**
 * With Redis all processes count together, and while it is away each lets through what all may. Without it each takes its
 * share, so that together they let through no more than one process would.
 */
export const pacesOf = (config: PaceConfig, redis: RedisLink | null, realNow: () => Date): Paces => {
  if (redis === null) {
    const share = shareOf(config)
    return { requests: new TokenBuckets(share.requests), reveals: new OwnRevealPace(realNow, share.reveals), takenNumbers: new OwnRevealPace(realNow, share.reveals) }
  }
  return {
    requests: new SharedRequestPace(redis, config.rateLimit, new TokenBuckets(config.rateLimit)),
    reveals: new SharedRevealPace(redis, new OwnRevealPace(realNow), realNow),
    takenNumbers: new SharedRevealPace(redis, new OwnRevealPace(realNow), realNow, 'takenNumbers'),
  }
}

/** What several processes without Redis limit, as a sentence for the start; null where there is nothing to say. */
export const sharedPaceSentence = (config: PaceConfig & Pick<Config, 'redisUrl'>): string | null => {
  if (config.workers === 1 || config.redisUrl !== null) return null
  const { requests, reveals } = shareOf(config)
  const perSecond = String(Math.round(requests * 10) / 10)
  const zh = config.rateLimit > 0 ? `每秒 ${perSecond} 次请求、` : ''
  const en = config.rateLimit > 0 ? `${perSecond} requests a second and ` : ''
  return `未设置 REDIS_URL：${config.workers} 个进程各自计数，每个账号在每个进程限${zh}每小时 ${reveals} 次查看。 Without REDIS_URL each of the ${config.workers} processes counts by itself and lets an account through at ${en}${reveals} reveals an hour.`
}
