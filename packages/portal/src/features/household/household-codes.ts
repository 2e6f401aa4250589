import type { HouseholdAttribute, PovertyStatus } from '../../gql/household/graphql'

/** The statuses of households still poor, who are counted and visited: not exited, about to exit, returned (2.4). */
export const poorStatuses = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'] as const satisfies readonly PovertyStatus[]

/** The condition by which the list of households shows those still poor, as its address says it. */
export const stillPoor = `status=${poorStatuses.join()}`

/** 一般贫困户、低保户、五保户、低保贫困户 (2.4). */
export const householdAttributes = ['GENERAL_POOR', 'LOW_ALLOWANCE', 'FIVE_GUARANTEE', 'ALLOWANCE_POOR'] as const satisfies readonly HouseholdAttribute[]
