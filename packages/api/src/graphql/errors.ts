import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { isBusy, isUnavailable } from '../data/retry.js'
import { ForeignCursorError, HiddenFieldError, OutOfScopeError } from '../data/scope-errors.js'
import type { Language, Sentence } from '../text/sentence.js'

/** The closed list of `extensions.code` (contract, "Errors"). */
export type RequestErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** The HTTP status of a code where it is not that of an answer. */
export const HTTP_STATUS: Partial<Record<RequestErrorCode, number>> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429, UNAVAILABLE: 503 }

/** A request that cannot be answered, with its sentence in both languages. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  constructor(
    readonly code: RequestErrorCode,
    readonly sentence: Sentence,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(sentence.en)
  }
}

export const unauthenticated = (): RequestError =>
  new RequestError('UNAUTHENTICATED', { zh: '请先登录。', en: 'Please sign in first.' })

/** The operation is not open to any of the viewer's appointments; says nothing of rows. */
export const forbidden = (): RequestError =>
  new RequestError('FORBIDDEN', { zh: '您目前的职责不包括这项操作。', en: 'None of your appointments includes this operation.' })

export const badInput = (sentence: Sentence): RequestError => new RequestError('BAD_USER_INPUT', sentence)

export const rateLimited = (seconds: number): RequestError =>
  new RequestError(
    'RATE_LIMITED',
    { zh: `操作过于频繁，请在 ${seconds} 秒后再试。`, en: `Too many requests. Please try again in ${seconds} seconds.` },
    seconds,
  )

/** Nothing is wrong with the request: the database does not answer now. */
export const unavailable = (): RequestError =>
  new RequestError('UNAVAILABLE', { zh: '系统暂时不能使用，没有保存任何改动。请稍后重试。', en: 'The service cannot answer now and nothing was changed. Please try again later.' }, 5)

const CURSOR: Sentence = { zh: '翻页位置已失效，请从第一页重新打开。', en: 'This page position is no longer valid. Please open the list from its first page.' }
const HIDDEN: Sentence = { zh: '不能按您看不到的项目筛选或排序。', en: 'A field that you cannot see cannot be filtered or sorted by.' }
/** The one sentence for what is absent and for what is out of reach: the two are never told apart. */
export const NOT_FOUND: Sentence = { zh: '没有找到，或不在您的职责范围内。', en: 'Not found, or not within your responsibility.' }
const INTERNAL = (id: string): Sentence => ({
  zh: `系统出错，未保存任何改动。请稍后重试；如仍不行，请告知管理员编号 ${id}。`,
  en: `Something went wrong and nothing was changed. Please try again later, or give the administrator the reference ${id}.`,
})

/** Called with errors that nobody expected, together with the reference that the person was given. */
export type UnexpectedErrorLog = (error: unknown, reference: string) => void

/** Absent or out of reach, where no field of an answer can say so. */
export const outOfReach = (): RequestError => badInput(NOT_FOUND)

/** The refusal that an error stands for; null for one that nobody expected. */
export const expectedError = (error: unknown): RequestError | null => {
  if (error instanceof RequestError) return error
  if (error instanceof ForeignCursorError) return badInput(CURSOR)
  if (error instanceof HiddenFieldError) return badInput(HIDDEN)
  if (error instanceof OutOfScopeError) return outOfReach()
  if (isBusy(error)) return rateLimited(1)
  return isUnavailable(error) ? unavailable() : null
}

const withExtensions = (error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions,
  })

/**
 * The one place where an error becomes an answer: a code of the closed list and a sentence in the person's language.
 * No SQL text and no stack ever pass; what nobody expected gets a reference, and the log gets the rest.
 */
export const answerError = (error: GraphQLError, language: Language, log: UnexpectedErrorLog): GraphQLError => {
  const cause = error.originalError ?? error
  const expected = expectedError(cause)
  if (expected !== null) {
    if (expected.code === 'UNAVAILABLE') log(cause, randomUUID())
    const status = HTTP_STATUS[expected.code]
    const retry = expected.retryAfterSeconds
    return withExtensions(error, expected.sentence[language], {
      code: expected.code,
      ...(retry === null ? {} : { retryAfter: retry }),
      ...(status === undefined ? {} : { http: { status, ...(retry === null ? {} : { headers: new Map([['retry-after', String(retry)]]) }) } }),
    })
  }
  if (error.originalError === undefined && typeof error.extensions['code'] === 'string') return error
  // The executor reports bad arguments and variables without an original error.
  if (error.originalError === undefined || error.originalError instanceof ScalarError) {
    return withExtensions(error, error.message, { code: 'BAD_USER_INPUT' })
  }
  const reference = randomUUID()
  log(cause, reference)
  return withExtensions(error, INTERNAL(reference)[language], { code: 'INTERNAL_SERVER_ERROR', correlationId: reference })
}

/** A scalar refused a literal or a variable: the request's fault, in words meant for whoever wrote it. */
export class ScalarError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } })
  }
}
