import { describe, expect, it } from 'vitest'
import { daysOf, monthAfter, monthOf, weeksOf } from './calendar-days'

describe('the weeks of a month', () => {
  it.each([['2015-10', '2015-09-28', '2015-11-01', 5], ['2015-02', '2015-01-26', '2015-03-01', 5], ['2016-02', '2016-02-01', '2016-03-06', 5], ['2015-11', '2015-10-26', '2015-12-06', 6]])('of %s go from Monday %s to Sunday %s', (month, first, last, count) => {
    const weeks = weeksOf(month)
    expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([first, last, count])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('hold every day of the month once', () => {
    const days = weeksOf('2015-12').flat().filter((day) => day.startsWith('2015-12'))
    expect(days).toEqual(Array.from({ length: 31 }, (_, index) => `2015-12-${String(index + 1).padStart(2, '0')}`))
  })
})

describe('a month', () => {
  it('is followed by the next, over the turn of a year', () => {
    expect([monthAfter('2015-12', 1), monthAfter('2016-01', -1), monthAfter('2015-10', 3)]).toEqual(['2016-01', '2015-12', '2016-01'])
  })

  it('has a first and a last day', () => {
    expect(['2015-12', '2016-02', '2015-02'].map((month) => daysOf(month).until)).toEqual(['2015-12-31', '2016-02-29', '2015-02-28'])
    expect(daysOf('2016-02').from).toBe('2016-02-01')
  })

  it('is read from an address, and nothing else is', () => {
    expect(['2015-10', '2015-13', '2015-1', 'october', null].map(monthOf)).toEqual(['2015-10', null, null, null, null])
  })
})
