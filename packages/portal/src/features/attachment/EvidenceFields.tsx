import { DocumentField } from './DocumentField'
import { PhotoField } from './PhotoField'
import type { Evidence } from './use-evidence'

/** Photos and documents of a form, and what was refused of them. */
export function EvidenceFields({ evidence, error = null }: { readonly evidence: Evidence; readonly error?: string | null }) {
  return (
    <>
      <PhotoField photos={evidence.photos} error={error} />
      <DocumentField documents={evidence.documents} />
    </>
  )
}
