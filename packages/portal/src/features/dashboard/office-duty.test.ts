import { expect, test } from 'vitest'
import { officeDuty } from './office-duty'

test('what the towns accept and approve, and are late with, is no duty of the banner’s office', () => {
  for (const kind of ['OBSERVATION_OVERDUE', 'OBSERVATION_TO_TRIAGE', 'REPORT_TO_APPROVE'] as const) {
    expect(officeDuty('TOWN_OFFICE').has(kind), kind).toBe(true)
    expect(officeDuty('BANNER_OFFICE').has(kind), kind).toBe(false)
  }
})

test('what the village confirms is no office’s', () => {
  for (const role of ['TOWN_OFFICE', 'BANNER_OFFICE'] as const) expect(officeDuty(role).has('REPORT_TO_CONFIRM')).toBe(false)
})
