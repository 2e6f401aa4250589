import { constants, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

/** A shorter answer fits into the first packets as it is. */
const SMALLEST = 4_096
const JSON_TYPE = /^application\/(graphql-response\+)?json/
/** `gzip` as a coding that is wanted at all: `gzip;q=0` refuses it. */
const TAKES_GZIP = /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i

/**
 * Sends long JSON answers gzip to whoever takes it: a home with ten households is a quarter as long, which a weak signal
 * feels. On the fastest level, and off the thread that answers. Files compress otherwise: the portal's when it is built,
 * pictures in themselves.
 */
export const addCompressedAnswers = (server: FastifyInstance): void => {
  server.addHook('onSend', (request, reply, payload, done) => {
    const type = reply.getHeader('content-type')
    if (typeof payload !== 'string' || payload.length < SMALLEST || typeof type !== 'string' || !JSON_TYPE.test(type)) {
      done(null, payload)
      return
    }
    const vary = reply.getHeader('vary')
    void reply.header('vary', vary === undefined ? 'accept-encoding' : `${String(vary)}, accept-encoding`)
    if (request.method === 'HEAD' || reply.hasHeader('content-encoding') || !TAKES_GZIP.test(request.headers['accept-encoding'] ?? '')) {
      done(null, payload)
      return
    }
    gzip(payload, { level: constants.Z_BEST_SPEED }, (error, compressed) => {
      if (error !== null) {
        done(null, payload)
        return
      }
      void reply.header('content-encoding', 'gzip').header('content-length', compressed.length)
      done(null, compressed)
    })
  })
}
