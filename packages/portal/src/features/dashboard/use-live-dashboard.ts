import { skipToken, useSubscription } from '@apollo/client/react'
import { DashboardChangedDocument } from '../../gql/dashboard/graphql'
import { announceNews } from '../../ui/follow-news'

/** Keeps a region's figures as they are now: each change is written over those already on the page, and what the frame counts follows. */
export function useLiveDashboard(region: string | null): void {
  useSubscription(DashboardChangedDocument, region === null ? skipToken : { variables: { region }, onData: announceNews })
}
