import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { RateLimitedError } from './request-errors'
import type { Translate } from '../text/catalogue'

export interface ErrorDescription {
  readonly message: string
  /** What to quote when asking for help; only faults of the service have one. */
  readonly reference: string | null
}

/** What happened, in words for the person in front of the page. */
export function describeError(error: unknown, t: Translate): ErrorDescription {
  if (error instanceof RateLimitedError) return { message: t('ui.error.wait', { seconds: error.waitSeconds }), reference: null }
  if (CombinedGraphQLErrors.is(error)) return describeGraphQLError(error, t)
  if (ServerError.is(error)) return { message: t('ui.error.unavailable'), reference: null }
  if (error instanceof DOMException && error.name === 'TimeoutError') return { message: t('ui.error.timeout'), reference: null }
  return { message: navigator.onLine ? t('ui.error.unreachable') : t('ui.error.offline'), reference: null }
}

function describeGraphQLError(error: CombinedGraphQLErrors, t: Translate): ErrorDescription {
  const first = error.errors[0]
  const extensions = first?.extensions
  const reference = typeof extensions?.['correlationId'] === 'string' ? extensions['correlationId'] : null
  switch (extensions?.['code']) {
    case 'INTERNAL_SERVER_ERROR':
      return { message: t('ui.error.internal'), reference }
    case 'UNAVAILABLE':
      return { message: t('ui.error.unavailable'), reference }
    default:
      return { message: first?.message ?? t('ui.error.internal'), reference }
  }
}

/** Whether the viewer's appointments do not permit the operation: shown as a page that is not there. */
export function isForbidden(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')
}
