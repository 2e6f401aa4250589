import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene, ReadObservation } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const answerOf = async (who: Asker, document: string, input: object): Promise<ObservationAnswer> => (await who.data<{ answer: ObservationAnswer }>(document, { input })).answer
const group = async (who: Asker, lead: string, ...members: string[]): Promise<ObservationAnswer> => answerOf(who, 'mutation ($input: GroupObservationsInput!) { answer: groupObservations(input: $input) { observation { id } userErrors { code field message } } }', { lead, members })
const extend = async (who: Asker, id: string, days: number): Promise<ObservationAnswer> => answerOf(who, 'mutation ($input: ExtendObservationInput!) { answer: extendObservation(input: $input) { observation { id } userErrors { code field message } } }', { id, days, reason: '需要核对台账。' })
const submittedBy = async (who: Asker, extra: Record<string, unknown> = {}): Promise<ReadObservation> => {
  const { observation } = await submit(who, scene.draft(extra))
  if (observation === null) throw new Error('Refused')
  return observation
}
/** Two reports of one matter, the first of which leads. */
const pair = async (extra: Record<string, unknown> = {}): Promise<[lead: string, member: string]> => {
  const [lead, member] = [await submittedBy(scene.supervisor, extra), await submittedBy(scene.colleague, extra)]
  expect(outcome(await group(scene.town, lead.id, member.id))).toBe('taken')
  return [lead.id, member.id]
}
const assigned = async (): Promise<[lead: string, member: string]> => {
  const [lead, member] = await pair()
  await step(scene.town, 'triage', lead)
  await step(scene.town, 'assign', lead, { handler: scene.secretary.accountId })
  return [lead, member]
}
const statusOf = async (id: string): Promise<string | undefined> => (await read(scene.banner, id))?.status
const leadOf = async (id: string): Promise<string | null> => (await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).leadId
const queued = async (who: Asker): Promise<string[]> => (await who.data<{ observations: { nodes: { id: string }[] } }>('query ($region: ID!) { observations(filter: { region: $region, grouped: true, status: [SUBMITTED, TRIAGED, ASSIGNED, CONFIRMED, UNFOUNDED, RECTIFYING, VERIFIED] }, first: 100) { nodes { id } } }', { region: scene.village })).observations.nodes.map(({ id }) => id)

