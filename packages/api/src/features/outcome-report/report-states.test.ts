import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Confirmation, OutcomeReportStatus } from './outcome-report-codes.js'
import { confirmedTotalOf, isAwaiting, isLineOpen, isReportStepPossible, type JudgedLine, linesConfirmedTogether, mayDecide, mayJudgeLines, nextReportStatus, reportSteps, type ReportStepName } from './report-states.js'

const seed = 20151231
const lines = (...confirmations: Confirmation[]): JudgedLine[] => confirmations.map((confirmation) => ({ amount: 100, confirmation }))
const stepNames = Object.keys(reportSteps) as ReportStepName[]

describe('the way of an outcome report', () => {
  it('is confirmed by the village when no line is pending, disputed ones or not', () => {
    expect(nextReportStatus('confirm', 'SUBMITTED', lines('CONFIRMED', 'PENDING'))).toBe('SUBMITTED')
    expect(nextReportStatus('confirm', 'SUBMITTED', lines('CONFIRMED', 'CONFIRMED'))).toBe('VILLAGE_CONFIRMED')
    expect(nextReportStatus('dispute', 'SUBMITTED', lines('CONFIRMED', 'DISPUTED'))).toBe('VILLAGE_CONFIRMED')
    expect(nextReportStatus('dispute', 'SUBMITTED', lines('DISPUTED'))).toBe('VILLAGE_CONFIRMED')
  })

  it('is approved by the town only after the village', () => {
    expect(nextReportStatus('approve', 'VILLAGE_CONFIRMED', lines('CONFIRMED'))).toBe('APPROVED')
    expect(nextReportStatus('approve', 'SUBMITTED', lines('CONFIRMED'))).toBeNull()
    expect(nextReportStatus('approve', 'VILLAGE_CONFIRMED', lines('PENDING'))).toBeNull()
  })

  it('is returned before or after the village, and never once it is approved or returned', () => {
    expect([nextReportStatus('return', 'SUBMITTED', lines('PENDING')), nextReportStatus('return', 'VILLAGE_CONFIRMED', lines('CONFIRMED'))]).toEqual(['RETURNED', 'RETURNED'])
    for (const status of ['APPROVED', 'RETURNED'] as const) {
      for (const step of stepNames) expect(isReportStepPossible(step, status)).toBe(false)
    }
  })

  it('awaits someone until it is approved or returned', () => expect(Object.values(OutcomeReportStatus).filter(isAwaiting)).toEqual(['SUBMITTED', 'VILLAGE_CONFIRMED']))

  it('never reaches APPROVED but through VILLAGE_CONFIRMED, and never moves without a possible step', () => {
    const anyLines = fc.array(fc.record({ amount: fc.nat(1_000), confirmation: fc.constantFrom(...Object.values(Confirmation)) }), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(fc.constantFrom(...stepNames), fc.constantFrom(...Object.values(OutcomeReportStatus)), anyLines, (step, status, judged) => {
      const next = nextReportStatus(step, status, judged)
      if (next === 'APPROVED') expect([status, judged.some(isLineOpen)]).toEqual(['VILLAGE_CONFIRMED', false])
      if (!isReportStepPossible(step, status)) expect(next).toBeNull()
      if (next === 'VILLAGE_CONFIRMED') expect(judged.some(isLineOpen)).toBe(false)
    }), { seed })
  })
})

describe('lines confirmed together', () => {
  it('are those that wait and that no household denies; whatever is denied is left, and what was judged is never judged again', () => {
    const each = fc.record({ confirmation: fc.constantFrom(...Object.values(Confirmation)), isDenied: fc.boolean() })
    fc.assert(fc.property(fc.array(each, { maxLength: 6 }), (judged) => {
      const named = judged.map(({ confirmation, isDenied }, n) => ({ id: String(n), amount: 100, confirmation, isDenied }))
      const together = linesConfirmedTogether(named, new Set(named.filter(({ isDenied }) => isDenied).map(({ id }) => id)))
      expect(together).toEqual(named.filter(({ confirmation, isDenied }) => confirmation === 'PENDING' && !isDenied))
    }), { seed })
  })
})

describe('what a report counts', () => {
  it('is its confirmed lines alone', () => {
    expect(confirmedTotalOf([{ amount: 1, confirmation: 'CONFIRMED' }, { amount: 20, confirmation: 'DISPUTED' }, { amount: 300, confirmation: 'PENDING' }, { amount: 4_000, confirmation: 'CONFIRMED' }])).toBe(4_001)
    expect(confirmedTotalOf([])).toBe(0)
  })
})

describe('three people', () => {
  it('nobody judges the lines of a report of one’s own', () => expect([mayJudgeLines('chief', { submittedBy: 'chief' }), mayJudgeLines('secretary', { submittedBy: 'chief' })]).toEqual([false, true]))

  it('submitted, confirmed and approved a report: whoever did one of them does no other', () => {
    const accounts = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(fc.property(accounts, fc.uniqueArray(accounts, { minLength: 1, maxLength: 3 }), accounts, (submittedBy, confirmers, decider) => {
      const confirmedBy = confirmers.filter((account) => mayJudgeLines(account, { submittedBy }))
      if (mayDecide(decider, { submittedBy, confirmedBy })) {
        for (const confirmer of confirmedBy) expect(new Set([submittedBy, confirmer, decider]).size).toBe(3)
      } else {
        expect([submittedBy, ...confirmedBy]).toContain(decider)
      }
    }), { seed })
  })
})
