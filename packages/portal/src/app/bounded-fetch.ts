import { RateLimitedError } from '../ui/request/request-errors'
import { endLeftSession } from '../features/viewer/leaving'

const limit = 15_000

/** `fetch` that gives up after 15 seconds, first makes good a sign-out that the service does not know of yet, and turns "too many" into how long to wait. */
export async function boundedFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  await endLeftSession(fetch)
  const timeout = AbortSignal.timeout(limit)
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  const response = await fetch(input, { ...init, signal })
  if (response.status === 429) throw new RateLimitedError(Number(response.headers.get('retry-after') ?? '1'))
  return response
}
