import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'
import { Admission } from './admission.js'

/** Work that ends when it is told to. */
const heldWork = (): { readonly work: () => Promise<void>; readonly end: () => void; readonly begun: () => boolean } => {
  let end = (): void => undefined
  let begun = false
  const held = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    work: async () => {
      begun = true
      return held
    },
    end: () => end(),
    begun: () => begun,
  }
}

describe('requests at work', () => {
  it('are as many as there are places; others wait in their order, and beyond the line are RATE_LIMITED', async () => {
    const admission = new Admission(1, 2)
    const [first, second, third] = [heldWork(), heldWork(), heldWork()]
    const answers = [first, second, third].map(({ work }) => admission.admit(work))
    await expect(admission.admit(() => Promise.resolve())).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 })
    expect([first.begun(), second.begun(), third.begun()]).toEqual([true, false, false])
    first.end()
    await answers[0]
    expect([second.begun(), third.begun()]).toEqual([true, false])
    second.end()
    third.end()
    await Promise.all(answers)
    expect(await admission.admit(() => Promise.resolve('free again'))).toBe('free again')
  })

  it('give their place back when they fail', async () => {
    const admission = new Admission(1, 0)
    await expect(admission.admit(() => Promise.reject(new Error('fails')))).rejects.toThrow('fails')
    expect(await admission.admit(() => Promise.resolve('admitted'))).toBe('admitted')
  })
})

describe('a crowd', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi('tiny')
  })
  afterAll(async () => api.close())

  it('of two thousand requests at one moment is answered or RATE_LIMITED, and no answer says that the service failed', async () => {
    const leaders = await Promise.all(['city-office', 'auditor', 'city-leader-5', 'administrator'].map((login) => api.as(login)))
    const document = '{ viewer { account { id name } } }'
    const answers = await Promise.all(Array.from({ length: 500 }, () => leaders.map((leader) => leader.ask(document))).flat())
    const refused = answers.filter((answer) => answer.status === 429)
    for (const answer of refused) expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 })
    expect(answers.filter((answer) => answer.status !== 200 && answer.status !== 429)).toEqual([])
    expect((await leaders[0]?.ask(document))?.status).toBe(200)
  })
})
