import { expect, it } from 'vitest'
import type { ObservationStatus } from './observation-codes.js'
import { missedDeadlines } from './missed-deadlines.js'

const at = (day: string): string => `${day} 04:00:00.000`
const step = (status: ObservationStatus, day: string, extendedTo: string | null = null): { status: ObservationStatus; at: string; extendedTo: string | null } => ({ status, at: at(day), extendedTo })
/** Submitted on a Monday: to be looked at until Wednesday the 16th, assigned or answered until Monday the 21st. */
const submitted = step('SUBMITTED', '2015-12-14')
const missed = (...steps: readonly ReturnType<typeof step>[]) => missedDeadlines(at('2015-12-14'), [submitted, ...steps])

it('nothing was missed by what is taken on the last day of its deadline', () => {
  expect(missed(step('TRIAGED', '2015-12-16'), step('ASSIGNED', '2015-12-21'))).toEqual([])
})

it('an acceptance that came late stays late once it is assigned, by the working days in between', () => {
  expect(missed(step('TRIAGED', '2015-12-21'), step('ASSIGNED', '2015-12-28'))).toEqual([{ kind: 'TRIAGE', workingDays: 3 }, { kind: 'ACCEPTANCE', workingDays: 5 }])
  expect(missed(step('TRIAGED', '2015-12-15'), step('ASSIGNED', '2015-12-22'), step('ASSIGNED', '2015-12-31'), step('CONFIRMED', '2016-01-04'))).toEqual([{ kind: 'ACCEPTANCE', workingDays: 1 }])
})

it('a refusal answers both clocks, and the thanks for a commendation the second', () => {
  expect(missed(step('DECLINED', '2015-12-22'))).toEqual([{ kind: 'TRIAGE', workingDays: 4 }, { kind: 'ACCEPTANCE', workingDays: 1 }])
  expect(missed(step('TRIAGED', '2015-12-15'), step('CLOSED', '2015-12-23'))).toEqual([{ kind: 'ACCEPTANCE', workingDays: 2 }])
})

it('a weekend after the last day counts as one working day: late is late', () => {
  const friday = missedDeadlines(at('2015-12-16'), [step('SUBMITTED', '2015-12-16'), step('TRIAGED', '2015-12-19')])
  expect(friday).toEqual([{ kind: 'TRIAGE', workingDays: 1 }])
})

it('a reopening starts new clocks, of which the first look is none, and a prolonged finish answers nothing', () => {
  const declined = [step('DECLINED', '2015-12-22'), step('TRIAGED', '2015-12-23')] as const
  expect(missed(...declined, step('ASSIGNED', '2015-12-30'))).toEqual([])
  expect(missed(...declined, step('ASSIGNED', '2015-12-31'), step('ASSIGNED', '2016-01-04', at('2016-01-30')))).toEqual([{ kind: 'ACCEPTANCE', workingDays: 1 }])
})

it('of a year whose holidays are not on file no number is told', () => {
  expect(missedDeadlines(at('2026-12-28'), [step('SUBMITTED', '2026-12-28'), step('TRIAGED', '2027-01-05')])).toEqual([{ kind: 'TRIAGE', workingDays: null }])
})
