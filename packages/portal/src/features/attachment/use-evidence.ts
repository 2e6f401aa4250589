import { useState } from 'react'
import { mostPhotos } from './photo-list'
import { useDocuments, type Documents } from './use-documents'
import { usePhotos, type Photos } from './use-photos'

/** What shows that something is so: photos, and documents beside them. */
export interface Evidence {
  readonly photos: Photos
  readonly documents: Documents
  /** What a record is to hold. */
  readonly ids: readonly string[]
  readonly sending: boolean
  /** Sends what has not arrived; true when all is kept. */
  readonly sendAll: () => Promise<boolean>
}

/** The evidence of a form, sent while it is being written. */
export function useEvidence(): Evidence {
  const photos = usePhotos([], mostPhotos)
  const documents = useDocuments()
  const [sending, setSending] = useState(false)
  return {
    photos,
    documents,
    ids: [...photos.photos, ...documents.documents].map(({ id }) => id),
    sending,
    sendAll: async () => {
      setSending(true)
      const arrived = [await photos.sendAll(), await documents.sendAll()]
      setSending(false)
      return arrived.every(Boolean)
    },
  }
}
