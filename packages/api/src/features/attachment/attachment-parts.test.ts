import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { plainJpeg } from '../../testing/sample-images.js'
import { AttachmentUpload } from './attachment-upload.js'
import { DiskStorage } from './disk-storage.js'
import { partOfUpload } from './part-of-upload.js'
import { stripMetadata } from './strip-metadata.js'
import { UploadParts } from './upload-parts.js'
import type { PartialUpload } from './upload-parts.js'

let api: ApiUnderTest
let files: string
let supervisor: Asker
let other: Asker

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'bangfu-parts-'))
  api = await startApi('tiny', { STORAGE_URL: `file:${files}` })
  supervisor = await api.as('city-leader-1')
  other = await api.as('city-office')
})
afterAll(async () => {
  await api.close()
  await rm(files, { recursive: true, force: true })
})

const digestOf = (bytes: Buffer): string => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
const stripped = (() => {
  const photo = stripMetadata(plainJpeg)
  if ('refused' in photo) throw new Error('The sample is no photo')
  return photo.bytes
})()

interface PartAnswer {
  readonly status: number
  readonly body: { readonly held?: number; readonly id?: string; readonly error?: { readonly code: string } }
}

const patch = async (who: Asker | null, id: string, range: string, digest: string, payload?: Buffer): Promise<PartAnswer> => {
  const response = await api.application.server.inject({
    method: 'PATCH',
    url: `/attachments/${id}`,
    headers: { ...(who === null ? {} : { authorization: `Bearer ${who.token}` }), 'content-range': range, 'repr-digest': digest, ...(payload === undefined ? {} : { 'content-type': 'application/octet-stream' }) },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: response.statusCode, body: response.json() }
}

const part = async (who: Asker, id: string, from: number, to: number, photo: Buffer = plainJpeg): Promise<PartAnswer> =>
  patch(who, id, `bytes ${from}-${to - 1}/${photo.length}`, digestOf(photo), photo.subarray(from, to))
const held = async (who: Asker, id: string, photo: Buffer = plainJpeg): Promise<PartAnswer> => patch(who, id, `bytes */${photo.length}`, digestOf(photo))
const stored = (): string[] => readdirSync(files, { recursive: true }).map(String)
const end = plainJpeg.length

describe('a photo in parts', () => {
  it('is kept once its last part is there, byte for byte, and nothing is left of its parts', async () => {
    const id = newId()
    expect(await held(supervisor, id)).toEqual({ status: 202, body: { held: 0 } })
    expect(await part(supervisor, id, 0, 100)).toEqual({ status: 202, body: { held: 100 } })
    expect(await held(supervisor, id)).toEqual({ status: 202, body: { held: 100 } })
    expect(await part(supervisor, id, 100, end)).toMatchObject({ status: 201, body: { id } })
    const got = await api.application.server.inject({ method: 'GET', url: `/attachments/${id}`, headers: { authorization: `Bearer ${supervisor.token}` } })
    expect(got.rawPayload.equals(stripped)).toBe(true)
    expect(stored().filter((name) => name.includes('parts') && name.includes(id))).toEqual([])
  })

  it('goes on from where it was cut, whatever is repeated, overlaps or comes out of turn', async () => {
    const id = newId()
    expect((await part(supervisor, id, 50, 150)).body).toEqual({ held: 0 })
    expect((await part(supervisor, id, 0, 100)).body).toEqual({ held: 100 })
    expect((await part(supervisor, id, 0, 100)).body).toEqual({ held: 100 })
    expect((await part(supervisor, id, 50, 150)).body).toEqual({ held: 150 })
    expect((await part(supervisor, id, 20, 60)).body).toEqual({ held: 150 })
    const last = await Promise.all([part(supervisor, id, 100, end), part(supervisor, id, 150, end), part(supervisor, id, 0, end)])
    expect(last.every(({ status }) => [200, 201].includes(status))).toBe(true)
  })

  it('that arrived whole is answered as kept, without its bytes', async () => {
    const id = newId()
    await part(supervisor, id, 0, end)
    expect(await held(supervisor, id)).toMatchObject({ status: 200, body: { id } })
    expect(await part(supervisor, id, 0, 100)).toMatchObject({ status: 200, body: { id } })
  })

  it('is not kept when its bytes are not those that were announced, and begins anew', async () => {
    const id = newId()
    const damaged = Buffer.from(plainJpeg)
    damaged[120] = (damaged[120] ?? 0) ^ 0xff
    expect((await patch(supervisor, id, `bytes 0-${end - 1}/${end}`, digestOf(plainJpeg), damaged))).toMatchObject({ status: 422, body: { error: { code: 'DAMAGED' } } })
    expect((await held(supervisor, id)).body).toEqual({ held: 0 })
    expect((await part(supervisor, id, 0, end)).status).toBe(201)
  })

  it('is another’s business to nobody: an id that is used is a conflict, and parts of one account are not gone on with by another', async () => {
    const id = newId()
    await part(supervisor, id, 0, 100)
    expect((await held(other, id)).body).toEqual({ held: 0 })
    await part(supervisor, id, 100, end)
    expect(await held(other, id)).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT' } } })
    expect(await held(supervisor, id, Buffer.from('another photo'))).toMatchObject({ status: 409 })
  })

  it('is refused as a whole one is', async () => {
    const words = Buffer.from('no photo at all')
    expect(await part(supervisor, newId(), 0, words.length, words)).toMatchObject({ status: 415 })
    expect((await patch(null, newId(), 'bytes */10', digestOf(plainJpeg))).status).toBe(401)
    expect((await patch(await api.as('auditor'), newId(), 'bytes */10', digestOf(plainJpeg))).status).toBe(403)
    expect((await patch(supervisor, 'no-id', 'bytes */10', digestOf(plainJpeg))).status).toBe(400)
    expect((await patch(supervisor, newId(), `bytes */${8 * 1_048_576 + 1}`, digestOf(plainJpeg))).status).toBe(413)
    expect((await patch(supervisor, newId(), 'bytes 0-99/200', digestOf(plainJpeg), Buffer.alloc(99))).status).toBe(400)
    expect((await patch(supervisor, newId(), `bytes 0-${262_144}/300000`, digestOf(plainJpeg), Buffer.alloc(262_145))).status).toBe(413)
  })
})

describe('the last part of a photo', () => {
  /** Takes parts in on its own, with `meanwhile` between the last part and the reading of the whole. */
  const uploadWith = (meanwhile: (upload: PartialUpload) => Promise<void>): AttachmentUpload => {
    const { core } = api.application
    const parts = new UploadParts(files)
    return new AttachmentUpload(core, new DiskStorage(files), Object.assign(new UploadParts(files), {
      read: async (upload: PartialUpload) => {
        await meanwhile(upload)
        return parts.read(upload)
      },
    }))
  }
  const lastPart = { digest: createHash('sha256').update(plainJpeg).digest('hex'), total: end, first: 100, bytes: end - 100 }
  const send = async (id: string, meanwhile: (upload: PartialUpload) => Promise<void>): Promise<PartAnswer['body']> => {
    await part(supervisor, id, 0, 100)
    const viewer = await api.application.composition.services.sessions.viewerOf(supervisor.token)
    if (viewer === null) throw new Error('nobody is signed in')
    return (await uploadWith(meanwhile).putPart(viewer, id, lastPart, plainJpeg.subarray(100))) as PartAnswer['body']
  }

  it('is answered as kept where another request with it has just made the photo', async () => {
    const id = newId()
    expect(await send(id, async () => void (await part(supervisor, id, 0, end)))).toMatchObject({ kept: { id }, repeated: true })
  })

  it('begins the photo anew where its parts were cleared away meanwhile', async () => {
    const id = newId()
    expect(await send(id, async (upload) => new UploadParts(files).forget(upload))).toEqual({ held: 0 })
    expect((await part(supervisor, id, 0, end)).status).toBe(201)
  })
})

describe('the part that a request names', () => {
  const digest = digestOf(plainJpeg)
  it('is a range within the whole and the digest of the whole, and nothing else', () => {
    expect(partOfUpload('bytes 0-9/20', digest)).toMatchObject({ first: 0, bytes: 10, total: 20, digest: createHash('sha256').update(plainJpeg).digest('hex') })
    expect(partOfUpload('bytes */20', digest)).toMatchObject({ first: 0, bytes: 0 })
    for (const range of ['bytes 5-4/20', 'bytes 0-20/20', 'bytes 0-9/*', 'bytes */0', 'octets 0-9/20', '', undefined, 'bytes 0-9/20, 10-19/20']) expect(partOfUpload(range, digest), String(range)).toBeNull()
    for (const wrong of [undefined, '', 'sha-512=:AAAA:', 'sha-256=:AAAA:']) expect(partOfUpload('bytes 0-9/20', wrong), String(wrong)).toBeNull()
  })
})

describe('what never becomes whole', () => {
  it('is forgotten after a week, and of more than twenty the oldest at once', async () => {
    const parts = new UploadParts(files)
    const accountId = newId()
    const uploads = Array.from({ length: 21 }, (_, n) => ({ accountId, id: newId(), digest: String(n % 10).repeat(64) }))
    for (const upload of uploads) {
      await parts.append(upload, 0, Buffer.from('part'))
      // File times of the same millisecond have no order.
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
    expect(await Promise.all(uploads.map((upload) => parts.held(upload)))).toEqual([0, ...Array.from({ length: 20 }, () => 4)])
    expect(await parts.sweep(new Date(Date.now() - 60_000))).toBe(0)
    expect(await parts.sweep(new Date(Date.now() + 60_000))).toBeGreaterThanOrEqual(20)
    expect(await parts.held(uploads[20] ?? { accountId, id: '', digest: '' })).toBe(0)
  })

  it('is counted right where thirty begin at once', async () => {
    const accountId = newId()
    await Promise.all(Array.from({ length: 30 }, async (_, n) => new UploadParts(files).append({ accountId, id: newId(), digest: String(n % 10).repeat(64) }, 0, Buffer.from('part'))))
    const left = readdirSync(join(files, 'parts', accountId)).length
    expect([left <= 20, left >= 19]).toEqual([true, true])
  })
})
