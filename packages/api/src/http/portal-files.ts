import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
} as const

/** Where a household opens its own file. */
const OWN_PAGE = /^\/own(\/|$|\?)/

/** Addresses of the API, and of files that the build does not have. */
const API = /^\/(graphql|attachments|exports|healthz|readyz|metrics|assets)(\/|$|\?)/
/** A file that the portal's pages name beside their assets: a phone that asks for its worker and gets a page would keep the page. */
const FILE = /^\/([^?]*\/)?[^/?]+\.(js|css|json|webmanifest|png|svg|ico|map)(\?|$)/

/**
 * The portal's files, compressed as the build left them for whoever takes that; every address that is not a file or an API
 * route opens the portal, which reads it. A household’s own page is one of its own, without the rest of the portal.
 */
export const addPortal = async (server: FastifyInstance, folder: string | null): Promise<void> => {
  server.addHook('onSend', async (_request, reply) => {
    // A route that is stricter with its own answers stays so.
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!reply.hasHeader(name)) void reply.header(name, value)
  })
  const index = folder === null ? null : join(folder, 'index.html')
  if (folder === null || index === null || !existsSync(index)) {
    server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Not found' }))
    return
  }
  await server.register(files, { root: folder, wildcard: false, index: false, cacheControl: false, preCompressed: true, globIgnore: ['**/*.{br,gz}'], setHeaders: (response, path) => {
    void response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  } })
  const page = readFileSync(index)
  const ownIndex = join(folder, 'own/index.html')
  const ownPage = existsSync(ownIndex) ? readFileSync(ownIndex) : page
  server.setNotFoundHandler((request, reply) => {
    if (API.test(request.url) || FILE.test(request.url) || (request.method !== 'GET' && request.method !== 'HEAD')) return reply.code(404).send({ error: 'Not found' })
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(OWN_PAGE.test(request.url) ? ownPage : page)
  })
}
