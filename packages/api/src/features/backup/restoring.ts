import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from '../../config.js'
import { dataKeyOf, dataKeyPath } from '../../data/data-key.js'
import type { Database } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import { FieldCipher } from '../../data/field-cipher.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { fillAccountNameGrams } from '../account/account-name-grams.js'
import { fillNameGrams } from '../household/name-gram-fill.js'
import { BACKED_UP, filesPath, KEY_MARK, keyPath, readManifest, schemaOfThisVersion, tablePath } from './backup-manifest.js'
import type { Manifest } from './backup-manifest.js'
import { copyFiles } from './file-copy.js'
import { clearRestoreMark, markRestore } from './restore-mark.js'
import { hashOfFile, readRows } from './row-file.js'

const REASON = 'a restore brings back every row'
const ROWS_PER_STATEMENT = 250
const ROWS_PER_TRANSACTION = 20_000
/** What every database holds from its first start on; the copy's rows take its place. */
const FILLED_AT_FIRST: ReadonlySet<EntityName> = new Set(['Region', 'CodeListEntry'])

type RestoreConfig = Pick<Config, 'databaseUrl' | 'dataKey' | 'formerDataKeys' | 'embedded' | 'storageFolder'>

/** What was brought back. */
export interface Restored {
  readonly rows: number
  readonly files: number
}

/**
 * Brings a copy back into a database without accounts and a file store. Everything about the copy is checked before the
 * first row is written: that it is whole, of this version's schema, and that the data key is the one it was made with.
 */
export const restoreInto = async (database: Database, config: RestoreConfig, folder: string): Promise<Restored> => {
  const manifest = await readManifest(folder)
  await checkCopy(manifest, folder)
  await refuseUsed(database)
  await takeKey(config, manifest, folder)
  await markRestore(database)
  await database.inBulk(
    [],
    async () => {
      for (const entity of BACKED_UP) await restoreTable(database, entity, folder)
    },
    async () => {
      await fillNameGrams(database)
      await fillAccountNameGrams(database)
    },
  )
  const files = await copyFiles(filesPath(folder), config.storageFolder)
  await clearRestoreMark(database)
  return { rows: Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0), files }
}

const checkCopy = async (manifest: Manifest, folder: string): Promise<void> => {
  if (manifest.migrations.join() !== schemaOfThisVersion().join()) {
    throw new Error('备份由另一版本制作。请用那个版本恢复后再升级。 The backup was made by another version. Restore it with that version, then bring the database up to this one with `bangfu migrate`.')
  }
  for (const entity of BACKED_UP) {
    const path = tablePath(folder, entity)
    const intact = existsSync(path) && (await hashOfFile(path)) === manifest.tables[entity]?.sha256
    if (!intact) throw new Error(`备份中的 ${entity} 缺失或有改动，没有恢复。 ${entity} in the backup is missing or was changed, so nothing was restored.`)
  }
}

const refuseUsed = async (database: Database): Promise<void> => {
  const [accounts, households] = [await new UnscopedTable('Account', REASON).count(database, []), await new UnscopedTable('Household', REASON).count(database, [])]
  if (accounts + households > 0) throw new Error('这个数据库不是空的，没有恢复。 This database is not empty, so nothing was restored. Name an empty one.')
}

const takeKey = async (config: RestoreConfig, manifest: Manifest, folder: string): Promise<void> => {
  const missing = (): Error => new Error('数据密钥不是制作备份时的那个，没有恢复。 The data key is not the one the backup was made with, so nothing was restored. Set DATA_KEY to that key.')
  const own = config.dataKey === null && config.embedded ? dataKeyPath(config.databaseUrl) : null
  const copied = existsSync(keyPath(folder)) ? await readFile(keyPath(folder), 'utf8') : null
  if (own !== null && !existsSync(own)) {
    if (copied === null) throw missing()
    await mkdir(dirname(own), { recursive: true })
    await copyFile(keyPath(folder), own)
  }
  const cipher = new FieldCipher(dataKeyOf(config), config.formerDataKeys)
  const seals = [cipher.seal(KEY_MARK), ...cipher.formerSeals().map((seal) => seal(KEY_MARK))]
  if (!seals.includes(manifest.keySeal)) throw missing()
}

const restoreTable = async <Name extends EntityName>(database: Database, entity: Name, folder: string): Promise<void> => {
  const table = new UnscopedTable(entity, REASON)
  if (FILLED_AT_FIRST.has(entity)) await database.write((transaction) => table.remove(transaction, []))
  for await (const rows of readRows<Row<Name>>(tablePath(folder, entity), ROWS_PER_TRANSACTION)) {
    await database.write(async (transaction) => {
      for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) await table.insert(transaction, rows.slice(start, start + ROWS_PER_STATEMENT))
    })
  }
}
