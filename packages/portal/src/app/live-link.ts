import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { createClient } from 'graphql-ws'

/** One socket for all subscriptions of the page; opened by the first and closed after the last. */
export const liveLink = new GraphQLWsLink(
  createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    retryAttempts: 10,
    shouldRetry: () => true,
  }),
)
