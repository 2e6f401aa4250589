import type { QueryRunner } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { FillInspectionTaskVisits } from './0205-inspection-visit.js'

let api: ApiUnderTest

beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

describe('tasks of draws made before days were kept with them', () => {
  it('get the day of their draw and the last visit of their cadre that was written down until then', async () => {
    const tasks = async () => (await storedRows(api, 'InspectionTask')).toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, drawnOn, cadreVisitedOn }) => ({ id, drawnOn, cadreVisitedOn }))
    const kept = await tasks()
    expect(kept.some(({ cadreVisitedOn }) => cadreVisitedOn !== null)).toBe(true)
    const [late] = (await storedRows(api, 'InspectionTask')).filter(({ cadreVisitedOn }) => cadreVisitedOn !== null)
    await changeRows(api, 'Visit', [{ column: 'householdId', equals: late?.householdId ?? '' }], { recordedAt: '2015-12-31 00:00:00.000' })
    await changeRows(api, 'InspectionTask', [], { drawnOn: '2014-01-01', cadreVisitedOn: null })
    await api.application.core.database.write((transaction) => new FillInspectionTaskVisits().up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    expect(await tasks()).toEqual(kept.map((task) => (task.id === late?.id ? { ...task, cadreVisitedOn: null } : task)))
  })
})
