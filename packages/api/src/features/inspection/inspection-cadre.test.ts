import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene, outcomeOf } from '../../testing/inspection-scene.js'
import type { InspectionScene } from '../../testing/inspection-scene.js'
import { observationScene } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../../data/entities.js'

let api: ApiUnderTest
let scene: ObservationScene
let inspected: InspectionScene
let task: Row<'InspectionTask'>
beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  inspected = inspectionScene(api, scene.village)
})
afterAll(async () => api.close())
beforeEach(async () => {
  const drawn = (await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: await inspected.drawn(scene.banner) }])).find(({ cadreId }) => cadreId !== null)
  if (drawn === undefined) throw new Error('Nobody answers for a drawn household')
  task = drawn
  await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }], { cadreVisitedOn: '2015-12-20', registered: { ...task.registered, HOUSE: null } })
})
afterEach(async () => {
  for (const role of ['TOWN_OFFICE', 'BANNER_OFFICE'] as const) await changeRows(api, 'Appointment', [{ column: 'accountId', equals: task.cadreId }, { column: 'role', equals: role }], { endedOn: '2015-12-30' })
})

const NOTE = '户主说干部从没来过'
const OF_HOUSEHOLD = { MEMBERS: ['29'], HOUSE: ['NO'], LAST_VISIT: ['WITHIN_MONTH'] } as const
const NOBODY_CAME = { LAST_VISIT: ['NEVER'] } as const

/** The observations of an answer with the note, in the order of their numbers. */
const found = async (changes: Readonly<Record<string, readonly string[]>>): Promise<Row<'Observation'>[]> => {
  expect(outcomeOf(await inspected.answer(await inspected.inspectorOf(task), task, changes, { note: NOTE }))).toEqual([])
  const [after] = await storedRows(api, 'InspectionTask', [{ column: 'id', equals: task.id }])
  return (await storedRows(api, 'Observation', [{ column: 'id', in: after?.observationIds ?? [] }])).toSorted((one, other) => (one.number < other.number ? -1 : 1))
}
const noted = (rows: readonly Pick<Row<'Observation'>, 'kind' | 'text'>[]): string[] => rows.filter(({ text }) => text.includes(NOTE)).map(({ kind }) => kind)
type Seen = Pick<Row<'Observation'>, 'id' | 'kind' | 'source' | 'text'> & { readonly household: { readonly id: string } | null }
/** What somebody reads of what inspections found at the household. */
const readsOf = async (who: Asker): Promise<Seen[]> =>
  (await who.data<{ observations: { nodes: Seen[] } }>('query ($village: ID!) { observations(filter: { region: $village }, first: 100) { nodes { id kind source text household { id } } } }', { village: scene.village })).observations.nodes.filter(({ source, household }) => source === 'INSPECTION' && household?.id === task.householdId)

