import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, completedYears, daysBetween, halfYearAfter, halfYearBefore, isDay, NotADayError, parseQuarter, quarterOf, quartersOf, shanghaiDay, weekdayOf,
} from './business-day.js'

const seed = 20151231
const anyDay = fc.integer({ min: -25_000, max: 25_000 }).map((offset) => addDays('2015-12-31', offset))

describe('a business day', () => {
  it.each(['2015-02-29', '2015-13-01', '2015-00-10', '2015-04-31', '15-04-01', '2015-4-1', '2015-04-01 ', '0000-01-01', '1900-02-29', ''])(
    '%j is no day', (text) => expect(isDay(text)).toBe(false))

  it.each(['2016-02-29', '2000-02-29', '1949-10-01', '0099-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true))

  it('begins at midnight in Shanghai, which is 16:00 UTC of the day before', () => {
    expect(shanghaiDay(new Date('2015-12-30T15:59:59.999Z'))).toBe('2015-12-30')
    expect(shanghaiDay(new Date('2015-12-30T16:00:00.000Z'))).toBe('2015-12-31')
  })

  it('knows its weekday', () => expect([weekdayOf('2015-10-10'), weekdayOf('2015-10-11')]).toEqual([6, 0]))

  it('refuses to reckon from something that is no day', () => {
    expect(() => addDays('2015-02-30', 1)).toThrow(NotADayError)
    expect(() => addMonths('yesterday', 1)).toThrow(NotADayError)
  })

  it('is never later than the last day of the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
  })

  it('moves by days there and back', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day)
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }), { seed })
  })
})

describe('months and half years', () => {
  it.each([
    ['2015-01-31', 1, '2015-02-28'], ['2016-01-31', 1, '2016-02-29'], ['2015-08-31', -6, '2015-02-28'],
    ['2015-12-15', 1, '2016-01-15'], ['2015-01-15', -1, '2014-12-15'], ['2016-02-29', 12, '2017-02-28'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected))

  it.each([['2015-12-31', '2015-07-01'], ['2015-12-30', '2015-06-30'], ['2015-08-31', '2015-03-01'], ['2015-02-28', '2014-08-28']])(
    'on %s a visit counts from %s on', (today, earliest) => expect(halfYearBefore(today)).toBe(earliest))

  it('a visit counts on the same days, whether one looks back from today or forward from the visit', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 170, max: 195 }), (visited, later) => {
      const today = addDays(visited, later)
      expect(visited >= halfYearBefore(today)).toBe(halfYearAfter(visited) >= today)
    }), { seed, numRuns: 5_000 })
  })

  it.each([['2001-06-01', '2015-05-31', 13], ['2001-06-01', '2015-06-01', 14], ['2004-02-29', '2015-02-28', 10], ['2004-02-29', '2015-03-01', 11]])(
    'someone born on %s has on %s completed %i years', (birth, on, years) => expect(completedYears(birth, on)).toBe(years))
})

describe('a quarter', () => {
  it.each([
    ['2015Q1', '2015-01-01', '2015-03-31'], ['2015Q2', '2015-04-01', '2015-06-30'],
    ['2015Q3', '2015-07-01', '2015-09-30'], ['2016Q4', '2016-10-01', '2016-12-31'],
  ])('%s runs from %s to %s', (quarter, firstDay, lastDay) => expect(parseQuarter(quarter)).toEqual({ firstDay, lastDay }))

  it.each(['2015Q0', '2015Q5', '2015q3', '15Q3', '2015-Q3', ' 2015Q3', '2015Q3\n', '0000Q1', ''])('%j is no quarter', (text) => expect(parseQuarter(text)).toBeNull())

  it('holds every day that names it', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const span = parseQuarter(quarterOf(day))
      expect(span !== null && span.firstDay <= day && day <= span.lastDay).toBe(true)
    }), { seed })
  })

  it('a span lists each quarter that it touches once', () => {
    expect(quartersOf({ firstDay: '2014-12-31', lastDay: '2015-07-01' })).toEqual(['2014Q4', '2015Q1', '2015Q2', '2015Q3'])
    expect(quartersOf({ firstDay: '2015-05-20', lastDay: '2015-05-20' })).toEqual(['2015Q2'])
    expect(quartersOf({ firstDay: '2015-05-20', lastDay: '2015-05-19' })).toEqual([])
  })
})
