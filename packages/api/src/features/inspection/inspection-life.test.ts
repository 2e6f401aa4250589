import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { cadreOn } from '../household/household-targeting.js'
import { drawByQuota } from '../../sampling/stratified-draw.js'
import { comparedAnswers, differencesOf } from './inspection-comparison.js'
import { mattersOf } from './inspection-matters.js'
import { ruleSetNamed } from './inspection-rule-sets.js'
import { inspectionText } from './inspection-text.js'
import { registeredAnswers, stratumOfStatus } from './registered-answers.js'
import type { Row } from '../../data/entities.js'
import { drawInspection, inspectionScene, outcomeOf } from '../../testing/inspection-scene.js'
import type { InspectionScene } from '../../testing/inspection-scene.js'

let api: ApiUnderTest
let scene: ObservationScene
let inspected: InspectionScene
let banner: Asker

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  banner = scene.banner
  inspected = inspectionScene(api, scene.village)
})
afterAll(async () => api.close())

const tasksOf = (id: string): Promise<Row<'InspectionTask'>[]> => storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }])

describe('a draw of households to inspect', () => {
  it('has a seed that nobody named, as large as asked, and is drawn again by it from the same register', async () => {
    const ids = [await inspected.drawn(banner), await inspected.drawn(banner)]
    const draws = await storedRows(api, 'Inspection', [{ column: 'id', in: ids }])
    expect(new Set(draws.map(({ seed }) => seed)).size).toBe(2)
    const register = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).filter(({ status }) => status !== 'CANCELLED')
    for (const { id, seed, size } of draws) {
      expect(seed).toMatch(/^[0-9a-f]{32}$/)
      const again = drawByQuota(register, { seed, size, idOf: (household) => household.id, stratumOf: ({ status }) => `${scene.village.slice(0, 9)}000 ${stratumOfStatus(status)}` })
      expect(again).toHaveLength(10)
      expect((await tasksOf(id)).map(({ householdId }) => householdId).toSorted()).toEqual(again.map((household) => household.id).toSorted())
    }
    expect((await banner.ask('mutation ($input: DrawInspectionInput!) { drawInspection(input: $input) { replayed } }', { input: { id: newId(), title: '核查', region: scene.village, seed: '1', size: 10, inspectors: 'SUPERVISORS', dueOn: '2016-01-20' } })).errors).toBeDefined()
  })

  it('that is sent again by whoever answers for households by name since is known, and shows them no seed', async () => {
    const input = { id: newId(), region: scene.village }
    expect(await drawInspection(banner, input)).toMatchObject({ replayed: false, inspection: { id: input.id } })
    const charge = await storedRow(api, 'Responsibility', [{ column: 'endedOn', equals: null }])
    const post = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: charge.accountId }, { column: 'role', equals: 'SECTION_LEADER' }])
    const give = async (accountId: string): Promise<void> => {
      await changeRows(api, 'Responsibility', [{ column: 'id', equals: charge.id }], { accountId })
      await changeRows(api, 'Appointment', [{ column: 'id', equals: post.id }], { accountId })
    }
    await give(banner.accountId)
    expect(await drawInspection(banner, input)).toEqual({ inspection: null, replayed: true, userErrors: [] })
    await give(charge.accountId)
    expect(await drawInspection(banner, input)).toMatchObject({ replayed: true, inspection: { id: input.id } })
  })

  it('of the demo city is the one that its seed draws, beside the register as it stood', async () => {
    const [demo] = (await storedRows(api, 'Inspection')).filter(({ contentHash }) => /^0+$/.test(contentHash))
    if (demo === undefined) throw new Error('The demo city has no inspection')
    const tasks = await tasksOf(demo.id)
    const register = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: demo.regionCode }])).filter(({ status }) => status !== 'CANCELLED')
    const drawn = drawByQuota(register, { seed: demo.seed, size: demo.size, idOf: ({ id }) => id, stratumOf: ({ status }) => stratumOfStatus(status) })
    const ids = (rows: readonly string[]): string[] => rows.toSorted((one, another) => (one < another ? -1 : 1))
    expect(ids(tasks.map(({ householdId }) => householdId))).toEqual(ids(drawn.map(({ id }) => id)))
    for (const task of tasks) {
      const { householdId, registered, answers, differences, ruleSet, cadreId, cadreVisitedOn } = task
      const file = await storedRow(api, 'Household', [{ column: 'id', equals: householdId }])
      const measures = (await storedRows(api, 'Measure', [{ column: 'householdId', equals: householdId }])).filter(({ startedOn }) => startedOn <= demo.drawnOn)
      const visits = (await storedRows(api, 'Visit', [{ column: 'householdId', equals: householdId }])).filter(({ accountId, visitedOn }) => accountId === cadreId && visitedOn <= demo.drawnOn)
      expect([cadreId, cadreVisitedOn]).toEqual([cadreOn(file, demo.drawnOn), visits.map(({ visitedOn }) => visitedOn).toSorted().at(-1) ?? null])
      expect(registered).toEqual(registeredAnswers({ ...file, cadreId, cadreVisitedOn }, measures.map(({ category }) => category), demo.drawnOn))
      if (answers !== null) expect(differencesOf(comparedAnswers(ruleSetNamed(ruleSet).questions, task))).toEqual(differences)
    }
  })

  it('of the demo city led to the observations that the answers make, one of them of a house that is not safe', async () => {
    const tasks = (await storedRows(api, 'InspectionTask')).filter(({ contentHash, answers }) => answers !== null && /^0+$/.test(contentHash ?? ''))
    const kinds: string[] = []
    for (const task of tasks) {
      const made = mattersOf(comparedAnswers(ruleSetNamed(task.ruleSet).questions, task), task.stratum)
      const kept = await storedRows(api, 'Observation', [{ column: 'id', in: task.observationIds ?? [] }])
      kinds.push(...kept.map(({ kind }) => kind))
      expect(kept).toMatchObject(made.map((matter) => ({
        kind: matter.kind, severity: matter.severity, cadreId: null, householdId: task.householdId, reporterId: task.inspectorId, source: 'INSPECTION', seenOn: task.seenOn, submittedAt: task.answeredAt, text: inspectionText(matter.compared, task.note), number: expect.stringMatching(/^J/) as unknown,
      })))
      expect(kept).toHaveLength(made.length)
    }
    expect(kinds.toSorted()).toEqual(['IDENTIFICATION', 'IDENTIFICATION', 'LIVING_CONDITION'])
  })

  it('sends supervisors of the village and nobody to an own household, tells them, and shows the register beside their answers', async () => {
    const id = await inspected.drawn(banner)
    const tasks = await tasksOf(id)
    const supervisors = new Set((await storedRows(api, 'Appointment', [{ column: 'regionCode', equals: scene.village }])).filter(({ role }) => role === 'VOLUNTEER_SUPERVISOR').map(({ accountId }) => accountId))
    expect(tasks.every((task) => task.status === 'ASSIGNED' && task.inspectorId !== null && supervisors.has(task.inspectorId) && task.inspectorId !== task.cadreId)).toBe(true)
    const told = (await storedRows(api, 'Notice')).filter((notice) => notice.kind === 'inspectionSent' && notice.accountId === tasks[0]?.inspectorId)
    expect(told.length).toBeGreaterThan(0)
    const { inspection } = await banner.data<{ inspection: { figures: object; tasks: { nodes: { comparisons: { question: string; registered: string[] | null }[] }[] } } }>('query ($id: ID!) { inspection(id: $id) { figures { drawn answered } tasks(first: 1) { nodes { comparisons { question registered answered } } } } }', { id })
    expect(inspection.figures).toEqual({ drawn: 10, answered: 0 })
    expect(inspection.tasks.nodes[0]?.comparisons.map(({ question }) => question)).toContain('MEMBERS')
  })

  it('sends cadres who answer for no household of the village, when asked to', async () => {
    const tasks = await tasksOf(await inspected.drawn(banner, { inspectors: 'CADRES' }))
    const charges = (await storedRows(api, 'Responsibility', [{ column: 'regionCode', equals: scene.village }])).filter(({ endedOn }) => endedOn === null).map(({ accountId }) => accountId)
    for (const { inspectorId } of tasks) expect(charges).not.toContain(inspectorId)
  })

  it('keeps when the household’s own cadre last came, whoever else was there since', async () => {
    const id = await inspected.drawn(banner)
    for (const { householdId, cadreId, cadreVisitedOn, drawnOn, registered } of await tasksOf(id)) {
      const own = (await storedRows(api, 'Visit', [{ column: 'householdId', equals: householdId }])).filter(({ accountId }) => accountId === cadreId).map(({ visitedOn }) => visitedOn)
      expect([cadreVisitedOn, drawnOn]).toEqual([own.toSorted().at(-1) ?? null, '2015-12-31'])
      expect(registered.LAST_VISIT === null).toBe(cadreId === null)
    }
  })

  it('sends nobody who reads the register there by another post', async () => {
    const tasks = await tasksOf(await inspected.drawn(banner, { inspectors: 'CADRES', size: 300 }))
    const sent = tasks.find(({ inspectorId }) => inspectorId !== null)?.inspectorId
    const task = tasks.find(({ inspectorId, cadreId }) => inspectorId !== sent && cadreId !== sent)
    if (sent === null || sent === undefined || task === undefined) throw new Error('Nobody was sent, or the same person everywhere')
    const candidates = async (): Promise<string[]> => (await banner.data<{ inspectorCandidates: { id: string }[] }>('query ($id: ID!) { inspectorCandidates(task: $id) { id } }', { id: task.id })).inspectorCandidates.map(({ id }) => id)
    const anywhere = `${scene.village.slice(0, 9)}001`
    await inspected.appoint(sent, 'DIVISION_LEADER', anywhere)
    expect(await candidates()).toContain(sent)
    await inspected.appoint(sent, 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    expect(await candidates()).not.toContain(sent)
    expect((await tasksOf(await inspected.drawn(banner, { inspectors: 'CADRES', size: 300 }))).map(({ inspectorId }) => inspectorId)).not.toContain(sent)
  })

  it('is kept once for each id and only in the own territory', async () => {
    const id = newId()
    expect(await drawInspection(banner, { id, region: scene.village })).toMatchObject({ replayed: false })
    expect(await drawInspection(banner, { id, region: scene.village })).toMatchObject({ replayed: true, inspection: { id } })
    expect(outcomeOf(await drawInspection(banner, { id, region: scene.village, title: '另一次核查' }))).toEqual(['CONFLICT id'])
    expect(outcomeOf(await drawInspection(scene.cityOffice, { id, region: scene.village }))).toEqual(['CONFLICT id'])
    for (const region of ['150524000000', 'nowhere']) expect(outcomeOf(await drawInspection(banner, { region }))).toEqual(['NOT_FOUND region'])
    expect(outcomeOf(await drawInspection(scene.leader, { region: '150525000000' }))).toEqual(['NOT_FOUND region'])
    expect(outcomeOf(await drawInspection(scene.leader, { region: scene.village }))).toEqual([])
  })

  it.each([[{ title: '' }, 'title'], [{ size: 0 }, 'size'], [{ size: 301 }, 'size'], [{ dueOn: '2015-12-31' }, 'dueOn'], [{ dueOn: '2016-06-29' }, 'dueOn']])('with %j is refused by its field', async (changes, field) => {
    expect(outcomeOf(await drawInspection(banner, { region: scene.village, ...changes }))).toEqual([`VALIDATION ${field}`])
  })

  it('is read by those who draw there and the auditor, not by the village’s secretary, its cadres and supervisors, nor by those below the draw', async () => {
    const id = await inspected.drawn(banner)
    const read = async (who: Asker): Promise<string> => {
      const { data, errors } = await who.ask<{ inspection: { id: string } | null }>('query ($id: ID!) { inspection(id: $id) { id tasks(first: 3) { nodes { id } } } }', { id })
      return errors?.[0]?.extensions.code ?? (data?.inspection === null ? 'none' : 'seen')
    }
    expect(await Promise.all([banner, scene.cityOffice, scene.cityLeader, scene.auditor].map(read))).toEqual(['seen', 'seen', 'seen', 'seen'])
    // The draw is of the village: whoever answers for it or its town by territory reads it; see the next test for one from above.
    expect(await Promise.all([scene.secretary, scene.sectionLeader, scene.supervisor].map(read))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
  })

  it('that is late is on the list of whoever drew it and of those above, not of those below who read it, nor of the auditor', async () => {
    const late = async (who: Asker): Promise<readonly string[]> => {
      const { data, errors } = await who.ask<{ inspections: { totalCount: number; nodes: readonly { id: string }[] } }>('{ inspections(late: true, first: 100) { totalCount nodes { id } } }')
      if (errors !== undefined) return [errors[0]?.extensions.code ?? '']
      expect(data?.inspections.totalCount).toBe(data?.inspections.nodes.length)
      return data?.inspections.nodes.map(({ id }) => id) ?? []
    }
    const id = await inspected.drawn(banner)
    expect(await late(banner)).not.toContain(id)
    await changeRows(api, 'Inspection', [{ column: 'id', equals: id }], { dueOn: '2015-12-30' })
    expect(await Promise.all([banner, scene.cityOffice, scene.cityLeader].map(async (who) => (await late(who)).includes(id)))).toEqual([true, true, true])
    expect(await Promise.all([scene.town, scene.auditor].map(async (who) => (await late(who)).includes(id)))).toEqual([false, false])
    expect(await late(scene.supervisor)).toEqual(['FORBIDDEN'])
    // Of one from before it was kept by which post it was drawn, its region decides.
    await changeRows(api, 'Inspection', [{ column: 'id', equals: id }], { drawnFrom: null })
    expect((await late(scene.town)).includes(id)).toBe(true)
    await changeRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }], { status: 'ANSWERED' })
    expect(await late(banner)).not.toContain(id)
  })

  it('from above is hidden from those below', async () => {
    const id = await inspected.drawn(banner, { region: '150525000000' })
    for (const who of [scene.town, scene.leader]) expect(await who.data<object>('query ($id: ID!) { inspection(id: $id) { id } }', { id })).toEqual({ inspection: null })
  })

  it('of a town or village leaves out households whose cadre sits in the town’s office, or is to', async () => {
    const cadres = [...new Set((await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).flatMap(({ cadreAccountId }) => cadreAccountId ?? []))]
    const [colleague = '', coming = ''] = cadres
    for (const accountId of [colleague, coming]) await inspected.appoint(accountId, 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: coming }, { column: 'role', equals: 'TOWN_OFFICE' }], { startedOn: '2016-01-07' })
    const cadresOf = async (who: Asker, size: number): Promise<(string | null)[]> => (await tasksOf(await inspected.drawn(who, { size }))).map(({ cadreId }) => cadreId)
    const left = await cadresOf(scene.town, 300)
    expect(left.length).toBeGreaterThan(0)
    for (const accountId of [colleague, coming]) expect(left).not.toContain(accountId)
    const { inspection } = await drawInspection(banner, { region: '150525000000', size: 300 })
    expect((await tasksOf(inspection?.id ?? '')).length).toBeGreaterThan(0)
  })
})

