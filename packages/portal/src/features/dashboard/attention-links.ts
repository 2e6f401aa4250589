import { halfYearBefore } from '../../ui/format/date'
import type { AttentionKind } from '../../gql/dashboard/graphql'
import { stillPoor } from '../household/household-codes'


/** The list behind an attention item: opening it shows the rows that were counted. */
export function attentionAddress(kind: AttentionKind, region: string, businessDate: string): string {
  switch (kind) {
    case 'HOUSEHOLD_WITHOUT_CADRE':
      return `/households?region=${region}&${stillPoor}&withoutCadre=1`
    case 'NOT_VISITED_HALF_YEAR':
      return `/households?region=${region}&${stillPoor}&notVisitedSince=${halfYearBefore(businessDate)}`
    case 'TARGETING_INCOMPLETE':
      return `/households?region=${region}&${stillPoor}&incomplete=1`
    case 'OBSERVATION_OVERDUE':
      return `/observations?region=${region}&overdue=1`
    case 'OBSERVATION_TO_TRIAGE':
      return `/observations?region=${region}&status=SUBMITTED&each=1`
    case 'REPORT_TO_CONFIRM':
      return `/reports?region=${region}&status=SUBMITTED`
    case 'REPORT_TO_APPROVE':
      return `/reports?region=${region}&status=VILLAGE_CONFIRMED`
    case 'VILLAGE_WITHOUT_TEAM':
      return `/regions/${region}?sort=team`
  }
}

/** What cannot wait stands first. */
const order: readonly AttentionKind[] = [
  'OBSERVATION_OVERDUE', 'OBSERVATION_TO_TRIAGE', 'HOUSEHOLD_WITHOUT_CADRE', 'VILLAGE_WITHOUT_TEAM',
  'NOT_VISITED_HALF_YEAR', 'TARGETING_INCOMPLETE', 'REPORT_TO_CONFIRM', 'REPORT_TO_APPROVE',
]

export function byUrgency<Item extends { readonly kind: AttentionKind }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
