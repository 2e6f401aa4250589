import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VillagePlanStatus } from './village-plan-codes.js'
import { mayTakePlanStep, nextPlanStatus } from './village-plan-steps.js'
import type { VillagePlanStep } from './village-plan-steps.js'

const STEPS = ['submit', 'review', 'approve', 'return', 'close'] as const satisfies readonly VillagePlanStep[]
const person = fc.constantFrom('a', 'b', 'c')

describe('M-3: the course of a village’s plan', () => {
  it('of a poor village is draft, handed in, reviewed, approved, closed; what is returned is a draft again', () => {
    expect([nextPlanStatus('submit', 'DRAFT', true), nextPlanStatus('review', 'SUBMITTED', true), nextPlanStatus('approve', 'REVIEWED', true), nextPlanStatus('close', 'APPROVED', true)]).toEqual(['SUBMITTED', 'REVIEWED', 'APPROVED', 'CLOSED'])
    expect([nextPlanStatus('return', 'SUBMITTED', true), nextPlanStatus('return', 'REVIEWED', true), nextPlanStatus('return', 'APPROVED', true)]).toEqual(['DRAFT', 'DRAFT', null])
  })

  it('is approved without a review only where no division-level leader answers for the village', () => {
    expect([nextPlanStatus('approve', 'SUBMITTED', true), nextPlanStatus('approve', 'SUBMITTED', false), nextPlanStatus('approve', 'DRAFT', false)]).toEqual([null, 'APPROVED', null])
  })

  it('has an end: a closed plan takes no step', () => {
    for (const step of STEPS) for (const poor of [true, false]) expect(nextPlanStatus(step, 'CLOSED', poor)).toBeNull()
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
