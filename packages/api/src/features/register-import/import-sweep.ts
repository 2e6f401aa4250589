import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { ImportFiles } from './import-files.js'
import type { ImportStatus } from './register-import.entity.js'

const REASON = 'sheets and previews are forgotten by the system after their time'
const IMPORTS = new UnscopedTable('RegisterImport', REASON)
const STAGED = new UnscopedTable('ImportHousehold', REASON)

/** Days after the last step after which what a sheet held is forgotten: an import that was not applied, and one that could still be undone. */
const KEPT_DAYS = { MAPPING: 30, READY: 30, REFUSED: 7, APPLIED: 90, FAILED: 90, UNDONE: 30 } as const satisfies Partial<Record<ImportStatus, number>>
const MILLISECONDS_PER_DAY = 86_400_000
/** So that a sweep after a long pause never keeps the database busy. */
const MOST_PER_SWEEP = 20

/** What becomes of imports on which nobody decided; all others stay what they are. */
const GIVEN_UP: readonly ImportStatus[] = ['MAPPING', 'READY']

/**
 * Forgets sheets and previews whose time has come, the oldest first. The imports stay in the list: given up where nobody had
 * decided on them, else as what they were, without a way to undo them. Answers how many.
 */
export const sweepImports = async (core: Core, files: ImportFiles): Promise<number> => {
  let swept = 0
  for (const [status, days] of Object.entries(KEPT_DAYS) as [keyof typeof KEPT_DAYS, number][]) {
    const before = toStoredInstant(new Date(core.clock.now().getTime() - days * MILLISECONDS_PER_DAY))
    const old = await IMPORTS.findMany(core.database, [{ column: 'status', equals: status }, { column: 'updatedAt', below: before }, { column: 'forgottenAt', equals: null }], { orderBy: [{ column: 'createdAt' }], limit: MOST_PER_SWEEP })
    for (const row of old) {
      const forgotten = await core.database.write(async (transaction) => {
        // Somebody may have had it undone or checked in between: the row is held before anything of it is forgotten.
        const now = await IMPORTS.findOne(transaction, [{ column: 'id', equals: row.id }], true)
        if (now?.status !== status || now.updatedAt >= before || now.forgottenAt !== null) return false
        await STAGED.remove(transaction, [{ column: 'importId', equals: row.id }])
        await IMPORTS.update(transaction, [{ column: 'id', equals: row.id }], { status: GIVEN_UP.includes(status) ? 'DISCARDED' : status, forgottenAt: toStoredInstant(core.clock.now()) })
        return true
      })
      if (!forgotten) continue
      await files.remove(row)
      swept += 1
    }
  }
  return swept
}
