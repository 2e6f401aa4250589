import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VillagePlanStatus } from './village-plan-codes.js'
import { mayTakePlanStep, nextPlanStatus } from './village-plan-steps.js'
import type { VillagePlanStep } from './village-plan-steps.js'

const STEPS = ['submit', 'review', 'approve', 'return', 'close'] as const satisfies readonly VillagePlanStep[]
const person = fc.constantFrom('a', 'b', 'c')

describe('M-3: the course of a village’s plan', () => {
  it('of a poor village is draft, handed in, reviewed, approved, closed; what is returned is a draft again', () => {
    expect([nextPlanStatus('submit', 'DRAFT', true, false), nextPlanStatus('review', 'SUBMITTED', true, false), nextPlanStatus('approve', 'REVIEWED', true, false), nextPlanStatus('close', 'APPROVED', true, false)]).toEqual(['SUBMITTED', 'REVIEWED', 'APPROVED', 'CLOSED'])
    expect([nextPlanStatus('return', 'SUBMITTED', true, false), nextPlanStatus('return', 'REVIEWED', true, false), nextPlanStatus('return', 'APPROVED', true, false)]).toEqual(['DRAFT', 'DRAFT', null])
  })

  it('is approved without a review only where no division-level leader answers for the village', () => {
    expect([nextPlanStatus('approve', 'SUBMITTED', true, false), nextPlanStatus('approve', 'SUBMITTED', false, false), nextPlanStatus('approve', 'DRAFT', false, false)]).toEqual([null, 'APPROVED', null])
  })

  it('goes no further once the years of the plan are over: it is returned to be written anew, or closed', () => {
    const late = STEPS.flatMap((step) => Object.values(VillagePlanStatus).flatMap((status) => (nextPlanStatus(step, status, true, true) === null ? [] : [`${step} ${status}`])))
    expect(late.toSorted()).toEqual(['close APPROVED', 'close DRAFT', 'close REVIEWED', 'close SUBMITTED', 'return REVIEWED', 'return SUBMITTED'])
    for (const status of ['DRAFT', 'SUBMITTED', 'REVIEWED'] as const) expect(nextPlanStatus('close', status, true, false)).toBeNull()
  })

  it('has an end: a closed plan takes no step', () => {
    for (const step of STEPS) for (const poor of [true, false]) expect(nextPlanStatus(step, 'CLOSED', poor, false)).toBeNull()
    expect(Object.values(VillagePlanStatus)).toHaveLength(5)
  })
})

describe('1.10: proposer, reviewer and approver', () => {
  it('are three people, whoever holds which roles', () => {
    fc.assert(
      fc.property(person, person, fc.option(person, { nil: null }), person, (writer, submitter, reviewer, me) => {
        const actors = { accountId: writer, submittedBy: submitter, reviewedBy: reviewer }
        if (mayTakePlanStep('review', me, actors)) expect([writer, submitter]).not.toContain(me)
        if (mayTakePlanStep('approve', me, actors)) expect([writer, submitter, reviewer]).not.toContain(me)
        if (mayTakePlanStep('return', me, actors)) expect([writer, submitter]).not.toContain(me)
      }),
    )
  })
})
