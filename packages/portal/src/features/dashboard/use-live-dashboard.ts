import { skipToken, useSubscription } from '@apollo/client/react'
import { DashboardChangedDocument } from '../../gql/dashboard/graphql'

/** Keeps a region's figures as they are now: each change is written over those already on the page. */
export function useLiveDashboard(region: string | null): void {
  useSubscription(DashboardChangedDocument, region === null ? skipToken : { variables: { region } })
}
