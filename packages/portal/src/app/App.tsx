import { ApolloProvider } from '@apollo/client/react'
import { useState } from 'react'
import { ViewerDocument } from '../gql/viewer/graphql'
import { createClient } from './client'
import { SessionGate } from './SessionGate'

export function App() {
  const [ended, setEnded] = useState(false)
  const [client] = useState(() => {
    const created = createClient({
      onSignedOut: () => {
        const known = created.cache.readQuery({ query: ViewerDocument })
        if (known?.viewer) {
          setEnded(true)
          created.cache.writeQuery({ query: ViewerDocument, data: { viewer: null } })
        }
      },
    })
    return created
  })
  return (
    <ApolloProvider client={client}>
      <SessionGate ended={ended} />
    </ApolloProvider>
  )
}