describe('the export of a draw', () => {
  it('holds the register beside the answers for whoever reads the draw, and is refused to others and without a draw', async () => {
    const id = await inspected.drawn(banner)
    const [task] = await tasksOf(id)
    if (task === undefined) throw new Error('Nothing was drawn')
    await inspected.answer(await inspected.inspectorOf(task), task, { MEMBERS: ['29'] })
    const take = (who: Asker, query: string) => api.application.server.inject({ method: 'GET', url: `/exports/inspection-tasks.csv?${query}`, headers: { authorization: `Bearer ${who.token}`, 'accept-language': 'en' } })
    const file = await take(banner, `inspection=${id}&view=DIFFERING`)
    const lines = file.body.trim().split('\n')
    expect([file.statusCode, lines.length]).toEqual([200, 2])
    expect(lines[0]).toContain('Persons (register),Persons (found)')
    expect(lines[1]).toContain(',29,')
    expect((await take(scene.supervisor, `inspection=${id}`)).statusCode).toBe(403)
    expect((await take(banner, '')).statusCode).toBe(400)
    const elsewhere = await take(await api.as('banner-office-150524'), `inspection=${id}`)
    expect([elsewhere.statusCode, elsewhere.body.trim().split('\n').length]).toEqual([200, 1])
  })
})
