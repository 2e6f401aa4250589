import type { FastifyInstance } from 'fastify'
import type { SessionService } from '../features/session/session-service.js'
import { rateLimited } from '../graphql/errors.js'
import { languageOf } from '../text/sentence.js'
import { accessTokenOf, accountOfRequest, routeOf } from './request-contexts.js'
import { TokenBuckets } from './token-buckets.js'
import type { RequestPace } from './token-buckets.js'

/** What an accounting system needs, in each process; a program that runs away is stopped before it is felt. */
const TOKEN_REQUESTS_A_SECOND = 10

/** Routes by their own pattern: an address may be spelled in many ways. */
const LIMITED = /^\/(graphql|attachments|exports|imports)(\/|$)/

/**
 * Refuses an account's requests beyond its rate before anything is done with what they ask: 429, Retry-After and the error
 * RATE_LIMITED. Requests without a session are not counted: a whole office may sit behind one address.
 */
export const addRateLimit = (server: FastifyInstance, sessions: SessionService, pace: RequestPace): void => {
  const tokenPace = new TokenBuckets(TOKEN_REQUESTS_A_SECOND)
  server.addHook('preHandler', async (request, reply) => {
    if (!LIMITED.test(routeOf(request))) return
    const key = accessTokenOf(request)
    const accountId = key === null ? await accountOfRequest(request, sessions) : null
    const seconds = key !== null ? tokenPace.take(key) : accountId === null ? 0 : await pace.take(accountId)
    if (seconds === 0) return
    const { code, sentence } = rateLimited(seconds)
    const message = sentence[languageOf(request.headers['accept-language'])]
    const body = routeOf(request).startsWith('/graphql') ? { errors: [{ message, extensions: { code, retryAfter: seconds } }] } : { error: { code, message } }
    await reply.code(429).header('retry-after', String(seconds)).type('application/json; charset=utf-8').send(body)
  })
}
