import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { addWorkingDays, endOfDay, isWorkingDay, nextDeadline } from '../observation/observation-clock.js'
import { ObservationStatus } from '../observation/observation-codes.js'
import { deadlineStages, deadlineTurn, furthestDueAt, remindedOn } from './deadline-rules.js'

const noon = (day: string): string => toStoredInstant(new Date(`${day}T12:00:00+08:00`))

describe('the reminder of a deadline', () => {
  it('comes on the last working day before it, over weekends, holidays and days worked in exchange', () => {
    expect(remindedOn('2015-12-31')).toBe('2015-12-30')
    expect(remindedOn('2016-01-04')).toBe('2015-12-31')
    expect(remindedOn('2015-10-08')).toBe('2015-09-30')
    expect(remindedOn('2015-10-11')).toBe('2015-10-10')
  })

  it('is due from that morning until the deadline runs out, and not after', () => {
    const facts = { dueAt: endOfDay('2016-01-04'), turn: 'TOWN_OFFICE', escalatedTo: null } as const
    expect(deadlineStages(facts, noon('2015-12-30'))).toEqual([])
    expect(deadlineStages(facts, noon('2015-12-31'))).toEqual(['REMINDER'])
    expect(deadlineStages(facts, endOfDay('2016-01-04'))).toEqual(['REMINDER'])
    expect(deadlineStages(facts, noon('2016-01-05'))).toEqual(['BANNER'])
  })

  it('is found among the deadlines up to the next working day, whatever the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 20 }), (start, ahead) => {
      const today = addDays('2014-01-08', start)
      const dueOn = addDays(today, ahead)
      const stages = deadlineStages({ dueAt: endOfDay(dueOn), turn: 'HANDLER', escalatedTo: null }, noon(today))
      expect(stages.length > 0).toBe(endOfDay(dueOn) <= furthestDueAt(today))
      expect(isWorkingDay(remindedOn(dueOn))).toBe(true)
    }))
  })
})

describe('a deadline that ran out', () => {
  it('is passed up to the banner, and to the city two working days later', () => {
    const facts = { dueAt: endOfDay('2015-12-30'), turn: 'HANDLER', escalatedTo: null } as const
    expect(deadlineStages(facts, noon('2015-12-31'))).toEqual(['BANNER'])
    expect(addWorkingDays('2015-12-30', 2)).toBe('2016-01-04')
    expect(deadlineStages({ ...facts, escalatedTo: 'BANNER' }, endOfDay('2016-01-04'))).toEqual(['BANNER'])
    expect(deadlineStages({ ...facts, escalatedTo: 'BANNER' }, noon('2016-01-05'))).toEqual(['BANNER', 'CITY'])
  })

  it('of the banner’s own goes to the city at once, and with the time of all when the banner took it over late', () => {
    const facts = { dueAt: endOfDay('2015-12-30'), turn: 'BANNER_OFFICE', escalatedTo: null } as const
    expect(deadlineStages(facts, noon('2015-12-31'))).toEqual(['CITY'])
    expect(deadlineStages({ ...facts, escalatedTo: 'BANNER' }, noon('2015-12-31'))).toEqual(['BANNER'])
  })

  it('of the town’s office goes past it where it is about that office, and nobody has a turn once ended', () => {
    expect(deadlineTurn('SUBMITTED', false)).toBe('TOWN_OFFICE')
    expect(deadlineTurn('SUBMITTED', true)).toBe('BANNER_OFFICE')
    expect(deadlineTurn('ASSIGNED', true)).toBe('HANDLER')
    expect(Object.values(ObservationStatus).filter((status) => deadlineTurn(status, false) === null)).toEqual(['DECLINED', 'CLOSED'])
  })
})

describe('the next deadline', () => {
  it('counts working days by the announced calendar, and late ones below zero', () => {
    expect(nextDeadline('SUBMITTED', endOfDay('2016-01-05'), '2015-12-31')).toEqual({ kind: 'TRIAGE', at: endOfDay('2016-01-05'), daysLeft: 2, isCalendarKnown: true })
    expect(nextDeadline('TRIAGED', endOfDay('2015-12-29'), '2015-12-31')).toMatchObject({ kind: 'ACCEPTANCE', daysLeft: -2 })
    expect(nextDeadline('VERIFIED', endOfDay('2015-12-31'), '2015-12-31')).toMatchObject({ kind: 'FINISH', daysLeft: 0 })
    expect(nextDeadline('CLOSED', null, '2015-12-31')).toBeNull()
  })

  it('is a day late, and not due today, on the weekend after its last day', () => {
    expect(nextDeadline('SUBMITTED', endOfDay('2015-12-18'), '2015-12-19')).toMatchObject({ daysLeft: -1 })
    expect(nextDeadline('SUBMITTED', endOfDay('2015-12-18'), '2015-12-21')).toMatchObject({ daysLeft: -1 })
  })

  it('to finish counts calendar days, as the rule gives them, also of years whose holidays are not on file', () => {
    // Over the New Year holiday and a weekend.
    expect(nextDeadline('ASSIGNED', endOfDay('2016-01-05'), '2015-12-31')).toMatchObject({ kind: 'FINISH', daysLeft: 5 })
    expect(nextDeadline('VERIFIED', endOfDay('2015-12-21'), '2015-12-31')).toMatchObject({ daysLeft: -10 })
    expect(nextDeadline('RECTIFYING', endOfDay('2027-01-05'), '2026-12-31')).toEqual({ kind: 'FINISH', at: endOfDay('2027-01-05'), isCalendarKnown: true, daysLeft: 5 })
  })

  it('says of a year whose holidays are not on file that it does not know, and counts nothing', () => {
    expect(nextDeadline('SUBMITTED', endOfDay('2027-01-05'), '2026-12-31')).toMatchObject({ daysLeft: null, isCalendarKnown: false })
    expect(nextDeadline('SUBMITTED', endOfDay('2026-12-31'), '2026-12-29')).toMatchObject({ daysLeft: 2, isCalendarKnown: true })
  })
})
