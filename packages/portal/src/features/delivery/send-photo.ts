import type { PhotoToSend } from './delivery'
import type { PhotoAnswer } from './delivery-answers'
import { ask, isObject, noWordOf, objectIn, type Sender } from './service-request'

const patience = 60_000
/** What a weak signal carries between two cuts. */
const partBytes = 65_536

interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/**
 * Sends a photo of the device, a JPEG, under its own id; sending it again stores nothing twice. One that was cut off before
 * goes on in parts from where it was cut.
 */
export async function sendPhoto(sender: Sender, photo: PhotoToSend): Promise<PhotoAnswer> {
  // Digests exist in secure contexts alone; on plain-http addresses photos go whole.
  if (photo.cut && 'subtle' in crypto) return sendInParts(sender, photo)
  return sendWhole(sender, photo)
}

async function sendWhole(sender: Sender, { id, content }: PhotoToSend): Promise<PhotoAnswer> {
  const answer = await ask(sender, `/attachments/${id}`, { method: 'PUT', body: content, headers: { 'content-type': 'image/jpeg' } }, patience)
  return 'kind' in answer ? answer : photoAnswer(id, answer)
}

async function sendInParts(sender: Sender, photo: PhotoToSend): Promise<PhotoAnswer> {
  const { id, content } = photo
  const total = content.length
  const digest = await digestOf(content)
  const send = (range: string, part: Uint8Array<ArrayBuffer> | null) =>
    ask(sender, `/attachments/${id}`, { method: 'PATCH', ...(part === null ? {} : { body: part }), headers: { ...(part === null ? {} : { 'content-type': 'image/jpeg' }), 'content-range': `bytes ${range}/${total}`, 'repr-digest': digest } }, patience)
  let answer = await send('*', null)
  for (let sent = -1; ; ) {
    if ('kind' in answer) return answer
    // A process from before the parts; it is about to be replaced.
    if (answer.status === 404 || answer.status === 405) return sendWhole(sender, photo)
    const held = heldIn(answer)
    if (held === null) return photoAnswer(id, answer)
    // It holds no more than before: whatever the reason, another time is better than again and again.
    if (held <= sent || held >= total) return { kind: 'NO_ANSWER' }
    sent = held
    const part = content.slice(held, held + partBytes)
    answer = await send(`${held}-${held + part.length - 1}`, part)
  }
}

/** How much of the photo the service holds; null when that is not what it says. */
function heldIn({ status, text }: Answered): number | null {
  const held = status === 202 ? objectIn(text)?.['held'] : null
  return typeof held === 'number' ? held : null
}

async function digestOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return `sha-256=:${btoa(String.fromCharCode(...bytes))}:`
}

/** What the service says of a photo. Only its own word counts: what else answers on the way is no answer. */
function photoAnswer(id: string, { status, headers, text }: Answered): PhotoAnswer {
  const noWord = noWordOf(status, headers)
  if (noWord !== null) return noWord
  const answer = objectIn(text)
  if ((status === 200 || status === 201) && answer?.['id'] === id) return { kind: 'KEPT' }
  const error = answer?.['error']
  if (status < 400 || !isObject(error) || typeof error['message'] !== 'string') return { kind: 'NO_ANSWER' }
  // What arrived was not what was sent: the service has forgotten it, and it is sent again.
  return error['code'] === 'DAMAGED' || error['code'] === 'BAD_USER_INPUT' ? { kind: 'FAULT' } : { kind: 'REFUSED', message: error['message'] }
}
