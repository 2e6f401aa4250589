import type { Runner } from '../../data/database.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whether somebody leads a village decides whose turn its plan is; nobody is named')

/** Those of the villages for which a division-level leader answers on the day (C-2). */
export const villagesWithLeader = async (runner: Runner, codes: readonly string[], today: string): Promise<Set<string>> => {
  const leaders = await APPOINTMENTS.findMany(runner, [{ column: 'regionCode', in: codes }, { column: 'role', equals: 'DIVISION_LEADER' }, ...inForceOn(today)])
  return new Set(leaders.flatMap(({ regionCode }) => regionCode ?? []))
}
