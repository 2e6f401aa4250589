import { expect, test } from 'vitest'
import { businessOffset } from './business-clock'

test('what is left until a deadline follows the time of the service, whatever the clock of the device says', () => {
  const dueAt = Date.parse('2015-12-31T15:00:00.000Z')
  for (const device of ['2026-11-25T02:47:00.000Z', '2015-12-31T23:30:00.000Z', '1970-01-01T00:00:00.000Z']) {
    const arrived = Date.parse(device)
    const offset = businessOffset('2015-12-31T04:00:00.000Z', arrived)
    expect(dueAt - (arrived + offset)).toBe(11 * 3_600_000)
    expect(dueAt - (arrived + 5 * 3_600_000 + offset)).toBe(6 * 3_600_000)
  }
})