describe('what an inspection finds where nobody came, whom the register has there', () => {
  it('is one observation, hidden from the town’s office, where the cadre sits in it: neither a missing number nor the note tells it of a colleague', async () => {
    await inspected.appoint(task.cadreId ?? '', 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    const before = (await readsOf(scene.town)).map(({ id }) => id)
    const rows = await found({ ...OF_HOUSEHOLD, ...NOBODY_CAME })
    expect(rows).toMatchObject([{ kind: 'CADRE_CONDUCT', severity: 'SERIOUS', cadreId: task.cadreId, subjectOffice: 'TOWN_OFFICE' }])
    for (const words of ['家庭人口', '住房安全', '干部', NOTE]) expect(rows[0]?.text).toContain(words)
    expect((await readsOf(scene.town)).map(({ id }) => id)).toEqual(before)
    expect((await readsOf(scene.banner)).map(({ id }) => id)).toContain(rows[0]?.id)
  })

  it('is read above the town’s office, tasks and all, where the cadre comes to it after the draw', async () => {
    const tasksOf = async (who: Asker): Promise<string[]> => (await who.data<{ inspection: { tasks: { nodes: { id: string }[] } } }>('query ($id: ID!) { inspection(id: $id) { tasks(first: 100) { nodes { id } } } }', { id: task.inspectionId })).inspection.tasks.nodes.map(({ id }) => id)
    const before = await tasksOf(scene.town)
    expect(before).toContain(task.id)
    const administrator = await api.as('administrator')
    const { appoint } = await administrator.data<{ appoint: { userErrors: unknown[] } }>('mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }', { input: { id: newId(), account: task.cadreId, role: 'TOWN_OFFICE', region: `${scene.village.slice(0, 9)}000`, startedOn: api.clock.today() } })
    expect(appoint.userErrors).toEqual([])
    const own = (await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: task.inspectionId }, { column: 'cadreId', equals: task.cadreId }])).map(({ id }) => id)
    await found(NOBODY_CAME)
    expect(await tasksOf(scene.town)).toEqual(before.filter((id) => !own.includes(id)))
    expect(await tasksOf(scene.banner)).toEqual(before)
  })

  it('is one observation of each matter where the cadre does not, and the note goes with the one about the cadre alone', async () => {
    const rows = await found({ ...OF_HOUSEHOLD, ...NOBODY_CAME })
    expect(rows.map(({ kind, cadreId }) => [kind, cadreId])).toEqual([['LIVING_CONDITION', null], ['IDENTIFICATION', null], ['CADRE_CONDUCT', task.cadreId]])
    expect(noted(rows)).toEqual(['CADRE_CONDUCT'])
  })

  it('does not show the cadre the note, by another post and once another answers for the household', async () => {
    const rows = await found({ ...OF_HOUSEHOLD, ...NOBODY_CAME })
    const [account] = await storedRows(api, 'Account', [{ column: 'id', equals: task.cadreId }])
    await changeRows(api, 'Responsibility', [{ column: 'householdId', equals: task.householdId }], { endedOn: '2015-12-30' })
    await inspected.appoint(task.cadreId ?? '', 'BANNER_OFFICE', `${scene.village.slice(0, 6)}000000`)
    const read = (await readsOf(await api.as(account?.login ?? ''))).filter(({ id }) => rows.some((row) => row.id === id))
    expect(read.map(({ kind }) => kind).toSorted()).toEqual(['IDENTIFICATION', 'LIVING_CONDITION'])
    expect(noted(read)).toEqual([])
    const tasksOf = async (who: Asker): Promise<string[]> => (await who.data<{ inspection: { tasks: { nodes: { id: string }[] } } }>('query ($id: ID!) { inspection(id: $id) { tasks(first: 100) { nodes { id } } } }', { id: task.inspectionId })).inspection.tasks.nodes.map(({ id }) => id)
    const charges = await storedRows(api, 'Responsibility', [{ column: 'accountId', equals: task.cadreId }, { column: 'endedOn', equals: null }])
    await changeRows(api, 'Responsibility', [{ column: 'id', in: charges.map(({ id }) => id) }], { endedOn: '2015-12-30' })
    expect(await tasksOf(scene.banner)).toContain(task.id)
    expect(await tasksOf(await api.as(account?.login ?? '')), 'nor the task, with who looked and what was found').not.toContain(task.id)
    await changeRows(api, 'Responsibility', [{ column: 'id', in: charges.map(({ id }) => id) }], { endedOn: null })
  })
})

describe('what an inspection finds where nobody is accused', () => {
  it('is one observation of each matter with the note, wherever the cadre sits', async () => {
    await inspected.appoint(task.cadreId ?? '', 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    const rows = await found(OF_HOUSEHOLD)
    expect(noted(rows)).toEqual(['LIVING_CONDITION', 'IDENTIFICATION'])
    expect(rows.map(({ cadreId, subjectOffice }) => [cadreId, subjectOffice])).toEqual([[null, null], [null, null]])
  })
})
