import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene, outcomeOf } from '../../testing/inspection-scene.js'
import type { InspectionScene } from '../../testing/inspection-scene.js'
import { observationScene, step } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../../data/entities.js'

let api: ApiUnderTest
let scene: ObservationScene
let inspected: InspectionScene
let banner: Asker
let tasks: Row<'InspectionTask'>[]
let task: Row<'InspectionTask'>
let inspector: Asker

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  banner = scene.banner
  inspected = inspectionScene(api, scene.village)
})
afterAll(async () => api.close())
beforeEach(async () => {
  const id = await inspected.drawn(banner)
  tasks = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }])
  const first = tasks.find(({ cadreId }) => cadreId !== null)
  if (first === undefined) throw new Error('Nobody answers for a drawn household')
  task = first
  inspector = await inspected.inspectorOf(task)
})

const stored = (): Promise<Row<'InspectionTask'>> => storedRow(api, 'InspectionTask', [{ column: 'id', equals: task.id }])
const signedIn = async (accountId: string | null): Promise<Asker> => api.as((await storedRow(api, 'Account', [{ column: 'id', equals: accountId }])).login)
const observationOf = async (): Promise<string> => (await stored()).observationIds?.[0] ?? 'none'
const observed = async (): Promise<Row<'Observation'>> => storedRow(api, 'Observation', [{ column: 'id', equals: await observationOf() }])
const members = { MEMBERS: ['29'] } as const

