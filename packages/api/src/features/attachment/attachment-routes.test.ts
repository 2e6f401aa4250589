import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { photographedJpeg, plainJpeg, plainPng, plainWebp, pngChunk, pngWith, secret, webpChunk, webpWith } from '../../testing/sample-images.js'
import { toStoredInstant } from '../../time/instant.js'
import { changeRows } from '../../testing/stored-rows.js'
import { DiskStorage } from './disk-storage.js'
import { MOST_UNHELD, sweepAttachments } from './attachment-sweep.js'

const ATTACHMENTS = new UnscopedTable('Attachment', 'tests look at what is stored')
const MEBIBYTE = 1_048_576

let api: ApiUnderTest
let files: string
let supervisor: Asker
let colleague: Asker
let town: Asker

interface HttpAnswer {
  readonly status: number
  readonly body: Buffer
  readonly json: () => { readonly error?: { readonly code: string; readonly message: string }; readonly id?: string; readonly url?: string; readonly bytes?: number; readonly contentType?: string }
  readonly headers: Readonly<Record<string, unknown>>
}

const send = async (method: 'PUT' | 'GET' | 'HEAD', id: string, who: Asker | null, body?: Buffer, headers: Record<string, string> = {}): Promise<HttpAnswer> => {
  const response = await api.application.server.inject({
    method,
    url: `/attachments/${id}`,
    headers: { 'accept-language': 'en', ...(who === null ? {} : { authorization: `Bearer ${who.token}` }), ...(body === undefined ? {} : { 'content-type': 'application/octet-stream' }), ...headers },
    ...(body === undefined ? {} : { payload: body }),
  })
  return { status: response.statusCode, body: response.rawPayload, json: () => response.json(), headers: response.headers }
}

const upload = async (who: Asker, body: Buffer = plainJpeg): Promise<string> => {
  const id = newId()
  expect((await send('PUT', id, who, body)).status).toBe(201)
  return id
}

const villageOf = async (who: Asker): Promise<string> => {
  const { viewer } = await who.data<{ viewer: { appointments: { region: { code: string } }[] } }>('{ viewer { appointments { region { code } } } }')
  return viewer.appointments[0]?.region.code ?? ''
}

const submit = async (who: Asker, attachments: readonly string[], extra: Record<string, unknown> = {}): Promise<{ observation: { id: string; attachments: { id: string; url: string }[] } | null; userErrors: { code: string; field: string[] }[] }> => {
  const input = { id: newId(), kind: 'PROJECT', region: await villageOf(who), seenOn: '2015-12-30', text: '井打好了，水泵没有装。', attachments, ...extra }
  const { submitObservation } = await who.data<{ submitObservation: Awaited<ReturnType<typeof submit>> }>(
    'mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id attachments { id url } } userErrors { code field } } }',
    { input },
  )
  return submitObservation
}

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'bangfu-photos-'))
  api = await startApi('tiny', { STORAGE_URL: `file:${files}` })
  const supervisors = await supervisorsOfOneVillage()
  supervisor = await api.as(supervisors[0])
  colleague = await api.as(supervisors[1])
  town = await api.as(`town-office-${(await villageOf(supervisor)).slice(0, 9)}`)
})
afterAll(async () => {
  await api.close()
  await rm(files, { recursive: true, force: true })
})

const supervisorsOfOneVillage = async (): Promise<readonly [string, string]> => {
  const accounts = await new UnscopedTable('Account', 'tests sign people in').findMany(api.application.core.database, [{ column: 'loginKey', startsWith: 'supervisor-' }], { orderBy: [{ column: 'loginKey' }] })
  const numbers = accounts.map((account) => Number(account.login.slice('supervisor-'.length))).sort((a, b) => a - b)
  return [`supervisor-${numbers[0]}`, `supervisor-${numbers[1]}`]
}

