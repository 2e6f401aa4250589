import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccountService } from '../features/account/account-service.js'
import { ExportEndedError, HouseholdExport } from '../features/export/household-export.js'
import { accessFor } from '../access/viewer.js'
import { newId, startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../testing/api-under-test.js'
import { plainPng } from '../testing/sample-images.js'
import { sectionLeaderOf } from '../testing/stored-rows.js'

const SIGN_OUT = 'mutation { signOut(everywhere: true) }'
const LIST = JSON.stringify({ query: '{ households(first: 1) { totalCount nodes { headName } } }' })

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

/** Sends a request whose body comes in two parts, with something done in between. */
const held = async (asker: Asker, request: { readonly method: 'POST' | 'PUT'; readonly url: string; readonly type: string; readonly body: Buffer }, between: () => Promise<unknown>): Promise<{ status: number; text: string }> => {
  const body = new Readable({ read: () => undefined })
  body.push(request.body.subarray(0, 5))
  const answer = api.application.server.inject({
    method: request.method,
    url: request.url,
    headers: { 'content-type': request.type, 'content-length': String(request.body.length), authorization: `Bearer ${asker.token}`, 'accept-language': 'en' },
    payload: body,
  })
  // The server has read the head by now, and waits for the rest.
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
  await between()
  body.push(request.body.subarray(5))
  body.push(null)
  const response = await answer
  return { status: response.statusCode, text: response.body }
}

const leader = async (): Promise<Asker> => api.as((await sectionLeaderOf(api, '150525100202')).login)

describe('a request that was held back', () => {
  it('is answered for who one is when its body is there: nobody after signing out', async () => {
    const asker = await leader()
    const post = { method: 'POST', url: '/graphql', type: 'application/json', body: Buffer.from(LIST) } as const
    expect((await held(asker, post, () => Promise.resolve())).text).toContain('"totalCount":10')
    const late = await held(asker, post, () => asker.data(SIGN_OUT))
    expect(late.text).toContain('UNAUTHENTICATED')
    expect(late.text).not.toContain('totalCount')
  })

  it('keeps no photo for somebody who has signed out meanwhile', async () => {
    const asker = await leader()
    const put = { method: 'PUT', url: `/attachments/${newId()}`, type: 'image/png', body: plainPng } as const
    expect((await held(asker, put, () => asker.data(SIGN_OUT))).status).toBe(401)
    expect((await held(await leader(), put, () => Promise.resolve())).status).toBe(201)
  })
})

describe('an export', () => {
  it('breaks off when the access ends while it is being taken', async () => {
    const town = await startApi('town')
    const { core } = town.application
    const asker = await town.as('city-office')
    const viewer = await town.application.composition.services.sessions.viewerOf(asker.token)
    if (viewer === null) throw new Error('Nobody is signed in')
    let open = true
    const bytes = await new HouseholdExport(core, new AccountService(core)).begin(accessFor(viewer, 'household.export'), { format: 'csv', filter: {}, orderBy: 'NUMBER_ASC', language: 'zh', stillOpen: () => Promise.resolve(open) })
    const rest = async (): Promise<void> => {
      for await (const _piece of bytes) open = false
    }
    await expect(rest()).rejects.toThrow(ExportEndedError)
    await town.close()
  })
})

describe('the rate of an account', () => {
  it('is one, however an address is spelled', async () => {
    const limited = await startApi('tiny', { RATE_LIMIT: '1' })
    try {
      const { token } = await limited.as('auditor')
      const ask = async (url: string): Promise<number> => (await limited.application.server.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: LIST })).statusCode
      const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(['/graphql', '/%67raphql', '/graphql/', '/graphq%6C'][index % 4] ?? '')))
      expect(answers.filter((status) => status === 200).length).toBeLessThanOrEqual(4)
      expect(answers).toContain(429)
    } finally {
      await limited.close()
    }
  })
})
