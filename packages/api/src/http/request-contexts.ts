import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.js'
import { RequestContext } from '../graphql/request-context.js'
import { languageOf } from '../text/sentence.js'
import type { SessionService } from '../features/session/session-service.js'
import { SESSION_COOKIE, presentedToken } from './session-token.js'

/** Whether the browser reached us over TLS, also through a proxy that says so. */
const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https'

/** Who asks: the person behind the request's session, or null. */
export const viewerOfRequest = async (request: FastifyRequest, sessions: SessionService): Promise<Viewer | null> => {
  const presented = presentedToken(request)
  return presented === null ? null : sessions.viewerOf(presented.token)
}

/** The context of one HTTP request. */
export const contextOfRequest = async (request: FastifyRequest, reply: FastifyReply, sessions: SessionService): Promise<RequestContext> => {
  const viewer = await viewerOfRequest(request, sessions)
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) } as const
  return new RequestContext(
    viewer,
    languageOf(request.headers['accept-language']),
    {
      setToken: (token, expiresAt) => {
        void reply.setCookie(SESSION_COOKIE, token, { ...options, expires: expiresAt })
      },
      clearToken: () => {
        void reply.clearCookie(SESSION_COOKIE, options)
      },
    },
    randomUUID(),
  )
}
