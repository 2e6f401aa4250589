import { expect, test } from 'vitest'
import { addDays, halfYearBefore } from '../../ui/format/date'
import { isVisitLate, visitDueOn } from './visit-due'

const poor = (lastVisitedOn: string | null) => ({ status: 'NOT_EXITED' as const, lastVisitedOn })

test('the next visit is due half a year after the last, and late from the day after', () => {
  expect(visitDueOn(poor('2015-07-17'))).toBe('2016-01-17')
  expect(isVisitLate(poor('2015-07-17'), '2016-01-17')).toBe(false)
  expect(isVisitLate(poor('2015-07-17'), '2016-01-18')).toBe(true)
})

test('a household is late on exactly the days on which the filter of households not visited finds it', () => {
  for (let today = '2015-01-01', day = 0; day < 800; day += 1, today = addDays(today, 1)) {
    const since = halfYearBefore(today)
    for (const visited of [addDays(since, -1), since, addDays(since, 1)]) expect(isVisitLate(poor(visited), today), `${visited} ${today}`).toBe(visited < since)
  }
})

test('one never visited is late; one that has exited never is, however long ago', () => {
  expect(isVisitLate(poor(null), '2015-12-31')).toBe(true)
  expect(isVisitLate({ status: 'EXITED', lastVisitedOn: '2013-01-01' }, '2015-12-31')).toBe(false)
  expect(visitDueOn({ status: 'EXITED', lastVisitedOn: '2013-01-01' })).toBeNull()
})
