import { ApolloLink, Observable } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ViewerDocument } from '../gql/viewer/graphql'
import { isLeaving } from '../features/viewer/leaving'

/**
 * Who is signed in, where the service cannot be reached: nobody, once the person has left, and otherwise whoever it was when the
 * device last knew. No network is not the end of a sign-in; what the service itself answers always counts.
 */
export function knownViewerLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationName !== 'Viewer') return forward(operation)
    return new Observable((observer) => {
      const asking = forward(operation).subscribe({
        next: (answer) => observer.next(answer),
        complete: () => observer.complete(),
        error: (error: unknown) => {
          const known = isLeaving() ? { viewer: null } : operation.client.cache.readQuery({ query: ViewerDocument })
          if (known === null || CombinedGraphQLErrors.is(error)) return observer.error(error)
          observer.next({ data: known })
          observer.complete()
        },
      })
      return () => asking.unsubscribe()
    })
  })
}
