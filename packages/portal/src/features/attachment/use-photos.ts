import { currentText } from '../../ui/text/use-text'
import type { KeptPhoto, Photo, PhotoList, ShownPhoto } from './photo-list'
import { scalePhoto } from './scale-photo'
import { useSentFiles } from './use-sent-files'

/** Photos that are sent while the form is being written. */
export interface Photos extends PhotoList {
  /** Sends what has not arrived; true when all are kept. */
  readonly sendAll: () => Promise<boolean>
}

/** The photos of a form: made small, then sent. */
export function usePhotos(kept: readonly KeptPhoto[], most: number): Photos {
  const { files, ...acts } = useSentFiles<ShownPhoto>(() => kept.map(({ id, bytes }) => ({ id, bytes, url: `/attachments/${id}`, state: 'kept', reason: null })), most, async (file) => {
    const content = await scalePhoto(file)
    const shown = content ?? file
    return { shown: { url: URL.createObjectURL(shown), bytes: shown.size }, content, reason: content === null ? currentText().t('attachment.unreadable') : null }
  })
  return { photos: files, ...acts }
}

/** What a draft remembers of the photos. */
export function keptOf(photos: readonly Photo[]): KeptPhoto[] {
  return photos.filter(({ state }) => state === 'kept').map(({ id, bytes }) => ({ id, bytes }))
}
