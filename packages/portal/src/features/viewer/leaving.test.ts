import { beforeEach, expect, test, vi } from 'vitest'
import { endLeftSession, markLeaving } from './leaving'

beforeEach(() => {
  const marks = new Map<string, string>()
  vi.stubGlobal('localStorage', { getItem: (key: string) => marks.get(key) ?? null, setItem: (key: string, value: string) => void marks.set(key, value), removeItem: (key: string) => void marks.delete(key) })
  return () => vi.unstubAllGlobals()
})

/** A service that answers so, and what it was asked. */
function service(answer: () => Promise<Response>): { readonly ask: typeof fetch; readonly bodies: unknown[] } {
  const bodies: unknown[] = []
  return { bodies, ask: (_, init) => { bodies.push(JSON.parse(init?.body as string)); return answer() } }
}

const json = (body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body)))

test('a sign-out without a network is made good once, before anything else is asked', async () => {
  markLeaving(false)
  const { ask, bodies } = service(json({ data: { signOut: true } }))
  await Promise.all([endLeftSession(ask), endLeftSession(ask)])
  await endLeftSession(ask)
  expect(bodies).toMatchObject([{ variables: { everywhere: false } }])
})

test('as long as the service is out of reach nothing else may be asked', async () => {
  markLeaving(true)
  await expect(endLeftSession(service(() => Promise.reject(new TypeError('Failed to fetch'))).ask)).rejects.toBeInstanceOf(TypeError)
  await expect(endLeftSession(service(json({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })).ask)).rejects.toBeInstanceOf(TypeError)
  const { ask, bodies } = service(json({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }))
  await endLeftSession(ask)
  await endLeftSession(ask)
  expect(bodies).toMatchObject([{ variables: { everywhere: true } }])
})

test('whoever has not left is not signed out', async () => {
  const { ask, bodies } = service(json({}))
  await endLeftSession(ask)
  expect(bodies).toEqual([])
})
