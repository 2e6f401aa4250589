import type { QueryRunner } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOfDay } from '../../features/observation/observation-clock.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { dayOfStored } from '../../time/instant.js'
import { DaysOfAnonymousReports } from './0220-days-of-anonymous-reports.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

describe('anonymous reports from before moments were left out', () => {
  it('keep the day alone, as those of the demo city do, and named ones their moment', async () => {
    for (const { submittedAt } of await storedRows(api, 'Observation', [{ column: 'anonymous', equals: true }])) expect(submittedAt).toBe(startOfDay(dayOfStored(submittedAt)))
    const [named, hidden] = [newId(), newId()]
    for (const extra of [{ id: named }, { id: hidden, anonymous: true }]) await submit(scene.supervisor, scene.draft(extra))
    // Half past seven in the morning of the thirtieth in Asia/Shanghai is still the twenty-ninth in UTC.
    const late = '2015-12-29 23:30:00.417'
    for (const id of [named, hidden]) {
      await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { submittedAt: late })
      await changeRows(api, 'ObservationStep', [{ column: 'observationId', equals: id }], { at: late })
      await changeRows(api, 'Notice', [{ column: 'subjectId', equals: id }], { at: late })
    }
    const options = { type: api.application.core.database.dialect === 'sqlite' ? 'better-sqlite3' : 'mysql' }
    await api.application.core.database.write((transaction) => new DaysOfAnonymousReports().up({ dataSource: { options }, query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    for (const [id, at] of [[named, late], [hidden, '2015-12-29 16:00:00.000']] as const) {
      expect((await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).submittedAt).toBe(at)
      expect((await storedRow(api, 'ObservationStep', [{ column: 'observationId', equals: id }])).at).toBe(at)
      for (const notice of await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }])) expect(notice.at).toBe(at)
    }
  })
})
