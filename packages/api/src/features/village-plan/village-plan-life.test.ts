import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { afterLeaving } from '../../testing/former-post.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { traceScene } from '../../testing/trace-scene.js'
import type { TraceError, TraceScene } from '../../testing/trace-scene.js'

interface Payload {
  readonly plan: { readonly id: string; readonly version: number; readonly status: string; readonly remark: string | null; readonly viewerCan: Record<string, boolean> } | null
  readonly current: { readonly version: number } | null
  readonly replayed?: boolean
  readonly userErrors: readonly TraceError[]
}
const SELECTED = 'plan { id version status remark viewerCan { revise submit review approve return close addProject } } userErrors { code field }'
const TASKS = [{ task: 'INDUSTRY', content: '发展肉牛养殖' }]

let api: ApiUnderTest
let scene: TraceScene
let years = 2018
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
})
afterAll(async () => api.close())

const input = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ id: newId(), region: scene.village, startYear: years, endYear: years, tasks: TASKS, ...changes })
const draft = async (who = scene.secretary): Promise<string> => {
  const given = input()
  years += 1
  const { userErrors } = await scene.run<Payload>(who, 'draftVillagePlan', given, SELECTED)
  expect(userErrors).toEqual([])
  return String(given['id'])
}
const step = (who: Asker, name: string, id: string, comment?: string): Promise<Payload> => scene.run<Payload>(who, `${name}VillagePlan`, { id, ...(comment === undefined ? {} : { comment }) }, SELECTED)
const codes = ({ userErrors }: Payload): string[] => userErrors.map((error) => error.code)

