import { registerEnumType } from 'type-graphql'
import type { ObservationStatus } from '../observation/observation-codes.js'

/** How far what was found has been put right. */
export const FindingState = { OPEN: 'OPEN', RECTIFYING: 'RECTIFYING', VERIFIED: 'VERIFIED', REOPENED: 'REOPENED', REVOKED: 'REVOKED' } as const
export type FindingState = (typeof FindingState)[keyof typeof FindingState]

registerEnumType(FindingState, {
  name: 'FindingState',
  description: 'How far what was found has been put right.',
  valuesConfig: {
    OPEN: { description: 'Found to be true, nothing reported yet.' },
    RECTIFYING: { description: 'Being put right.' },
    VERIFIED: { description: 'The banner’s office verified that it was put right.' },
    REOPENED: { description: 'The reporter reopened the matter, so it is looked at again.' },
    REVOKED: { description: 'Looked at again, it was found not to be true, or not taken up.' },
  },
})

const STATES = {
  SUBMITTED: 'REOPENED',
  TRIAGED: 'REOPENED',
  ASSIGNED: 'REOPENED',
  CONFIRMED: 'OPEN',
  RECTIFYING: 'RECTIFYING',
  VERIFIED: 'VERIFIED',
  UNFOUNDED: 'REVOKED',
  DECLINED: 'REVOKED',
  CLOSED: null,
} as const satisfies Record<ObservationStatus, FindingState | null>

/** The state of a finding after its observation reached a status; closing it leaves the finding as it is. */
export const findingState = (before: FindingState, status: ObservationStatus): FindingState => STATES[status] ?? before
