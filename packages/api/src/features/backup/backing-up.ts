import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.js'
import type { Core } from '../../core.js'
import { dataKeyPath } from '../../data/data-key.js'
import type { Runner } from '../../data/database.js'
import { rowsInKeyOrder } from '../../data/rows-in-key-order.js'
import { BACKED_UP, filesPath, KEY_MARK, keyPath, MANIFEST_FORMAT, manifestPath, schemaOfThisVersion, tablePath } from './backup-manifest.js'
import type { Manifest } from './backup-manifest.js'
import { copyFiles } from './file-copy.js'
import { writeRows } from './row-file.js'

const ROWS_PER_BATCH = 2_000

/** What was copied. */
export interface Copied {
  readonly rows: number
  readonly files: number
  readonly holdsKey: boolean
}

/**
 * Copies the database as it is at one moment, then the photos, into a new or empty folder; the service may run on. A
 * photo is never changed once it is there, so the later copy of the photos holds every one that the rows name. The key
 * of an embedded database goes with it when asked for; a key from the environment never does.
 */
export const backUp = async (core: Core, config: Pick<Config, 'databaseUrl' | 'dataKey' | 'embedded' | 'storageFolder'>, folder: string, withKey: boolean): Promise<Copied> => {
  await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 }).then(() => refuseFull(folder))
  const tables = await core.database.snapshot((runner) => copyTables(runner, folder))
  const files = await copyFiles(config.storageFolder, filesPath(folder))
  const holdsKey = withKey && config.embedded && config.dataKey === null
  if (holdsKey) await copyFile(dataKeyPath(config.databaseUrl), keyPath(folder))
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    madeAt: core.clock.realNow().toISOString(),
    migrations: schemaOfThisVersion(),
    keySeal: core.cipher.seal(KEY_MARK),
    tables,
    files,
  }
  await writeFile(manifestPath(folder), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx', mode: 0o600, flush: true })
  return { rows: Object.values(tables).reduce((sum, table) => sum + table.rows, 0), files, holdsKey }
}

const copyTables = async (runner: Runner, folder: string): Promise<Manifest['tables']> => {
  const tables: Manifest['tables'] = {}
  for (const entity of BACKED_UP) tables[entity] = await writeRows(tablePath(folder, entity), rowsInKeyOrder(runner, entity, ROWS_PER_BATCH))
  return tables
}

const refuseFull = async (folder: string): Promise<void> => {
  const held = [...(await readdir(folder)).filter((name) => name !== 'tables'), ...(await readdir(join(folder, 'tables')))]
  if (held.length > 0) throw new Error(`${folder} 不是空文件夹，没有写入。 ${folder} is not empty, so nothing was written. Name a new folder.`)
}
