import { useEffect, useRef, useState } from 'react'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { currentText } from '../../ui/text/use-text'
import { faultOfFile, mostDocuments, type AttachedDocument, type KeptDocument } from './document-list'
import { uploadPhoto } from './upload-photo'

/** The documents of a form, and how they come and go. */
export interface Documents {
  readonly documents: readonly AttachedDocument[]
  readonly add: (files: readonly File[]) => Promise<void>
  readonly remove: (id: string) => void
  readonly retry: (id: string) => Promise<void>
  /** Sends what has not arrived; true when all are kept. */
  readonly sendAll: () => Promise<boolean>
}

/** The documents of a form: sent at once as they are, each kept or failed on its own. */
export function useDocuments(kept: readonly KeptDocument[] = []): Documents {
  const [documents, setDocuments] = useState<readonly AttachedDocument[]>(() => kept.map((each) => ({ ...each, state: 'kept', reason: null })))
  const contents = useRef(new Map<string, File>())
  useEffect(() => {
    const held = contents.current
    return () => held.clear()
  }, [])

  const set = (id: string, part: Partial<AttachedDocument>) => setDocuments((now) => now.map((each) => (each.id === id ? { ...each, ...part } : each)))

  const send = async (id: string): Promise<boolean> => {
    const file = contents.current.get(id)
    if (file === undefined) return false
    set(id, { state: 'sending', reason: null })
    try {
      const reason = await uploadPhoto(id, new Blob([file], { type: 'application/pdf' }), file.name)
      set(id, reason === null ? { state: 'kept' } : { state: 'failed', reason })
      return reason === null
    } catch (error) {
      set(id, { state: 'failed', reason: describeError(error, currentText().t).message })
      return false
    }
  }

  const add = async (files: readonly File[]) => {
    const room = Math.max(0, mostDocuments - documents.length)
    for (const file of files.slice(0, room)) {
      const id = newId()
      const fault = await faultOfFile(file)
      if (fault === null) contents.current.set(id, file)
      setDocuments((now) => [...now, { id, name: file.name, bytes: file.size, state: fault === null ? 'sending' : 'unfit', reason: fault === null ? null : currentText().t(`document.${fault}`) }])
      if (fault === null) await send(id)
    }
  }

  return {
    documents,
    add,
    remove: (id) => {
      contents.current.delete(id)
      setDocuments((now) => now.filter((each) => each.id !== id))
    },
    retry: async (id) => {
      await send(id)
    },
    sendAll: async () => {
      let arrived = true
      for (const { id, state } of documents) if (state !== 'kept' && !(await send(id))) arrived = false
      return arrived
    },
  }
}
