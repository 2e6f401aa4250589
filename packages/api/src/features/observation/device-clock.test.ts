import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRow } from '../../testing/stored-rows.js'
import { notedTimes } from './device-clock.js'

const DAY = 86_400_000

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const READ = 'query ($id: ID!) { observation(id: $id) { writtenAt deviceAhead } }'

describe('C-8 a device whose clock is wrong', () => {
  it('has its time noted beside by how much it was wrong', () => {
    const receivedAt = new Date('2026-05-04T08:00:00.000Z')
    const writtenAt = '2026-05-01 08:00:00.000'
    expect(notedTimes({ writtenAt, sentAt: '2026-05-07 08:00:00.400' }, receivedAt)).toEqual({ writtenAt, deviceAhead: 259_200 })
    expect(notedTimes({ writtenAt, sentAt: '2026-05-01 08:00:00.000' }, receivedAt)).toEqual({ writtenAt, deviceAhead: -259_200 })
    expect(notedTimes({ sentAt: '0001-01-01 00:00:00.000' }, receivedAt).deviceAhead).toBe(-2_147_483_647)
    expect(notedTimes({}, receivedAt)).toEqual({ writtenAt: null, deviceAhead: null })
  })

  it('is told by the report to whoever reads it', async () => {
    const now = api.application.core.clock.realNow().getTime()
    const writtenAt = new Date(now - 5 * DAY).toISOString()
    const { observation } = await submit(scene.supervisor, scene.draft({ writtenAt, sentAt: new Date(now + 3 * DAY).toISOString() }))
    const { observation: read } = await scene.town.data<{ observation: { writtenAt: string; deviceAhead: number } }>(READ, { id: observation?.id })
    expect(read.writtenAt).toBe(writtenAt)
    expect(Math.abs(read.deviceAhead - (3 * DAY) / 1_000)).toBeLessThanOrEqual(5)
  })

  it('sends the same report again at another time and is answered as the first time', async () => {
    const draft = scene.draft({ id: newId(), writtenAt: '2026-05-01T08:00:00.000Z', sentAt: '2026-05-01T08:00:01.000Z' })
    const first = await submit(scene.supervisor, draft)
    const again = await submit(scene.supervisor, { ...draft, sentAt: '2026-05-09T08:00:01.000Z' })
    const upgraded = await submit(scene.supervisor, Object.fromEntries(Object.entries(draft).filter(([name]) => name !== 'writtenAt' && name !== 'sentAt')))
    expect([again, upgraded].map(({ replayed, userErrors }) => [replayed, userErrors])).toEqual([[true, []], [true, []]])
    const row = await storedRow(api, 'Observation', [{ column: 'id', equals: first.observation?.id ?? '' }])
    expect(row.writtenAt).toBe('2026-05-01 08:00:00.000')
  })
})
