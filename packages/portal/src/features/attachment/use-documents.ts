import { currentText } from '../../ui/text/use-text'
import { faultOfFile, mostDocuments, type AttachedDocument, type KeptDocument, type ShownDocument } from './document-list'
import { useSentFiles } from './use-sent-files'

/** The documents of a form, and how they come and go. */
export interface Documents {
  readonly documents: readonly AttachedDocument[]
  readonly add: (files: readonly File[]) => Promise<void>
  readonly remove: (id: string) => void
  readonly retry: (id: string) => Promise<void>
  /** Sends what has not arrived; true when all are kept. */
  readonly sendAll: () => Promise<boolean>
}

/** The documents of a form: sent as they are, by their names. */
export function useDocuments(kept: readonly KeptDocument[] = []): Documents {
  const { files, ...acts } = useSentFiles<ShownDocument>(() => kept.map((each) => ({ ...each, state: 'kept', reason: null })), mostDocuments, async (file) => {
    const fault = await faultOfFile(file)
    const shown = { name: file.name, bytes: file.size }
    if (fault !== null) return { shown, content: null, reason: currentText().t(`document.${fault}`) }
    return { shown, content: new Blob([file], { type: 'application/pdf' }), name: file.name, reason: null }
  })
  return { documents: files, ...acts }
}
