import type { AttentionKind } from '../../gql/dashboard/graphql'
import type { Role } from '../viewer/use-viewer'

/**
 * What a leader in a village sees to in person; all else there waits for an office: naming cadres for the banner, accepting
 * observations and approving reports for the town. Only the first secretary confirms outcomes (contract, "Who may do what").
 */
export function villageDuty(role: Role): ReadonlySet<AttentionKind> {
  const visited: readonly AttentionKind[] = ['NOT_VISITED_HALF_YEAR']
  return new Set(role === 'FIRST_SECRETARY' ? [...visited, 'TARGETING_INCOMPLETE', 'REPORT_TO_CONFIRM'] : visited)
}
