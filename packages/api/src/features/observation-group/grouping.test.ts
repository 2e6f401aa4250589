import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

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
