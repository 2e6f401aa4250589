import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { TEST_DAY } from '../../testing/test-settings.js'
import { changeRows, forgetViewers, storedRow, storedRows } from '../../testing/stored-rows.js'
import { accessOf, codeOf, coreWithBarrier } from '../../testing/writers-at-once.js'
import { FindingRecording } from '../finding/finding-recording.js'
import { ObservationHandling } from '../observation/observation-handling.js'
import { ObservationPeople } from '../observation/observation-people.js'
import { ObservationGrouping } from './grouping.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test sets its scene')

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const GROUP = 'mutation ($input: GroupObservationsInput!) { answer: groupObservations(input: $input) { observation { id } userErrors { code field message } } }'
const group = async (who: Asker, lead: string, ...members: string[]): Promise<ObservationAnswer> => (await who.data<{ answer: ObservationAnswer }>(GROUP, { input: { lead, members } })).answer
const separate = async (who: Asker, id: string): Promise<ObservationAnswer> => (await who.data<{ answer: ObservationAnswer }>('mutation ($id: ID!) { answer: separateObservation(id: $id) { observation { id } userErrors { code field message } } }', { id })).answer
const around = async (who: Asker, id: string): Promise<unknown> => (await who.data<{ observation: unknown }>('query ($id: ID!) { observation(id: $id) { lead { id } members { id } similar { id } } }', { id })).observation
const submittedBy = async (who: Asker, extra: Record<string, unknown> = {}): Promise<string> => {
  const { observation } = await submit(who, scene.draft(extra))
  if (observation === null) throw new Error('Refused')
  return observation.id
}

