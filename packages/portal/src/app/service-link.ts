import { ApolloLink, Observable } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { print } from 'graphql'
import { boundedFetch } from './bounded-fetch'

/** What the service says of a request it read, whatever its status: data, errors, or both. */
function isAnswer(value: unknown): value is ApolloLink.Result {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
}

/**
 * Asks the service. The library's own link also reads answers that come in parts and other forms of request, which
 * nobody sends here and a phone would have to fetch.
 */
export function serviceLink(ask: typeof boundedFetch = boundedFetch): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        const stop = new AbortController()
        const { headers } = operation.getContext() as { readonly headers?: Record<string, string> }
        const { operationName, variables, query } = operation
        ask('/graphql', {
          method: 'POST',
          credentials: 'same-origin',
          headers: { accept: 'application/graphql-response+json, application/json;q=0.9', 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ operationName, variables, query: print(query) }),
          signal: stop.signal,
        })
          .then(async (response) => {
            const bodyText = await response.text()
            const answer = parsed(bodyText)
            if (!isAnswer(answer)) throw new ServerError(`The service answered ${response.status}`, { response, bodyText })
            observer.next(answer)
            observer.complete()
          })
          .catch((reason: unknown) => observer.error(reason))
        return () => stop.abort()
      }),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
