import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'undici'

/** A supervisor whose phone waited for a signal, with what it holds. */
export interface Waiting {
  readonly token: string
  readonly region: string
  readonly observations: readonly { readonly id: string; readonly attachments: readonly string[] }[]
}

/** What the storm counts, from all phones together. */
export interface Tally {
  acknowledged: Set<string>
  refused: string[]
  requests: number
  status429: number
  /** Answers that say the database is out of reach, and ask to come again. */
  unavailable: number
  /** Every other answer of a service that fails. */
  failures: string[]
  latencies: number[]
  /** Bytes of photos that arrived. */
  photoBytes: number
}

const OBSERVATIONS_EACH = 10
const PHOTOS_EACH = 2
const PHOTO_BYTES = 200_000
const LOST_SHARE = 0.05
const LONGEST_WAIT_SECONDS = 20
const LONGEST_PAUSE = 2_000

const SUBMIT = 'mutation Submit($inputs: [SubmitObservationInput!]!) { submitObservations(inputs: $inputs) { observation { id } replayed userErrors { code message } } }'

/** Fills a phone: ten observations, two of them with a photo. */
export const waitingSupervisor = (token: string, region: string): Waiting => ({
  token,
  region,
  observations: Array.from({ length: OBSERVATIONS_EACH }, (_, index) => ({ id: randomUUID(), attachments: index < PHOTOS_EACH ? [randomUUID()] : [] })),
})

const segment = (marker: number, bytes: readonly number[]): Buffer => Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes])

/** The beginning of a baseline JPEG of one component: its tables, its size, and the head of its scan. */
const HEAD = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
  segment(0xc0, [8, 4, 0, 5, 0, 1, 1, 0x11, 0]),
  ...[0x00, 0x10].map((table) => segment(0xc4, [table, 1, ...Array.from({ length: 15 }, () => 0), 0])),
  segment(0xda, [1, 1, 0, 0, 63, 0]),
])

/** A picture that no other phone has: its scan is noise. */
const photo = (): Buffer => {
  // Within a scan a byte of ones would begin a marker.
  const scan = randomBytes(PHOTO_BYTES - HEAD.length - 2).map((byte) => (byte === 0xff ? 0xfe : byte))
  return Buffer.concat([HEAD, scan, Buffer.from([0xff, 0xd9])])
}

interface Answered {
  readonly status: number
  readonly text: string
}

/** Sends until an answer comes back: what is lost on the way, and what was refused for now, is sent again as it was. */
const sendUntilAnswered = async (pool: Pool, tally: Tally, ask: { method: 'POST' | 'PUT'; path: string; headers: Record<string, string>; body: string | Buffer }): Promise<Answered> => {
  for (let tries = 1; ; tries += 1) {
    const at = performance.now()
    const { statusCode, headers, body } = await pool.request(ask)
    const text = await body.text()
    tally.latencies.push(performance.now() - at)
    tally.requests += 1
    if (statusCode === 503 && text.includes('"UNAVAILABLE"')) tally.unavailable += 1
    else if (statusCode >= 500) tally.failures.push(`${statusCode} ${text.slice(0, 200)}`)
    if (statusCode === 429) {
      tally.status429 += 1
      await pause(Math.min(Number(headers['retry-after'] ?? 1), LONGEST_WAIT_SECONDS) * 1000 * (0.5 + Math.random()))
      continue
    }
    if (statusCode < 500 && Math.random() >= LOST_SHARE) return { status: statusCode, text }
    await pause(Math.min(100 * tries, LONGEST_PAUSE))
  }
}

interface Payload {
  readonly observation: { readonly id: string } | null
  readonly userErrors: readonly { readonly code: string; readonly message: string }[]
}

/** One phone with signal: first the photos, then all observations in one request, as the app does. */
export const empty = async (phone: Waiting, pool: Pool, tally: Tally, withPhotos: boolean): Promise<void> => {
  const authorization = `Bearer ${phone.token}`
  if (withPhotos) {
    for (const id of phone.observations.flatMap((observation) => observation.attachments)) {
      const bytes = photo()
      const { status, text } = await sendUntilAnswered(pool, tally, { method: 'PUT', path: `/attachments/${id}`, headers: { authorization, 'content-type': 'image/jpeg' }, body: bytes })
      if (status >= 300) tally.refused.push(`photo ${status} ${text.slice(0, 200)}`)
      else tally.photoBytes += bytes.length
    }
  }
  const inputs = phone.observations.map(({ id, attachments }) => ({
    id, kind: 'LIVING_CONDITION', region: phone.region, seenOn: '2015-12-30', text: '信号恢复后补报：到户查看，房屋安全，饮水正常；冬季取暖煤尚未全部送到，请镇里核实。', attachments: withPhotos ? attachments : [],
  }))
  const { status, text } = await sendUntilAnswered(pool, tally, { method: 'POST', path: '/graphql', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ query: SUBMIT, variables: { inputs } }) })
  if (status !== 200) {
    tally.refused.push(`submission ${status} ${text.slice(0, 200)}`)
    return
  }
  const { data, errors } = JSON.parse(text) as { data: { submitObservations: readonly Payload[] } | null; errors?: unknown }
  if (errors !== undefined) tally.refused.push(JSON.stringify(errors).slice(0, 300))
  for (const [index, payload] of (data?.submitObservations ?? []).entries()) {
    const id = phone.observations[index]?.id
    if (payload.userErrors.length === 0 && id !== undefined) tally.acknowledged.add(id)
    else tally.refused.push(JSON.stringify(payload.userErrors))
  }
}