describe('a report that another leads', () => {
  it('stands for itself again, and before the office, once the lead’s reporter has ended the lead', async () => {
    const [lead, member] = await assigned()
    await step(scene.secretary, 'conclude', lead)
    await step(scene.secretary, 'rectify', lead)
    await step(scene.banner, 'verify', lead)
    expect(await queued(scene.banner)).not.toContain(member)
    expect(outcome(await step(scene.supervisor, 'close', lead, { score: 4 }))).toBe('taken')
    expect([await statusOf(lead), await statusOf(member), await leadOf(member)]).toEqual(['CLOSED', 'VERIFIED', null])
    expect(await queued(scene.banner)).toContain(member)
    // The trail of the one does not tell who scored the other.
    expect((await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: member }, { column: 'action', equals: 'observation.separate' }])).map(({ accountId }) => accountId)).toEqual([null])
    expect(outcome(await step(scene.banner, 'close', member))).toBe('taken')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('goes along by the lead’s turn: the banner takes over a late group with what is not late in it', async () => {
    const [lead, member] = await pair()
    await changeRows(api, 'Observation', [{ column: 'id', equals: lead }], { dueAt: '2015-12-30 15:59:59.999' })
    expect(outcome(await step(scene.banner, 'triage', lead))).toBe('taken')
    expect([await statusOf(lead), await statusOf(member)]).toEqual(['TRIAGED', 'TRIAGED'])
    await changeRows(api, 'Observation', [{ column: 'id', equals: lead }], { dueAt: '2015-12-30 15:59:59.999' })
    expect(outcome(await step(scene.banner, 'assign', lead, { handler: scene.secretary.accountId }))).toBe('taken')
    expect([await statusOf(lead), await statusOf(member)]).toEqual(['ASSIGNED', 'ASSIGNED'])
  })

  it('is handled with the lead alone, so that its matter has one finding', async () => {
    const [lead, member] = await assigned()
    const open = async (who: Asker): Promise<string[]> => Object.entries((await read(who, member))?.viewerCan ?? {}).flatMap(([name, may]) => (may ? [name] : []))
    expect(await open(scene.secretary)).toEqual([])
    expect(await open(scene.town)).toEqual(['separate'])
    expect((await step(scene.secretary, 'conclude', member)).userErrors[0]).toMatchObject({ code: 'STATE', message: 'This report goes along with the one that leads its group. To handle it by itself, take it out of the group first.' })
    expect(outcome(await step(scene.town, 'assign', member, { handler: scene.leader.accountId }))).toBe('STATE')
    expect(outcome(await step(scene.secretary, 'conclude', lead))).toBe('taken')
    expect((await storedRows(api, 'Finding', [{ column: 'observationId', in: [lead, member] }])).map(({ observationId }) => observationId)).toEqual([lead])
  })

  it('is scored by its own reporter, and the lead goes on', async () => {
    const [lead, member] = await assigned()
    await step(scene.secretary, 'conclude', lead, { confirmed: false })
    expect(outcome(await step(scene.colleague, 'close', member, { score: 5 }))).toBe('taken')
    expect(outcome(await step(scene.banner, 'close', lead))).toBe('taken')
    expect(await storedRow(api, 'Observation', [{ column: 'id', equals: member }])).toMatchObject({ status: 'CLOSED', score: 5 })
  })

  it('has the same handler: who reported one of a group by name is not offered, and joins no group to it', async () => {
    const own = await submittedBy(scene.secretary)
    const lead = await submittedBy(scene.supervisor)
    expect(outcome(await group(scene.town, lead.id, own.id))).toBe('taken')
    await step(scene.town, 'triage', lead.id)
    const offered = (await read(scene.town, lead.id))?.handlerCandidates.map(({ id }) => id)
    expect(offered).not.toContain(scene.secretary.accountId)
    expect(offered).toContain(scene.leader.accountId)
    expect(outcome(await step(scene.town, 'assign', lead.id, { handler: scene.leader.accountId }))).toBe('taken')
    expect([await statusOf(lead.id), await statusOf(own.id)]).toEqual(['ASSIGNED', 'ASSIGNED'])
    const [theirs, further] = [await submittedBy(scene.secretary), await scene.at('ASSIGNED')]
    expect((await group(scene.town, further.id, theirs.id)).userErrors).toEqual([{ code: 'STATE', field: ['members'], message: 'The handler of the report that should lead reported one of the others or cannot handle it; please name another handler first. Nothing was changed.' }])
    expect((await read(scene.town, theirs.id))?.status).toBe('SUBMITTED')
  })

  it('gets more time with the lead, where it may', async () => {
    const [lead, member] = await assigned()
    expect(outcome(await extend(scene.banner, lead, 5))).toBe('taken')
    const extended = await storedRows(api, 'Observation', [{ column: 'id', in: [lead, member] }])
    expect(extended.map(({ dueAt, extendedTo }) => [dueAt, extendedTo])).toEqual(Array.from({ length: 2 }, () => ['2016-01-20 15:59:59.999', '2016-01-20 15:59:59.999']))
    expect(await storedRows(api, 'Notice', [{ column: 'subjectId', equals: member }, { column: 'kind', equals: 'observationExtended' }, { column: 'accountId', equals: scene.colleague.accountId }])).toHaveLength(1)
    const [late, later] = await assigned()
    await changeRows(api, 'Observation', [{ column: 'id', equals: later }], { dueAt: '2015-12-30 15:59:59.999' })
    expect(outcome(await extend(scene.banner, late, 5))).toBe('taken')
    expect((await storedRow(api, 'Observation', [{ column: 'id', equals: later }])).extendedTo).toBeNull()
  })
})
