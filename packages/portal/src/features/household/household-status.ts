import type { PovertyStatus } from '../../gql/household/graphql'
import type { StatusShape } from '../../ui/StatusTag'

/** The shape of each status; the word and the colour go with it. */
export const statusShapes = {
  NOT_EXITED: 'disc',
  PRE_EXIT: 'half',
  EXITED: 'ring',
  RETURNED: 'diamond',
  CANCELLED: 'dash',
} satisfies Record<PovertyStatus, StatusShape>
