import { expect, test } from 'vitest'
import { offeredSteps } from './offered-steps'
import { stepNames, type StepName } from './step-name'

const mayTake = (...steps: readonly StepName[]) => Object.fromEntries(stepNames.map((name) => [name, steps.includes(name)])) as Record<StepName, boolean>

test('whoever may conclude is offered that first, and another handler after it', () => {
  expect(offeredSteps({ status: 'ASSIGNED', viewerCan: mayTake('assign', 'conclude', 'extend') })).toEqual({ next: 'conclude', steps: ['conclude', 'assign', 'extend'] })
})

test('a report that is with nobody yet is assigned first', () => {
  expect(offeredSteps({ status: 'TRIAGED', viewerCan: mayTake('assign', 'decline') })).toEqual({ next: 'assign', steps: ['assign', 'decline'] })
})

test('where another handler or more time is all that can be given, neither is what the page is for', () => {
  expect(offeredSteps({ status: 'ASSIGNED', viewerCan: mayTake('assign', 'extend') })).toEqual({ next: undefined, steps: ['assign', 'extend'] })
})
