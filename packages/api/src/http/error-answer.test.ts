import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addErrorAnswer } from './error-answer.js'

const secret = "SELECT * FROM person WHERE name = '包格日乐图'"
const logged: { error: unknown; reference: string }[] = []
let server: FastifyInstance

beforeAll(async () => {
  server = fastify({ bodyLimit: 100 })
  addErrorAnswer(server, (error, reference) => logged.push({ error, reference }))
  server.post('/graphql/lost', () => Promise.reject(Object.assign(new Error(secret), { code: 'PROTOCOL_CONNECTION_LOST' })))
  for (const url of ['/graphql', '/exports/x']) server.post(url, () => Promise.reject(new Error(secret)))
  await server.ready()
})
afterAll(async () => server.close())

const post = async (url: string, payload: string): Promise<{ status: number; text: string; json: unknown }> => {
  const response = await server.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', 'accept-language': 'en' }, payload })
  return { status: response.statusCode, text: response.body, json: response.json() }
}

describe('what no route answered itself', () => {
  it('says nothing of an error that nobody expected but a reference, under which the log has it', async () => {
    const { status, text } = await post('/exports/x', '{}')
    expect(status).toBe(500)
    expect(text).not.toContain('SELECT')
    expect(text).toContain(logged[0]?.reference)
    expect(logged[0]?.error).toMatchObject({ message: secret })
  })

  it('has the form of GraphQL errors on /graphql', async () => {
    const { json } = await post('/graphql', '{}')
    expect(json).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: logged.at(-1)?.reference } }] })
  })

  it('asks to come again when the database cannot be reached', async () => {
    const response = await server.inject({ method: 'POST', url: '/graphql/lost', headers: { 'content-type': 'application/json', 'accept-language': 'en' }, payload: '{}' })
    expect([response.statusCode, response.json(), Number(response.headers['retry-after']) > 0]).toMatchObject([503, { errors: [{ extensions: { code: 'UNAVAILABLE' } }] }, true])
    expect(response.body).not.toContain('SELECT')
    expect(logged.at(-1)?.error).toMatchObject({ message: secret })
  })

  it.each([['too large', `{"a":"${'x'.repeat(200)}"}`, 413], ['unreadable', '{bad', 400]])('tells of a body that is %s, and logs nothing', async (_name, payload, expected) => {
    const before = logged.length
    const { status, json } = await post('/graphql', payload)
    expect([status, json]).toMatchObject([expected, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }])
    expect(logged).toHaveLength(before)
  })
})
