import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRow } from '../../testing/stored-rows.js'
import { measureInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceScene } from '../../testing/trace-scene.js'

const EVENTS = 'id on kind field from to reason by { name }'
const PROJECT = `query ($id: ID!) { project(id: $id) { timeline(first: 100) { ${EVENTS} } } }`
const HOUSEHOLD = `query ($id: ID!) { household(id: $id) { timeline(first: 100) { ${EVENTS} } } }`

interface Event {
  readonly id: string
  readonly on: string
  readonly kind: string
  readonly field: string | null
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  readonly by: { readonly name: string } | null
}

let api: ApiUnderTest
let scene: TraceScene
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
})
afterAll(async () => api.close())

const ofProject = async (id: string, who: Asker = scene.secretary): Promise<Event[] | null | undefined> => (await who.data<{ project: { timeline: Event[] | null } | null }>(PROJECT, { id })).project?.timeline
const ofHousehold = async (id: string): Promise<Event[]> => (await scene.secretary.data<{ household: { timeline: Event[] } }>(HOUSEHOLD, { id })).household.timeline
const fields = (events: readonly Event[] | null | undefined): (string | null)[] => (events ?? []).map(({ field }) => field)
const nameOf = async (who: Asker): Promise<string> => (await storedRow(api, 'Account', [{ column: 'id', equals: who.accountId }])).name

describe('R-12: the timeline of a project', () => {
  it('tells who added, revised, began, completed and verified it, who went with it and how many households came, each on its day', async () => {
    const household = scene.own[0] ?? ''
    const id = await scene.project()
    const { version, name } = await storedRow(api, 'Project', [{ column: 'id', equals: id }])
    api.clock.advance(1000)
    await scene.run(scene.secretary, 'reviseProject', { id, version, name, task: 'INDUSTRY', class: 'SUPPORT', category: 'INDUSTRY', startsOn: '2015-03-01', endsOn: '2016-10-31', responsibleUnit: '农牧业局', goal: '户均增收 4,000 元' })
    api.clock.advance(1000)
    await scene.run(scene.secretary, 'startProject', { id })
    for (const own of scene.own.slice(0, 2)) await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(newId(), own), project: id })
    await scene.run(scene.secretary, 'assignProjectCadre', { id: newId(), project: id, account: scene.leader.accountId, startedOn: '2015-11-01' })
    await scene.run(scene.secretary, 'completeProject', { id, completedOn: '2015-12-20', result: '户均增收 3,600 元' })
    await scene.run(scene.town, 'verifyProject', { id })
    const events = await ofProject(id)
    expect(events?.map(({ on }) => on)).toEqual(events?.map(({ on }) => on).toSorted().toReversed())
    expect(new Set(events?.map((event) => event.id)).size).toBe(events?.length)
    expect(new Set(fields(events))).toEqual(new Set(['project.added', 'project.completed', 'project.households', 'project.joined', 'project.revised', 'project.started', 'project.verified']))
    const by = { name: await nameOf(scene.secretary) }
    expect(events).toContainEqual(expect.objectContaining({ field: 'project.started', on: '2015-12-31', from: name, by }))
    expect(events).toContainEqual(expect.objectContaining({ field: 'project.completed', on: '2015-12-20', to: '户均增收 3,600 元', by }))
    expect(events).toContainEqual(expect.objectContaining({ field: 'project.verified', on: '2015-12-31', by: { name: await nameOf(scene.town) } }))
    expect(events).toContainEqual(expect.objectContaining({ field: 'project.joined', on: '2015-11-01', to: await nameOf(scene.leader) }))
    expect(events).toContainEqual(expect.objectContaining({ field: 'project.households', on: '2015-12-01', to: '2' }))
    // The steps stand in the file of each household that it reaches.
    expect(fields(await ofHousehold(household)).filter((field) => field?.startsWith('project.') === true)).toEqual(expect.arrayContaining(['project.started', 'project.completed', 'project.verified']))
  })

  it('tells why it was stopped, and that with it its measures ended', async () => {
    const id = await scene.project()
    await scene.run(scene.secretary, 'startProject', { id })
    const measure = newId()
    await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(measure, scene.own[2] ?? ''), project: id })
    await scene.run(scene.secretary, 'stopProject', { id, reason: '选址不当' })
    expect(await ofProject(id)).toContainEqual(expect.objectContaining({ field: 'project.stopped', on: '2015-12-31', reason: '选址不当' }))
    const file = await ofHousehold(scene.own[2] ?? '')
    expect(file).toContainEqual(expect.objectContaining({ field: 'project.stopped', reason: '选址不当' }))
    expect(file).toContainEqual(expect.objectContaining({ id: `${measure}:ended`, kind: 'MEASURE', field: 'measure.ended', on: '2015-12-31' }))
  })

  it('is null to whoever sees the board alone, and counts to a section-level leader the own households', async () => {
    const id = await scene.project()
    const elsewhere = (await storedRow(api, 'Household', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'NOT_EXITED' }, { column: 'cadreAccountId', differs: scene.section.accountId }])).id
    for (const household of [scene.own[3] ?? '', elsewhere]) await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(newId(), household), project: id })
    expect(await ofProject(id, await api.as('supervisor-2891'))).toBeNull()
    expect(await ofProject(id)).toContainEqual(expect.objectContaining({ field: 'project.households', to: '2' }))
    expect(await ofProject(id, scene.section)).toContainEqual(expect.objectContaining({ field: 'project.households', to: '1' }))
    const [other] = await api.application.core.database.query<{ login: string }>("SELECT `login` FROM `account` WHERE `login` LIKE 'first-secretary-%' AND `login` <> 'first-secretary-290'", [])
    expect(await ofProject(id, await api.as(other?.login ?? ''))).toBeUndefined()
  })

  it('costs no statement more for each further project', async () => {
    const city = await api.as('city-office')
    const statements = async (first: number): Promise<number> => {
      const before = api.application.core.database.statements
      await city.data('query ($first: Int) { projects(first: $first) { nodes { timeline(first: 100) { id by { name } } } } }', { first })
      return api.application.core.database.statements - before
    }
    expect(await statements(10)).toBe(await statements(5))
  })
})

