import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRows } from '../../testing/stored-rows.js'
import { accessOf, codeOf, coreWithBarrier } from '../../testing/writers-at-once.js'
import { FindingRecording } from '../finding/finding-recording.js'
import { ObservationHandling } from './observation-handling.js'
import { ObservationPeople } from './observation-people.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

describe('steps at the same moment', () => {
  it('are taken once; the others are told that somebody was faster', async () => {
    const { id } = await scene.at('TRIAGED')
    const { core } = api.application
    const raced = coreWithBarrier(core, 10)
    const handling = new ObservationHandling(raced, new ObservationPeople(raced), new FindingRecording(raced, new ObservationPeople(raced)))
    const access = await accessOf(api, scene.town, 'observation.triage')
    const handlers = [scene.secretary.accountId, scene.leader.accountId]
    const codes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => codeOf(handling.take(access, { step: 'assign', id, comment: null, handlerId: handlers[index % 2] ?? '' }))),
    )
    expect(codes.sort()).toEqual([...Array.from({ length: 9 }, () => 'STATE'), 'taken'])
    const after = await read(scene.town, id)
    expect(after?.steps.map(({ status }) => status)).toEqual(['SUBMITTED', 'TRIAGED', 'ASSIGNED'])
    expect(await rollupDifferences(core.database)).toEqual([])
  })

  it('of one kind are taken once over HTTP', async () => {
    const { id } = await scene.submitted()
    const answers = await Promise.all(Array.from({ length: 12 }, () => step(scene.town, 'triage', id)))
    expect(answers.map(outcome).sort()).toEqual([...Array.from({ length: 11 }, () => 'STATE'), 'taken'])
    expect(await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'observationProgressed' }])).toHaveLength(1)
  })
})

const asOne = ({ replayed: _replayed, ...answer }: ObservationAnswer): string => JSON.stringify(answer)

describe('a submission', () => {
  it('repeated twenty times at once is one row, and twenty answers equal but for replayed', async () => {
    const draft = scene.draft({ household: scene.household, severity: 'SERIOUS', latitude: 42.8, longitude: 120.6 })
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(scene.supervisor, draft)))
    expect(new Set(answers.map(asOne)).size).toBe(1)
    expect(answers[0]?.observation).not.toBeNull()
    expect(answers.filter(({ replayed }) => replayed === false)).toHaveLength(1)
    expect(await storedRows(api, 'Observation', [{ column: 'id', equals: String(draft['id']) }])).toHaveLength(1)
    expect(await storedRows(api, 'ObservationStep', [{ column: 'observationId', equals: String(draft['id']) }])).toHaveLength(1)
    expect(await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: String(draft['id']) }])).toHaveLength(1)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('with other content, in another village or by another account is CONFLICT, at once or later, and changes nothing', async () => {
    const draft = scene.draft()
    const others = [scene.draft({ id: draft['id'], text: '别的内容。' }), scene.draft({ id: draft['id'], anonymous: true })]
    const answers = await Promise.all([draft, ...others, draft, ...others].map((input) => submit(scene.cityOffice, input)))
    expect(answers.filter((answer) => outcome(answer) === 'taken')).toHaveLength(2)
    expect(answers.filter((answer) => outcome(answer) === 'CONFLICT')).toHaveLength(4)
    const [before] = await storedRows(api, 'Observation', [{ column: 'id', equals: String(draft['id']) }])
    const foreign = await submit(scene.supervisor, draft)
    expect(foreign).toMatchObject({ observation: null, replayed: false, userErrors: [{ code: 'CONFLICT', field: ['id'] }] })
    expect(await storedRows(api, 'Observation', [{ column: 'id', equals: String(draft['id']) }])).toEqual([before])
  })

  it('with one id for villages whose writers do not wait for each other is kept for one of them', async () => {
    const villages = [...new Set((await storedRows(api, 'WorkTeam')).map(({ regionCode }) => regionCode))]
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => submit(scene.cityOffice, scene.draft({ id, region: villages[index % villages.length] }))))
    const kept = new Set(answers.flatMap(({ observation }) => (observation === null ? [] : [observation.region.code])))
    expect(kept.size).toBe(1)
    expect(answers.map(outcome).filter((code) => code !== 'taken' && code !== 'CONFLICT')).toEqual([])
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('gets a number of its own when many arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => submit(scene.supervisor, scene.draft())))
    const serials = answers.map(({ observation }) => Number(observation?.number.slice(-4))).sort((a, b) => a - b)
    expect(new Set(serials).size).toBe(15)
    expect((serials.at(-1) ?? 0) - (serials[0] ?? 0)).toBe(14)
  })
})
