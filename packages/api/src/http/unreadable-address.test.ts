import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

it('an address that cannot be decoded is answered in our own words, without what was asked for', async () => {
  const response = await api.application.server.inject({ method: 'GET', url: '/attachments/%E0%A4%A', headers: { 'accept-language': 'en' } })
  expect([response.statusCode, response.json()]).toEqual([400, { error: { code: 'BAD_USER_INPUT', message: 'The request cannot be read, so nothing was saved.' } }])
})
