import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene, outcomeOf } from '../../testing/inspection-scene.js'
import type { InspectionScene } from '../../testing/inspection-scene.js'
import { observationScene, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../../data/entities.js'
import { checkVillageNumbers } from '../region/village-number-check.js'
import { serialOf } from '../region/village-numbers.js'

let api: ApiUnderTest
let scene: ObservationScene
let inspected: InspectionScene
let leader: Asker
beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  inspected = inspectionScene(api, scene.village)
  const post = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'DIVISION_LEADER' }])).find(({ regionCode, endedOn }) => regionCode === scene.village && endedOn === null)
  leader = await api.as((await storedRow(api, 'Account', [{ column: 'id', equals: post?.accountId ?? '' }])).login)
})
afterAll(async () => api.close())

const DIFFERS = { MEMBERS: ['29'] } as const
const drawnTasks = async (who: Asker): Promise<Row<'InspectionTask'>[]> => storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: await inspected.drawn(who) }])
const toAnswer = async (inspectorId: string): Promise<Row<'InspectionTask'>> => {
  const [task] = await drawnTasks(scene.banner)
  if (task === undefined) throw new Error('Nothing was drawn')
  await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { inspectorId, status: 'ASSIGNED' })
  return { ...task, inspectorId, status: 'ASSIGNED' }
}
const observationOf = async (task: Row<'InspectionTask'>): Promise<Row<'Observation'> | null> => {
  const [id] = (await storedRow(api, 'InspectionTask', [{ column: 'id', equals: task.id }])).observationIds ?? []
  return id === undefined ? null : storedRow(api, 'Observation', [{ column: 'id', equals: id }])
}

describe('whoever answers an inspection cannot tell whether the answer differs from the register', () => {
  it('by the numbers of the own reports before and after it: what an inspection found has running numbers of its own', async () => {
    const reported = async (): Promise<number> => serialOf((await submit(scene.supervisor, scene.draft())).observation?.number ?? '')
    const [agreeing, differing] = [await toAnswer(scene.supervisor.accountId), await toAnswer(scene.supervisor.accountId)]
    const first = await reported()
    expect(outcomeOf(await inspected.answer(scene.supervisor, agreeing))).toEqual([])
    const second = await reported()
    expect(outcomeOf(await inspected.answer(scene.supervisor, differing, DIFFERS))).toEqual([])
    expect([second - first, (await reported()) - second]).toEqual([1, 1])
    expect(await observationOf(agreeing)).toBe(null)
    const found = await observationOf(differing)
    expect(found?.number).toMatch(new RegExp(`^J${scene.village}-2015-\\d{4}$`, 'u'))
    const next = await toAnswer(scene.supervisor.accountId)
    await inspected.answer(scene.supervisor, next, DIFFERS)
    expect(serialOf((await observationOf(next))?.number ?? '') - serialOf(found?.number ?? '')).toBe(1)
    const listed = await scene.town.data<{ observations: { nodes: { number: string }[] } }>('query ($number: String) { observations(filter: { number: $number }) { nodes { number } } }', { number: found?.number })
    expect(listed.observations.nodes, 'an office finds it by its number').toEqual([{ number: found?.number }])
    for await (const fault of checkVillageNumbers(api.application.core.database)) expect(fault).toBe('')
  })

  it('by the word that something changed in the village: every answer says so', async () => {
    const changed = async (): Promise<number> => (await storedRows(api, 'OutboxEvent', [{ column: 'regionCode', equals: scene.village }, { column: 'kind', equals: 'villageChanged' }])).length
    const said: boolean[] = []
    for (const changes of [{}, DIFFERS]) {
      const task = await toAnswer(scene.supervisor.accountId)
      const before = await changed()
      await inspected.answer(scene.supervisor, task, changes)
      said.push((await changed()) > before)
    }
    expect(said).toEqual([true, true])
  })

  it('by the figures of the town, which a first secretary of another village reads as well', async () => {
    const town = `${scene.village.slice(0, 9)}000`
    const post = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }])).find(({ regionCode, endedOn }) => endedOn === null && regionCode !== scene.village && regionCode?.startsWith(scene.village.slice(0, 9)) === true)
    const secretary = await api.as((await storedRow(api, 'Account', [{ column: 'id', equals: post?.accountId ?? '' }])).login)
    const figures = async (): Promise<unknown> => (await secretary.data<{ dashboard: unknown }>('query ($region: ID!) { dashboard(region: $region) { observations { total open overdue closed } attention { kind count } } }', { region: town })).dashboard
    const before = await figures()
    const task = await toAnswer(secretary.accountId)
    expect(outcomeOf(await inspected.answer(secretary, task, DIFFERS))).toEqual([])
    expect(await observationOf(task)).not.toBe(null)
    expect(await figures()).toEqual(before)
  })
})

describe('who may be sent instead', () => {
  const CANDIDATES = 'query ($id: ID!) { inspectorCandidates(task: $id) { id name } }'
  const offered = async (who: Asker, id: string): Promise<{ id: string; name: string }[]> => (await who.data<{ inspectorCandidates: { id: string; name: string }[] }>(CANDIDATES, { id })).inspectorCandidates
  const isFound = async (who: Asker, id: string): Promise<boolean> => (await who.data<{ cadre: unknown }>('query ($id: ID!) { cadre(id: $id) { id } }', { id })).cadre !== null

  it('is named to nobody whose search does not find them, and is not sent by such a one', async () => {
    const [ofLeader, ofBanner] = [(await drawnTasks(leader))[0], (await drawnTasks(scene.banner))[0]]
    if (ofLeader === undefined || ofBanner === undefined) throw new Error('Nothing was drawn')
    const named = { leader: await offered(leader, ofLeader.id), banner: await offered(scene.banner, ofBanner.id) }
    for (const { id } of named.leader) expect(await isFound(leader, id)).toBe(true)
    for (const { id } of named.banner) expect(await isFound(scene.banner, id)).toBe(true)
    expect(named.leader.length).toBeGreaterThan(0)
    const beyond: string[] = []
    for (const { id } of named.banner) if (!(await isFound(leader, id))) beyond.push(id)
    expect(beyond.length, 'the banner names cadres of other villages').toBeGreaterThan(0)
    expect(named.leader.map(({ id }) => id)).not.toContain(beyond[0])
    expect(outcomeOf(await inspected.handOver(leader, ofLeader, beyond[0] ?? ''))).toEqual(['VALIDATION inspector'])
  })
})
