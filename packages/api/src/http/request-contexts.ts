import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.js'
import { RequestContext } from '../graphql/request-context.js'
import type { LiveChanges, OwnVisit } from '../graphql/request-context.js'
import { languageOf } from '../text/sentence.js'
import type { OwnSessionService } from '../features/own-file/own-session-service.js'
import { deviceOf } from '../features/session/device.js'
import type { SessionService } from '../features/session/session-service.js'
import type { AccessTokenService } from '../features/access-token/access-token-service.js'
import { isAccessToken } from '../features/access-token/access-token-service.js'
import { clientAddress } from './client-address.js'
import { OWN_FILE_COOKIE, SESSION_COOKIE, presentedOwnToken, presentedToken } from './session-token.js'

/** The pattern of the route that answers, however the address was spelled; the address itself where none does. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? request.url

/** Whether the browser reached us over TLS, also through a proxy that says so. */
const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https'

interface Look {
  readonly viewer: Viewer | null
  /** Monotonic milliseconds. */
  readonly at: number
}

/** A look that was needed to count the request, for the work that follows on its heels. */
const justLooked = new WeakMap<FastifyRequest, Look>()
/** Work that begins later than this looks again: it waited for a place. */
const ON_ITS_HEELS = 20

/**
 * The account that a request is meant to be of, where it says so: what one person's phone kept is sent in the background,
 * by the cookie of whoever has signed in there by then.
 */
const MEANT_ACCOUNT = 'bangfu-account'

const look = async (request: FastifyRequest, sessions: SessionService): Promise<Viewer | null> => {
  const presented = presentedToken(request)
  const viewer = presented === null ? null : await sessions.viewerOf(presented.token)
  const meant = request.headers[MEANT_ACCOUNT]
  return meant === undefined || meant === viewer?.accountId ? viewer : null
}

/**
 * Who asks: the person behind the request's session as of now, or null. It is asked when the body is there and the work
 * begins: a request may have been held back for long, and then counts as what it is by now.
 */
export const viewerOfRequest = async (request: FastifyRequest, sessions: SessionService): Promise<Viewer | null> => {
  const before = justLooked.get(request)
  justLooked.delete(request)
  return before !== undefined && performance.now() - before.at < ON_ITS_HEELS ? before.viewer : look(request, sessions)
}

/** Whose requests this one counts among; null for nobody's. Asked when the body is there. */
export const accountOfRequest = async (request: FastifyRequest, sessions: SessionService): Promise<string | null> => {
  const presented = presentedToken(request)
  if (presented === null) return null
  const remembered = sessions.rememberedAccount(presented.token)
  if (remembered !== null) return remembered
  const viewer = await look(request, sessions)
  justLooked.set(request, { viewer, at: performance.now() })
  return viewer?.accountId ?? null
}

/** An enterprise's access token, which is shown in the header alone, and opens GraphQL over HTTP and nothing else; null for every other request. */
export const accessTokenOf = (request: FastifyRequest): string | null => {
  const presented = presentedToken(request)
  return presented !== null && !presented.fromCookie && isAccessToken(presented.token) ? presented.token : null
}

const cookieOptions = (request: FastifyRequest) => ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(request) }) as const

/** The household behind the request's own-file cookie, which ends with the browser, and how that cookie is set. */
const ownVisitOf = async (request: FastifyRequest, reply: FastifyReply, sessions: OwnSessionService): Promise<OwnVisit> => {
  const token = presentedOwnToken(request)
  return {
    household: token === null ? null : await sessions.householdOf(token),
    address: clientAddress(request),
    setToken: (opened) => {
      void reply.setCookie(OWN_FILE_COOKIE, opened, cookieOptions(request))
    },
    clearToken: () => {
      void reply.clearCookie(OWN_FILE_COOKIE, cookieOptions(request))
    },
  }
}

/** Sessions of both kinds, and access tokens. */
export interface SessionServices {
  readonly accessTokens: AccessTokenService
  readonly sessions: SessionService
  readonly ownSessions: OwnSessionService
}

/** The context of one HTTP request. */
export const contextOfRequest = async (request: FastifyRequest, reply: FastifyReply, { sessions, ownSessions, accessTokens }: SessionServices, live: LiveChanges): Promise<RequestContext> => {
  const key = accessTokenOf(request)
  const viewer = key === null ? await viewerOfRequest(request, sessions) : await accessTokens.viewerOf(key)
  const options = cookieOptions(request)
  return new RequestContext(
    viewer,
    languageOf(request.headers['accept-language']),
    {
      followsRotation: presentedToken(request)?.fromCookie ?? false,
      device: deviceOf(request.headers['user-agent']),
      setToken: (token, expiresAt) => {
        void reply.setCookie(SESSION_COOKIE, token, { ...options, expires: expiresAt })
      },
      clearToken: () => {
        void reply.clearCookie(SESSION_COOKIE, options)
      },
    },
    live,
    await ownVisitOf(request, reply, ownSessions),
  )
}
