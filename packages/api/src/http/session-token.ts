import type { FastifyRequest } from 'fastify'

/** The cookie of a browser's session (contract, "HTTP"). */
export const SESSION_COOKIE = 'bangfu_session'

/** The cookie of a household at its own file: not a session of an account, and no route but GraphQL reads it. */
export const OWN_FILE_COOKIE = 'bangfu_own'

/** What a request shows as its session, and whether a browser sent it by itself. */
export interface PresentedToken {
  readonly token: string
  readonly fromCookie: boolean
}

const bearer = (header: string | undefined): string | null => /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1] ?? null

/** The host that a page's origin names; null for none or for an opaque origin. */
const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    // An opaque origin such as "null" names no host: it is nobody's own.
    return null
  }
}

/**
 * A cookie counts only for requests of our own pages: a browser that names another origin, or says that the request
 * crosses sites, is not believed. A bearer token is never sent by a browser on its own and needs no such check.
 */
export const isOwnOrigin = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site') return false
  const { origin, host } = request.headers
  return origin === undefined || (host !== undefined && hostOf(origin) === host)
}

/** The token of a request: the Authorization header first, else the cookie of one of our own pages. */
export const presentedToken = (request: FastifyRequest): PresentedToken | null => {
  const token = bearer(request.headers.authorization)
  if (token !== null) return { token, fromCookie: false }
  const cookie = request.cookies[SESSION_COOKIE]
  if (cookie === undefined || cookie === '' || !isOwnOrigin(request)) return null
  return { token: cookie, fromCookie: true }
}

/** The household's token of a request of one of our own pages; null without one. */
export const presentedOwnToken = (request: FastifyRequest): string | null => {
  const cookie = request.cookies[OWN_FILE_COOKIE]
  return cookie === undefined || cookie === '' || !isOwnOrigin(request) ? null : cookie
}
