import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import type { StepName } from './step-name'

type Told = Pick<ObservationWholeFragment, 'kind' | 'status' | 'overdue' | 'subjectOffice'>

/** Who has the next step: an office by what it is over, the handler by name, or whoever of two comes first. */
export interface Turn {
  readonly step: Extract<StepName, 'triage' | 'assign' | 'conclude' | 'rectify' | 'verify' | 'close'>
  readonly who: 'town' | 'townOrBanner' | 'handler' | 'banner' | 'reporterOrBanner'
}

/**
 * Whose turn it is, in the order of the contract: the town accepts and assigns, the banner too once the deadline has run
 * out, and alone where it is about the town’s office; the handler concludes and puts right; the banner verifies; the reporter's score or the banner closes. Null at an end.
 */
export function turnOf({ kind, status, overdue, subjectOffice }: Told): Turn | null {
  const office = subjectOffice === null ? (overdue ? 'townOrBanner' : 'town') : 'banner'
  switch (status) {
    case 'SUBMITTED':
      return { step: 'triage', who: office }
    case 'TRIAGED':
      return kind === 'COMMENDATION' ? { step: 'close', who: office } : { step: 'assign', who: office }
    case 'ASSIGNED':
      return { step: 'conclude', who: 'handler' }
    case 'CONFIRMED':
      return { step: 'rectify', who: 'handler' }
    case 'RECTIFYING':
      return { step: 'verify', who: 'banner' }
    case 'VERIFIED':
    case 'UNFOUNDED':
      return { step: 'close', who: 'reporterOrBanner' }
    case 'CLOSED':
    case 'DECLINED':
      return null
  }
}
