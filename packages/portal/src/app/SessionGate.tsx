import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { ViewerDocument, SignOutDocument } from '../gql/viewer/graphql'
import { ForcedPasswordChange } from '../features/viewer/ForcedPasswordChange'
import { NoAppointment } from '../features/viewer/NoAppointment'
import { SessionProvider } from '../features/viewer/SessionProvider'
import { SignIn } from '../features/viewer/SignIn'
import { Answer } from '../ui/request/Answer'
import { LanguageSwitch } from './LanguageSwitch'
import { RoleShell } from './RoleShell'

/** Decides what stands before the pages: sign-in, the first password, or nothing to do without an appointment. */
export function SessionGate({ ended }: { readonly ended: boolean }) {
  const client = useApolloClient()
  const { data, error, refetch } = useQuery(ViewerDocument)
  const signOut = useCallback(
    async (everywhere: boolean) => {
      await client.mutate({ mutation: SignOutDocument, variables: { everywhere } })
      await client.clearStore()
      client.cache.writeQuery({ query: ViewerDocument, data: { viewer: null } })
    },
    [client],
  )
  const languageSwitch = <LanguageSwitch />
  return (
    <Answer data={data} error={error} skeleton={null} onRetry={() => void refetch()}>
      {({ viewer }) => {
        if (!viewer) return <SignIn languageSwitch={languageSwitch} ended={ended} />
        const leave = () => void signOut(false)
        if (viewer.mustChangePassword) return <ForcedPasswordChange languageSwitch={languageSwitch} onSignOut={leave} />
        const [first, ...others] = viewer.appointments
        if (first === undefined) return <NoAppointment name={viewer.account.name} languageSwitch={languageSwitch} onSignOut={leave} />
        return (
          <SessionProvider key={viewer.account.id} viewer={viewer} appointments={[first, ...others]}>
            <RoleShell onSignOut={(everywhere) => void signOut(everywhere)} />
          </SessionProvider>
        )
      }}
    </Answer>
  )
}
