import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { afterLeaving } from '../../testing/former-post.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { projectInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceError, TraceScene } from '../../testing/trace-scene.js'

interface Payload {
  readonly project: { readonly id: string; readonly version: number; readonly status: string } | null
  readonly userErrors: readonly TraceError[]
}
const SELECTED = 'project { id version status } userErrors { code field }'

let api: ApiUnderTest
let scene: TraceScene
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
})
afterAll(async () => api.close())

const step = (who: Asker, name: string, id: string, more: Record<string, unknown> = {}): Promise<Payload> => scene.run<Payload>(who, `${name}Project`, { id, ...more }, SELECTED)
const codes = ({ userErrors }: Payload): string[] => userErrors.map((error) => error.code)
const reach = (project: string, household: string): Promise<unknown> => scene.run(scene.secretary, 'addBeneficiaries', { project, households: [{ id: newId(), household }], description: '发放母羊', startedOn: '2015-12-01' })
const add = (changes: Record<string, unknown>): Promise<Payload> => scene.run<Payload>(scene.secretary, 'addProject', { ...projectInput(newId(), scene.plan.id), ...changes }, SELECTED)

describe('M-4: a project', () => {
  it('follows a plan of a village in reach, and without one there is none', async () => {
    const other = await storedRow(api, 'VillagePlan', [{ column: 'regionCode', differs: scene.village }])
    for (const plan of [other.id, newId(), 'nonsense']) expect((await add({ plan })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['plan'] }])
    const id = await scene.project()
    expect(await storedRow(api, 'Project', [{ column: 'id', equals: id }])).toMatchObject({ planId: scene.plan.id, regionCode: scene.village, status: 'PLANNED', effect: 'DEVELOPMENT_TYPE' })
  })

  it.each([
    [{ name: ' ' }, 'name'],
    [{ goal: '' }, 'goal'],
    [{ responsibleUnit: '' }, 'responsibleUnit'],
    [{ budget: -1 }, 'budget'],
    [{ startsOn: '2013-12-31' }, 'startsOn'],
    [{ endsOn: '2018-01-01' }, 'endsOn'],
    [{ endsOn: '2015-02-28' }, 'endsOn'],
  ])('3.2: with %j is refused by its field', async (changes, field) => {
    expect((await add(changes)).userErrors).toMatchObject([{ code: 'VALIDATION', field: [field] }])
  })

  it('sent again is kept once, and with other content is CONFLICT', async () => {
    const input = projectInput(newId(), scene.plan.id)
    const replay = 'project { id } replayed userErrors { code }'
    expect(await scene.run(scene.secretary, 'addProject', input, replay)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await scene.run(scene.secretary, 'addProject', input, replay)).toMatchObject({ replayed: true, userErrors: [] })
    expect(await scene.run(scene.secretary, 'addProject', { ...input, budget: 1 }, replay)).toMatchObject({ project: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  it('sent again by whoever left the village is known, and shows nothing of what became of it', async () => {
    const input = projectInput(newId(), scene.plan.id)
    const replay = 'project { id } replayed userErrors { code }'
    await scene.run(scene.secretary, 'addProject', input, replay)
    await afterLeaving(api, scene.secretary, '150525100203', async () => {
      expect(await scene.run(scene.secretary, 'addProject', input, replay)).toEqual({ project: null, replayed: true, userErrors: [] })
    })
    expect(await scene.run(scene.secretary, 'addProject', input, replay)).toEqual({ project: { id: input['id'] }, replayed: true, userErrors: [] })
  })

  it('begins when its plan is approved, and not before', async () => {
    const id = await scene.project()
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { status: 'REVIEWED' })
    expect(codes(await step(scene.secretary, 'start', id))).toEqual(['STATE'])
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { status: 'APPROVED' })
    expect(await step(scene.secretary, 'start', id)).toMatchObject({ project: { status: 'UNDERWAY', version: 2 } })
  })

  it('R-4: is completed with a result and a household, and not without', async () => {
    const id = await scene.project()
    await step(scene.secretary, 'start', id)
    const done = { completedOn: '2015-12-20', result: '50 户增收' }
    expect(codes(await step(scene.secretary, 'complete', id, done))).toEqual(['STATE'])
    await reach(id, scene.own[0] ?? '')
    expect(codes(await step(scene.secretary, 'complete', id, { ...done, completedOn: '2016-01-01' }))).toEqual(['VALIDATION'])
    expect(codes(await step(scene.secretary, 'complete', id, { ...done, result: '' }))).toEqual(['VALIDATION'])
    expect(await step(scene.secretary, 'complete', id, done)).toMatchObject({ project: { status: 'COMPLETED' }, userErrors: [] })
  })

  it('C-13: has a verified effect when somebody else than who reported it verifies it', async () => {
    const id = await scene.project()
    await step(scene.town, 'start', id)
    await reach(id, scene.own[1] ?? '')
    await step(scene.town, 'complete', id, { completedOn: '2015-12-20', result: '50 户增收' })
    expect(codes(await step(scene.town, 'verify', id))).toEqual(['STATE'])
    expect(await step(scene.banner, 'verify', id)).toMatchObject({ project: { status: 'VERIFIED' } })
    expect(await storedRow(api, 'Project', [{ column: 'id', equals: id }])).toMatchObject({ verifiedOn: '2015-12-31', verifiedBy: scene.banner.accountId })
  })

  it('that is stopped ends what it does for households, and their counts and figures follow', async () => {
    const household = scene.own[2] ?? ''
    const id = await scene.project()
    await reach(id, household)
    const before = await scene.household(household)
    expect(await step(scene.secretary, 'stop', id, { reason: '选址不当' })).toMatchObject({ project: { status: 'STOPPED' }, userErrors: [] })
    expect(await storedRows(api, 'Measure', [{ column: 'projectId', equals: id }])).toMatchObject([{ endedOn: '2015-12-31' }])
    expect(await scene.household(household)).toMatchObject({ measuresInForce: before.measuresInForce - 1, projectMeasures: before.projectMeasures - 1 })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    expect(codes(await step(scene.secretary, 'start', id))).toEqual(['STATE'])
  })

  it('is written anew by version', async () => {
    const id = await scene.project()
    const { plan: _plan, ...content } = projectInput(id, '')
    const edited = 'project { version name } current { version } userErrors { code }'
    expect(await scene.run(scene.secretary, 'reviseProject', { ...content, version: 1, name: '肉牛养殖' }, edited)).toMatchObject({ project: { version: 2, name: '肉牛养殖' } })
    expect(await scene.run(scene.secretary, 'reviseProject', { ...content, version: 1 }, edited)).toMatchObject({ project: null, current: { version: 2 }, userErrors: [{ code: 'STALE' }] })
  })
})

describe('M-4: a cadre follows the project', () => {
  const assign = (project: string, account: string, changes: Record<string, unknown> = {}): Promise<{ cadre: { id: string } | null; userErrors: TraceError[] }> =>
    scene.run(scene.secretary, 'assignProjectCadre', { id: newId(), project, account, startedOn: '2015-12-01', ...changes }, 'cadre { id } userErrors { code field }')

  it('who answers for the village, its households or its town, and nobody else', async () => {
    const project = await scene.project()
    const offered = await scene.secretary.data<{ project: { cadreCandidates: { id: string }[] } }>('query ($id: ID!) { project(id: $id) { cadreCandidates { id } } }', { id: project })
    const ids = offered.project.cadreCandidates.map((account) => account.id)
    for (const who of [scene.leader, scene.secretary, scene.section, scene.town]) {
      expect(ids).toContain(who.accountId)
      expect((await assign(project, who.accountId)).userErrors).toEqual([])
    }
    expect((await assign(project, scene.banner.accountId)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['account'] }])
  })

  it('once at a time, until the last day', async () => {
    const project = await scene.project()
    const { cadre } = await assign(project, scene.leader.accountId)
    expect((await assign(project, scene.leader.accountId)).userErrors).toMatchObject([{ code: 'STATE' }])
    const end = (endedOn: string): Promise<{ userErrors: TraceError[] }> => scene.run(scene.secretary, 'endProjectCadre', { id: cadre?.id, endedOn })
    expect((await end('2016-01-01')).userErrors).toMatchObject([{ code: 'VALIDATION' }])
    expect((await end('2015-12-30')).userErrors).toEqual([])
    expect((await assign(project, scene.leader.accountId)).userErrors).toEqual([])
  })
})

describe('the village’s board', () => {
  it('shows a supervisor the name and state of its projects, and neither money nor people', async () => {
    const project = await scene.project()
    await reach(project, scene.own[3] ?? '')
    const supervisor = await api.as('supervisor-2891')
    const shown = await supervisor.data<{ project: Record<string, unknown> }>('query ($id: ID!) { project(id: $id) { name status budget goal plan { id } cadres { id } householdCount households { totalCount } cadreCandidates { id } } }', { id: project })
    expect(shown.project).toEqual({ name: '肉羊养殖', status: 'PLANNED', budget: null, goal: null, plan: null, cadres: [], householdCount: null, households: { totalCount: 0 }, cadreCandidates: [] })
  })
})
