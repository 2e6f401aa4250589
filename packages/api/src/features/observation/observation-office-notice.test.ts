import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test sets its scene')

let api: ApiUnderTest
let scene: ObservationScene
/** A second account of the town's office. */
let second: Asker

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  second = await api.as('auditor')
  const [office] = await storedRows(api, 'Appointment', [{ column: 'accountId', equals: scene.town.accountId }])
  if (office === undefined) throw new Error('The town has no office')
  await api.application.core.database.write((transaction) => APPOINTMENTS.insert(transaction, [{ ...office, id: newId(), accountId: second.accountId }, { ...office, id: newId(), accountId: second.accountId, endedOn: '2015-12-31' }]))
})
afterAll(async () => api.close())

const toldOf = async (id: string): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'observationSubmitted' }])).map(({ accountId }) => accountId).toSorted()
const people = (...some: readonly Asker[]): string[] => some.map(({ accountId }) => accountId).toSorted()

describe('a new observation', () => {
  it('is told to everybody of the town’s office once, in words that lead to it and name nobody', async () => {
    const { id, number } = await scene.submitted({ anonymous: true })
    expect(await toldOf(id)).toEqual(people(scene.town, second))
    const { notices } = await scene.town.data<{ notices: { nodes: { id: string; text: string; subject: { id: string; reporter: unknown } | null }[] } }>('{ notices(first: 1) { nodes { id text subject { id ... on Observation { reporter { id } } } } } }')
    expect(notices.nodes).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/) as string, text: `A new observation ${number} waits to be triaged.`, subject: { id, reporter: null } }])
    const stored = await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }])
    expect(JSON.stringify(stored)).not.toContain(scene.supervisor.accountId)
  })

  it('is not told again when its submission is repeated, or refused', async () => {
    const draft = scene.draft()
    await submit(scene.supervisor, draft)
    expect((await submit(scene.supervisor, draft)).replayed).toBe(true)
    await submit(scene.colleague, draft)
    expect(await toldOf(String(draft['id']))).toEqual(people(scene.town, second))
  })

  it('about somebody of the town’s office is told to the banner’s office and to nobody of the town', async () => {
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })
    expect(await toldOf(id)).toEqual(people(scene.banner))
    const about = await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.secretary.accountId })
    expect(await toldOf(about.id)).toEqual(people(scene.town, second))
  })

  it('is told neither to its reporter nor to an account that is disabled, nor after the last day', async () => {
    const { observation } = await submit(scene.town, scene.draft())
    expect(await toldOf(observation?.id ?? '')).toEqual(people(second))
    await changeRows(api, 'Account', [{ column: 'id', equals: scene.town.accountId }], { disabledAt: '2015-12-30 00:00:00.000' })
    expect(await toldOf((await scene.submitted()).id)).toEqual(people(second))
    await changeRows(api, 'Account', [{ column: 'id', equals: scene.town.accountId }], { disabledAt: null })
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: second.accountId }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: '2015-12-30' })
    expect(await toldOf((await scene.submitted()).id)).toEqual(people(scene.town))
  })

  it('costs two statements to tell, however many are told', async () => {
    const { database } = api.application.core
    const statements = async (): Promise<number> => {
      const before = database.statements
      await scene.submitted()
      return database.statements - before
    }
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: second.accountId }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: null })
    const two = await statements()
    await changeRows(api, 'Account', [{ column: 'id', equals: second.accountId }], { disabledAt: '2015-12-30 00:00:00.000' })
    expect(await statements()).toBe(two)
    await changeRows(api, 'Account', [{ column: 'id', equals: second.accountId }], { disabledAt: null })
    await changeRows(api, 'Appointment', [{ column: 'regionCode', equals: `${scene.village.slice(0, 9)}000` }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: '2015-12-30' })
    // Who is told is asked in any case; where nobody is, nothing is written.
    expect(await statements()).toBe(two - 1)
    await changeRows(api, 'Appointment', [{ column: 'regionCode', equals: `${scene.village.slice(0, 9)}000` }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: null })
  })

  it('is told once; what comes after is told by the steps', async () => {
    const { id } = await scene.submitted()
    await step(scene.town, 'triage', id)
    expect(await toldOf(id)).toHaveLength(2)
    expect((await storedRow(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'observationProgressed' }])).accountId).toBe(scene.supervisor.accountId)
  })
})
