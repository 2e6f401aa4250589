import type { VillagePlanStatus } from './village-plan-codes.js'

/** What is done to a village plan once it is written. */
export type VillagePlanStep = 'submit' | 'review' | 'approve' | 'return' | 'close'

/** Who has acted on a plan so far, as accounts. */
export interface PlanActors {
  /** Who wrote it. */
  readonly accountId: string
  readonly submittedBy: string | null
  readonly reviewedBy: string | null
}

/**
 * The status after a step, null when the step is out of turn. DRAFT → SUBMITTED → REVIEWED → APPROVED → CLOSED; what is
 * returned is a draft again. A division-level leader who answers for the village approves what the town or banner has
 * reviewed; where there is none its banner approves and needs no review before (dossier 1.10). A plan whose years are over goes
 * no further: it is returned to be written anew for other years, or closed, however far it came (M-3).
 */
export const nextPlanStatus = (step: VillagePlanStep, status: VillagePlanStatus, isLed: boolean, isOver: boolean): VillagePlanStatus | null => {
  if (isOver && step !== 'return' && step !== 'close') return null
  switch (step) {
    case 'submit':
      return status === 'DRAFT' ? 'SUBMITTED' : null
    case 'review':
      return status === 'SUBMITTED' ? 'REVIEWED' : null
    case 'approve':
      return status === 'REVIEWED' || (status === 'SUBMITTED' && !isLed) ? 'APPROVED' : null
    case 'return':
      return status === 'SUBMITTED' || status === 'REVIEWED' ? 'DRAFT' : null
    case 'close':
      return status === 'APPROVED' || (isOver && status !== 'CLOSED') ? 'CLOSED' : null
  }
}

/** Proposer, reviewer and approver are three people, whatever roles one of them holds besides (dossier 1.10, separation of duty). */
export const mayTakePlanStep = (step: VillagePlanStep, account: string, { accountId, submittedBy, reviewedBy }: PlanActors): boolean => {
  if (step === 'submit' || step === 'close') return true
  const proposed = account === accountId || account === submittedBy
  return step === 'approve' ? !proposed && account !== reviewedBy : !proposed
}
