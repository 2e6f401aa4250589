import type { RecordVisitMutation } from '../../gql/household/graphql'
import type { Translate } from '../../ui/text/catalogue'

/** Why a visit was not recorded, and the field of the form at which that is said; `whole` below all of them. */
export interface VisitFault {
  readonly field: 'visitedOn' | 'findings' | 'photos' | 'place' | 'whole'
  readonly message: string
}

type Refusal = RecordVisitMutation['recordVisit']['userErrors'][number]

/** A refusal of the API at its field. An id that was used up by an earlier version means that this version was recorded after all. */
export function visitFault({ code, field, message }: Refusal, t: Translate): VisitFault {
  if (code === 'CONFLICT') return { field: 'whole', message: t('household.visit.arrivedBefore') }
  switch (field?.[0]) {
    case 'visitedOn':
    case 'findings':
      return { field: field[0], message }
    case 'attachments':
      return { field: 'photos', message }
    case 'latitude':
    case 'longitude':
      return { field: 'place', message }
    default:
      return { field: 'whole', message }
  }
}