describe('taking a photo in', () => {
  it.each([
    ['JPEG', photographedJpeg(), 'image/jpeg'],
    ['PNG', pngWith(pngChunk('tEXt', Buffer.from(`Comment\0${secret}`, 'latin1'))), 'image/png'],
    ['WebP', webpWith(0x08, [], [webpChunk('EXIF', Buffer.from(secret))]), 'image/webp'],
  ])('keeps a %s without place, time and device', async (_name, photo, type) => {
    const id = newId()
    const put = await send('PUT', id, supervisor, photo)
    expect(put.json()).toMatchObject({ id, url: `/attachments/${id}`, contentType: type })
    const got = await send('GET', id, supervisor)
    expect([got.status, got.headers['content-type'], got.body.length]).toEqual([200, type, put.json().bytes])
    expect(photo.includes(secret)).toBe(true)
    expect(got.body.includes(secret)).toBe(false)
  })

  it('believes the bytes and not the declared type', async () => {
    const id = newId()
    expect((await send('PUT', id, supervisor, plainPng, { 'content-type': 'image/jpeg' })).json().contentType).toBe('image/png')
    expect((await send('GET', id, supervisor)).headers['content-type']).toBe('image/png')
  })

  it('refuses a page that calls itself a photo, and keeps nothing', async () => {
    const id = newId()
    const put = await send('PUT', id, supervisor, Buffer.from('<!doctype html><script>alert(1)</script>'), { 'content-type': 'image/jpeg' })
    expect([put.status, put.json().error]).toEqual([415, { code: 'UNKNOWN_TYPE', message: 'Only JPEG, PNG and WebP photos are accepted.' }])
    expect((await send('GET', id, supervisor)).status).toBe(404)
  })

  it('says so in Chinese to whoever reads Chinese', async () => {
    const put = await send('PUT', newId(), supervisor, Buffer.from('GIF89a'), { 'accept-language': 'zh-CN' })
    expect(put.json().error?.message).toBe('只接受 JPEG、PNG 或 WebP 照片。')
  })

  it.each([['cut off', plainJpeg.subarray(0, 120)], ['cut off after its head', plainWebp.subarray(0, 30)]])('refuses a photo that is %s', async (_name, photo) => {
    const put = await send('PUT', newId(), supervisor, photo)
    expect([put.status, put.json().error?.code]).toEqual([422, 'TRUNCATED'])
  })

  it('takes 8 MiB and refuses a byte more', async () => {
    const padded = Buffer.concat([plainJpeg, Buffer.alloc(8 * MEBIBYTE - plainJpeg.length)])
    expect((await send('PUT', newId(), supervisor, padded)).status).toBe(201)
    const put = await send('PUT', newId(), supervisor, Buffer.concat([padded, Buffer.alloc(1)]))
    expect([put.status, put.json().error?.message]).toEqual([413, 'The photo or document is larger than 8 MiB and was not saved. Please make it smaller and upload it again.'])
  })

  it('refuses an empty body', async () => {
    expect((await send('PUT', newId(), supervisor, Buffer.alloc(0))).status).toBe(400)
  })

  it.each(['not-a-uuid', '..%2f..%2fetc%2fpasswd', '%00', '%27%20OR%201=1'])('refuses the id %s', async (id) => {
    expect((await send('PUT', id, supervisor, plainJpeg)).status).toBe(400)
  })

  it('refuses whoever is not signed in, or has no work that needs photos', async () => {
    expect((await send('PUT', newId(), null, plainJpeg)).status).toBe(401)
    for (const login of ['auditor', 'administrator', 'bank-office', 'finance-office']) expect((await send('PUT', newId(), await api.as(login), plainJpeg)).status, login).toBe(403)
  })

  it('does not believe the cookie of a page of another origin', async () => {
    const cookie = `bangfu_session=${supervisor.token}`
    const host = { host: 'bangfu.example', cookie }
    expect((await send('PUT', newId(), null, plainJpeg, { ...host, origin: 'https://bangfu.example' })).status).toBe(201)
    expect((await send('PUT', newId(), null, plainJpeg, { ...host, origin: 'https://elsewhere.example' })).status).toBe(401)
    expect((await send('PUT', newId(), null, plainJpeg, { ...host, 'sec-fetch-site': 'cross-site' })).status).toBe(401)
  })
})

