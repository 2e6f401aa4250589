import { expect, test } from 'vitest'
import { countedByQueues, officeDuty } from './office-duty'

test('what the towns approve is no duty of the banner’s office', () => {
  expect(officeDuty('TOWN_OFFICE').has('REPORT_TO_APPROVE')).toBe(true)
  expect(officeDuty('BANNER_OFFICE').has('REPORT_TO_APPROVE')).toBe(false)
})

test('what the queues of the home count is no second figure of it', () => {
  for (const role of ['TOWN_OFFICE', 'BANNER_OFFICE'] as const) expect([...officeDuty(role)].filter((kind) => countedByQueues(role).has(kind))).toEqual([])
})

test('what the village confirms is no office’s', () => {
  for (const role of ['TOWN_OFFICE', 'BANNER_OFFICE'] as const) expect(officeDuty(role).has('REPORT_TO_CONFIRM')).toBe(false)
})

test('reports that wait for acceptance are counted by the town’s own step, and at the banner, which has no such step, among what waits for others', () => {
  expect(countedByQueues('TOWN_OFFICE').has('OBSERVATION_TO_TRIAGE')).toBe(true)
  expect(countedByQueues('BANNER_OFFICE').has('OBSERVATION_TO_TRIAGE')).toBe(false)
  expect(officeDuty('BANNER_OFFICE').has('OBSERVATION_TO_TRIAGE')).toBe(false)
})
