import type { FindingState } from '../../gql/finding/graphql'
import type { StatusShape } from '../../ui/StatusTag'

/** The states of a finding, and the shape of each. */
export const findingShapes = { OPEN: 'disc', RECTIFYING: 'half', VERIFIED: 'ring', REOPENED: 'diamond', REVOKED: 'dash' } as const satisfies Record<FindingState, StatusShape>
export const findingStates = Object.keys(findingShapes) as readonly FindingState[]
