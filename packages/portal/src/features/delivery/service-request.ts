import type { NoWord } from './delivery-answers'

/** What is needed to ask the service on behalf of one account. */
export interface Sender {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  /** Whose report it is: the service answers nobody else, so that another who has signed in by now never sends it as the own. */
  readonly accountId: string
  readonly language: () => string
}

/** A request of the account; `NO_ANSWER` for whatever kept an answer from arriving whole. */
export async function ask({ fetch, accountId, language }: Sender, address: string, init: RequestInit, patience: number): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string } | NoWord> {
  try {
    const response = await fetch(address, {
      ...init,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
      headers: { ...init.headers, 'accept-language': language(), 'bangfu-account': accountId },
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    // Fetch says nothing more of what kept it from an answer than these two kinds.
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'NO_ANSWER' }
    throw error
  }
}

/** What a status says when it says nothing on the matter itself; null when the matter is answered. */
export function noWordOf(status: number, headers: Headers): NoWord | null {
  if (status === 401) return { kind: 'SIGNED_OUT' }
  if (status === 429) return { kind: 'WAIT', seconds: Number(headers.get('retry-after')) }
  // Something between here and the service answered, or the service is not up.
  if ([502, 503, 504].includes(status)) return { kind: 'NO_ANSWER' }
  return status >= 500 ? { kind: 'FAULT' } : null
}

/** The answer as an object; null for what is none, such as the page of a hotel's network. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
