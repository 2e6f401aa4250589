import { expect, test } from 'vitest'
import { progressOf, shortNumber } from './report-progress'

const statuses = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED', 'UNFOUNDED', 'DECLINED'] as const

test('the usual way only ever goes forward', () => {
  const done = (['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const).map((status) => progressOf({ kind: 'PROJECT', status }).done)
  expect(done).toEqual([0, 1, 2, 3, 3, 4, 5])
})

test('what has ended has no bar under way', () => {
  for (const kind of ['PROJECT', 'COMMENDATION'] as const) {
    for (const status of ['CLOSED', 'DECLINED'] as const) expect(progressOf({ kind, status }).now).toBeNull()
  }
})

test('the bar under way is the one after those that are done', () => {
  for (const kind of ['PROJECT', 'COMMENDATION'] as const) {
    for (const status of statuses) {
      const { bars, done, now } = progressOf({ kind, status })
      if (now !== null) expect(now, `${kind} ${status}`).toBe(done)
      expect(done).toBeLessThanOrEqual(bars)
    }
  }
})

test('praise has two steps: accepted and passed on', () => {
  expect(progressOf({ kind: 'COMMENDATION', status: 'TRIAGED' })).toEqual({ bars: 2, done: 1, now: 1 })
})

test('a number is said without the code of the village', () => {
  expect(shortNumber('O150525100202-2015-0031')).toBe('2015-0031')
})
