import type { SentFile } from './use-sent-files'

/** As many documents as a form takes. */
export const mostDocuments = 5
/** What the service takes of one, in bytes. */
const mostBytes = 8 * 1_048_576

/** What a form shows of a document. */
export interface ShownDocument {
  readonly name: string
  readonly bytes: number
}

export type AttachedDocument = ShownDocument & SentFile

/** A document that the service holds already, as a draft remembers it. */
export interface KeptDocument {
  readonly id: string
  readonly name: string
  readonly bytes: number
}

/** What keeps a file from being sent at all: it is no PDF by its first bytes, or too large. */
export async function faultOfFile(file: Blob): Promise<'notPdf' | 'tooLarge' | null> {
  if (!(await file.slice(0, 5).text()).startsWith('%PDF-')) return 'notPdf'
  return file.size > mostBytes ? 'tooLarge' : null
}

/** Whether an attachment is a document, which is downloaded, and not a photo, which is shown. */
export const isDocument = ({ contentType }: { readonly contentType: string }): boolean => contentType === 'application/pdf'

/** What a draft remembers of the documents. */
export function keptDocumentsOf(documents: readonly AttachedDocument[]): KeptDocument[] {
  return documents.filter(({ state }) => state === 'kept').map(({ id, name, bytes }) => ({ id, name, bytes }))
}
