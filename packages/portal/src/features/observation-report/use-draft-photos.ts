import { useRef, useState } from 'react'
import { newTimelessId } from '../../ui/new-id'
import { currentText } from '../../ui/text/use-text'
import { scalePhoto } from '../attachment/scale-photo'
import type { Photo, PhotoList } from '../attachment/photo-list'
import { photoKey } from '../delivery/waiting-report'
import type { SealedStore } from '../sealed-store/sealed-store'
import { usePhotoAddresses } from '../sealed-store/use-photo-addresses'
import type { DraftState } from './use-observation-draft'

/** The photos of a draft: made small and kept on this device beside it; they are sent with the report. */
export function useDraftPhotos(store: SealedStore, { draft, changeWith }: Pick<DraftState, 'draft' | 'changeWith'>, most: number): PhotoList {
  /** Those that could not be kept, and why. */
  const [failed, setFailed] = useState<readonly Photo[]>([])
  const addresses = usePhotoAddresses(store, draft.photos.map(({ id }) => photoKey(id)))
  const contents = useRef(new Map<string, Uint8Array<ArrayBuffer>>())
  const photos = useRef(draft.photos)
  photos.current = draft.photos

  const keep = async (id: string, content: Uint8Array<ArrayBuffer>): Promise<void> => {
    const kept = await changeWith({ photos: [...photos.current, { id, bytes: content.length }] }, [{ key: photoKey(id), content }], [])
    if (kept) {
      photos.current = [...photos.current, { id, bytes: content.length }]
      contents.current.delete(id)
      setFailed((now) => now.filter((photo) => photo.id !== id))
      return
    }
    contents.current.set(id, content)
    const photo: Photo = { id, bytes: content.length, url: URL.createObjectURL(new Blob([content], { type: 'image/jpeg' })), state: 'failed', reason: currentText().t('observationReport.form.photoNoRoom') }
    setFailed((now) => [...now.filter((other) => other.id !== id), photo])
  }

  return {
    photos: [...draft.photos.map(({ id, bytes }): Photo => ({ id, bytes, url: addresses.get(photoKey(id)) ?? '', state: 'kept', reason: null })), ...failed],
    add: async (files) => {
      for (const file of files.slice(0, Math.max(0, most - photos.current.length - failed.length))) {
        const id = newTimelessId()
        const small = await scalePhoto(file)
        if (small !== null) await keep(id, new Uint8Array(await small.arrayBuffer()))
        else setFailed((now) => [...now, { id, bytes: file.size, url: '', state: 'unfit', reason: currentText().t('attachment.unreadable') }])
      }
    },
    remove: (id) => {
      contents.current.delete(id)
      setFailed((now) => now.filter((photo) => photo.id !== id))
      const left = photos.current.filter((photo) => photo.id !== id)
      if (left.length < photos.current.length) changeWith({ photos: left }, [], [photoKey(id)]).catch(reportError)
    },
    retry: async (id) => {
      const content = contents.current.get(id)
      if (content !== undefined) await keep(id, content)
    },
  }
}
