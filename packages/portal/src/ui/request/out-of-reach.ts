import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { RateLimitedError } from './request-errors'

/** Whether a request failed for want of the service: no network, no answer in time, another's answer, one that cannot look now, or too many at once. Fetch names no network by the first two kinds alone. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException || error instanceof RateLimitedError || ServerError.is(error) || (CombinedGraphQLErrors.is(error) && isUnavailable(error))
}

/** Whether the service answered that it cannot look now: its database is restarting, or it is. */
export function isUnavailable({ errors }: { readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[] | undefined }): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE') ?? false
}
