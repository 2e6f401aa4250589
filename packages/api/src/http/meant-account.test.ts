import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId, startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../testing/api-under-test.js'
import { plainJpeg } from '../testing/sample-images.js'

let api: ApiUnderTest
let leader: Asker
let office: Asker

beforeAll(async () => {
  api = await startApi()
  leader = await api.as('city-leader-1')
  office = await api.as('city-office')
})
afterAll(async () => api.close())

const ask = async (who: Asker, meant: string | null) => {
  const { server } = api.application
  const headers = { authorization: `Bearer ${who.token}`, ...(meant === null ? {} : { 'bangfu-account': meant }) }
  const viewer = await server.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: JSON.stringify({ query: '{ viewer { account { id } } }' }) })
  const photo = await server.inject({ method: 'PUT', url: `/attachments/${newId()}`, headers, payload: plainJpeg })
  return [viewer.json<{ data: { viewer: { account: { id: string } } | null } }>().data.viewer?.account.id ?? null, photo.statusCode]
}

it('a request that says whose it is counts as nobody’s when somebody else is signed in by then', async () => {
  expect(await ask(leader, office.accountId)).toEqual([null, 401])
  expect(await ask(leader, 'nobody')).toEqual([null, 401])
})

it('a request that says whose it is rightly, or not at all, counts as the viewer’s', async () => {
  expect(await ask(leader, leader.accountId)).toEqual([leader.accountId, 201])
  expect(await ask(leader, null)).toEqual([leader.accountId, 201])
})
