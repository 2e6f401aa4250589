import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { storageKeyOf } from './attachment-key.js'
import type { FileStorage } from './file-storage.js'
import type { UploadParts } from './upload-parts.js'

const UPLOADS = new UnscopedTable('Attachment', 'uploads that nothing ever held are cleared away by the system')

const KEPT_DAYS = 7
const MILLISECONDS_PER_DAY = 86_400_000
/** So that a sweep after a long pause never keeps the database busy. */
const MOST_PER_SWEEP = 200
/** So nobody fills the disk with photos of nothing: of more than these that nothing holds, an account's oldest go. A phone sends those of one record before the next. */
export const MOST_UNHELD = 100
/** More than one goes where several arrived at once. */
const MOST_OVER = 20

const keptSince = (core: Core): Date => new Date(core.clock.realNow().getTime() - KEPT_DAYS * MILLISECONDS_PER_DAY)

/** Clears away what arrived of uploads that were not gone on with for as long. Answers how many. */
export const sweepParts = async (core: Core, parts: UploadParts): Promise<number> => parts.sweep(keptSince(core))

/**
 * Clears away uploads that nothing held within 7 days of real time, oldest first and at most 200 at a time. Answers how
 * many. The row goes first: a file without a row is only waste, a row without a file would be a broken photo.
 */
export const sweepAttachments = async (core: Core, storage: FileStorage): Promise<number> => {
  const before = toStoredInstant(keptSince(core))
  const forgotten = await UPLOADS.findMany(core.database, [{ column: 'holderId', equals: null }, { column: 'createdAt', below: before }], { orderBy: [{ column: 'createdAt' }], limit: MOST_PER_SWEEP })
  let swept = 0
  for (const upload of forgotten) if (await sweep(core, storage, upload)) swept += 1
  return swept
}

/** Clears away the oldest uploads of an account beyond the most that nothing need hold. A phone whose photo went sends it anew with its report. */
export const sweepUnheld = async (core: Core, storage: FileStorage, uploaderId: string): Promise<void> => {
  const newestFirst = [{ column: 'createdAt', descending: true }, { column: 'id', descending: true }] as const
  const unheld = await UPLOADS.findMany(core.database, [{ column: 'uploaderId', equals: uploaderId }, { column: 'holderId', equals: null }], { orderBy: newestFirst, limit: MOST_UNHELD + MOST_OVER })
  for (const upload of unheld.slice(MOST_UNHELD)) await sweep(core, storage, upload)
}

const sweep = async (core: Core, storage: FileStorage, upload: Row<'Attachment'>): Promise<boolean> => {
  // Something may have taken it in since it was found.
  const removed = await core.database.write((transaction) => UPLOADS.remove(transaction, [{ column: 'id', equals: upload.id }, { column: 'holderId', equals: null }]))
  if (removed === 0) return false
  await storage.remove(storageKeyOf(upload))
  return true
}
