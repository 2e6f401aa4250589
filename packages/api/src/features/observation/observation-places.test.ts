import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Core } from '../../core.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { accessOf } from '../../testing/writers-at-once.js'
import { ObservationPlaces } from './observation-places.js'

let api: ApiUnderTest

beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

it('open reports are counted by village where they are stored: no more rows are read than there are villages', async () => {
  const { core } = api.application
  const read: number[] = []
  const database = Object.create(core.database) as Core['database']
  database.query = async <Found extends object>(sql: string, parameters?: Parameters<Core['database']['query']>[1]): Promise<Found[]> => {
    const rows = await core.database.query<Found>(sql, parameters)
    read.push(rows.length)
    return rows
  }
  const villages = await new ObservationPlaces({ ...core, database }).villages(await accessOf(api, await api.as('city-office'), 'observation.read'), '150500000000')
  expect(villages.reduce((sum, { open }) => sum + open, 0)).toBeGreaterThan(villages.length)
  expect(Math.max(...read)).toBe(villages.length)
})
