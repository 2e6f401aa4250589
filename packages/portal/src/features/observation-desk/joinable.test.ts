import { expect, test } from 'vitest'
import { joinable, leadingStatuses } from './joinable'

const similar = (['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'VERIFIED'] as const).map((status) => ({ status }))

test('what is concluded is put together with nothing, and nothing under what it is further than', () => {
  expect(joinable('SUBMITTED', similar).map(({ status }) => status)).toEqual(['SUBMITTED'])
  expect(joinable('ASSIGNED', similar).map(({ status }) => status)).toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED'])
  expect(joinable('CONFIRMED', similar)).toEqual([])
})

test('a report is led by one that is as far as it is, and by none once it is concluded', () => {
  expect(leadingStatuses('SUBMITTED')).toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED'])
  expect(leadingStatuses('ASSIGNED')).toEqual(['ASSIGNED'])
  expect(leadingStatuses('CONFIRMED')).toEqual([])
})
