import type { Database, Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const SETTINGS = new UnscopedTable('Setting', 'facts about the database itself')
const MARK = 'restore'

/** Marks that a restore is under way; a database that keeps the mark is not whole. */
export const markRestore = async (database: Database): Promise<void> => {
  await database.write((transaction) => SETTINGS.insert(transaction, [{ name: MARK, value: 'under way' }]))
}

export const clearRestoreMark = async (database: Database): Promise<void> => {
  await database.write((transaction) => SETTINGS.remove(transaction, [{ column: 'name', equals: MARK }]))
}

/** Throws a sentence when a restore into this database was cut off. */
export const refuseHalfRestored = async (runner: Runner): Promise<void> => {
  if ((await SETTINGS.findOne(runner, [{ column: 'name', equals: MARK }])) === null) return
  throw new Error('恢复备份时中断，这个数据库不完整。请换一个空数据库重新恢复。 Restoring a backup was cut off, so this database is not whole. Restore into an empty one.')
}
