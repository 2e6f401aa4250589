import { newTimelessId } from '../../ui/new-id'
import { photoKey } from '../delivery/waiting-report'
import type { SealedRecord, SealedStore } from '../sealed-store/sealed-store'
import { readWhatOpens } from '../sealed-store/sealing'
import type { ObservationDraft } from './observation-draft'

interface PhotosOfDraft {
  /** Those that still lie on this device. */
  readonly named: ObservationDraft['photos']
  /** Of those that get another id, to be written with the draft. */
  readonly copies: readonly SealedRecord[]
}

/** The photos of a draft for a draft that is made of it, under another id where the former stands for something else. */
export async function photosOf(store: SealedStore, { photos }: Pick<ObservationDraft, 'photos'>, isTaken: (id: string) => boolean): Promise<PhotosOfDraft> {
  const copies: SealedRecord[] = []
  const named: ObservationDraft['photos'][number][] = []
  for (const photo of photos) {
    const content = await readWhatOpens(store, photoKey(photo.id))
    if (!(content instanceof Uint8Array)) continue
    const id = isTaken(photo.id) ? newTimelessId() : photo.id
    named.push({ ...photo, id })
    if (id !== photo.id) copies.push({ key: photoKey(id), content })
  }
  return { named, copies }
}
