import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { sendPhoto } from './send-photo'
import type { Sender } from './service-request'

const content = Uint8Array.from({ length: 150_000 }, (_, index) => index % 251)
const digest = `sha-256=:${createHash('sha256').update(content).digest('base64')}:`

/** What was asked: the method, and the range of bytes that it names. */
let asked: string[]
let held: number
/** What arrived, in order. */
let arrived: Uint8Array[]
let answer: (method: string) => Response | null

const service: Sender = {
  accountId: 'a',
  language: () => 'zh-CN',
  fetch: (address, init) => {
    const headers = new Headers(init.headers)
    const range = headers.get('content-range')
    asked.push([init.method, range].filter((part) => part !== null).join(' '))
    expect([address, headers.get('bangfu-account')]).toEqual(['/attachments/p', 'a'])
    if (init.method === 'PATCH') expect(headers.get('repr-digest')).toBe(digest)
    const given = answer(init.method ?? '')
    if (given !== null) return Promise.resolve(given)
    if (init.body instanceof Uint8Array) {
      arrived.push(init.body)
      held += init.body.length
    }
    return Promise.resolve(held < content.length ? new Response(`{"held":${held}}`, { status: 202 }) : new Response('{"id":"p"}', { status: 201 }))
  },
}
const send = (cut: boolean) => sendPhoto(service, { id: 'p', bytes: content.length, arrived: false, cut, content })

beforeEach(() => {
  asked = []
  held = 0
  arrived = []
  answer = () => null
})

describe('a photo', () => {
  test('goes whole the first time', async () => {
    expect(await send(false)).toEqual({ kind: 'KEPT' })
    expect(asked).toEqual(['PUT'])
  })

  test('that was cut off goes on in parts from what arrived, and nothing of it is sent twice', async () => {
    held = 65_536
    expect(await send(true)).toEqual({ kind: 'KEPT' })
    expect(asked).toEqual(['PATCH bytes */150000', 'PATCH bytes 65536-131071/150000', 'PATCH bytes 131072-149999/150000'])
    expect(Buffer.concat(arrived).equals(Buffer.from(content.subarray(65_536)))).toBe(true)
  })

  test('whose last answer was lost is found whole, without a byte', async () => {
    held = content.length
    expect(await send(true)).toEqual({ kind: 'KEPT' })
    expect(asked).toEqual(['PATCH bytes */150000'])
  })

  test('of which no more is held after a part is left for another time', async () => {
    answer = () => new Response('{"held":0}', { status: 202 })
    expect(await send(true)).toEqual({ kind: 'NO_ANSWER' })
    expect(asked.length).toBe(2)
  })

  test('goes whole to a process that knows no parts', async () => {
    answer = (method) => (method === 'PATCH' ? new Response('{}', { status: 404 }) : new Response('{"id":"p"}', { status: 201 }))
    expect(await send(true)).toEqual({ kind: 'KEPT' })
    expect(asked).toEqual(['PATCH bytes */150000', 'PUT'])
  })
})

describe('the answer to a photo', () => {
  const refusal = (code: string) => `{"error":{"code":"${code}","message":"照片文件已损坏"}}`
  test.each([
    [422, refusal('MALFORMED'), { kind: 'REFUSED', message: '照片文件已损坏' }],
    [409, refusal('CONFLICT'), { kind: 'REFUSED', message: '照片文件已损坏' }],
    [403, refusal('FORBIDDEN'), { kind: 'REFUSED', message: '照片文件已损坏' }],
    [422, refusal('DAMAGED'), { kind: 'FAULT' }],
    [400, refusal('BAD_USER_INPUT'), { kind: 'FAULT' }],
    [401, refusal('UNAUTHENTICATED'), { kind: 'SIGNED_OUT' }],
    [500, '', { kind: 'FAULT' }],
    [504, '', { kind: 'NO_ANSWER' }],
    [200, '<html>hotel</html>', { kind: 'NO_ANSWER' }],
    [200, '{"id":"another"}', { kind: 'NO_ANSWER' }],
    [403, '<html>proxy</html>', { kind: 'NO_ANSWER' }],
  ])('%i %s', async (status, text, expected) => {
    answer = () => new Response(text, { status })
    expect(await send(false)).toEqual(expected)
  })

  test('says how long to wait', async () => {
    answer = () => new Response('', { status: 429, headers: { 'retry-after': '7' } })
    expect(await send(false)).toEqual({ kind: 'WAIT', seconds: 7 })
  })
})