describe('an answer to an inspection', () => {
  it('that agrees with the register ends the task and makes no observation', async () => {
    expect(await inspected.answer(inspector, task)).toMatchObject({ task: { status: 'ANSWERED' }, userErrors: [] })
    expect(await stored()).toMatchObject({ differences: [], observationIds: null, answeredBy: inspector.accountId })
  })

  it('that differs becomes an observation with a source of its own that takes the usual way, and figures stay right', async () => {
    await inspected.answer(inspector, task, members)
    expect((await stored()).differences).toEqual(['MEMBERS'])
    const observation = await observed()
    expect(observation).toMatchObject({ source: 'INSPECTION', kind: 'IDENTIFICATION', status: 'SUBMITTED', householdId: task.householdId, reporterId: inspector.accountId, cadreId: null, anonymous: false })
    expect(observation.text).toContain('家庭人口')
    expect(await step(scene.town, 'triage', observation.id)).toMatchObject({ userErrors: [] })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    const actions = (await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === task.id || subjectId === observation.id).map(({ action }) => action)
    expect(actions.toSorted()).toEqual(['inspection.answer', 'observation.submit', 'observation.triage'])
  })

  it('that finds a house not safe is acted on though nothing is on file, apart from what differs, and whoever reads the draw sees both', async () => {
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { registered: { ...task.registered, HOUSE: null } })
    await inspected.answer(inspector, task, { HOUSE: ['NO'], ...members })
    const rows = await storedRows(api, 'Observation', [{ column: 'id', in: (await stored()).observationIds ?? [] }])
    expect(rows.map(({ kind, severity, source }) => `${kind} ${severity} ${source}`).toSorted()).toEqual(['IDENTIFICATION NORMAL INSPECTION', 'LIVING_CONDITION SERIOUS INSPECTION'])
    expect(rows.map(({ cadreId }) => cadreId)).toEqual([null, null])
    expect(rows.find(({ kind }) => kind === 'LIVING_CONDITION')?.text).toContain('入户核查发现：住房安全：登记“没有登记”，核查“不安全”')
    type Seen = { readonly inspection: { readonly tasks: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly observations: readonly { readonly kind: string }[]; readonly comparisons: readonly { readonly question: string; readonly differs: boolean | null; readonly unsafe: boolean }[] }[] } } }
    const { inspection } = await banner.data<Seen>('query ($id: ID!) { inspection(id: $id) { tasks(view: DIFFERING, first: 100) { totalCount nodes { id observations { kind } comparisons { question differs unsafe } } } } }', { id: task.inspectionId })
    expect(inspection.tasks).toMatchObject({ totalCount: 1, nodes: [{ id: task.id, observations: [{ kind: 'LIVING_CONDITION' }, { kind: 'IDENTIFICATION' }] }] })
    expect(inspection.tasks.nodes[0]?.comparisons.find(({ question }) => question === 'HOUSE')).toEqual({ question: 'HOUSE', differs: null, unsafe: true })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('that nobody came, whom the register has there, is about the household’s cadre, who never sees it', async () => {
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { cadreVisitedOn: '2015-12-20' })
    await inspected.answer(inspector, task, { LAST_VISIT: ['NEVER'] })
    expect(await observed()).toMatchObject({ kind: 'CADRE_CONDUCT', cadreId: task.cadreId })
  })

  it('that the cadre came, where the register has no visit, accuses nobody', async () => {
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { cadreVisitedOn: null })
    await inspected.answer(inspector, task, { LAST_VISIT: ['WITHIN_MONTH'] })
    expect(await observed()).toMatchObject({ kind: 'IDENTIFICATION', cadreId: null })
  })

  it('that tells truthfully of a visit before the draw, or of one after it, differs in nothing', async () => {
    for (const told of ['WITHIN_HALF_YEAR', 'WITHIN_MONTH']) {
      const other = tasks.find(({ id, cadreId }) => id !== task.id && cadreId !== null)
      if (other === undefined) throw new Error('One household alone was drawn')
      await changeRows(api, 'InspectionTask', [{ column: 'id', equals: other.id }], { drawnOn: '2015-09-15', cadreVisitedOn: '2015-09-10', registered: { ...other.registered, LAST_VISIT: ['WITHIN_MONTH'] }, status: 'ASSIGNED' })
      await inspected.answer(await inspected.inspectorOf(other), other, { LAST_VISIT: [told] })
      expect(await storedRow(api, 'InspectionTask', [{ column: 'id', equals: other.id }])).toMatchObject({ status: 'ANSWERED', differences: [], observationIds: null })
    }
  })

  it('about the visits of a cadre who came to answer for the household after the draw is compared with nothing', async () => {
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { cadreId: scene.secretary.accountId, cadreVisitedOn: '2015-12-20' })
    await inspected.answer(inspector, task, { LAST_VISIT: ['NEVER'] })
    const { registered, differences } = await stored()
    expect([registered.LAST_VISIT, differences]).toEqual([null, []])
  })

  it('is kept once for each id; with other content or by another account it is a conflict', async () => {
    const id = newId()
    const found = async (): Promise<number> => (await storedRows(api, 'Observation', [{ column: 'householdId', equals: task.householdId }])).filter(({ source }) => source === 'INSPECTION').length
    // The demo city has inspections of its own.
    const before = await found()
    expect(await inspected.answer(inspector, task, members, { id })).toMatchObject({ replayed: false })
    expect(await inspected.answer(inspector, task, members, { id })).toMatchObject({ replayed: true, task: { status: 'ANSWERED' } })
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { id }))).toEqual(['CONFLICT id'])
    const other = tasks.find(({ inspectorId }) => inspectorId !== task.inspectorId)
    if (other !== undefined) expect(outcomeOf(await inspected.answer(await inspected.inspectorOf(other), other, {}, { id }))).toEqual(['CONFLICT id'])
    expect(outcomeOf(await inspected.answer(inspector, task))).toEqual(['STATE task'])
    expect(await found()).toBe(before + 1)
  })

  it('sent twice at once is kept once', async () => {
    const id = newId()
    const both = await Promise.all([inspected.answer(inspector, task, members, { id }), inspected.answer(inspector, task, members, { id })])
    expect(new Set(both.map(({ replayed }) => replayed))).toEqual(new Set([false, true]))
    expect(await stored()).toMatchObject({ version: 2 })
  })

  it('is the inspector’s alone', async () => {
    const outsiders = [scene.secretary, scene.sectionLeader, ...(tasks.some(({ inspectorId }) => inspectorId === scene.supervisor.accountId) ? [] : [scene.supervisor])].filter(({ accountId }) => accountId !== task.inspectorId)
    for (const who of outsiders) expect(outcomeOf(await inspected.answer(who, task))).toEqual(['NOT_FOUND task'])
  })

  it('may say that nobody was met, with a note and without answers, more than once, and come later', async () => {
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { met: false, answers: [], note: null }))).toEqual(['VALIDATION note'])
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { met: false }))).toEqual(['VALIDATION answers'])
    expect(await inspected.answer(inspector, task, {}, { met: false, answers: [], note: '外出务工' })).toMatchObject({ task: { status: 'NOT_MET' } })
    expect(await inspected.answer(inspector, task, {}, { met: false, answers: [], note: '还是没人' })).toMatchObject({ task: { status: 'NOT_MET', version: 3 }, userErrors: [] })
    expect(await stored()).toMatchObject({ note: '还是没人', seenOn: '2015-12-31' })
    expect(await inspected.answer(inspector, task)).toMatchObject({ task: { status: 'ANSWERED' } })
  })

  it('that nobody was met is known when it is sent again after the household was', async () => {
    const id = newId()
    const missed = { id, met: false, answers: [], note: '外出务工' }
    expect(await inspected.answer(inspector, task, {}, missed)).toMatchObject({ replayed: false })
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { ...missed, note: '还是没人' }))).toEqual(['CONFLICT id'])
    await inspected.answer(inspector, task)
    expect(await inspected.answer(inspector, task, {}, missed)).toMatchObject({ replayed: true, userErrors: [] })
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { ...missed, note: '还是没人' }))).toEqual(['CONFLICT id'])
    expect(await stored()).toMatchObject({ status: 'ANSWERED', version: 3 })
  })

  it('that leaves a question out, repeats one, answers otherwise or lies in the future is refused by its field', async () => {
    const answers = inspected.answersTo(task)
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { answers: answers.slice(1) }))).toEqual(['VALIDATION answers'])
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { answers: [...answers.slice(1), answers[1]] }))).toEqual(['VALIDATION answers'])
    expect(outcomeOf(await inspected.answer(inspector, task, { STATUS: ['RICH'] }))).toEqual(['VALIDATION answers 0 values'])
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { seenOn: '2016-01-01' }))).toEqual(['VALIDATION seenOn'])
    expect(outcomeOf(await inspected.answer(inspector, task, {}, { seenOn: '2015-12-30' }))).toEqual(['VALIDATION seenOn'])
    expect(await stored()).toMatchObject({ status: 'ASSIGNED', version: 1 })
  })
})

