import { expect, test } from 'vitest'
import { joinable } from './joinable'

const similar = (['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'VERIFIED'] as const).map((status) => ({ status }))

test('what is concluded is put together with nothing, and nothing under what it is further than', () => {
  expect(joinable('SUBMITTED', similar).map(({ status }) => status)).toEqual(['SUBMITTED'])
  expect(joinable('ASSIGNED', similar).map(({ status }) => status)).toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED'])
  expect(joinable('CONFIRMED', similar)).toEqual([])
})
