import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { OperationTypeNode } from 'graphql'
import { shortPlaceName } from '../features/region/short-place-name'
import { copyLink } from '../features/village-copy/copy-link'
import { currentText } from '../ui/text/use-text'
import { knownViewerLink } from './known-viewer-link'
import { serviceLink } from './service-link'

interface ClientOptions {
  /** The session has ended while the page was open. */
  readonly onSignedOut: () => void
}

export function createClient({ onSignedOut }: ClientOptions): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({
      possibleTypes: { Node: ['AuditEntry', 'Enterprise', 'Household', 'Linkage', 'Observation', 'OutcomeReport', 'Person'] },
      typePolicies: {
        Region: {
          keyFields: ['code'],
          // Pages call a village as people do; a document that wants the name of the register asks for `officialName: name`.
          fields: { name: { read: (name: string | undefined, { field }) => (name === undefined || field?.alias?.value === 'officialName' ? name : shortPlaceName(name)) } },
        },
        RegionDashboard: { keyFields: ['region', ['code']] },
        Viewer: { keyFields: [] },
        Village: { keyFields: ['region', ['code']] },
        Household: { fields: { viewerCan: { merge: true } } },
        Observation: { fields: { viewerCan: { merge: true } } },
      },
    }),
    link: ApolloLink.from([signedOutLink(onSignedOut), knownViewerLink(), copyLink(), languageLink(), splitLive(serviceLink())]),
  })
}

function signedOutLink(onSignedOut: () => void): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) onSignedOut()
  })
}

function languageLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, 'accept-language': currentText().language, 'apollo-require-preflight': 'true' },
    }))
    return forward(operation)
  })
}

/** Subscriptions go over a socket, whose code is fetched by the first page that needs one. */
function splitLive(http: ApolloLink): ApolloLink {
  const live = new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        let stopped = false
        let stop = () => {
          stopped = true
        }
        import('./live-link').then(
          ({ liveLink }) => {
            if (stopped) return
            const subscription = liveLink.request(operation).subscribe(observer)
            stop = () => subscription.unsubscribe()
          },
          (reason: unknown) => observer.error(reason),
        )
        return () => stop()
      }),
  )
  return ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http)
}
