import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { projectInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceScene } from '../../testing/trace-scene.js'

const DAY = 86_400_000
const TASKS = [{ task: 'INDUSTRY', content: '发展肉牛养殖' }]

let api: ApiUnderTest
let scene: TraceScene
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
})
afterAll(async () => api.close())

/** A plan of the village as it is approved: drafted, handed in, reviewed by the town, approved by the leader. */
const approved = async (startYear: number, endYear: number): Promise<string> => {
  const id = newId()
  expect(await scene.run(scene.secretary, 'draftVillagePlan', { id, region: scene.village, startYear, endYear, tasks: TASKS })).toMatchObject({ userErrors: [] })
  for (const [who, step] of [[scene.secretary, 'submitVillagePlan'], [scene.town, 'reviewVillagePlan'], [scene.leader, 'approveVillagePlan']] as const) expect(await scene.run(who, step, { id })).toMatchObject({ userErrors: [] })
  return id
}
const planRow = (id: string) => storedRow(api, 'VillagePlan', [{ column: 'id', equals: id }])
const projectRow = (id: string) => storedRow(api, 'Project', [{ column: 'id', equals: id }])
const shown = async (id: string): Promise<Record<string, unknown>> =>
  (await scene.leader.data<{ villagePlan: Record<string, unknown> }>('query ($id: ID!) { villagePlan(id: $id) { status lapsed viewerCan { close addProject } } }', { id })).villagePlan
const gaps = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await scene.secretary.data<{ trace: { gaps: { kind: string; count: number }[] } }>('query ($region: ID!) { trace(region: $region) { gaps { kind count } } }', { region: scene.village })).trace.gaps.map(({ kind, count }) => [kind, count]))