describe('the id of a photo', () => {
  it('keeps a repeat of the same bytes once', async () => {
    const id = newId()
    expect((await send('PUT', id, supervisor, plainJpeg)).status).toBe(201)
    const again = await send('PUT', id.toUpperCase(), supervisor, plainJpeg)
    expect([again.status, again.json().id]).toEqual([200, id])
  })

  it('conflicts with other bytes and with another account, and changes nothing', async () => {
    const id = await upload(supervisor, plainJpeg)
    expect((await send('PUT', id, supervisor, plainPng)).status).toBe(409)
    expect((await send('PUT', id, colleague, plainJpeg)).status).toBe(409)
    expect((await send('GET', id, supervisor)).headers['content-type']).toBe('image/jpeg')
  })

  it('is kept once when sent twenty times at once, and by one of two accounts that race for it', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('PUT', id, supervisor, plainJpeg)))
    expect(answers.every(({ status }) => status === 200 || status === 201)).toBe(true)
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)

    const raced = newId()
    const race = await Promise.all(Array.from({ length: 10 }, (_, index) => send('PUT', raced, index % 2 === 0 ? supervisor : colleague, index % 2 === 0 ? plainJpeg : plainPng)))
    const statuses = race.map(({ status }) => status)
    expect(statuses.filter((status) => status === 409)).toHaveLength(5)
    const winner = race.findIndex(({ status }) => status < 300) % 2 === 0 ? supervisor : colleague
    expect((await send('GET', raced, winner)).body.equals(winner === supervisor ? plainJpeg : plainPng)).toBe(true)
    const stored = readdirSync(files, { recursive: true }).filter((name) => String(name).includes(raced))
    expect(stored).toHaveLength(1)
  })
})

