import { rangeOfCode } from '../../access/territory.js'
import type { Grant } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who is responsible for what is the source of every scope')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who is responsible for what is the source of every scope')

/** Started, and not past the last day in force. */
export const inForceOn = (today: string): readonly [{ column: 'startedOn'; atMost: string }, { anyOf: [[{ column: 'endedOn'; equals: null }], [{ column: 'endedOn'; from: string }]] }] => [
  { column: 'startedOn', atMost: today },
  { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: today }]] },
]

/** Not yet begun, or past the last day in force. */
export const notInForceOn = (today: string): { anyOf: [[{ column: 'startedOn'; above: string }], [{ column: 'endedOn'; below: string }]] } => ({
  anyOf: [[{ column: 'startedOn', above: today }], [{ column: 'endedOn', below: today }]],
})

/** The account's appointments in force on a day, as the access rule sees them. */
export const grantsInForce = async (runner: Runner, accountId: string, today: string): Promise<Grant[]> => {
  const inForce: readonly Condition<'Appointment'>[] = inForceOn(today)
  const appointments = await APPOINTMENTS.findMany(runner, [{ column: 'accountId', equals: accountId }, ...inForce], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
  const households = appointments.some((appointment) => appointment.role === 'SECTION_LEADER')
    ? await RESPONSIBILITIES.findMany(runner, [{ column: 'accountId', equals: accountId }, ...(inForceOn(today) as readonly Condition<'Responsibility'>[])])
    : []
  return appointments.map((appointment) => ({
    appointmentId: appointment.id,
    accountId,
    role: appointment.role,
    regionCode: appointment.regionCode,
    range: appointment.regionCode === null ? null : rangeOfCode(appointment.regionCode),
    enterpriseId: appointment.enterpriseId,
    householdIds: households.filter((household) => household.appointmentId === appointment.id).map((household) => household.householdId),
  }))
}
