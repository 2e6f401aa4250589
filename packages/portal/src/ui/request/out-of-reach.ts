import { ServerError } from '@apollo/client/errors'
import { RateLimitedError } from './request-errors'

/** Whether a request failed for want of the service: no network, no answer in time, another's answer, or too many at once. Fetch names no network by the first two kinds alone. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException || error instanceof RateLimitedError || ServerError.is(error)
}