describe('whoever is sent', () => {
  const OWN = '{ ownInspectionTasks(open: true) { totalCount nodes { id stratum place { number headName groupName } household { id headName } asked { question codes } comparisons { question } observations { id } viewerCan { answer handOver } } } }'
  interface Own {
    readonly ownInspectionTasks: { readonly nodes: readonly { readonly id: string; readonly stratum: string | null; readonly place: { readonly number: string; readonly headName: string }; readonly comparisons: readonly object[]; readonly observations: readonly object[]; readonly viewerCan: object }[] }
  }

  it('sees the own tasks and a masked household, and nothing of what the register says, before the answer or after it', async () => {
    const own = async (): Promise<Own['ownInspectionTasks']['nodes'][number] | undefined> => (await inspector.data<Own>(OWN.replace('(open: true)', '(first: 100)'))).ownInspectionTasks.nodes.find(({ id }) => id === task.id)
    const before = await own()
    expect(before).toMatchObject({ stratum: null, comparisons: [], observations: [], viewerCan: { answer: true, handOver: false } })
    expect(before?.place.headName).toMatch(/^.\*\*$/u)
    await inspected.answer(inspector, task, members)
    expect(await own()).toMatchObject({ stratum: null, comparisons: [], observations: [], viewerCan: { answer: false } })
    const observationId = await observationOf()
    expect(await inspector.data<object>('query ($id: ID!) { observation(id: $id) { id } }', { id: observationId })).toEqual({ observation: null })
  })
})

