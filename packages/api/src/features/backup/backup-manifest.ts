import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ENTITIES } from '../../data/entities.js'
import type { EntityName } from '../../data/entities.js'
import { MIGRATIONS } from '../../data/migrations/index.js'

/** Sessions, waits and events are of the moment: they are not copied, and everybody signs in anew. */
const OF_THE_MOMENT: ReadonlySet<EntityName> = new Set(['Session', 'SignInThrottle', 'TakenNumber', 'HouseholdSession', 'OutboxEvent', 'PushSubscription', 'PushDelivery'])

/** Follows from other rows, from which a restore makes it anew. */
const DERIVED: ReadonlySet<EntityName> = new Set(['AccountNameGram', 'HouseholdNameGram'])

/** What a copy holds of the database. */
export const BACKED_UP: readonly EntityName[] = (Object.keys(ENTITIES) as EntityName[]).filter((name) => !OF_THE_MOMENT.has(name) && !DERIVED.has(name))

const FORMAT = 1
const manifest = z.object({
  format: z.literal(FORMAT),
  madeAt: z.string(),
  /** The schema that the rows are of. */
  migrations: z.array(z.string()),
  /** A seal of the data key that shows whether it is the same one. */
  keySeal: z.string(),
  tables: z.record(z.string(), z.object({ rows: z.number().int().min(0), sha256: z.string() })),
  files: z.number().int().min(0),
})

/** What a copy says of itself; written last, so that a copy without it is not whole. */
export type Manifest = z.infer<typeof manifest>

export const MANIFEST_FORMAT = FORMAT

/** Sealed with the data key to recognise it. */
export const KEY_MARK = 'bangfu backup'

/** The schema of this version. */
export const schemaOfThisVersion = (): string[] => MIGRATIONS.map((Migration) => new Migration().name ?? Migration.name)

export const manifestPath = (folder: string): string => join(folder, 'manifest.json')
export const tablePath = (folder: string, entity: EntityName): string => join(folder, 'tables', `${entity}.jsonl.gz`)
export const filesPath = (folder: string): string => join(folder, 'files')
export const keyPath = (folder: string): string => join(folder, 'data.key')

/** Reads what a copy says of itself. Throws a sentence for a folder that is no whole copy. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  let text: string
  try {
    text = await readFile(manifestPath(folder), 'utf8')
  } catch (error) {
    throw new Error(`${folder} 不是完整的备份。 ${folder} holds no whole backup: its manifest.json cannot be read.`, { cause: error })
  }
  const parsed = manifest.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error(`${folder} 的备份格式无法识别。 The backup in ${folder} is of a form that this version does not know.`)
  return parsed.data
}
