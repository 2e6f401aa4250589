import { useApolloClient, useQuery } from '@apollo/client/react'
import { UnreadNoticesDocument } from '../../gql/notice/graphql'
import { useFollow } from '../../ui/follow-news'
import { useSession } from '../viewer/use-viewer'

/** How many notices are unread: as the sign-in said, then as pages are opened, notices read and news come. */
export function useUnreadNotices(): number {
  const { viewer } = useSession()
  const client = useApolloClient()
  // The sign-in has answered it already, so that the first page asks for nothing.
  const { data } = useQuery(UnreadNoticesDocument)
  useFollow(() => client.query({ query: UnreadNoticesDocument, fetchPolicy: 'network-only' }))
  return data?.viewer?.unreadNotices ?? viewer.unreadNotices
}
