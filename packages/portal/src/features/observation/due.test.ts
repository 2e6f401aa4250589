import { expect, test } from 'vitest'
import { dueIn } from './due'

const now = Date.parse('2015-12-31T06:00:00.000Z')

test('a deadline of a coming day is counted in days', () => {
  expect(dueIn('2016-01-05T15:59:59.999Z', now)).toEqual({ kind: 'left', days: 5 })
})

test('the last day is counted in hours', () => {
  expect(dueIn('2015-12-31T15:59:59.999Z', now)).toEqual({ kind: 'hours', hours: 9 })
})

test('a deadline missed by less than a day is one day late', () => {
  expect(dueIn('2015-12-31T05:00:00.000Z', now)).toEqual({ kind: 'over', days: 1 })
})
