import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.js'
import { RequestContext } from '../graphql/request-context.js'
import type { LiveChanges } from '../graphql/request-context.js'
import { languageOf } from '../text/sentence.js'
import type { SessionService } from '../features/session/session-service.js'
import { SESSION_COOKIE, presentedToken } from './session-token.js'

/** The pattern of the route that answers, however the address was spelled; the address itself where none does. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? request.url

/** Whether the browser reached us over TLS, also through a proxy that says so. */
const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https'

/**
 * Who asks: the person behind the request's session as of now, or null. It is asked when the body is there and the work
 * begins: a request may have been held back for long, and then counts as what it is by now.
 */
export const viewerOfRequest = async (request: FastifyRequest, sessions: SessionService): Promise<Viewer | null> => {
  const presented = presentedToken(request)
  return presented === null ? null : sessions.viewerOf(presented.token)
}

/** Whose requests this one counts among, before anything is done with it; null for nobody's. */
export const accountOfRequest = async (request: FastifyRequest, sessions: SessionService): Promise<string | null> => {
  const presented = presentedToken(request)
  return presented === null ? null : sessions.accountBehind(presented.token)
}

/** The context of one HTTP request. */
export const contextOfRequest = async (request: FastifyRequest, reply: FastifyReply, sessions: SessionService, live: LiveChanges): Promise<RequestContext> => {
  const viewer = await viewerOfRequest(request, sessions)
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) } as const
  return new RequestContext(
    viewer,
    languageOf(request.headers['accept-language']),
    {
      followsRotation: presentedToken(request)?.fromCookie ?? false,
      setToken: (token, expiresAt) => {
        void reply.setCookie(SESSION_COOKIE, token, { ...options, expires: expiresAt })
      },
      clearToken: () => {
        void reply.clearCookie(SESSION_COOKIE, options)
      },
    },
    live,
  )
}
