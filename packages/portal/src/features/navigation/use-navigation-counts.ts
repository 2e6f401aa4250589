import { skipToken, useQuery } from '@apollo/client/react'
import { NavigationCountsDocument } from '../../gql/navigation/graphql'
import { useSession } from '../viewer/use-viewer'

export interface NavigationCounts {
  readonly households: number
  readonly observations: number
  /** Outcome reports that wait for this role: to confirm for the village, to approve for the town. */
  readonly reports: number
}

/** How much lies behind the pages of the role; null for roles whose figures are no region's. */
export function useNavigationCounts(): NavigationCounts | null {
  const { appointment, can } = useSession()
  const region = appointment.region?.code
  const counted = region !== undefined && can('dashboard.read') && appointment.role !== 'SECTION_LEADER' && appointment.role !== 'HONORARY_CHIEF'
  const { data } = useQuery(NavigationCountsDocument, counted ? { variables: { region } } : skipToken)
  if (!data?.dashboard) return null
  const { households, observations, attention } = data.dashboard
  const waiting = (kind: 'REPORT_TO_CONFIRM' | 'REPORT_TO_APPROVE') => attention.find((item) => item.kind === kind)?.count ?? 0
  return {
    households: households.poor,
    observations: observations.open,
    reports: appointment.role === 'FIRST_SECRETARY' ? waiting('REPORT_TO_CONFIRM') : appointment.role === 'TOWN_OFFICE' ? waiting('REPORT_TO_APPROVE') : 0,
  }
}
