import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const LIST = 'query ($filter: ObservationFilter) { observations(first: 100, filter: $filter) { totalCount nodes { id region { code } } } }'
interface ReadList {
  readonly observations: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly region: { readonly code: string } }[] }
}

let api: ApiUnderTest
let scene: ObservationScene
let elsewhere: string
let reported: string

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  elsewhere = (await storedRows(api, 'WorkTeam')).map((team) => team.regionCode).find((code) => code !== scene.village) ?? ''
  reported = (await scene.at('VERIFIED')).id
  const held = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: scene.supervisor.accountId }])
  await changeRows(api, 'Appointment', [{ column: 'id', equals: held.id }], { endedOn: '2015-12-30' })
  await api.application.core.database.write((transaction) => new UnscopedTable('Appointment', 'a test sets its scene').insert(transaction, [{ ...held, id: newId(), regionCode: elsewhere, startedOn: '2015-12-31', endedOn: null }]))
})
afterAll(async () => api.close())

describe('a supervisor who has moved to another village', () => {
  it('still sees what was reported in the former one, and of the new one nothing but the own reports', async () => {
    const inFormer = (await storedRows(api, 'Observation', [{ column: 'reporterId', equals: scene.supervisor.accountId }])).filter(({ source }) => source !== 'INSPECTION').map(({ id }) => id)
    expect(inFormer).toContain(reported)
    const { observations } = await scene.supervisor.data<ReadList>(LIST)
    expect(observations.nodes.map(({ id }) => id).sort()).toEqual(inFormer.sort())
    expect(observations.totalCount).toBe(inFormer.length)
    expect((await scene.supervisor.data<ReadList>(LIST, { filter: { region: elsewhere } })).observations.totalCount).toBe(0)
  })

  it('closes it with a score, and reopens it', async () => {
    expect(outcome(await step(scene.supervisor, 'close', reported, { score: 3 }))).toBe('taken')
    expect(outcome(await step(scene.supervisor, 'reopen', reported))).toBe('taken')
  })

  it('sees the report of no colleague, of neither village', async () => {
    const { observation } = await submit(scene.colleague, scene.draft())
    expect(await read(scene.supervisor, observation?.id ?? '')).toBeNull()
  })

  it('reports on the new village and no longer on the former one', async () => {
    expect(outcome(await submit(scene.supervisor, scene.draft({ region: elsewhere })))).toBe('taken')
    expect(outcome(await submit(scene.supervisor, scene.draft()))).toBe('NOT_FOUND')
    expect(outcome(await submit(scene.supervisor, scene.draft({ region: elsewhere, household: scene.household })))).toBe('NOT_FOUND')
  })

  it('reads the household of a former report no more', async () => {
    await changeRows(api, 'Observation', [{ column: 'id', equals: reported }], { householdId: scene.household })
    expect((await read(scene.auditor, reported))?.household?.id).toBe(scene.household)
    expect(await read(scene.supervisor, reported)).toMatchObject({ id: reported, region: { code: scene.village }, household: null })
  })

  it('sees none of them once the last appointment as supervisor has ended', async () => {
    const appointments = [{ column: 'accountId', equals: scene.supervisor.accountId }, { column: 'regionCode', equals: elsewhere }] as const
    await changeRows(api, 'Appointment', appointments, { endedOn: '2015-12-31' })
    expect((await read(scene.supervisor, reported))?.id).toBe(reported)
    api.clock.set('2016-01-01')
    try {
      const answer = await scene.supervisor.ask(LIST)
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    } finally {
      api.clock.set('2015-12-31')
    }
  })
})
