import { expect, test } from 'vitest'
import { villageDuty } from './village-duty'

test('what the offices see to is not among the work of a first secretary or a division-level leader', () => {
  for (const role of ['FIRST_SECRETARY', 'DIVISION_LEADER'] as const) {
    for (const kind of ['OBSERVATION_OVERDUE', 'OBSERVATION_TO_TRIAGE', 'HOUSEHOLD_WITHOUT_CADRE', 'VILLAGE_WITHOUT_TEAM', 'REPORT_TO_APPROVE'] as const) expect(villageDuty(role).has(kind), kind).toBe(false)
  }
})

test('the first secretary confirms outcomes and completes files; the division-level leader does neither', () => {
  expect([...villageDuty('FIRST_SECRETARY')].sort()).toEqual(['NOT_VISITED_HALF_YEAR', 'REPORT_TO_CONFIRM', 'TARGETING_INCOMPLETE'])
  expect([...villageDuty('DIVISION_LEADER')]).toEqual(['NOT_VISITED_HALF_YEAR'])
})
