import { expect, test } from 'vitest'
import { dueIn } from '../observation/due'
import { businessOffset } from './business-clock'

test('what is left until a deadline follows the time of the service, whatever the clock of the device says', () => {
  const dueAt = '2015-12-31T15:59:59.999Z'
  for (const device of ['2026-11-25T02:47:00.000Z', '2015-12-31T23:30:00.000Z', '1970-01-01T00:00:00.000Z']) {
    const arrived = Date.parse(device)
    const offset = businessOffset('2015-12-31T04:00:00.000Z', arrived)
    expect(dueIn(dueAt, arrived + offset)).toEqual({ kind: 'hours', hours: 11 })
    expect(dueIn(dueAt, arrived + 5 * 3_600_000 + offset)).toEqual({ kind: 'hours', hours: 6 })
  }
})
