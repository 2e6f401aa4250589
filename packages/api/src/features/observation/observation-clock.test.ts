import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../time/business-day.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import type { ObservationStatus } from './observation-codes.js'
import { announcedYears, holidayStretches, workedWeekendDays } from './holidays.js'
import {
  acceptanceDueAt, addWorkingDays, dueAtOf, endOfDay, extendedDueAt, finishDueAt, isCalendarKnown, isOverdue, isWorkingDay, nextDeadline, overdueFrom, triageDueAt, workingDaysBetween, workingDaysLate,
} from './observation-clock.js'

const seed = 20151231
const instants = fc.date({ min: new Date('2013-06-01T00:00:00Z'), max: new Date('2028-01-01T00:00:00Z'), noInvalidDate: true }).map(toStoredInstant)
const days = fc.integer({ min: 0, max: 5_500 }).map((offset) => addDays('2013-01-01', offset))

describe('the holiday table', () => {
  it('holds every year from 2014 to 2026', () => expect(announcedYears).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]))

  it('has people work in exchange on Saturdays and Sundays alone, outside every holiday', () => {
    for (const day of workedWeekendDays) {
      expect([0, 6], day).toContain(weekdayOf(day))
      expect(holidayStretches.some(([first, last]) => first <= day && day <= last), day).toBe(false)
    }
  })

  it.each([
    ['2014', 250], ['2015', 249], ['2016', 250], ['2017', 249], ['2018', 250], ['2019', 250], ['2020', 249],
    ['2021', 250], ['2022', 249], ['2023', 249], ['2024', 251], ['2025', 248], ['2026', 248],
  ])('%s has %i working days', (year, count) => {
    expect(workingDaysBetween(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(count)
  })
})

describe('a working day', () => {
  it.each([
    ['2015-01-02', false, 'Friday after New Year, exchanged'], ['2015-01-04', true, 'the Sunday worked for it'],
    ['2015-02-15', true, 'Sunday before the spring festival'], ['2015-02-18', false, 'eve of the spring festival'],
    ['2015-04-06', false, 'Monday for the tomb-sweeping day on a Sunday'], ['2015-06-22', false, 'Monday for the dragon-boat festival on a Saturday'],
    ['2015-09-03', false, 'seventieth anniversary of the victory'], ['2015-09-04', false, 'Friday exchanged for it'],
    ['2015-09-06', true, 'the Sunday worked for it'], ['2015-09-28', true, 'Monday after mid-autumn, not free in 2015'],
    ['2015-10-08', true, 'Thursday after the national holiday'], ['2015-10-10', true, 'the Saturday worked for it'],
    ['2015-12-31', true, 'a plain Thursday'], ['2016-02-06', true, 'Saturday before the spring festival'],
    ['2016-05-02', false, 'Monday for 1 May on a Sunday'], ['2016-06-12', true, 'Sunday after the dragon-boat festival'],
    ['2016-09-18', true, 'Sunday after mid-autumn'], ['2016-10-08', true, 'Saturday'], ['2016-10-09', true, 'Sunday'],
    ['2016-10-10', true, 'Monday'], ['2020-01-31', false, 'spring festival prolonged'],
  ])('%s is worked: %s (%s)', (day, worked) => expect(isWorkingDay(day)).toBe(worked))

  it('is any Monday to Friday in a year without notice in the table', () => {
    expect([isWorkingDay('2013-10-01'), isWorkingDay('2027-10-01'), isWorkingDay('2027-10-02')]).toEqual([true, true, false])
  })
})

