import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { UnexpectedErrorLog } from '../graphql/errors.js'
import { languageOf } from '../text/sentence.js'
import type { Sentence } from '../text/sentence.js'

const TOO_LARGE: Sentence = { zh: '请求内容太大，没有保存。请减少内容后重试。', en: 'The request is too large, so nothing was saved. Please send less at once.' }
const UNREADABLE: Sentence = { zh: '请求格式不对，没有保存。', en: 'The request cannot be read, so nothing was saved.' }
const unexpected = (reference: string): Sentence => ({
  zh: `系统出错，请稍后重试；如仍不行，请告知管理员编号 ${reference}。`,
  en: `Something went wrong. Please try again later, or give the administrator the reference ${reference}.`,
})

/**
 * Answers what no route answered itself: a body that is too large or cannot be read, and what nobody expected. A message
 * of the software never leaves: it may hold a statement or a person's data. The log gets it under the same reference.
 */
export const addErrorAnswer = (server: FastifyInstance, log: UnexpectedErrorLog): void => {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500
    const reference = randomUUID()
    if (status >= 500) log(error, reference)
    const sentence = status >= 500 ? unexpected(reference) : status === 413 ? TOO_LARGE : UNREADABLE
    const message = sentence[languageOf(request.headers['accept-language'])]
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT'
    const extensions = status >= 500 ? { code, correlationId: reference } : { code }
    const body = request.url.startsWith('/graphql') ? { errors: [{ message, extensions }] } : { error: { code, message } }
    return reply.code(status).type('application/json; charset=utf-8').send(body)
  })
}