describe('repeated reports', () => {
  it('are proposed to the office that sees both, and each reporter learns of the own alone', async () => {
    const words = { kind: 'ENTITLEMENT', text: '过冬的煤到现在还没有发到村里。' }
    const [mine, theirs] = [await submittedBy(scene.supervisor, words), await submittedBy(scene.colleague, { ...words, text: '过冬的煤到现在还没发到我们村里！', anonymous: true })]
    expect(await around(scene.town, mine)).toEqual({ lead: null, members: [], similar: [{ id: theirs }] })
    expect(await around(scene.supervisor, mine)).toEqual({ lead: null, members: [], similar: [] })
    expect(outcome(await group(scene.town, mine, theirs))).toBe('taken')
    expect(await around(scene.town, mine)).toEqual({ lead: null, members: [{ id: theirs }], similar: [] })
    expect(await around(scene.town, theirs)).toEqual({ lead: { id: mine }, members: [], similar: [] })
    for (const [who, id] of [[scene.supervisor, mine], [scene.colleague, theirs]] as const) expect(await around(who, id)).toEqual({ lead: null, members: [], similar: [] })
    const once = await scene.town.data<{ observations: { nodes: { id: string }[] } }>('query ($region: ID!) { observations(filter: { region: $region, grouped: true }, first: 100) { nodes { id } } }', { region: scene.village })
    expect(once.observations.nodes.map(({ id }) => id)).toContain(mine)
    expect(once.observations.nodes.map(({ id }) => id)).not.toContain(theirs)
  })

  it('are late elsewhere for nobody for whom the one that leads them waits', async () => {
    const [lead, led] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    await group(scene.town, lead, led)
    api.clock.set('2016-01-20')
    const late = async (who: Asker, toHandle: boolean): Promise<string[]> => {
      const { observations } = await who.data<{ observations: { nodes: { id: string }[] } }>('query ($filter: ObservationFilter) { observations(filter: $filter, first: 100) { nodes { id } } }', { filter: { region: scene.village, overdue: true, toHandle, grouped: true } })
      return observations.nodes.map(({ id }) => id).filter((id) => id === lead || id === led)
    }
    expect([await late(scene.town, true), await late(scene.town, false)]).toEqual([[lead], []])
    expect([await late(scene.banner, true), await late(scene.banner, false)]).toEqual([[], [lead]])
    api.clock.set(TEST_DAY)
  })

  it('stand each for itself, whatever the filter, to who sees the own alone', async () => {
    const [lead, led] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    await group(scene.town, lead, led)
    const filtered = async (who: Asker, grouped?: boolean): Promise<string[]> => {
      const { observations } = await who.data<{ observations: { nodes: { id: string }[] } }>('query ($filter: ObservationFilter) { observations(filter: $filter, first: 100) { nodes { id } } }', { filter: { region: scene.village, ...(grouped === undefined ? {} : { grouped }) } })
      return observations.nodes.map(({ id }) => id)
    }
    expect(await filtered(scene.colleague, true)).toEqual(await filtered(scene.colleague))
    expect(await filtered(scene.colleague, true)).toContain(led)
    expect(await filtered(scene.colleague, false)).toEqual([])
    expect(await filtered(scene.town, false)).toContain(led)
    // Who answers for another town as well still learns nothing of the own village's groups.
    const elsewhere = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'TOWN_OFFICE' }, { column: 'regionCode', equals: '150525101000' }])
    const post = { ...elsewhere, id: newId(), accountId: scene.colleague.accountId }
    await api.application.core.database.write(async (transaction) => {
      await APPOINTMENTS.insert(transaction, [post])
      await forgetViewers(transaction)
    })
    expect(await filtered(scene.colleague, true)).toContain(led)
    expect(await filtered(scene.colleague, false)).toEqual([])
  })

  it('are handled together, each with its own course and answer', async () => {
    const [lead, second, third] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague, { anonymous: true }), await submittedBy(scene.colleague)]
    await step(scene.town, 'triage', lead)
    await step(scene.town, 'assign', lead, { handler: scene.secretary.accountId })
    expect(outcome(await group(scene.town, lead, second, third))).toBe('taken')
    for (const id of [second, third]) expect(await read(scene.town, id)).toMatchObject({ status: 'ASSIGNED', handler: { id: scene.secretary.accountId }, steps: [{ status: 'SUBMITTED' }, { status: 'TRIAGED' }, { status: 'ASSIGNED' }] })
    expect(outcome(await step(scene.secretary, 'conclude', lead, { comment: '属实。', answers: [{ observation: third, comment: '谢谢，您反映的属实。' }] }))).toBe('taken')
    await step(scene.secretary, 'rectify', lead)
    await step(scene.banner, 'verify', lead)
    await step(scene.banner, 'close', lead)
    for (const [who, id, said] of [[scene.supervisor, lead, '属实。'], [scene.colleague, second, '属实。'], [scene.colleague, third, '谢谢，您反映的属实。']] as const) {
      const seen = await read(who, id)
      expect(seen?.status).toBe('CLOSED')
      expect(seen?.steps[3]).toMatchObject({ status: 'CONFIRMED', comment: said })
      expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'observationProgressed' }])).map(({ accountId }) => accountId)).toEqual(Array.from({ length: 6 }, () => who.accountId))
    }
    // The matter is found once, however many reported it.
    expect(await storedRows(api, 'Finding', [{ column: 'observationId', in: [lead, second, third] }])).toHaveLength(1)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('that are reopened leave the group, and the others stay as they are', async () => {
    const [lead, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    await group(scene.town, lead, other)
    await step(scene.town, 'decline', lead)
    expect(outcome(await step(scene.colleague, 'reopen', other))).toBe('taken')
    expect((await storedRow(api, 'Observation', [{ column: 'id', equals: other }])).leadId).toBeNull()
    expect((await read(scene.supervisor, lead))?.status).toBe('DECLINED')
  })

  it('are put together by whoever may name their handler alone', async () => {
    const [one, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    expect(outcome(await group(scene.banner, one, other))).toBe('STATE')
    for (const who of [scene.supervisor, scene.secretary, scene.cityOffice, scene.auditor]) expect((await who.ask(GROUP, { input: { lead: one, members: [other] } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const elsewhere = await api.as('town-office-150525101')
    expect(outcome(await group(elsewhere, one, other))).toBe('NOT_FOUND')
    expect(outcome(await group(scene.town, one, other))).toBe('taken')
    expect(outcome(await group(scene.town, other, one))).toBe('STATE')
  })

  it('about the town’s office are neither seen nor put together by it, nor with what is about nobody', async () => {
    const about = { kind: 'CADRE_CONDUCT', cadre: scene.town.accountId, text: '镇里干部不下户。' }
    const [one, other, free] = [await submittedBy(scene.supervisor, about), await submittedBy(scene.colleague, about), await submittedBy(scene.supervisor, { kind: 'CADRE_CONDUCT', text: '镇里干部不下户。' })]
    expect(outcome(await group(scene.town, one, other))).toBe('NOT_FOUND')
    expect(outcome(await group(scene.town, free, other))).toBe('NOT_FOUND')
    expect(await around(scene.town, free)).toEqual({ lead: null, members: [], similar: [] })
    expect(outcome(await group(scene.banner, one, free))).toBe('STATE')
    expect(outcome(await group(scene.banner, one, other))).toBe('taken')
  })

  it('are put together one grouping after another: of two at once that would lead each other the second is refused', async () => {
    const [one, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    const raced = coreWithBarrier(api.application.core, 2)
    const people = new ObservationPeople(raced)
    const grouping = new ObservationGrouping(raced, new ObservationHandling(raced, people, new FindingRecording(raced, people)), people)
    const access = await accessOf(api, scene.town, 'observation.triage')
    expect((await Promise.all([codeOf(grouping.group(access, one, [other])), codeOf(grouping.group(access, other, [one]))])).toSorted()).toEqual(['STATE', 'taken'])
    expect((await storedRows(api, 'Observation', [{ column: 'id', in: [one, other] }])).filter(({ leadId }) => leadId === null)).toHaveLength(1)
  })

  it('bring those that they lead along, as far as the new lead', async () => {
    const [lead, middle, under] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague), await submittedBy(scene.colleague)]
    expect(outcome(await group(scene.town, middle, under))).toBe('taken')
    await step(scene.town, 'triage', lead)
    await step(scene.town, 'assign', lead, { handler: scene.secretary.accountId })
    expect(outcome(await group(scene.town, lead, middle))).toBe('taken')
    for (const id of [middle, under]) expect(await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).toMatchObject({ leadId: lead, status: 'ASSIGNED', handlerId: scene.secretary.accountId })
    // Named again, they stay as they are.
    expect(outcome(await group(scene.town, lead, under))).toBe('taken')
    expect((await read(scene.town, under))?.steps).toHaveLength(3)
  })

  it('are fifty under one lead at most, however they came there', async () => {
    const [lead, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    const sample = await storedRow(api, 'Observation', [{ column: 'id', equals: other }])
    const under = Array.from({ length: 50 }, (_, n) => ({ ...sample, id: newId(), number: `${sample.number}-${n}`, leadId: lead }))
    await api.application.core.database.write((transaction) => new UnscopedTable('Observation', 'a test sets its scene').insert(transaction, under))
    expect(outcome(await group(scene.town, lead, other))).toBe('VALIDATION')
    await changeRows(api, 'Observation', [{ column: 'id', in: under.map(({ id }) => id) }], { leadId: null, status: 'DECLINED', dueAt: null })
  })

  it('are not put under another once they were reopened: what was found of them before stays theirs', async () => {
    const [lead, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    await step(scene.town, 'triage', lead)
    await step(scene.town, 'decline', other)
    await step(scene.colleague, 'reopen', other)
    expect(outcome(await group(scene.town, lead, other))).toBe('STATE')
    expect(outcome(await group(scene.town, other, lead))).toBe('taken')
  })

  it('are put together by nobody who goes with the project that they are about', async () => {
    const [project] = await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }])
    const about = { kind: 'PROJECT', project: project?.id }
    const [one, other] = [await submittedBy(scene.supervisor, about), await submittedBy(scene.colleague, about)]
    const going = { id: newId(), projectId: project?.id ?? '', accountId: scene.town.accountId, regionCode: scene.village, startedOn: '2015-01-01', endedOn: null, contentHash: 'none' }
    const cadres = new UnscopedTable('ProjectCadre', 'a test sets its scene')
    await api.application.core.database.write((transaction) => cadres.insert(transaction, [going]))
    expect(outcome(await group(scene.town, one, other))).toBe('STATE')
    await api.application.core.database.write((transaction) => cadres.remove(transaction, [{ column: 'id', equals: going.id }]))
    expect(outcome(await group(scene.town, one, other))).toBe('taken')
  })

  it('stand for themselves again when they are taken apart', async () => {
    const [one, other] = [await submittedBy(scene.supervisor), await submittedBy(scene.colleague)]
    await group(scene.town, one, other)
    expect(outcome(await separate(scene.town, one))).toBe('STATE')
    expect(outcome(await separate(scene.town, other))).toBe('taken')
    await step(scene.town, 'triage', one)
    expect((await read(scene.town, other))?.status).toBe('SUBMITTED')
  })

  it('are refused as a whole where an answer is to a report that is not of the group', async () => {
    const { id } = await scene.at('ASSIGNED')
    const stranger = await submittedBy(scene.colleague)
    expect((await step(scene.secretary, 'conclude', id, { answers: [{ observation: stranger, comment: '答复' }] })).userErrors[0]).toMatchObject({ code: 'VALIDATION', field: ['answers'] })
    expect((await read(scene.town, id))?.status).toBe('ASSIGNED')
  })
})
