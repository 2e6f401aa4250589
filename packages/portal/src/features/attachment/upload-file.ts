import { RateLimitedError } from '../../ui/request/request-errors'
import { currentText } from '../../ui/text/use-text'

const patience = 60_000

/**
 * Puts a photo, or a document with its name, under an id made on this device; putting it again stores nothing twice. The answer
 * is the reason in words for which the service refuses it, null when it is kept. Throws when there was no answer.
 */
export async function uploadFile(id: string, content: Blob, name?: string): Promise<string | null> {
  const response = await fetch(`/attachments/${id}`, {
    method: 'PUT',
    body: content,
    credentials: 'same-origin',
    headers: { 'content-type': content.type, 'accept-language': currentText().language, ...(name === undefined ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }) },
    signal: AbortSignal.timeout(patience),
  })
  if (response.status === 429) throw new RateLimitedError(Number(response.headers.get('retry-after') ?? '1'))
  if (response.ok) return null
  return reasonIn(await response.text()) ?? currentText().t('ui.error.internal')
}

function reasonIn(text: string): string | null {
  if (!text.startsWith('{')) return null
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null
  const { error } = answer
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : null
}
