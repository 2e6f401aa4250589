import type { Viewer } from '../../access/viewer.js'
import type { ObservationRow } from './observation-columns.js'
import { rolesOver } from './observation-roles.js'

type Reported = Pick<ObservationRow, 'anonymous' | 'reporterId' | 'handlerId' | 'regionCode' | 'householdId'>

/**
 * Whether the viewer learns who reported it: everyone where the reporter is named; of an anonymous one the reporter, the
 * handler and the auditor alone (contract, "Who sees which fields"; dossier 4.1).
 */
export const seesReporter = (viewer: Viewer, row: Reported): boolean =>
  !row.anonymous || row.reporterId === viewer.accountId || row.handlerId === viewer.accountId || rolesOver(viewer.grants, row).has('AUDITOR')

/**
 * The account to be written down with a step. A step that an anonymous reporter takes as the reporter names nobody, so
 * that no list of steps can ever tell; whoever may know reads it from the observation.
 */
export const signedStep = (row: Pick<Reported, 'anonymous'>, accountId: string, asReporter: boolean): string | null => (row.anonymous && asReporter ? null : accountId)

/** Who took a step, as far as the viewer may know. */
export const takerOf = (viewer: Viewer, row: Reported, accountId: string | null): string | null => accountId ?? (seesReporter(viewer, row) ? row.reporterId : null)
