import type { NoWord } from './delivery-answers'
import { ask, isObject, noWordOf, objectIn, type Sender } from './service-request'
import type { RefusalReason } from './waiting-report'

const patience = 30_000

/** What the service answers to an operation as a whole: what it returned, that it takes it from nobody of this account, or no word on the matter. */
type OperationAnswer = NoWord | { readonly kind: 'REFUSED'; readonly reasons: readonly RefusalReason[] } | { readonly kind: 'RETURNED'; readonly result: Readonly<Record<string, unknown>> }

interface Operation {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The field of the answer that holds what the operation returned. */
  readonly field: string
}

/** Sends an operation with what the device kept. Only the service's own word counts as an answer. */
export async function askGraphql(sender: Sender, { name, query, variables, field }: Operation): Promise<OperationAnswer> {
  const answer = await ask(sender, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ operationName: name, query, variables }),
  }, patience)
  if ('kind' in answer) return answer
  const body = objectIn(answer.text)
  const errors = body?.['errors']
  if (Array.isArray(errors) && errors.length > 0) return answerToError(errors[0])
  const data = body?.['data']
  const result = isObject(data) ? data[field] : null
  return isObject(result) ? { kind: 'RETURNED', result } : (noWordOf(answer.status, answer.headers) ?? { kind: 'NO_ANSWER' })
}

function answerToError(error: unknown): OperationAnswer {
  const extensions = isObject(error) && isObject(error['extensions']) ? error['extensions'] : {}
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return { kind: 'SIGNED_OUT' }
    case 'RATE_LIMITED':
      return { kind: 'WAIT', seconds: Number(extensions['retryAfter']) }
    case 'UNAVAILABLE':
      return { kind: 'NO_ANSWER' }
    // A process that is older than these pages does not know all that they say; it is about to be replaced.
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'FAULT' }
    default:
      return { kind: 'REFUSED', reasons: [{ field: null, message: isObject(error) && typeof error['message'] === 'string' ? error['message'] : '' }] }
  }
}
