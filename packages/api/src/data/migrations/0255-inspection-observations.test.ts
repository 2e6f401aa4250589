import type { QueryRunner } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../entities.js'
import { FillInspectionTaskObservations } from './0255-inspection-observations.js'

let api: ApiUnderTest

beforeAll(async () => {
  api = await startApi()
  // The column of one observation stands beside the new one when rows are filled, in either direction.
  await run('ALTER TABLE `inspection_task` ADD COLUMN `observationId` varchar(36)')
})
afterAll(async () => api.close())

const run = async (sql: string): Promise<unknown> => api.application.core.database.write((transaction) => transaction.execute(sql, []))
const runner = { query: run } as unknown as QueryRunner
const kept = async (): Promise<Map<string, Row<'InspectionTask'>['observationIds']>> => new Map((await storedRows(api, 'InspectionTask')).map(({ id, observationIds }) => [id, observationIds]))

describe('answers from before an observation was made of each matter', () => {
  it('keep the one that they made, and the first of several when one column holds one again', async () => {
    const [first, second] = [newId(), newId()]
    const before = await kept()
    const [several = ''] = [...before].flatMap(([id, observationIds]) => (observationIds === null ? [] : [id]))
    expect([...before.values()].filter((each) => each?.length === 1).length).toBeGreaterThan(1)
    expect([...before.values()]).toContain(null)
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: several }], { observationIds: [first, second] })
    const migration = new FillInspectionTaskObservations()
    await migration.down(runner)
    await changeRows(api, 'InspectionTask', [], { observationIds: null })
    await migration.up(runner)
    expect(await kept()).toEqual(new Map([...before, [several, [first]]]))
  })
})
