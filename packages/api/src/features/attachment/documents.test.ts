import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../../graphql/user-error.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { documentWith, plainDocument } from '../../testing/sample-documents.js'
import { plainPng } from '../../testing/sample-images.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { AttachmentService } from './attachment-service.js'

let api: ApiUnderTest
let scene: LinkageScene
let files: string
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'bangfu-documents-'))
  api = await startApi('tiny', { STORAGE_URL: `file:${files}` })
  scene = await linkageScene(api)
})
afterAll(async () => {
  await api.close()
  await rm(files, { recursive: true, force: true })
})

const NAME = '送货单 12月.pdf'
const put = async (who: Asker, bytes: Buffer, id = newId(), name = NAME) => {
  const headers = { authorization: `Bearer ${who.token}`, 'content-type': 'application/pdf', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'accept-language': 'zh-CN' }
  const response = await api.application.server.inject({ method: 'PUT', url: `/attachments/${id}`, headers, payload: bytes })
  return { id, status: response.statusCode, body: response.json<{ contentType?: string; name?: string; bytes?: number; error?: { code: string; message: string } }>() }
}
const get = async (who: Asker, id: string) => api.application.server.inject({ method: 'GET', url: `/attachments/${id}`, headers: { authorization: `Bearer ${who.token}` } })
const kept = async (who: Asker = scene.chief): Promise<string> => {
  const { id, status } = await put(who, plainDocument)
  expect(status).toBe(201)
  return id
}

interface Held {
  readonly attachments: readonly { readonly id: string; readonly contentType: string; readonly name: string | null }[]
}
const ATTACHMENTS = 'attachments { id contentType name }'
const agree = async (attachments: readonly string[]): Promise<{ readonly agreement: Held | null; readonly userErrors: readonly LinkageError[] }> =>
  (await scene.chief.data<{ answer: { agreement: Held | null; userErrors: LinkageError[] } }>(`mutation ($input: RecordCooperationAgreementInput!) { answer: recordCooperationAgreement(input: $input) { agreement { ${ATTACHMENTS} } userErrors { code field message } } }`, {
    input: { id: newId(), kind: 'BASE_VILLAGE', enterprise: scene.enterprise, region: scene.village, subject: '荞麦基地', startedOn: '2015-12-30', attachments },
  })).answer

describe('a document (ADR 0032)', () => {
  it('is kept byte for byte with its name, and given back as a download that no page shows', async () => {
    const { id, status, body } = await put(scene.chief, plainDocument)
    expect([status, body]).toMatchObject([201, { contentType: 'application/pdf', name: NAME, bytes: plainDocument.length }])
    const got = await get(scene.chief, id)
    expect(got.rawPayload.equals(plainDocument)).toBe(true)
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${id}.pdf"; filename*=UTF-8''${encodeURIComponent(NAME)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  it.each([
    ['encrypted', documentWith({ trailer: '/Encrypt 9 0 R ' }), 422, 'PROTECTED'],
    ['with a script', documentWith({ objects: ['<< /S /JavaScript >>'] }), 422, 'SCRIPTED'],
    ['cut off', plainDocument.subarray(0, 200), 422, 'TRUNCATED'],
    ['that only calls itself one', Buffer.from('<script>alert(1)</script>'), 415, 'UNKNOWN_TYPE'],
  ])('%s is refused, and nothing of it kept', async (_, bytes, status, code) => {
    const answer = await put(scene.chief, bytes)
    expect([answer.status, answer.body.error?.code]).toEqual([status, code])
    expect(answer.body.error?.message).toContain('PDF')
    expect((await get(scene.chief, answer.id)).statusCode).toBe(404)
  })

  it('of more than 8 MiB is refused', async () => {
    expect((await put(scene.chief, Buffer.concat([plainDocument, Buffer.alloc(8 * 1_048_576)]))).status).toBe(413)
  })

  it('is not taken from whoever writes nothing that holds one', async () => {
    const supervisor = (await storedRows(api, 'Account')).find(({ login }) => login.startsWith('supervisor-'))
    const answer = await put(await api.as(supervisor?.login ?? ''), plainDocument)
    expect([answer.status, answer.body.error]).toEqual([415, { code: 'UNKNOWN_TYPE', message: '只接受 JPEG、PNG 或 WebP 照片。' }])
  })

  it('stands beside photos in an agreement, and is read by whoever sees it', async () => {
    const [document, photo] = [await kept(), newId()]
    expect((await put(scene.chief, plainPng, photo)).body.name).toBe(null)
    const { agreement, userErrors } = await agree([document, photo])
    expect(userErrors).toEqual([])
    expect(agreement?.attachments).toEqual(expect.arrayContaining([{ id: document, contentType: 'application/pdf', name: NAME }, { id: photo, contentType: 'image/png', name: null }]))
    expect((await get(scene.secretary, document)).statusCode).toBe(200)
    const { regionCode } = await storedRow(api, 'Attachment', [{ column: 'id', equals: document }])
    expect((await get(await api.as(regionCode?.startsWith('150525') === true ? 'banner-office-150524' : 'banner-office-150525'), document)).statusCode).toBe(404)
  })

  it('is held by outcome reports and deliveries as well, and by no visit or observation', () => {
    const attachments = new AttachmentService(api.application.core)
    const upload = [{ id: newId(), holderId: null, contentType: 'application/pdf' }]
    const held = (type: 'VISIT' | 'OBSERVATION' | 'OUTCOME_REPORT' | 'PLEDGE_DELIVERY' | 'AGREEMENT') => () => attachments.holding(upload, upload.map(({ id }) => id), { type, id: newId(), regionCode: scene.village })
    for (const type of ['OUTCOME_REPORT', 'PLEDGE_DELIVERY', 'AGREEMENT'] as const) expect(held(type)()).toHaveLength(1)
    for (const type of ['VISIT', 'OBSERVATION'] as const) expect(held(type)).toThrow(Refusal)
  })

  it('is never attached to an observation, whoever sends it', async () => {
    const input = { id: newId(), kind: 'PROJECT', region: scene.village, seenOn: '2015-12-30', text: '井打好了，水泵没有装。', attachments: [await kept(scene.town)] }
    const { answer } = await scene.town.data<{ answer: { userErrors: LinkageError[] } }>('mutation ($input: SubmitObservationInput!) { answer: submitObservation(input: $input) { userErrors { code field message } } }', { input })
    expect(faults(answer)).toEqual(['VALIDATION attachments.0'])
  })
})
