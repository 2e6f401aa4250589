import type { PhotoToSend } from './delivery'
import type { PhotoAnswer } from './delivery-answers'
import { ask, isObject, noWordOf, objectIn, type Sender } from './service-request'

const patience = 60_000

/** Sends a photo of the device, a JPEG, under its own id; sending it again stores nothing twice. */
export async function sendPhoto(sender: Sender, { id, content }: PhotoToSend): Promise<PhotoAnswer> {
  const answer = await ask(sender, `/attachments/${id}`, { method: 'PUT', body: content, headers: { 'content-type': 'image/jpeg' } }, patience)
  return 'kind' in answer ? answer : photoAnswer(id, answer)
}

/** What the service says of a photo. Only its own word counts: what else answers on the way is no answer. */
export function photoAnswer(id: string, { status, headers, text }: { readonly status: number; readonly headers: Headers; readonly text: string }): PhotoAnswer {
  const noWord = noWordOf(status, headers)
  if (noWord !== null) return noWord
  const answer = objectIn(text)
  if ((status === 200 || status === 201) && answer?.['id'] === id) return { kind: 'KEPT' }
  const error = answer?.['error']
  return status >= 400 && isObject(error) && typeof error['message'] === 'string' ? { kind: 'REFUSED', message: error['message'] } : { kind: 'NO_ANSWER' }
}