describe('a supervisor who watches another village now', () => {
  it('sees no task of the former one and answers none, though it still names them', async () => {
    const own = async (): Promise<readonly object[]> => (await inspector.data<{ ownInspectionTasks: { nodes: object[] } }>('{ ownInspectionTasks(first: 100) { nodes { id } } }')).ownInspectionTasks.nodes
    const move = (regionCode: string): Promise<void> => changeRows(api, 'Appointment', [{ column: 'accountId', equals: inspector.accountId }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }], { regionCode })
    const [elsewhere] = (await storedRows(api, 'Region', [{ column: 'level', equals: 'VILLAGE' }])).filter(({ code }) => code !== scene.village)
    expect(await own()).not.toEqual([])
    await move(elsewhere?.code ?? '')
    try {
      expect(await own()).toEqual([])
      expect(outcomeOf(await inspected.answer(inspector, task))).toEqual(['NOT_FOUND task'])
    } finally {
      await move(scene.village)
    }
  })
})

describe('whoever got a post over the draw after being sent', () => {
  it('reads the draw, and of the own task still not what the register says', async () => {
    await inspected.appoint(inspector.accountId, 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    const both = await signedIn(inspector.accountId)
    type Whole = { readonly id: string; readonly stratum: string | null; readonly comparisons: readonly object[] }
    const TASK = 'id stratum comparisons { question } observations { id }'
    const { inspection } = await both.data<{ inspection: { tasks: { nodes: Whole[] } } }>(`query ($id: ID!) { inspection(id: $id) { tasks(first: 100) { nodes { ${TASK} } } } }`, { id: task.inspectionId })
    const [own, others] = [inspection.tasks.nodes.filter(({ id }) => id === task.id), inspection.tasks.nodes.filter(({ id }) => tasks.some((each) => each.id === id && each.inspectorId !== both.accountId))]
    expect(own).toEqual([{ id: task.id, stratum: null, comparisons: [], observations: [] }])
    expect(others.every(({ stratum, comparisons }) => stratum !== null && comparisons.length > 0)).toBe(true)
    const { answer } = await both.data<{ answer: { task: Whole | null; userErrors: { code: string }[] } }>(`mutation ($input: HandOverInspectionTaskInput!) { answer: handOverInspectionTask(input: $input) { task { ${TASK} } userErrors { code } } }`, { input: { task: task.id, version: 0, inspector: both.accountId, reason: '看一看' } })
    expect(answer).toEqual({ task: { id: task.id, stratum: null, comparisons: [], observations: [] }, userErrors: [{ code: 'STALE' }] })
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: inspector.accountId }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: '2015-12-30' })
  })
})

describe('the cadre of a drawn household', () => {
  it('learns neither that it was drawn nor what was found: not from lists, the file, its timeline, notices, nor as handler', async () => {
    await inspected.answer(inspector, task, members)
    const cadre = await signedIn(task.cadreId)
    const seen = JSON.stringify(
      await cadre.data(
        'query ($id: ID!) { household(id: $id) { observations(first: 100) { id source } timeline(first: 100) { kind } } observations(first: 100) { nodes { id source } } ownInspectionTasks { totalCount } notices(first: 100) { nodes { kind } } }',
        { id: task.householdId },
      ),
    )
    for (const word of ['INSPECTION', 'inspection', await observationOf(), task.id]) expect(seen.replace('"ownInspectionTasks"', '')).not.toContain(word)
    const { observation } = await scene.town.data<{ observation: { handlerCandidates: { id: string }[] } }>('query ($id: ID!) { observation(id: $id) { handlerCandidates { id } } }', { id: await observationOf() })
    expect(observation.handlerCandidates.map(({ id }) => id)).not.toContain(cadre.accountId)
  })

  it('hears nothing of it either where the town’s office does', async () => {
    await inspected.appoint(task.cadreId ?? '', 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    await inspected.answer(inspector, task, members)
    const told = (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: await observationOf() }])).map(({ accountId }) => accountId)
    expect(told).toContain(scene.town.accountId)
    expect(told).not.toContain(task.cadreId)
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: task.cadreId }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: '2015-12-30' })
  })

  it('reads no draw by another post either, and draws none', async () => {
    const cadre = await signedIn(task.cadreId)
    await inspected.appoint(cadre.accountId, 'BANNER_OFFICE', '150525000000')
    const both = await signedIn(task.cadreId)
    const { inspections } = await both.data<{ inspections: { totalCount: number } }>('{ inspections { totalCount } }')
    expect(inspections.totalCount).toBe(0)
    await expect(inspected.drawn(both)).rejects.toThrow('STATE')
    await inspected.answer(inspector, task, members)
    expect(await both.data<object>('query ($id: ID!) { observation(id: $id) { id } }', { id: await observationOf() })).toEqual({ observation: null })
  })
})

