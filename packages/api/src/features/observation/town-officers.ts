import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { inForceOn } from '../../data/in-force.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { TownOfficers } from './observation-waiting.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whether an observation is about somebody of the town’s office decides which office it waits for')

/** Who sits in the towns’ offices in the territories of the viewer’s own posts in a town’s or banner’s office, in one statement; nobody for all others. */
export const townOfficersAround = async ({ database, clock }: Core, { grants }: Pick<Access, 'grants'>): Promise<readonly TownOfficers[]> => {
  const ranges = grants.flatMap(({ role, range }) => (range !== null && (role === 'TOWN_OFFICE' || role === 'BANNER_OFFICE') ? [range] : []))
  if (ranges.length === 0) return []
  const posts = await APPOINTMENTS.findMany(database, [{ column: 'role', equals: 'TOWN_OFFICE' }, { anyOf: ranges.map((range) => [withinTerritory<'Appointment'>('regionCode', range)]) }, ...inForceOn(clock.today())])
  return [...Map.groupBy(posts, ({ regionCode }) => regionCode)].flatMap(([town, held]) => (town === null ? [] : [{ town, accountIds: held.map(({ accountId }) => accountId) }]))
}
