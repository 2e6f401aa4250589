import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { ImportFiles } from './import-files.js'
import type { ImportStatus } from './register-import.entity.js'

const REASON = 'sheets and previews are forgotten by the system after their time'
const IMPORTS = new UnscopedTable('RegisterImport', REASON)
const STAGED = new UnscopedTable('ImportHousehold', REASON)

/** Days after the last step after which what a sheet held is forgotten: an import that was not applied, and one that could still be undone. */
const KEPT_DAYS = { MAPPING: 30, READY: 30, REFUSED: 7, APPLIED: 90, UNDONE: 30 } as const satisfies Partial<Record<ImportStatus, number>>
const MILLISECONDS_PER_DAY = 86_400_000
/** So that a sweep after a long pause never keeps the database busy. */
const MOST_PER_SWEEP = 20

/** Forgets sheets and previews whose time has come, the oldest first; the imports stay in the list as given up, or as what they were. Answers how many. */
export const sweepImports = async (core: Core, files: ImportFiles): Promise<number> => {
  let swept = 0
  for (const [status, days] of Object.entries(KEPT_DAYS) as [keyof typeof KEPT_DAYS, number][]) {
    const before = toStoredInstant(new Date(core.clock.now().getTime() - days * MILLISECONDS_PER_DAY))
    const old = await IMPORTS.findMany(core.database, [{ column: 'status', equals: status }, { column: 'updatedAt', below: before }], { orderBy: [{ column: 'createdAt' }], limit: MOST_PER_SWEEP })
    for (const row of old) {
      await core.database.write(async (transaction) => {
        await STAGED.remove(transaction, [{ column: 'importId', equals: row.id }])
        await IMPORTS.update(transaction, [{ column: 'id', equals: row.id }, { column: 'status', equals: status }], { status: 'DISCARDED' })
      })
      await files.remove(row)
      swept += 1
    }
  }
  return swept
}
