import { useEffect, useRef, useState } from 'react'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { currentText } from '../../ui/text/use-text'
import { uploadFile } from './upload-file'

/** What became of a file of a form. */
export interface SentFile {
  readonly id: string
  /** `unfit`: it is never sent. */
  readonly state: 'sending' | 'kept' | 'failed' | 'unfit'
  /** Why it is not kept, in words. */
  readonly reason: string | null
}

/** A file that was chosen, as the form shows it and as it is sent. */
interface ReadyFile<Shown> {
  readonly shown: Shown
  /** Null for one that cannot be sent, with the reason in words. */
  readonly content: Blob | null
  /** What the service is to call it; photos have no names. */
  readonly name?: string
  readonly reason: string | null
}

interface SentFiles<Shown> {
  readonly files: readonly (Shown & SentFile)[]
  readonly add: (files: readonly File[]) => Promise<void>
  readonly remove: (id: string) => void
  readonly retry: (id: string) => Promise<void>
  /** Sends what has not arrived; true when all are kept. */
  readonly sendAll: () => Promise<boolean>
}

/** The files of a form, at most so many: made ready, sent at once while it is being written, each kept or failed on its own. */
export function useSentFiles<Shown extends object>(begun: () => readonly (Shown & SentFile)[], most: number, makeReady: (file: File) => Promise<ReadyFile<Shown>>): SentFiles<Shown> {
  const [files, setFiles] = useState(begun)
  const contents = useRef(new Map<string, Pick<ReadyFile<Shown>, 'name'> & { readonly content: Blob }>())
  useEffect(() => {
    const held = contents.current
    return () => held.clear()
  }, [])

  const set = (id: string, part: Partial<SentFile>) => setFiles((now) => now.map((each) => (each.id === id ? { ...each, ...part } : each)))

  const send = async (id: string): Promise<boolean> => {
    const held = contents.current.get(id)
    if (held === undefined) return false
    set(id, { state: 'sending', reason: null })
    try {
      const reason = await uploadFile(id, held.content, held.name)
      set(id, reason === null ? { state: 'kept' } : { state: 'failed', reason })
      return reason === null
    } catch (error) {
      set(id, { state: 'failed', reason: describeError(error, currentText().t).message })
      return false
    }
  }

  return {
    files,
    add: async (chosen) => {
      for (const file of chosen.slice(0, Math.max(0, most - files.length))) {
        const id = newId()
        const { shown, content, name, reason } = await makeReady(file)
        if (content !== null) contents.current.set(id, { content, ...(name === undefined ? {} : { name }) })
        setFiles((now) => [...now, { ...shown, id, state: content === null ? 'unfit' : 'sending', reason }])
        if (content !== null) await send(id)
      }
    },
    remove: (id) => {
      contents.current.delete(id)
      setFiles((now) => now.filter((each) => each.id !== id))
    },
    retry: async (id) => {
      await send(id)
    },
    sendAll: async () => {
      let arrived = true
      for (const { id, state } of files) if (state !== 'kept' && !(await send(id))) arrived = false
      return arrived
    },
  }
}
