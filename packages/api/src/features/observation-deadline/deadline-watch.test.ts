import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene } from '../../testing/inspection-scene.js'
import { observationScene, step } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { SeededChoice } from '../../testing/seeded-choice.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { ObservationPeople } from '../observation/observation-people.js'
import { DeadlineWatch } from './deadline-watch.js'

let api: ApiUnderTest
let scene: ObservationScene
let watch: DeadlineWatch

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  const { core } = api.application
  watch = new DeadlineWatch(core, new ObservationPeople(core))
  // What the demo city left behind is not of the scene.
  await changeRows(api, 'Observation', [{ column: 'dueAt', notNull: true }], { dueAt: null })
})
afterAll(async () => api.close())

const SEEN = { seenOn: '2015-12-01' }
const at = (day: string): void => api.clock.set(`${day}T09:00:00+08:00`)
const told = async (id: string, kind: 'observationDueSoon' | 'observationEscalated'): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: kind }])).map(({ accountId }) => accountId).toSorted()
const people = (...some: readonly Asker[]): string[] => some.map(({ accountId }) => accountId).toSorted()
const marked = async (id: string): Promise<string | null> => (await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).escalatedTo

/** Falls where a step is nearly written. */
const fallingOutbox = (outbox: Core['outbox']): Core['outbox'] => new Proxy(outbox, { get: (target, name) => (name === 'append' ? () => Promise.reject(new Error('fell')) : Reflect.get(target, name)) as unknown })

