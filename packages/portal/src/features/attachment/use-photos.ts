import { useEffect, useRef, useState } from 'react'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { currentText } from '../../ui/text/use-text'
import type { KeptPhoto, Photo, PhotoList } from './photo-list'
import { scalePhoto } from './scale-photo'
import { uploadPhoto } from './upload-photo'

/** Photos that are sent while the form is being written. */
export interface Photos extends PhotoList {
  /** Sends what has not arrived; true when all are kept. */
  readonly sendAll: () => Promise<boolean>
  /** Sends all anew under other ids, for when a record that arrived before holds them; null when one did not arrive. */
  readonly renew: () => Promise<readonly KeptPhoto[] | null>
}

/** The photos of a form: made small, sent at once, each kept or failed on its own. */
export function usePhotos(kept: readonly KeptPhoto[], most: number): Photos {
  const [photos, setPhotos] = useState<readonly Photo[]>(() => kept.map(({ id, bytes }) => ({ id, bytes, url: `/attachments/${id}`, state: 'kept', reason: null })))
  const contents = useRef(new Map<string, Blob>())
  useEffect(() => {
    const held = contents.current
    return () => held.clear()
  }, [])

  const set = (id: string, part: Partial<Photo>) => setPhotos((now) => now.map((photo) => (photo.id === id ? { ...photo, ...part } : photo)))

  const send = async (id: string): Promise<boolean> => {
    const content = contents.current.get(id)
    if (content === undefined) return false
    set(id, { state: 'sending', reason: null })
    try {
      const reason = await uploadPhoto(id, content)
      set(id, reason === null ? { state: 'kept' } : { state: 'failed', reason })
      return reason === null
    } catch (error) {
      set(id, { state: 'failed', reason: describeError(error, currentText().t).message })
      return false
    }
  }

  const add = async (files: readonly File[]) => {
    const room = Math.max(0, most - photos.length)
    for (const file of files.slice(0, room)) {
      const id = newId()
      const content = await scalePhoto(file)
      const url = URL.createObjectURL(content ?? file)
      if (content !== null) contents.current.set(id, content)
      const reason = content === null ? currentText().t('attachment.unreadable') : null
      setPhotos((now) => [...now, { id, url, bytes: (content ?? file).size, state: content === null ? 'unreadable' : 'sending', reason }])
      if (content !== null) await send(id)
    }
  }

  const remove = (id: string) => {
    contents.current.delete(id)
    setPhotos((now) => now.filter((photo) => photo.id !== id))
  }

  const sendAll = async () => {
    let arrived = true
    for (const photo of photos) if (photo.state !== 'kept' && !(await send(photo.id))) arrived = false
    return arrived
  }

  const renew = async () => {
    const renewed: Photo[] = []
    for (const photo of photos) {
      const content = contents.current.get(photo.id) ?? (await fetchPhoto(photo.url))
      if (content === null) return null
      const id = newId()
      const reason = await uploadPhoto(id, content)
      if (reason !== null) return null
      contents.current.set(id, content)
      renewed.push({ ...photo, id, state: 'kept', reason: null })
    }
    setPhotos(renewed)
    return keptOf(renewed)
  }

  return {
    photos,
    add,
    remove,
    renew,
    retry: async (id) => {
      await send(id)
    },
    sendAll,
  }
}

async function fetchPhoto(url: string): Promise<Blob | null> {
  const response = await fetch(url)
  return response.ok ? response.blob() : null
}

/** What a draft remembers of the photos. */
export function keptOf(photos: readonly Photo[]): KeptPhoto[] {
  return photos.filter(({ state }) => state === 'kept').map(({ id, bytes }) => ({ id, bytes }))
}
