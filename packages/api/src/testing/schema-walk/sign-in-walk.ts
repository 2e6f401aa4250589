import { UnscopedTable } from '../../data/unscoped-table.js'
import { WALKER } from './inhabitants.js'
import { instant, many, value } from './oracle/expected.js'
import type { Projection } from './oracle/expected.js'
import { asked } from './walker.js'
import type { Walker } from './walker.js'

const SESSIONS = new UnscopedTable('Session', 'the walk knows whose every sign-in is')

/** The viewer's own sign-ins: the walker's one, which asks, and no other account's. */
export const walkSignIns = async (walker: Walker): Promise<void> => {
  const { signIns } = await asked(walker, 'signIns', '{ signIns { id current system browser signedInAt lastSeenAt } }')
  const rows = await SESSIONS.findMany(walker.world.api.application.core.database, [{ column: 'accountId', equals: WALKER }, { column: 'endedAt', equals: null }])
  const own = rows.map((row): Projection => ({
    type: 'SignIn',
    id: row.id,
    fields: { id: () => value(row.id), current: () => value(true), system: () => value('OTHER'), browser: () => value('OTHER'), signedInAt: () => value(instant(row.createdAt)), lastSeenAt: () => value(instant(row.lastSeenAt)) },
  }))
  walker.found.field(many(own), signIns, 'signIns')
}