describe('a village’s plan', () => {
  it('is drafted by the first secretary, reviewed by the town, approved by the division-level leader, and each hears of their turn', async () => {
    const id = await draft()
    expect(await step(scene.secretary, 'submit', id)).toMatchObject({ plan: { status: 'SUBMITTED' }, userErrors: [] })
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.town.accountId }, { column: 'subjectId', equals: id }])).toMatchObject([{ kind: 'planSubmitted' }])
    expect(await step(scene.town, 'review', id, '同意上报')).toMatchObject({ plan: { status: 'REVIEWED' } })
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.leader.accountId }, { column: 'subjectId', equals: id }])).toMatchObject([{ kind: 'planReviewed' }])
    expect(await step(scene.leader, 'approve', id)).toMatchObject({ plan: { status: 'APPROVED' } })
    expect(await storedRow(api, 'VillagePlan', [{ column: 'id', equals: id }])).toMatchObject({ submittedBy: scene.secretary.accountId, reviewedBy: scene.town.accountId, approvedBy: scene.leader.accountId })
    const entries = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: id }])
    expect(entries.map((entry) => entry.action).toSorted()).toEqual(['villagePlan.approve', 'villagePlan.draft', 'villagePlan.review', 'villagePlan.submit'])
  })

  it('1.10: is not reviewed by the office that proposed it; the banner does', async () => {
    const id = await draft(scene.town)
    await step(scene.town, 'submit', id)
    expect(codes(await step(scene.town, 'review', id))).toEqual(['STATE'])
    expect((await step(scene.banner, 'review', id)).plan?.status).toBe('REVIEWED')
    // Where a division-level leader answers for the village, the banner does not approve.
    expect(codes(await step(scene.banner, 'approve', id))).toEqual(['STATE'])
    expect((await step(scene.leader, 'approve', id)).plan?.status).toBe('APPROVED')
  })

  it('is approved by its banner where no division-level leader is', async () => {
    const village = '150525100202'
    const other = (await storedRows(api, 'Region', [{ column: 'parentCode', equals: '150525100000' }, { column: 'isPoorVillage', equals: false }, { column: 'code', differs: village }]))[0]
    const given = input({ region: other?.code, startYear: 2018, endYear: 2019 })
    await scene.run(scene.town, 'draftVillagePlan', given)
    await step(scene.town, 'submit', String(given['id']))
    expect(await step(scene.banner, 'approve', String(given['id']))).toMatchObject({ plan: { status: 'APPROVED' }, userErrors: [] })
  })

  it('of a poor village whose leader’s term has ended goes to the banner, which hears of it and approves', async () => {
    const terms = [{ column: 'role', equals: 'DIVISION_LEADER' }, { column: 'regionCode', equals: scene.village }] as const
    const { endedOn } = await storedRow(api, 'Appointment', [...terms])
    await changeRows(api, 'Appointment', [...terms], { endedOn: '2015-12-30' })
    const id = await draft()
    await step(scene.secretary, 'submit', id)
    await step(scene.town, 'review', id)
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.banner.accountId }, { column: 'subjectId', equals: id }])).toContainEqual(expect.objectContaining({ kind: 'planReviewed' }))
    expect(await step(scene.banner, 'approve', id)).toMatchObject({ plan: { status: 'APPROVED' }, userErrors: [] })
    await changeRows(api, 'Appointment', [...terms], { endedOn })
  })

  it('is returned with a reason, is a draft again, and its proposer hears why', async () => {
    const id = await draft()
    await step(scene.secretary, 'submit', id)
    expect(codes(await step(scene.leader, 'return', id))).toEqual(['VALIDATION'])
    expect(await step(scene.leader, 'return', id, '产业内容太少')).toMatchObject({ plan: { status: 'DRAFT', remark: '产业内容太少' } })
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.secretary.accountId }, { column: 'subjectId', equals: id }])).toMatchObject([{ kind: 'planReturned' }])
  })

  it('of two approvals at once takes one', async () => {
    const id = await draft()
    await step(scene.secretary, 'submit', id)
    await step(scene.town, 'review', id)
    const answers = await Promise.all([step(scene.leader, 'approve', id), step(scene.leader, 'approve', id)])
    expect(answers.flatMap(codes)).toEqual(['STATE'])
  })

  it('shares no year with another plan of its village', async () => {
    const { startYear } = await storedRow(api, 'VillagePlan', [{ column: 'id', equals: await draft() }])
    expect((await scene.run<Payload>(scene.secretary, 'draftVillagePlan', input({ startYear: startYear - 1, endYear: startYear }), SELECTED)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['startYear'] }])
  })

  it.each([
    [{ startYear: 2020, endYear: 2019 }, 'startYear'],
    [{ startYear: 2020, endYear: 2031 }, 'startYear'],
    [{ tasks: [] }, 'tasks'],
    [{ tasks: [...TASKS, ...TASKS] }, 'tasks'],
    [{ tasks: [{ task: 'INDUSTRY', content: ' ' }] }, 'tasks'],
    [{ region: '150525100000' }, 'region'],
  ])('with %j is refused by its field', async (changes, field) => {
    const { userErrors } = await scene.run<Payload>(scene.town, 'draftVillagePlan', input(changes), SELECTED)
    expect([userErrors[0]?.code, userErrors[0]?.field?.[0]]).toEqual(['VALIDATION', field])
  })

  it('M-4: of a village out of reach, or of none, is NOT_FOUND', async () => {
    for (const region of ['150525101202', 'nowhere']) expect((await scene.run<Payload>(scene.secretary, 'draftVillagePlan', input({ region }), SELECTED)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['region'] }])
  })

  it('sent again by whoever left the village is known, and shows nothing of what became of it', async () => {
    const given = input()
    years += 1
    const replay = 'plan { id } replayed userErrors { code }'
    await scene.run(scene.secretary, 'draftVillagePlan', given, replay)
    await afterLeaving(api, scene.secretary, '150525100203', async () => {
      expect(await scene.run(scene.secretary, 'draftVillagePlan', given, replay)).toEqual({ plan: null, replayed: true, userErrors: [] })
    })
    expect(await scene.run(scene.secretary, 'draftVillagePlan', given, replay)).toEqual({ plan: { id: given['id'] }, replayed: true, userErrors: [] })
  })

  it('sent again is kept once, and with other content is CONFLICT', async () => {
    const given = input()
    years += 1
    const replay = 'plan { id } replayed userErrors { code }'
    expect(await scene.run(scene.secretary, 'draftVillagePlan', given, replay)).toMatchObject({ replayed: false })
    expect(await scene.run(scene.secretary, 'draftVillagePlan', given, replay)).toMatchObject({ replayed: true, userErrors: [] })
    expect(await scene.run(scene.secretary, 'draftVillagePlan', { ...given, tasks: [{ task: 'ECOLOGY', content: '造林' }] }, replay)).toMatchObject({ plan: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  it('is revised as a draft by version, and not once it was handed in', async () => {
    const id = await draft()
    const edit = { id, version: 1, startYear: 2030, endYear: 2031, tasks: TASKS }
    const edited = 'plan { version } current { version } userErrors { code }'
    expect(await scene.run(scene.secretary, 'reviseVillagePlan', edit, edited)).toMatchObject({ plan: { version: 2 }, userErrors: [] })
    expect(await scene.run(scene.secretary, 'reviseVillagePlan', edit, edited)).toMatchObject({ plan: null, current: { version: 2 }, userErrors: [{ code: 'STALE' }] })
    await step(scene.secretary, 'submit', id)
    expect(await scene.run(scene.secretary, 'reviseVillagePlan', { ...edit, version: 3 }, edited)).toMatchObject({ plan: null, userErrors: [{ code: 'STATE' }] })
  })

  it('is not closed while a project of it is open', async () => {
    const project = await scene.project()
    expect(codes(await step(scene.leader, 'close', scene.plan.id, '到期'))).toEqual(['STATE'])
    await changeRows(api, 'Project', [{ column: 'planId', equals: scene.plan.id }], { status: 'VERIFIED' })
    expect(await step(scene.leader, 'close', scene.plan.id, '到期')).toMatchObject({ plan: { status: 'CLOSED' } })
    expect((await scene.run<{ userErrors: TraceError[] }>(scene.secretary, 'addProject', { id: newId(), plan: scene.plan.id, name: 'x', task: 'INDUSTRY', class: 'SUPPORT', category: 'INDUSTRY', startsOn: '2015-03-01', responsibleUnit: 'x', goal: 'x' })).userErrors).toMatchObject([{ code: 'STATE', field: ['plan'] }])
    expect(project).not.toBe('')
  })
})
