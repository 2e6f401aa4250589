import documents from './own-file.graphql?raw'

/** Why a request got no answer: no network, too many tries, no session, or the system. */
export type OwnFault = { readonly kind: 'offline' | 'ended' | 'broken' } | { readonly kind: 'wait'; readonly seconds: number }

export type OwnAnswer<Data> = { readonly data: Data } | { readonly fault: OwnFault }

interface Body<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly retryAfter?: number } }[]
}

function faultOf(body: Body<unknown>): OwnFault {
  const extensions = body.errors?.[0]?.extensions
  if (extensions?.code === 'UNAUTHENTICATED') return { kind: 'ended' }
  return extensions?.code === 'RATE_LIMITED' ? { kind: 'wait', seconds: extensions.retryAfter ?? 1 } : { kind: 'broken' }
}

/** Asks the API for one of the page's operations. The session is in the cookie; another origin's page could not send this. */
export async function ask<Data>(operationName: string, variables: object, language: string): Promise<OwnAnswer<Data>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: documents, operationName, variables }),
    })
  } catch {
    // `fetch` fails for nothing but a network that is not there.
    return { fault: { kind: 'offline' } }
  }
  try {
    const body = (await response.json()) as Body<Data>
    return body.errors === undefined && body.data !== undefined && body.data !== null ? { data: body.data } : { fault: faultOf(body) }
  } catch {
    // Something on the way answered in place of the API.
    return { fault: { kind: 'broken' } }
  }
}
