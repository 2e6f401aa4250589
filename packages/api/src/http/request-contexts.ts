import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.js'
import { RequestContext } from '../graphql/request-context.js'
import type { LiveChanges } from '../graphql/request-context.js'
import { languageOf } from '../text/sentence.js'
import type { SessionService } from '../features/session/session-service.js'
import { SESSION_COOKIE, presentedToken } from './session-token.js'

/** Whether the browser reached us over TLS, also through a proxy that says so. */
const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https'

const viewers = new WeakMap<FastifyRequest, Promise<Viewer | null>>()

/** Who asks: the person behind the request's session, or null. Looked up once a request, whoever asks first. */
export const viewerOfRequest = (request: FastifyRequest, sessions: SessionService): Promise<Viewer | null> => {
  let viewer = viewers.get(request)
  if (viewer === undefined) {
    const presented = presentedToken(request)
    viewer = presented === null ? Promise.resolve(null) : sessions.viewerOf(presented.token)
    viewers.set(request, viewer)
  }
  return viewer
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