describe('M-3: a village’s plan whose years are over', () => {
  it('lapses by itself, takes no project and lets none begin, and is a broken link until it is followed', async () => {
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { endYear: 2015 })
    const planned = await scene.project({ endsOn: '2015-12-31' })
    expect(await shown(scene.plan.id)).toMatchObject({ status: 'APPROVED', lapsed: false })
    expect(await gaps()).not.toHaveProperty('PLAN_LAPSED')
    api.clock.advance(DAY)
    expect(await shown(scene.plan.id)).toEqual({ status: 'APPROVED', lapsed: true, viewerCan: { close: true, addProject: false } })
    expect(await gaps()).toMatchObject({ PLAN_LAPSED: 1, VILLAGE_WITHOUT_PLAN: 1 })
    expect(await scene.run(scene.secretary, 'startProject', { id: planned })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await scene.run(scene.secretary, 'addProject', projectInput(newId(), scene.plan.id))).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] })
    expect(await scene.run(scene.secretary, 'addProject', { ...projectInput(newId(), scene.plan.id), endsOn: '2015-12-31' })).toMatchObject({ userErrors: [{ code: 'STATE', field: ['plan'] }] })
    // Nothing takes its projects over yet.
    expect(await scene.run(scene.leader, 'closeVillagePlan', { id: scene.plan.id, comment: '期满' })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
  })

  it('keeps its open projects while the plan that is approved is of years to come', async () => {
    const open = (await storedRows(api, 'Project', [{ column: 'planId', equals: scene.plan.id }])).length
    const later = await approved(2017, 2018)
    expect((await planRow(scene.plan.id)).status).toBe('APPROVED')
    expect(await storedRows(api, 'Project', [{ column: 'planId', equals: scene.plan.id }])).toHaveLength(open)
    expect(await storedRows(api, 'Project', [{ column: 'planId', equals: later }])).toEqual([])
    expect(await gaps()).toMatchObject({ PLAN_LAPSED: 1 })
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: later }], { status: 'CLOSED' })
  })

  it('hands its open projects to the next plan when that is approved, and is closed with it; verified ones stay with it', async () => {
    const before = await storedRows(api, 'Project', [{ column: 'planId', equals: scene.plan.id }])
    const open = before.filter(({ status }) => status === 'PLANNED' || status === 'UNDERWAY' || status === 'COMPLETED')
    expect(open.length).toBeGreaterThan(0)
    expect(open.length).toBeLessThan(before.length)
    const next = await approved(2016, 2018)
    for (const { id, planId, version } of before) expect(await projectRow(id)).toMatchObject(open.some((each) => each.id === id) ? { planId: next, version: version + 1 } : { planId, version })
    expect((await planRow(scene.plan.id)).status).toBe('CLOSED')
    expect(await gaps()).not.toHaveProperty('PLAN_LAPSED')
    const acts = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', in: [scene.plan.id, ...open.map(({ id }) => id)] }])
    expect(acts.filter(({ action }) => action === 'project.revise')).toHaveLength(open.length)
    expect(acts.filter(({ action }) => action === 'villagePlan.close')).toHaveLength(1)
    // What was carried over keeps its days, and may begin now.
    const [carried] = open.filter(({ status }) => status === 'PLANNED')
    const { name, task, class: kind, category, startsOn, endsOn, responsibleUnit, goal, version } = await projectRow(carried?.id ?? '')
    expect(await scene.run(scene.secretary, 'reviseProject', { id: carried?.id, version, name: `${name}（续）`, task, class: kind, category, startsOn, endsOn, responsibleUnit, goal })).toMatchObject({ userErrors: [] })
    expect(await scene.run(scene.secretary, 'startProject', { id: carried?.id })).toMatchObject({ userErrors: [] })
  })

  it('whose follower was approved before its years were over hands its open projects over when it is closed', async () => {
    const [current] = await storedRows(api, 'VillagePlan', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'APPROVED' }])
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: current?.id ?? '' }], { endYear: 2016 })
    const later = await approved(2017, 2018)
    expect((await planRow(current?.id ?? '')).status).toBe('APPROVED')
    api.clock.advance(366 * DAY)
    // Sessions have ended meanwhile.
    scene = await traceScene(api)
    const open = (await storedRows(api, 'Project', [{ column: 'planId', equals: current?.id ?? '' }])).filter(({ status }) => status !== 'VERIFIED' && status !== 'STOPPED')
    expect(open.length).toBeGreaterThan(0)
    expect(await scene.run(scene.leader, 'closeVillagePlan', { id: current?.id, comment: '期满结转' })).toMatchObject({ userErrors: [] })
    for (const { id } of open) expect((await projectRow(id)).planId).toBe(later)
    expect((await planRow(current?.id ?? '')).status).toBe('CLOSED')
  })

  it('that is still a draft is neither handed in nor approved, but returned and written for other years', async () => {
    const id = newId()
    await scene.run(scene.secretary, 'draftVillagePlan', { id, region: scene.village, startYear: 2015, endYear: 2016, tasks: TASKS })
    expect(await scene.run(scene.secretary, 'submitVillagePlan', { id })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await scene.run(scene.secretary, 'reviseVillagePlan', { id, version: 1, startYear: 2021, endYear: 2022, tasks: TASKS })).toMatchObject({ userErrors: [] })
    expect(await scene.run(scene.secretary, 'submitVillagePlan', { id })).toMatchObject({ userErrors: [] })
  })

  it.each(['DRAFT', 'SUBMITTED', 'REVIEWED'] as const)('that never was approved and is %s is closed by whoever approves plans, its projects carried over', async (status) => {
    const id = newId()
    expect(await scene.run(scene.secretary, 'draftVillagePlan', { id, region: scene.village, startYear: 2030, endYear: 2030, tasks: TASKS })).toMatchObject({ userErrors: [] })
    const [current] = (await storedRows(api, 'VillagePlan', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'APPROVED' }])).filter(({ startYear, endYear }) => startYear <= 2017 && endYear >= 2017)
    const [open] = (await storedRows(api, 'Project', [{ column: 'planId', equals: current?.id ?? '' }])).filter((each) => each.status !== 'VERIFIED' && each.status !== 'STOPPED')
    if (open === undefined) throw new Error('The plan in force has no open project')
    await changeRows(api, 'Project', [{ column: 'id', equals: open.id }], { planId: id })
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: id }], { status, startYear: 2011, endYear: 2011 })
    expect(await shown(id)).toEqual({ status, lapsed: true, viewerCan: { close: true, addProject: false } })
    expect(await scene.run(scene.leader, 'closeVillagePlan', { id, comment: '期满未批准' })).toMatchObject({ userErrors: [] })
    expect([(await planRow(id)).status, (await projectRow(open.id)).planId]).toEqual(['CLOSED', current?.id])
  })

  it('that never was approved is closed with the approval of the next one, into which its projects come', async () => {
    const former = newId()
    expect(await scene.run(scene.secretary, 'draftVillagePlan', { id: former, region: scene.village, startYear: 2030, endYear: 2030, tasks: TASKS })).toMatchObject({ userErrors: [] })
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: former }], { startYear: 2011, endYear: 2011 })
    const [current] = (await storedRows(api, 'VillagePlan', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'APPROVED' }])).filter(({ endYear }) => endYear >= 2017)
    const [open] = (await storedRows(api, 'Project', [{ column: 'planId', equals: current?.id ?? '' }])).filter((each) => each.status !== 'VERIFIED' && each.status !== 'STOPPED')
    await changeRows(api, 'Project', [{ column: 'id', equals: open?.id ?? '' }], { planId: former })
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: current?.id ?? '' }], { endYear: 2016 })
    const next = await approved(2017, 2019)
    expect([(await planRow(former)).status, (await projectRow(open?.id ?? '')).planId]).toEqual(['CLOSED', next])
    const acts = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: former }, { column: 'action', equals: 'villagePlan.close' }])
    expect(acts.map(({ changes }) => changes)).toEqual(['[{"field":"status","from":"DRAFT","to":"CLOSED"}]'])
  })
})
