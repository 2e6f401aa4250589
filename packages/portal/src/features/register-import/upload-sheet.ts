import { currentText } from '../../ui/text/use-text'

/** What became of an upload: taken, or refused with a reason in words. */
export type UploadedSheet = { readonly id: string } | { readonly reason: string }

/**
 * Sends a sheet under an id made on this device; sending it again takes it once. Tells how much has gone out, from 0 to 1.
 * Throws when there was no answer.
 */
export async function uploadSheet(id: string, file: File, source: string, onProgress: (part: number) => void): Promise<UploadedSheet> {
  const { language, t } = currentText()
  const address = `/imports/${id}?${new URLSearchParams({ name: file.name, source }).toString()}`
  return new Promise((resolve, reject) => {
    // The one way in a browser that tells how much of a body has gone out.
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', language)
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('error', () => reject(new TypeError('The upload did not reach the service')))
    request.addEventListener('load', () => resolve(request.status < 300 ? { id } : { reason: reasonIn(request.responseText) ?? t('ui.error.internal') }))
    request.send(file)
  })
}

function reasonIn(text: string): string | null {
  if (!text.startsWith('{')) return null
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null
  const { error } = answer
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : null
}
