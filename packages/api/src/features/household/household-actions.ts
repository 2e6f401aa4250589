import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { HouseholdActionsType } from './household-type.js'
import type { HouseholdRow } from './household-service.js'
import { coveringGrants, covers } from './household-visibility.js'
import { RevealField, revealableBy } from './reveal-field.js'

/** What the viewer may do with the household; of one that was struck off nothing is changed but what is still done for it, which ends. */
export const householdActions = (viewer: Viewer, household: Pick<HouseholdRow, 'id' | 'regionCode' | 'status'>): HouseholdActionsType => {
  const may = (permission: Permission): boolean => covers(accessFor(viewer, permission), household)
  const isActive = household.status !== 'CANCELLED'
  const revealable = new Set(coveringGrants(accessFor(viewer, 'household.reveal'), household).flatMap((grant) => revealableBy(grant.role)))
  return {
    update: isActive && may('household.update'),
    split: isActive && coveringGrants(accessFor(viewer, 'household.update'), household).some((grant) => grant.role !== 'SECTION_LEADER'),
    recordVisit: isActive && may('visit.record'),
    recordMeasure: isActive && may('measure.record'),
    endMeasures: may('measure.record'),
    makePlan: isActive && may('householdPlan.write'),
    submitObservation: may('observation.submit'),
    issueCode: isActive && may('household.issueCode'),
    handOver: isActive && may('household.handOver'),
    reveal: Object.values(RevealField).filter((field) => revealable.has(field)),
  }
}
