import type { AttentionKind } from '../../gql/dashboard/graphql'
import type { Role } from '../viewer/use-viewer'

const towns: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['HOUSEHOLD_WITHOUT_CADRE', 'VILLAGE_WITHOUT_TEAM', 'NOT_VISITED_HALF_YEAR', 'TARGETING_INCOMPLETE', 'REPORT_TO_APPROVE'])
const banners: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['HOUSEHOLD_WITHOUT_CADRE', 'VILLAGE_WITHOUT_TEAM', 'NOT_VISITED_HALF_YEAR', 'TARGETING_INCOMPLETE'])

/**
 * What an office sees to itself; all else of its territory waits for somebody else: observations are accepted and outcome reports
 * approved by the town, reports confirmed by the village (contract, "Who may do what").
 */
export const officeDuty = (role: Role): ReadonlySet<AttentionKind> => (role === 'TOWN_OFFICE' ? towns : banners)

const ofTowns: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['OBSERVATION_OVERDUE', 'OBSERVATION_TO_TRIAGE'])
const ofBanners: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['OBSERVATION_OVERDUE'])

/**
 * What queues of an office's home count: reports past their deadline stand in its own or under those that wait for others, and what a
 * town accepts among its steps. A banner's home has no such step; there the figure says how many reports wait in its towns.
 */
export const countedByQueues = (role: Role): ReadonlySet<AttentionKind> => (role === 'TOWN_OFFICE' ? ofTowns : ofBanners)