describe('the deadlines of a report', () => {
  it('are told to the town’s office before, to the banner’s after, and to the city’s two working days later, each once', async () => {
    at('2015-12-28')
    const { id, number, dueAt } = await scene.submitted(SEEN)
    expect(dueAt).toBe('2015-12-30T15:59:59.999Z')
    expect(await watch.round()).toBe(0)
    at('2015-12-29')
    await watch.round()
    await watch.round()
    expect(await told(id, 'observationDueSoon')).toEqual(people(scene.town))
    expect(await told(id, 'observationEscalated')).toEqual([])
    at('2015-12-31')
    await watch.round()
    await watch.round()
    expect(await told(id, 'observationEscalated')).toEqual(people(scene.banner))
    expect(await marked(id)).toBe('BANNER')
    at('2016-01-05')
    await watch.round()
    await watch.round()
    expect(await told(id, 'observationEscalated')).toEqual(people(scene.banner, scene.cityOffice))
    expect(await marked(id)).toBe('CITY')
    const { notices } = await scene.banner.data<{ notices: { nodes: { text: string; subject: { id: string } | null }[] } }>('{ notices(first: 1) { nodes { text subject { id } } } }')
    expect(notices.nodes).toEqual([{ text: `The deadline of observation ${number}, 2015-12-30, has run out, so it was passed up to you.`, subject: { id } }])
    expect((await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'observation.escalate' }])).map(({ accountId }) => accountId)).toEqual([null, null])
  })

  it('show what was passed up until the next clock runs, without overtaking whoever is at it', async () => {
    at('2015-12-28')
    const { id } = await scene.submitted(SEEN)
    at('2015-12-31')
    await watch.round()
    const seen = await scene.town.data<{ observations: { nodes: { id: string; escalatedTo: string; deadline: { kind: string; daysLeft: number } }[] } }>('{ observations(filter: { escalated: true }, orderBy: URGENCY) { nodes { id escalatedTo deadline { kind daysLeft } } } }')
    expect(seen.observations.nodes.find((row) => row.id === id)).toEqual({ id, escalatedTo: 'BANNER', deadline: { kind: 'TRIAGE', daysLeft: -1 } })
    expect((await step(scene.town, 'triage', id)).userErrors).toEqual([])
    expect(await marked(id)).toBeNull()
  })

  it('are told to a handler who can act, else to the office that names another', async () => {
    at('2015-12-10')
    const able = await scene.at('ASSIGNED', SEEN)
    const unable = await scene.at('ASSIGNED', SEEN)
    at('2015-12-25')
    await changeRows(api, 'Observation', [{ column: 'id', equals: unable.id }], { handlerId: scene.supervisor.accountId })
    await watch.round()
    expect(await told(able.id, 'observationDueSoon')).toEqual(people(scene.secretary))
    expect(await told(unable.id, 'observationDueSoon')).toEqual(people(scene.town))
  })

  it('hold no village where nothing is left to do, whoever was told in another’s place', async () => {
    at('2015-12-10')
    const { id } = await scene.at('ASSIGNED', SEEN)
    at('2015-12-25')
    await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { handlerId: scene.supervisor.accountId })
    await watch.round()
    const { core } = api.application
    let written = 0
    const database = Object.create(core.database) as Core['database']
    database.write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
      written += 1
      return core.database.write(work)
    }
    await new DeadlineWatch({ ...core, database }, new ObservationPeople(core)).round()
    expect(written).toBe(0)
    expect(await told(id, 'observationDueSoon')).toEqual(people(scene.town))
    // Another who can act is reminded, though the office was.
    await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { handlerId: scene.secretary.accountId })
    await watch.round()
    expect(await told(id, 'observationDueSoon')).toEqual(people(scene.town, scene.secretary))
  })

  it('of a report about the town’s office pass it over, and whom a report is about is told of none', async () => {
    at('2015-12-28')
    const ofTown = await scene.submitted({ ...SEEN, kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })
    const ofBanner = await scene.submitted({ ...SEEN, kind: 'CADRE_CONDUCT', cadre: scene.banner.accountId })
    at('2015-12-29')
    await watch.round()
    expect(await told(ofTown.id, 'observationDueSoon')).toEqual(people(scene.banner))
    at('2015-12-31')
    await watch.round()
    expect(await told(ofTown.id, 'observationEscalated')).toEqual(people(scene.cityOffice))
    // Of the banner's office there is nobody else: the next above hears.
    expect(await told(ofBanner.id, 'observationEscalated')).toEqual(people(scene.cityOffice))
    for (const { id } of [ofTown, ofBanner]) expect(JSON.stringify(await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', in: ['observationDueSoon', 'observationEscalated'] }]))).not.toContain(scene.supervisor.accountId)
  })

  it('of what an inspection found are told to nobody who answers for the household by name, in whichever office', async () => {
    await inspectionScene(api, scene.village).appoint(scene.sectionLeader.accountId, 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    at('2015-12-28')
    const [found, reported] = [await scene.submitted(SEEN), await scene.submitted(SEEN)]
    for (const { id } of [found, reported]) await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { householdId: scene.household, source: id === found.id ? 'INSPECTION' : null })
    at('2015-12-29')
    await watch.round()
    expect(await told(found.id, 'observationDueSoon')).toEqual(people(scene.town))
    expect(await told(reported.id, 'observationDueSoon')).toEqual(people(scene.town, scene.sectionLeader))
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: scene.sectionLeader.accountId }, { column: 'role', equals: 'TOWN_OFFICE' }], { endedOn: '2015-01-01' })
  })

  it('reach nobody twice and miss nobody, whenever rounds run, fall or meet', async () => {
    const { core } = api.application
    // Each round has its own transactions, as in processes of their own.
    const rounds = [watch, new DeadlineWatch(core, new ObservationPeople(core))]
    const choice = new SeededChoice(7)
    const falling = new DeadlineWatch({ ...core, outbox: fallingOutbox(core.outbox) }, new ObservationPeople(core))
    at('2015-12-14')
    const ids: string[] = []
    for (let n = 0; n < 6; n += 1) ids.push((await (n % 2 === 0 ? scene.submitted(SEEN) : scene.at('ASSIGNED', SEEN))).id)
    for (const day of ['2015-12-15', '2015-12-16', '2015-12-17', '2015-12-18', '2015-12-21', '2015-12-28', '2015-12-29', '2015-12-30', '2016-01-04']) {
      at(day)
      if (choice.below(3) === 0) await falling.round().catch(() => 0)
      await Promise.all(Array.from({ length: 2 + choice.below(3) }, async (_, n) => rounds[n % 2]?.round()))
    }
    for (const [n, id] of ids.entries()) {
      expect(await told(id, 'observationDueSoon'), id).toEqual(n % 2 === 0 ? people(scene.town) : people(scene.secretary))
      expect(await told(id, 'observationEscalated'), id).toEqual(people(scene.banner, scene.cityOffice))
    }
  })
})
