import type { Viewer } from '../../access/viewer.js'
import { isOver } from '../../time/business-day.js'
import { coversVillage, STEP_PERMISSIONS } from './village-plan-duty.js'
import type { VillagePlanRow } from './village-plan-service.js'
import { mayTakePlanStep, nextPlanStatus } from './village-plan-steps.js'
import type { VillagePlanStep } from './village-plan-steps.js'
import type { VillagePlanActions } from './village-plan-type.js'

/** What the viewer may do with a plan now: the state allows it, an appointment covers the village, and the viewer is none of the others. */
export const villagePlanActions = (viewer: Viewer, plan: Pick<VillagePlanRow, 'regionCode' | 'status' | 'accountId' | 'submittedBy' | 'reviewedBy' | 'endYear'>, isLed: boolean, today: string): VillagePlanActions => {
  const over = isOver(plan, today)
  const village = { regionCode: plan.regionCode, isLed }
  const may = (step: VillagePlanStep): boolean => nextPlanStatus(step, plan.status, isLed, over) !== null && mayTakePlanStep(step, viewer.accountId, plan) && coversVillage(viewer, STEP_PERMISSIONS[step], village)
  return {
    revise: plan.status === 'DRAFT' && coversVillage(viewer, 'villagePlan.write', village),
    submit: may('submit'),
    review: may('review'),
    approve: may('approve'),
    return: may('return'),
    close: may('close'),
    addProject: plan.status !== 'CLOSED' && !over && coversVillage(viewer, 'project.write', village),
  }
}
