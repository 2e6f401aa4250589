import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ask, follow, signIn, whoIs } from './person.ts'
import type { Live } from './person.ts'

const SUPERVISOR = 'supervisor-2891'
const CITY = '150500000000'
const SUBMIT = 'mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id } userErrors { code message } } }'
const VILLAGE = '{ viewer { appointments { region { code } } } }'

/** Submits an observation, which changes the figures of the supervisor's village. */
export const makeChange = async (origin: string, token: string): Promise<void> => {
  const { body } = await ask(origin, token, VILLAGE)
  const { viewer } = body.data as { viewer: { appointments: readonly { region: { code: string } }[] } }
  const input = { id: randomUUID(), kind: 'PUBLICITY', region: viewer.appointments[0]?.region.code, seenOn: '2015-12-30', text: '公示栏已更新。' }
  const answer = await ask(origin, token, SUBMIT, { input })
  expect(answer.body.data).toMatchObject({ submitObservation: { observation: { id: input.id }, userErrors: [] } })
}

/** Makes changes until the socket, which begins to listen at a time of its own, has heard of one. */
const untilHeard = async (live: Live, change: () => Promise<void>): Promise<void> => {
  let heard = false
  const first = live.next().then(() => {
    heard = true
  })
  while (!heard) {
    await change()
    await Promise.race([first, pause(300)])
  }
  // What was told together with the first comes before anything is measured.
  await pause(800)
}

/** Milliseconds from a change in one process until a socket on the other hears of it. */
export const heardAfter = async (here: string, there: string): Promise<number> => {
  const supervisor = await signIn(here, SUPERVISOR)
  const live = await follow(there, await signIn(there, 'city-office'), CITY)
  const change = (): Promise<void> => makeChange(here, supervisor)
  await untilHeard(live, change)
  live.forget()
  const heard = live.next()
  await change()
  const since = performance.now()
  await heard
  const milliseconds = performance.now() - since
  live.close()
  return milliseconds
}

/** What holds for two processes on one database, whether or not there is a Redis between them. */
export const rulesOfTwo = (origins: () => readonly [string, string]): void => {
  test('a session that ends in one has ended in the other with the next request', async () => {
    const [here, there] = origins()
    const token = await signIn(here, 'auditor')
    expect([await whoIs(here, token), await whoIs(there, token)]).toEqual(['auditor', 'auditor'])
    await ask(here, token, 'mutation { signOut }')
    expect(await whoIs(there, token)).toBeNull()
  })

  test('a change in one is told on a socket of the other within a second', async () => {
    const [here, there] = origins()
    expect(await heardAfter(here, there)).toBeLessThan(1_000)
  })

  test('a person who signs out everywhere in one is closed out of a socket of the other within a second', async () => {
    const [here, there] = origins()
    const token = await signIn(here, 'city-leader-5')
    const live = await follow(there, token, CITY)
    const since = performance.now()
    await ask(here, token, 'mutation { signOut(everywhere: true) }')
    expect(await live.closed).toBe(4403)
    expect(performance.now() - since).toBeLessThan(1_000)
  })
}
