import type { FastifyInstance } from 'fastify'
import type { SessionService } from '../features/session/session-service.js'
import { rateLimited } from '../graphql/errors.js'
import { languageOf } from '../text/sentence.js'
import { accountOfRequest, routeOf } from './request-contexts.js'
import type { RequestPace } from './token-buckets.js'

/** Routes by their own pattern: an address may be spelled in many ways. */
const LIMITED = /^\/(graphql|attachments|exports|imports)(\/|$)/

/**
 * Refuses an account's requests beyond its rate before anything is done with what they ask: 429, Retry-After and the error
 * RATE_LIMITED. Requests without a session are not counted: a whole office may sit behind one address.
 */
export const addRateLimit = (server: FastifyInstance, sessions: SessionService, pace: RequestPace): void => {
  server.addHook('preHandler', async (request, reply) => {
    if (!LIMITED.test(routeOf(request))) return
    const accountId = await accountOfRequest(request, sessions)
    const seconds = accountId === null ? 0 : await pace.take(accountId)
    if (seconds === 0) return
    const { code, sentence } = rateLimited(seconds)
    const message = sentence[languageOf(request.headers['accept-language'])]
    const body = routeOf(request).startsWith('/graphql') ? { errors: [{ message, extensions: { code, retryAfter: seconds } }] } : { error: { code, message } }
    await reply.code(429).header('retry-after', String(seconds)).type('application/json; charset=utf-8').send(body)
  })
}