describe('who sees a photo', () => {
  it('is its uploader alone until something holds it; for others it does not exist', async () => {
    const id = await upload(supervisor)
    const absent = await send('GET', newId(), town)
    for (const who of [colleague, town]) {
      const hidden = await send('GET', id, who)
      expect([hidden.status, hidden.body.toString(), hidden.headers['content-type']]).toEqual([404, absent.body.toString(), absent.headers['content-type']])
    }
    expect((await send('GET', id, null)).status).toBe(401)
    expect((await send('GET', 'not-an-id', town)).body.toString()).toBe(absent.body.toString())
  })

  it('is whoever sees the observation that holds it', async () => {
    const id = await upload(supervisor)
    const { observation } = await submit(supervisor, [id])
    expect(observation?.attachments).toEqual([{ id, url: `/attachments/${id}` }])
    expect((await send('GET', id, supervisor)).status).toBe(200)
    expect((await send('GET', id, town)).status).toBe(200)
    expect((await send('GET', id, await api.as('auditor'))).status).toBe(200)
    expect((await send('GET', id, colleague)).status).toBe(404)
    expect((await send('GET', id, await api.as('bank-office'))).status).toBe(404)
    expect((await send('GET', id, await api.as('banner-office-150524'))).status).toBe(404)
  })

  it('is never the person the observation is about', async () => {
    const id = await upload(supervisor)
    const { observation } = await submit(supervisor, [id], { cadre: town.accountId })
    expect(observation).not.toBeNull()
    expect((await send('GET', id, town)).status).toBe(404)
    expect((await send('HEAD', id, town)).status).toBe(404)
  })

  it('gets it inline, as what it is, with nothing that could run', async () => {
    const id = await upload(supervisor)
    const { headers } = await send('GET', id, supervisor)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="${id}.jpg"`,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const head = await send('HEAD', id, supervisor)
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']])
  })
})

describe('holding photos', () => {
  it('refuses those of others like those that do not exist, and keeps nothing of the observation', async () => {
    const [own, foreign, absent] = [await upload(supervisor), await upload(colleague), newId()]
    const refused = await submit(supervisor, [own, foreign, absent])
    expect(refused).toEqual({
      observation: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['attachments', '1'] }, { code: 'NOT_FOUND', field: ['attachments', '2'] }],
    })
    expect((await submit(supervisor, [own])).observation).not.toBeNull()
  })

  it('refuses one that is held already, and one that is named twice', async () => {
    const id = await upload(supervisor)
    await submit(supervisor, [id])
    expect((await submit(supervisor, [id])).userErrors).toEqual([{ code: 'VALIDATION', field: ['attachments', '0'] }])
    const other = await upload(supervisor)
    expect((await submit(supervisor, [other, other])).userErrors).toEqual([{ code: 'VALIDATION', field: ['attachments', '1'] }])
  })

  it('gives a photo that two observations take at once to one of them', async () => {
    const id = await upload(supervisor)
    const answers = await Promise.all([submit(supervisor, [id]), submit(supervisor, [id]), submit(supervisor, [id])])
    expect(answers.filter(({ observation }) => observation !== null)).toHaveLength(1)
  })

  it('still answers a repeated upload of a photo that is held', async () => {
    const id = await upload(supervisor)
    await submit(supervisor, [id])
    expect((await send('PUT', id, supervisor, plainJpeg)).status).toBe(200)
  })
})

describe('uploads that nothing holds', () => {
  it('are so many and no more of one account: the oldest goes with its file, and what is held or of another account stays', async () => {
    const [held, forgotten, others] = [await upload(supervisor), await upload(supervisor), await upload(colleague)]
    await submit(supervisor, [held])
    const { core } = api.application
    const row = await ATTACHMENTS.findOne(core.database, [{ column: 'id', equals: forgotten }])
    if (row === null) throw new Error('The photo is not kept')
    const before = await ATTACHMENTS.count(core.database, [{ column: 'uploaderId', equals: row.uploaderId }, { column: 'holderId', equals: null }])
    api.clock.advance(1)
    const later = Array.from({ length: MOST_UNHELD - before }, () => ({ ...row, id: newId(), createdAt: toStoredInstant(core.clock.realNow()) }))
    await changeRows(api, 'Attachment', [{ column: 'id', equals: forgotten }], { createdAt: '2015-01-01 00:00:00.000' })
    await core.database.write((transaction) => ATTACHMENTS.insert(transaction, later))
    const last = await upload(supervisor)
    const statuses = []
    for (const [id, who] of [[forgotten, supervisor], [held, supervisor], [others, colleague], [last, supervisor]] as const) statuses.push((await send('GET', id, who)).status)
    expect(statuses).toEqual([404, 200, 200, 200])
    expect(readdirSync(files, { recursive: true }).map(String).some((name) => name.includes(forgotten))).toBe(false)
    await core.database.write((transaction) => ATTACHMENTS.remove(transaction, [{ column: 'id', in: later.map(({ id }) => id) }]))
    api.clock.set('2015-12-31')
  })

  it('are cleared away after seven days, with their files; held ones stay', async () => {
    const [forgotten, held] = [await upload(supervisor), await upload(supervisor)]
    await submit(supervisor, [held])
    const { core } = api.application
    const storage = new DiskStorage(files)
    expect(await sweepAttachments(core, storage)).toBe(0)
    api.clock.advance(7 * 86_400_000 + 1)
    expect(await sweepAttachments(core, storage)).toBeGreaterThan(0)
    expect(await ATTACHMENTS.findOne(core.database, [{ column: 'id', equals: forgotten }])).toBeNull()
    const stored = readdirSync(files, { recursive: true }).map(String)
    expect(stored.some((name) => name.includes(forgotten))).toBe(false)
    expect(stored.some((name) => name.includes(held))).toBe(true)
    expect((await send('GET', held, supervisor)).status).toBe(200)
    api.clock.set('2015-12-31')
  })
})
