import type { Runner } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { HOUSEHOLDS_PER_LEADER, slotsOfAppointment, slotsOfResponsibility } from './slots.js'

const REASON = 'a check compares every place with its holder'
const SLOTS = new UnscopedTable('AppointmentSlot', REASON)
const APPOINTMENTS = new UnscopedTable('Appointment', REASON)
const SLOTS_PER_STATEMENT = 500

interface Claim {
  readonly slot: string
  readonly holderId: string
  readonly fromDay: string
  readonly untilDay: string | null
}

/** Of those who claim one place, one after another, the last holds it. */
const lastClaims = (claims: readonly Claim[]): Claim[] => {
  const last = new Map<string, Claim>()
  for (const claim of claims) {
    const known = last.get(claim.slot)
    if (known === undefined || claim.fromDay > known.fromDay) last.set(claim.slot, claim)
  }
  return [...last.values()]
}

/** Villages from a code up to, but not including, another. */
interface VillageRange {
  readonly from: string
  readonly below: string
}

const notEnded = <Name extends EntityName & ('Appointment' | 'Responsibility')>(row: Row<Name>, today: string): boolean => row.endedOn === null || row.endedOn >= today

async function* unheld(runner: Runner, claims: readonly Claim[]): AsyncGenerator<string> {
  for (let start = 0; start < claims.length; start += SLOTS_PER_STATEMENT) {
    const some = claims.slice(start, start + SLOTS_PER_STATEMENT)
    const held = new Map((await SLOTS.findMany(runner, [{ column: 'slot', in: some.map(({ slot }) => slot) }])).map((row) => [row.slot, row]))
    for (const { slot, holderId, untilDay } of some) {
      const row = held.get(slot)
      if (row?.holderId !== holderId) yield `place ${slot} belongs to ${holderId} and is held by ${row?.holderId ?? 'nobody'}`
      else if (row.untilDay !== untilDay) yield `place ${slot} is held until ${row.untilDay ?? 'further notice'} and should be until ${untilDay ?? 'further notice'}`
    }
  }
}

const faultOf = (responsibility: Row<'Responsibility'>, appointment: Row<'Appointment'> | undefined): string | null => {
  const { id, accountId, place, endedOn } = responsibility
  if (appointment === undefined) return `responsibility ${id} belongs to no appointment`
  if (appointment.accountId !== accountId || appointment.role !== 'SECTION_LEADER') return `responsibility ${id} is not the appointed leader’s`
  if (place < 1 || place > HOUSEHOLDS_PER_LEADER) return `responsibility ${id} has place ${place}`
  if (appointment.endedOn !== null && (endedOn === null || endedOn > appointment.endedOn)) return `responsibility ${id} outlasts its appointment`
  return null
}

/**
 * Everything about places and their holders that does not agree, in words: each appointment and responsibility that has
 * not ended holds its places unless the next holder has been appointed, nobody else holds one, and no responsibility outlasts its appointment (dossier 1.4).
 */
export async function* checkResponsibilities(runner: Runner, ranges: readonly VillageRange[], today: string): AsyncGenerator<string> {
  const appointments = new Map((await APPOINTMENTS.findMany(runner, [])).map((row) => [row.id, row]))
  const claims = lastClaims([...appointments.values()].filter((row) => notEnded(row, today)).flatMap((row) => slotsOfAppointment(row).map((slot) => ({ slot, holderId: row.id, fromDay: row.startedOn, untilDay: row.endedOn }))))
  yield* unheld(runner, claims)
  let claimed = claims.length
  for (const range of ranges) {
    const rows = await new UnscopedTable('Responsibility', REASON).findMany(runner, [{ column: 'regionCode', ...range }])
    const current = rows.filter((row) => notEnded(row, today))
    for (const row of current) {
      const fault = faultOf(row, appointments.get(row.appointmentId))
      if (fault !== null) yield fault
    }
    const places = lastClaims(current.flatMap((row) => slotsOfResponsibility(row).map((slot) => ({ slot, holderId: row.id, fromDay: row.startedOn, untilDay: row.endedOn }))))
    yield* unheld(runner, places)
    claimed += places.length
  }
  const held = await SLOTS.count(runner, [{ anyOf: [[{ column: 'untilDay', equals: null }], [{ column: 'untilDay', from: today }]] }])
  if (held !== claimed) yield `${held} places are held and ${claimed} should be`
}