describe('deadlines of an observation', () => {
  it('triage in two working days: submitted before the national holiday of 2015, due on its second day after', () => {
    expect(triageDueAt('2015-09-30 02:00:00.000')).toBe(endOfDay('2015-10-09'))
    expect(triageDueAt('2015-10-08 02:00:00.000')).toBe(endOfDay('2015-10-10'))
  })

  it('accept or decline in five working days', () => {
    expect(acceptanceDueAt('2015-12-31 04:00:00.000')).toBe(endOfDay('2016-01-08'))
    expect(acceptanceDueAt('2016-02-04 04:00:00.000')).toBe(endOfDay('2016-02-16'))
  })

  it('finish in fifteen calendar days of acceptance, holidays or not', () => expect(finishDueAt('2015-09-25 04:00:00.000')).toBe(endOfDay('2015-10-10')))

  it('end with the day in Shanghai, so one submitted late in the UTC day belongs to the next', () => {
    expect(endOfDay('2015-12-31')).toBe('2015-12-31 15:59:59.999')
    expect(finishDueAt('2015-12-01 15:59:59.999')).toBe('2015-12-16 15:59:59.999')
    expect(finishDueAt('2015-12-01 16:00:00.000')).toBe('2015-12-17 15:59:59.999')
  })

  it('follow the status: triage, then acceptance, then the finish until it is closed', () => {
    const times = { startedAt: '2015-12-01 04:00:00.000', acceptedAt: '2015-12-04 04:00:00.000', extendedTo: null }
    expect(dueAtOf('SUBMITTED', times)).toBe(endOfDay('2015-12-03'))
    expect(dueAtOf('TRIAGED', times)).toBe(endOfDay('2015-12-08'))
    for (const status of ['ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'UNFOUNDED'] as const) expect(dueAtOf(status, times)).toBe(endOfDay('2015-12-19'))
    for (const status of ['CLOSED', 'DECLINED'] as const) expect(dueAtOf(status, times)).toBeNull()
    expect(dueAtOf('RECTIFYING', { ...times, extendedTo: endOfDay('2015-12-24') })).toBe(endOfDay('2015-12-24'))
    expect(dueAtOf('CLOSED', { ...times, extendedTo: endOfDay('2015-12-24') })).toBeNull()
  })

  it('are overdue only after their last millisecond', () => {
    expect([isOverdue('2015-12-31 15:59:59.999', '2015-12-31 15:59:59.999'), isOverdue('2015-12-31 15:59:59.999', '2015-12-31 16:00:00.000'), isOverdue(null, '2015-12-31 16:00:00.000')])
      .toEqual([false, true, false])
    expect(overdueFrom('2015-12-31 15:59:59.999')).toBe('2016-01-01')
  })

  it('to triage and to accept are counted in working days, the one to finish in days, and none runs once it has ended', () => {
    const left = (status: ObservationStatus, dueOn: string, today: string): number | null | undefined => nextDeadline(status, endOfDay(dueOn), today)?.daysLeft
    // 1 to 7 October 2015 are free, Saturday 10 October is worked.
    expect([left('SUBMITTED', '2015-10-09', '2015-09-30'), left('TRIAGED', '2015-10-12', '2015-09-30'), left('ASSIGNED', '2015-10-09', '2015-09-30')]).toEqual([2, 4, 9])
    expect([left('SUBMITTED', '2015-10-09', '2015-10-09'), left('SUBMITTED', '2015-10-09', '2015-10-10'), left('SUBMITTED', '2015-10-09', '2015-10-13'), left('RECTIFYING', '2015-10-09', '2015-10-13')]).toEqual([0, -1, -3, -4])
    // Sunday 11 October is free, and what was due on the Saturday before is late on it.
    expect([left('SUBMITTED', '2015-10-10', '2015-10-11'), workingDaysLate('2015-10-10', '2015-10-11')]).toEqual([-1, 1])
    expect([nextDeadline('CLOSED', endOfDay('2015-10-09'), '2015-09-30'), nextDeadline('SUBMITTED', null, '2015-09-30')]).toEqual([null, null])
    expect(nextDeadline('VERIFIED', endOfDay('2015-10-09'), '2015-10-09')).toEqual({ kind: 'FINISH', at: endOfDay('2015-10-09'), isCalendarKnown: true, daysLeft: 0 })
  })

  it('are not guessed over years whose holidays were not announced', () => {
    expect([isCalendarKnown('2014-01-01', '2026-12-31'), isCalendarKnown('2026-12-31', '2014-01-01'), isCalendarKnown('2026-12-31', '2027-01-01'), isCalendarKnown('2013-12-31', '2014-01-01')]).toEqual([true, true, false, false])
    expect(nextDeadline('TRIAGED', endOfDay('2027-01-05'), '2026-12-30')).toMatchObject({ kind: 'ACCEPTANCE', isCalendarKnown: false, daysLeft: null })
    expect(nextDeadline('ASSIGNED', endOfDay('2027-01-05'), '2026-12-30')).toMatchObject({ isCalendarKnown: true, daysLeft: 6 })
  })

  it('are prolonged once, by one to fifteen days', () => {
    const due = endOfDay('2015-12-20')
    expect(extendedDueAt(due, 1, false)).toEqual({ dueAt: endOfDay('2015-12-21') })
    expect(extendedDueAt(due, 15, false)).toEqual({ dueAt: endOfDay('2016-01-04') })
    expect(extendedDueAt(due, 16, false)).toEqual({ refused: 'TOO_LONG' })
    expect(extendedDueAt(due, 0, false)).toEqual({ refused: 'NOT_POSITIVE' })
    expect(extendedDueAt(due, 1.5, false)).toEqual({ refused: 'NOT_POSITIVE' })
    expect(extendedDueAt(due, 5, true)).toEqual({ refused: 'ALREADY_EXTENDED' })
  })

  it('triage never ends after acceptance, and both fall on working days', () => {
    fc.assert(fc.property(instants, (submitted) => {
      const [triage, acceptance] = [triageDueAt(submitted), acceptanceDueAt(submitted)]
      expect(submitted < triage && triage < acceptance).toBe(true)
      for (const due of [triage, acceptance]) expect(isWorkingDay(new Date(fromStoredInstant(due).getTime() + 28_800_000).toISOString().slice(0, 10))).toBe(true)
    }), { seed })
  })

  it('a count of working days is the way back from the deadline', () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
      const due = addWorkingDays(day, count)
      expect(workingDaysBetween(day, due)).toBe(count)
      expect(isWorkingDay(due)).toBe(true)
    }), { seed })
  })
})
