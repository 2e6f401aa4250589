import { isFinished } from '../delivery/finished-already'
import { isObject, objectIn } from '../delivery/service-request'
import { photoKey, type RefusalReason } from '../delivery/waiting-report'
import { openedRecords } from '../sealed-store/opened-records'
import type { SealedContent, SealedRecord, SealedStore } from '../sealed-store/sealed-store'
import { readWhatOpens } from '../sealed-store/sealing'
import type { ObservationDraft } from './observation-draft'
import { parseDraft } from './parse-draft'

/** A draft as this device keeps it. */
export interface KeptDraft {
  readonly draft: ObservationDraft
  /** By the device's clock. */
  readonly savedAt: string
  /** Why the service did not take it, for one that is being mended. */
  readonly reasons: readonly RefusalReason[]
}

export const draftPrefix = 'draft/'
export const draftKey = (id: string) => `${draftPrefix}${id}`

export function draftRecord(kept: KeptDraft): SealedRecord {
  return { key: draftKey(kept.draft.id), content: JSON.stringify(kept) }
}

/** The draft under an id; null for none, and for what this version of the pages does not know. */
export async function readDraft(store: SealedStore, id: string): Promise<KeptDraft | null> {
  return parseKept(await readWhatOpens(store, draftKey(id)))
}

/** Null for none, and for what this version of the pages does not know. */
export function parseKept(content: SealedContent | null): KeptDraft | null {
  const value = typeof content === 'string' ? objectIn(content) : null
  const draft = value === null ? null : parseDraft(value['draft'])
  if (value === null || draft === null || typeof value['savedAt'] !== 'string') return null
  return { draft, savedAt: value['savedAt'], reasons: Array.isArray(value['reasons']) ? value['reasons'].filter(isReason) : [] }
}

/** What a device holds of drafts. */
export interface DraftsOnDevice {
  /** The one saved last first. */
  readonly drafts: readonly KeptDraft[]
  /** Keys of those that cannot be opened with the keys at hand. */
  readonly closed: readonly string[]
}

/** The drafts of this device; one that cannot be opened keeps no other from being read. */
export async function readDrafts(store: SealedStore): Promise<DraftsOnDevice> {
  const { opened, closed } = await openedRecords(store, draftPrefix)
  const drafts = [...opened.values()].map(parseKept).filter((kept) => kept !== null)
  return { drafts: drafts.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)), closed }
}

/** A draft goes with its photos, unless another tab has finished it: they are the report's then. */
export async function dropDraft(store: SealedStore, { id, photos }: Pick<ObservationDraft, 'id' | 'photos'>): Promise<void> {
  const own = (await isFinished(store, id)) ? [] : photos
  await store.remove([draftKey(id), ...own.map((photo) => photoKey(photo.id))])
}

function isReason(value: unknown): value is RefusalReason {
  return isObject(value) && (value['message'] === null || typeof value['message'] === 'string')
}
