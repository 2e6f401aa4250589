import { isObject, objectIn } from '../delivery/service-request'
import { photoKey, type RefusalReason } from '../delivery/waiting-report'
import type { SealedRecord, SealedStore } from '../sealed-store/sealed-store'
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

const draftPrefix = 'draft/'
export const draftKey = (id: string) => `${draftPrefix}${id}`

export function draftRecord(kept: KeptDraft): SealedRecord {
  return { key: draftKey(kept.draft.id), content: JSON.stringify(kept) }
}

/** The draft under an id; null for none, and for what this version of the pages does not know. */
export async function readDraft(store: SealedStore, id: string): Promise<KeptDraft | null> {
  const content = await store.read(draftKey(id))
  const value = typeof content === 'string' ? objectIn(content) : null
  const draft = value === null ? null : parseDraft(value['draft'])
  if (value === null || draft === null || typeof value['savedAt'] !== 'string') return null
  return { draft, savedAt: value['savedAt'], reasons: Array.isArray(value['reasons']) ? value['reasons'].filter(isReason) : [] }
}

/** The drafts of this device, the one saved last first. */
export async function readDrafts(store: SealedStore): Promise<KeptDraft[]> {
  const keys = await store.list(draftPrefix)
  const drafts = await Promise.all(keys.map((key) => readDraft(store, key.slice(draftPrefix.length))))
  return drafts.filter((kept) => kept !== null).sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
}

export async function draftCount(store: SealedStore): Promise<number> {
  return (await store.list(draftPrefix)).length
}

/** A draft goes with its photos. */
export async function dropDraft(store: SealedStore, { id, photos }: Pick<ObservationDraft, 'id' | 'photos'>): Promise<void> {
  await store.remove([draftKey(id), ...photos.map((photo) => photoKey(photo.id))])
}

function isReason(value: unknown): value is RefusalReason {
  return isObject(value) && (value['message'] === null || typeof value['message'] === 'string')
}
