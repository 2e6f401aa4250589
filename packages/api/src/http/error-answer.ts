import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HTTP_STATUS, expectedError } from '../graphql/errors.js'
import type { RequestErrorCode, UnexpectedErrorLog } from '../graphql/errors.js'
import { languageOf } from '../text/sentence.js'
import type { Sentence } from '../text/sentence.js'
import { routeOf } from './request-contexts.js'

const TOO_LARGE: Sentence = { zh: '请求内容太大，没有保存。请减少内容后重试。', en: 'The request is too large, so nothing was saved. Please send less at once.' }
const UNREADABLE: Sentence = { zh: '请求格式不对，没有保存。', en: 'The request cannot be read, so nothing was saved.' }
const unexpected = (reference: string): Sentence => ({
  zh: `系统出错，请稍后重试；如仍不行，请告知管理员编号 ${reference}。`,
  en: `Something went wrong. Please try again later, or give the administrator the reference ${reference}.`,
})

interface ErrorAnswer {
  readonly status: number
  readonly code: RequestErrorCode
  readonly sentence: Sentence
  readonly extensions: Readonly<Record<string, string | number>>
  readonly retryAfterSeconds: number | null
}

const answerOf = (error: FastifyError, reference: string): ErrorAnswer => {
  const expected = expectedError(error)
  if (expected !== null) {
    const { code, sentence, retryAfterSeconds } = expected
    return { status: HTTP_STATUS[code] ?? 400, code, sentence, extensions: retryAfterSeconds === null ? {} : { retryAfter: retryAfterSeconds }, retryAfterSeconds }
  }
  const status = error.statusCode ?? 500
  if (status >= 500) return { status, code: 'INTERNAL_SERVER_ERROR', sentence: unexpected(reference), extensions: { correlationId: reference }, retryAfterSeconds: null }
  return { status, code: 'BAD_USER_INPUT', sentence: status === 413 ? TOO_LARGE : UNREADABLE, extensions: {}, retryAfterSeconds: null }
}

const isCutOff = (error: FastifyError, request: FastifyRequest): boolean => error.code === 'ECONNRESET' && error.message === 'aborted' && !request.raw.complete

/**
 * Answers what no route answered itself: a body that is too large or cannot be read, a database out of reach or with too many before it, and what nobody expected. A message
 * of the software never leaves: it may hold a statement or a person's data. The log gets it under the same reference.
 */
export const errorAnswer =
  (log: UnexpectedErrorLog) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const reference = randomUUID()
    // The client went away in the middle of its body: nobody is there to be answered, and nothing failed.
    if (isCutOff(error, request)) return reply.code(400).send()
    const { status, code, sentence, extensions, retryAfterSeconds } = answerOf(error, reference)
    if (status >= 500) log(error, reference)
    const message = sentence[languageOf(request.headers['accept-language'])]
    const body = routeOf(request).startsWith('/graphql') ? { errors: [{ message, extensions: { code, ...extensions } }] } : { error: { code, message } }
    if (retryAfterSeconds !== null) void reply.header('retry-after', String(retryAfterSeconds))
    return reply.code(status).type('application/json; charset=utf-8').send(body)
  }

/** Gives every route the one answer to errors. */
export const addErrorAnswer = (server: FastifyInstance, log: UnexpectedErrorLog): void => {
  server.setErrorHandler<FastifyError>(errorAnswer(log))
}
