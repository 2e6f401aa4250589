import { gunzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'

const LONG = '{ households(first: 100) { nodes { id number headName status size identifiedOn standard persons { id name relation } measures { id description } } } }'
const SHORT = '{ households(first: 1) { nodes { id } } }'

let api: ApiUnderTest
let authorization: string
beforeAll(async () => {
  api = await startApi()
  authorization = `Bearer ${(await api.as('city-office')).token}`
})
afterAll(async () => api.close())

const answerTo = async (query: string, accepted?: string): Promise<LightMyRequestResponse> =>
  api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization, 'content-type': 'application/json', ...(accepted === undefined ? {} : { 'accept-encoding': accepted }) }, payload: { query } })

describe('an answer', () => {
  it('that is long is sent gzip to whoever takes it, the same to the letter, by Apollo’s lane and by the shorter one', async () => {
    const plain = await answerTo(LONG)
    for (const lane of ['first', 'second']) {
      const compressed = await answerTo(LONG, 'br, gzip, deflate')
      expect([lane, compressed.statusCode, compressed.headers['content-encoding'], compressed.headers['content-type']]).toEqual([lane, 200, 'gzip', plain.headers['content-type']])
      expect(gunzipSync(compressed.rawPayload).toString('utf8')).toBe(plain.body)
      expect(Number(compressed.headers['content-length'])).toBe(compressed.rawPayload.length)
      expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
    }
  })

  it.each([undefined, 'br', 'identity', 'gzip;q=0', 'br;q=1, gzip; q=0.0'])('is not compressed for who accepts %s', async (accepted) => {
    const answer = await answerTo(LONG, accepted)
    expect([answer.headers['content-encoding'], JSON.parse(answer.body)]).toEqual([undefined, JSON.parse((await answerTo(LONG)).body)])
  })

  it('says that it depends on what is accepted', async () => {
    expect(String((await answerTo(LONG)).headers['vary'])).toContain('accept-encoding')
  })

  it('that is short is sent as it is', async () => {
    expect((await answerTo(SHORT, 'gzip')).headers['content-encoding']).toBeUndefined()
  })
})
