import { skipToken, useApolloClient, useQuery } from '@apollo/client/react'
import { NavigationCountsDocument } from '../../gql/navigation/graphql'
import { useFollow } from '../../ui/follow-news'
import { viewFilter } from '../observation/observation-query'
import { levelOf } from '../register-case/case-query'
import { useSession } from '../viewer/use-viewer'

export interface NavigationCounts {
  readonly households: number
  /** Open reports, as the page shows them: a group once. */
  readonly observations: number
  /** Outcome reports that wait for this role: to confirm for the village, to approve for the town. */
  readonly reports: number
  /** Cases of identification and exit whose next step this role can do today. */
  readonly cases: number
}

/** How much lies behind the pages of the role; null for roles whose figures are no region's. */
export function useNavigationCounts(): NavigationCounts | null {
  const { appointment, can } = useSession()
  const region = appointment.region?.code
  const counted = region !== undefined && can('dashboard.read') && appointment.role !== 'SECTION_LEADER' && appointment.role !== 'HONORARY_CHIEF'
  const level = can('case.read') ? levelOf(appointment.role) : null
  const client = useApolloClient()
  const variables = counted ? { region, levels: level === null ? null : [level], actsOnCases: level !== null, open: viewFilter('open', region), reads: can('observation.read') } : null
  const { data } = useQuery(NavigationCountsDocument, variables === null ? skipToken : { variables })
  useFollow(async () => (variables === null ? null : client.query({ query: NavigationCountsDocument, variables, fetchPolicy: 'network-only' })))
  if (!data?.dashboard) return null
  const { households, attention } = data.dashboard
  const waiting = (kind: 'REPORT_TO_CONFIRM' | 'REPORT_TO_APPROVE') => attention.find((item) => item.kind === kind)?.count ?? 0
  return {
    households: households.poor,
    observations: data.observations?.totalCount ?? 0,
    reports: appointment.role === 'FIRST_SECRETARY' ? waiting('REPORT_TO_CONFIRM') : appointment.role === 'TOWN_OFFICE' ? waiting('REPORT_TO_APPROVE') : 0,
    cases: data.registerCases?.totalCount ?? 0,
  }
}