describe('R-12: measures and plans in the timeline of a household', () => {
  it('tell of the plan when it is made, agreed to and closed with its reason', async () => {
    const household = scene.own[4] ?? ''
    const before = await api.application.core.database.query<{ id: string; version: number }>('SELECT `id`, `version` FROM `household_plan` WHERE `liveHousehold` = ?', [household])
    for (const { id, version } of before) await scene.run(scene.secretary, 'closeHouseholdPlan', { id, version, reason: '重订' })
    const id = newId()
    await scene.run(scene.section, 'makeHouseholdPlan', { id, household, startYear: 2015, endYear: 2017, points: [{ point: 'LABOUR_SKILL', content: '学电焊' }], agreedOn: '2015-12-30' })
    await scene.run(scene.secretary, 'closeHouseholdPlan', { id, version: 1, reason: '已迁出' })
    const told = (await ofHousehold(household)).filter((event) => event.kind === 'PLAN' && event.id.startsWith(id))
    expect(told).toContainEqual(expect.objectContaining({ field: 'plan.made', on: '2015-12-31', from: '2015–2017', by: { name: await nameOf(scene.section) } }))
    expect(told).toContainEqual(expect.objectContaining({ field: 'plan.agreed', on: '2015-12-30' }))
    expect(told).toContainEqual(expect.objectContaining({ field: 'plan.ended', on: '2015-12-31', reason: '已迁出', by: { name: await nameOf(scene.secretary) } }))
  })

  it('tell of the measure as it begins, as its result is written down, as the household confirms it and as it ends, with why', async () => {
    const household = scene.own[5] ?? ''
    const id = newId()
    await scene.run(scene.section, 'recordMeasure', measureInput(id, household))
    await scene.run(scene.section, 'recordMeasureResult', { id, version: 1, result: '母羊产羔 6 只' })
    await scene.run(scene.section, 'recordMeasureResult', { id, version: 2, result: '母羊产羔 8 只', confirmedOn: '2015-12-30' })
    await scene.run(scene.section, 'endMeasure', { id, version: 3, endedOn: '2015-12-31', reason: '到期' })
    const told = (await ofHousehold(household)).filter((event) => event.kind === 'MEASURE' && event.on >= '2015-12-01')
    const about = '发放基础母羊 10 只'
    const by = { name: await nameOf(scene.section) }
    expect(told).toContainEqual(expect.objectContaining({ id, field: null, on: '2015-12-01', to: about, by }))
    expect(told.filter(({ field }) => field === 'measure.progress')).toEqual([expect.objectContaining({ on: '2015-12-31', from: about, by })])
    expect(told).toContainEqual(expect.objectContaining({ field: 'measure.result', on: '2015-12-30', from: about, to: '母羊产羔 8 只' }))
    expect(told).toContainEqual(expect.objectContaining({ field: 'measure.ended', on: '2015-12-31', from: about, reason: '到期', by }))
  })
})
