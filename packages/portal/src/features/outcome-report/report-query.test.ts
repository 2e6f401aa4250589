import { expect, test } from 'vitest'
import { recentQuarters, reportFilterOf, statusAddress } from './report-query'

test('the address holds the conditions of the queue, and nonsense in it narrows nothing', () => {
  expect(reportFilterOf(new URLSearchParams('region=150525100000&status=SUBMITTED&period=2015Q3'))).toEqual({ region: '150525100000', status: ['SUBMITTED'], period: '2015Q3' })
  expect(reportFilterOf(new URLSearchParams('disputed=OVERDUE'))).toEqual({ disputed: 'OVERDUE' })
  expect(reportFilterOf(new URLSearchParams('status=NEARLY&period=2015Q5&disputed=MAYBE'))).toEqual({})
})

test('another state keeps the place and goes back to the first page', () => {
  const here = new URLSearchParams('region=150525100000&status=SUBMITTED&after=abc&page=3')
  expect(statusAddress('APPROVED', here)).toBe('/reports?region=150525100000&status=APPROVED')
  expect(statusAddress(null, new URLSearchParams('status=RETURNED'))).toBe('/reports')
})

test('quarters are offered from the running one back', () => {
  expect(recentQuarters('2015-12-31').slice(0, 5)).toEqual(['2015Q4', '2015Q3', '2015Q2', '2015Q1', '2014Q4'])
  expect(recentQuarters('2016-01-01')[0]).toBe('2016Q1')
})