describe('a task that is handed over', () => {
  it('goes to a candidate who is told, with the version that was read, and never back to the cadre of the household', async () => {
    const { inspectorCandidates } = await banner.data<{ inspectorCandidates: { id: string }[] }>('query ($id: ID!) { inspectorCandidates(task: $id) { id } }', { id: task.id })
    const [next] = inspectorCandidates.map(({ id }) => id)
    expect(inspectorCandidates.map(({ id }) => id)).not.toContain(task.cadreId)
    expect(inspectorCandidates.map(({ id }) => id)).not.toContain(task.inspectorId)
    expect(outcomeOf(await inspected.handOver(banner, task, task.cadreId ?? ''))).toEqual(['VALIDATION inspector'])
    expect(outcomeOf(await inspected.handOver(banner, task, next ?? '', { reason: '' }))).toEqual(['VALIDATION reason'])
    expect(await inspected.handOver(banner, task, next ?? '')).toMatchObject({ task: { status: 'ASSIGNED', version: 2 }, userErrors: [] })
    const stale = await inspected.handOver(banner, task, next ?? '')
    expect([outcomeOf(stale), stale.task?.version]).toEqual([['STALE version'], 2])
    expect(outcomeOf(await inspected.answer(inspector, task))).toEqual(['NOT_FOUND task'])
    expect((await storedRows(api, 'Notice')).filter(({ kind, accountId }) => kind === 'inspectionTakenBack' && accountId === inspector.accountId)).toHaveLength(1)
  })

  it('of a draw from above is handed over by that level and those above, and by nobody below, who sees it and chooses nobody', async () => {
    const CANDIDATES = 'query ($id: ID!) { inspectorCandidates(task: $id) { id } }'
    const SEEN = 'query ($id: ID!) { inspection(id: $id) { tasks(first: 100) { nodes { id viewerCan { handOver } } } } }'
    const candidates = async (who: Asker): Promise<string[]> => (await who.data<{ inspectorCandidates: { id: string }[] }>(CANDIDATES, { id: task.id })).inspectorCandidates.map(({ id }) => id)
    const mayHandOver = async (who: Asker): Promise<boolean | undefined> =>
      (await who.data<{ inspection: { tasks: { nodes: { id: string; viewerCan: { handOver: boolean } }[] } } }>(SEEN, { id: task.inspectionId })).inspection.tasks.nodes.find(({ id }) => id === task.id)?.viewerCan.handOver
    const { accountId: ofOtherTown } = await api.as('town-office-150525101')
    await inspected.appoint(ofOtherTown, 'DIVISION_LEADER', scene.village)
    const leader = await api.as('town-office-150525101')
    const [next = ''] = await candidates(banner)
    for (const below of [leader, scene.town]) {
      expect([await mayHandOver(below), await candidates(below)]).toEqual([false, []])
      expect(outcomeOf(await inspected.handOver(below, task, next))).toEqual(['STATE task'])
    }
    expect(await stored()).toMatchObject({ inspectorId: task.inspectorId, version: task.version })
    const city = await api.as('city-office')
    expect(await mayHandOver(city)).toBe(true)
    expect(outcomeOf(await inspected.handOver(city, task, next))).toEqual([])
    const id = await inspected.drawn(leader)
    const [own] = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }])
    if (own === undefined) throw new Error('Nothing was drawn')
    task = own
    for (const who of [leader, scene.town, banner]) expect(await mayHandOver(who)).toBe(true)
  })

  it('is out of reach of those who do not see the draw, and over once answered', async () => {
    const other = await api.as('banner-office-150524')
    expect(outcomeOf(await inspected.handOver(other, task, scene.supervisor.accountId))).toEqual(['NOT_FOUND task'])
    expect(await other.data<object>('query ($id: ID!) { inspectorCandidates(task: $id) { id } }', { id: task.id })).toEqual({ inspectorCandidates: [] })
    await inspected.answer(inspector, task)
    expect(outcomeOf(await inspected.handOver(banner, await stored(), scene.supervisor.accountId))).toEqual(['STATE task'])
  })
})
