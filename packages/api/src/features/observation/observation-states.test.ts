import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ObservationKind, ObservationStatus } from './observation-codes.js'
import { isOpen, nextStatus, type ObservationFacts, observationStepNames, type ObservationStepName, possibleSteps } from './observation-states.js'

const seed = 20151231
const complaint: ObservationFacts = { kind: 'FUND_USE', reopened: false }
const commendation: ObservationFacts = { kind: 'COMMENDATION', reopened: false }

/** Walks the steps from SUBMITTED and returns the statuses reached, or the refusal that ended the walk. */
function walk(steps: readonly ObservationStepName[], facts: ObservationFacts): string[] {
  const reached: string[] = ['SUBMITTED']
  let status: ObservationStatus = 'SUBMITTED'
  let reopened = facts.reopened
  for (const step of steps) {
    const next = nextStatus(step, status, { ...facts, reopened })
    if ('refused' in next) return [...reached, next.refused]
    reopened ||= step === 'reopen'
    status = next.status
    reached.push(status)
  }
  return reached
}

describe('the way of an observation', () => {
  it('a confirmed one is rectified, verified, then closed', () => {
    expect(walk(['triage', 'assign', 'concludeConfirmed', 'rectify', 'verify', 'close'], complaint))
      .toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'])
  })

  it('an unfounded one is closed at once', () => {
    expect(walk(['triage', 'assign', 'concludeUnfounded', 'close'], complaint)).toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'UNFOUNDED', 'CLOSED'])
  })

  it('may be assigned anew until it is concluded, not after', () => {
    expect(walk(['triage', 'assign', 'assign', 'concludeConfirmed', 'assign'], complaint).slice(-3)).toEqual(['ASSIGNED', 'CONFIRMED', 'OUT_OF_TURN'])
  })

  it('is declined before it is assigned, not after', () => {
    expect(walk(['decline'], complaint)).toEqual(['SUBMITTED', 'DECLINED'])
    expect(walk(['triage', 'decline'], complaint)).toEqual(['SUBMITTED', 'TRIAGED', 'DECLINED'])
    expect(walk(['triage', 'assign', 'decline'], complaint).at(-1)).toBe('OUT_OF_TURN')
  })

  it.each([['assign'], ['concludeConfirmed'], ['concludeUnfounded'], ['rectify'], ['verify'], ['close'], ['reopen']] as const)(
    'nobody can %s what has only been submitted', (step) => expect(nextStatus(step, 'SUBMITTED', complaint)).toEqual({ refused: 'OUT_OF_TURN' }))

  it('is closed only after verification or when unfounded', () => {
    const closable = Object.values(ObservationStatus).filter((status) => 'status' in nextStatus('close', status, complaint))
    expect(closable).toEqual(['UNFOUNDED', 'VERIFIED'])
  })
})

describe('reopening', () => {
  it('leads a closed or declined one back to TRIAGED, once', () => {
    expect(walk(['decline', 'reopen', 'decline', 'reopen'], complaint)).toEqual(['SUBMITTED', 'DECLINED', 'TRIAGED', 'DECLINED', 'ALREADY_REOPENED'])
    expect(nextStatus('reopen', 'CLOSED', complaint)).toEqual({ status: 'TRIAGED' })
  })

  it('is nothing for one that is still open', () => {
    for (const status of Object.values(ObservationStatus).filter(isOpen)) expect(nextStatus('reopen', status, complaint)).toEqual({ refused: 'OUT_OF_TURN' })
  })
})

describe('a commendation', () => {
  it('is triaged and closed with thanks, never investigated', () => {
    expect(walk(['triage', 'close'], commendation)).toEqual(['SUBMITTED', 'TRIAGED', 'CLOSED'])
    expect(walk(['triage', 'assign'], commendation).at(-1)).toBe('OUT_OF_TURN')
  })

  it('alone may be closed from TRIAGED', () => {
    const closable = Object.values(ObservationKind).filter((kind) => 'status' in nextStatus('close', 'TRIAGED', { kind, reopened: false }))
    expect(closable).toEqual(['COMMENDATION'])
  })
})

describe('over any sequence of steps', () => {
  const kinds = fc.constantFrom(...Object.values(ObservationKind))
  const sequences = fc.array(fc.constantFrom(...observationStepNames), { maxLength: 40 })
  const predecessors: Record<ObservationStatus, readonly ObservationStatus[]> = {
    SUBMITTED: [], TRIAGED: ['SUBMITTED', 'CLOSED', 'DECLINED'], ASSIGNED: ['TRIAGED', 'ASSIGNED'], DECLINED: ['SUBMITTED', 'TRIAGED'],
    CONFIRMED: ['ASSIGNED'], UNFOUNDED: ['ASSIGNED'], RECTIFYING: ['CONFIRMED'], VERIFIED: ['RECTIFYING'], CLOSED: ['VERIFIED', 'UNFOUNDED'],
  }

  it('no path skips a status, an end is left by the one reopening alone, and nothing returns to SUBMITTED', () => {
    fc.assert(fc.property(kinds, sequences, (kind, steps) => {
      let status: ObservationStatus = 'SUBMITTED'
      let reopened = false
      for (const step of steps) {
        const next = nextStatus(step, status, { kind, reopened })
        if ('refused' in next) continue
        const allowed = kind === 'COMMENDATION' && next.status === 'CLOSED' ? ['TRIAGED'] : predecessors[next.status]
        expect(allowed).toContain(status)
        if (!isOpen(status)) {
          expect(step).toBe('reopen')
          expect(reopened).toBe(false)
          reopened = true
        }
        status = next.status
      }
    }), { seed, numRuns: 2_000 })
  })

  it('the possible steps are those that are not refused, and every open status has one', () => {
    fc.assert(fc.property(kinds, fc.constantFrom(...Object.values(ObservationStatus)), fc.boolean(), (kind, status, reopened) => {
      const steps = possibleSteps(status, { kind, reopened })
      for (const step of observationStepNames) expect(steps.includes(step)).toBe('status' in nextStatus(step, status, { kind, reopened }))
      const onlyOfComplaints = kind === 'COMMENDATION' && !['SUBMITTED', 'TRIAGED', 'CLOSED', 'DECLINED'].includes(status)
      if (isOpen(status) && !onlyOfComplaints) expect(steps.length).toBeGreaterThan(0)
    }), { seed })
  })
})
