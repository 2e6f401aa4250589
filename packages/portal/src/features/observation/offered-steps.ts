import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { stepNames, type StepName } from './step-name'

type Offered = Pick<ObservationWholeFragment, 'status'> & { readonly viewerCan: Readonly<Record<StepName, boolean>> }

/** It is with a handler already: to name another is possible and seldom wanted. */
export function isAssignedAnew(step: StepName, { status }: Pick<Offered, 'status'>): boolean {
  return step === 'assign' && status === 'ASSIGNED'
}

/** The steps that a viewer may take, the one that takes the report on first of all; `next` is that one, if there is any. */
export function offeredSteps(observation: Offered): { readonly next: StepName | undefined; readonly steps: readonly StepName[] } {
  const open = stepNames.filter((name) => observation.viewerCan[name])
  const next = open.find((name) => name !== 'extend' && name !== 'decline' && !isAssignedAnew(name, observation))
  return { next, steps: next === undefined ? open : [next, ...open.filter((name) => name !== next)] }
}
