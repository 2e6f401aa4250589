import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

interface ReadPledge {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly deliveredAmount: number | null
  readonly deliveredQuantity: number | null
  readonly deliveries: readonly { readonly id: string; readonly status: string; readonly viewerCan: { readonly decide: boolean } }[]
  readonly viewerCan: { readonly deliver: boolean; readonly withdraw: boolean }
}
interface Answer {
  readonly pledge: ReadPledge | null
  readonly replayed: boolean
  readonly userErrors: readonly LinkageError[]
}
const PLEDGE = 'id state version amount quantity unit deliveredAmount deliveredQuantity deliveries { id status viewerCan { decide } } viewerCan { deliver withdraw }'

let api: ApiUnderTest
let scene: LinkageScene
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
})
afterAll(async () => api.close())

const run = async (who: Asker, name: string, input: Record<string, unknown>): Promise<Answer> =>
  (await who.data<{ answer: Answer }>(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { pledge { ${PLEDGE} } replayed userErrors { code field message } } }`, { input })).answer
const draft = (changes: Record<string, unknown> = {}) => ({ id: newId(), enterprise: scene.enterprise, village: scene.village, kind: 'JOBS', text: '吸纳贫困劳动力', quantity: 20, unit: '人', dueOn: '2016-06-30', ...changes })
const make = async (changes: Record<string, unknown> = {}, who: Asker = scene.chief): Promise<Answer> => run(who, 'makePledge', draft(changes))
const made = async (changes: Record<string, unknown> = {}): Promise<ReadPledge> => {
  const { pledge, userErrors } = await make(changes)
  if (pledge === null) throw new Error(`Refused: ${JSON.stringify(userErrors)}`)
  return pledge
}
const deliver = (pledge: string, changes: Record<string, unknown> = {}, who: Asker = scene.chief): Promise<Answer> => run(who, 'deliverPledge', { id: newId(), pledge, deliveredOn: '2015-12-31', quantity: 8, ...changes })
const decide = (id: string | undefined, confirmed: boolean, who: Asker = scene.secretary, reason?: string): Promise<Answer> => run(who, 'decidePledgeDelivery', { id, confirmed, ...(reason === undefined ? {} : { reason }) })

describe('C-10 a pledge', () => {
  it('is kept once for an id, and stands in the trail', async () => {
    const input = draft()
    expect(await run(scene.chief, 'makePledge', input)).toMatchObject({ pledge: { state: 'OPEN', version: 1, quantity: 20, unit: '人', amount: null, deliveredQuantity: 0 }, replayed: false, userErrors: [] })
    expect(await run(scene.chief, 'makePledge', input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await run(scene.chief, 'makePledge', { ...input, quantity: 30 }))).toEqual(['CONFLICT id'])
    expect(faults(await run(scene.town, 'makePledge', input))).toEqual(['CONFLICT id'])
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === input.id).map(({ action }) => action)).toEqual(['pledge.make'])
  })

  it.each([
    [{ text: ' ' }, 'text'], [{ quantity: 0 }, 'amount'], [{ amount: 100 }, 'amount'], [{ unit: null }, 'unit'], [{ quantity: null, amount: 100 }, 'unit'],
    [{ dueOn: '2015-12-31' }, 'dueOn'], [{ dueOn: '2019-01-01' }, 'dueOn'],
  ])('with %j is refused by its field', async (changes, field) => {
    expect(faults(await make(changes))[0]).toBe(`VALIDATION ${field}`)
  })

  it('is of the chief’s own enterprise to the own village, and of the town’s reach for it', async () => {
    const other = (await storedRows(api, 'Enterprise')).find(({ id }) => id !== scene.enterprise)?.id
    const elsewhere = (await storedRows(api, 'Region')).find(({ code, level }) => level === 'VILLAGE' && code.slice(0, 9) === scene.village.slice(0, 9) && code !== scene.village)?.code
    expect(faults(await make({ enterprise: other }))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await make({ village: elsewhere }))).toEqual(['NOT_FOUND village'])
    expect(faults(await make({ village: elsewhere }, scene.town))).toEqual([])
    expect(faults(await make({ village: `${scene.village.slice(0, 9)}000` }, scene.town))).toEqual(['NOT_FOUND village'])
  })

  it('counts what the village confirmed, and is met once it is as much as was promised', async () => {
    const { id } = await made()
    const first = await deliver(id)
    expect(first).toMatchObject({ pledge: { state: 'OPEN', deliveredQuantity: 0 }, userErrors: [] })
    expect(await decide(first.pledge?.deliveries[0]?.id, true)).toMatchObject({ pledge: { state: 'PARTLY', deliveredQuantity: 8 }, userErrors: [] })
    const second = await deliver(id, { quantity: 5, deliveredOn: '2015-12-31' })
    const waiting = second.pledge?.deliveries.find(({ status }) => status === 'PENDING')?.id
    expect(faults(await decide(waiting, false))).toEqual(['VALIDATION reason'])
    expect(await decide(waiting, false, scene.secretary, '名单上没有这些人')).toMatchObject({ pledge: { state: 'PARTLY', deliveredQuantity: 8 }, userErrors: [] })
    expect(faults(await decide(waiting, true))).toEqual(['STATE id'])
    const third = await deliver(id, { quantity: 12.5 })
    expect(await decide(third.pledge?.deliveries.find(({ status }) => status === 'PENDING')?.id, true)).toMatchObject({ pledge: { state: 'MET', deliveredQuantity: 20.5 } })
    const inState = async (state: string): Promise<string[]> => (await scene.secretary.data<{ pledges: { nodes: { id: string }[] } }>('query ($state: PledgeState) { pledges(filter: { state: $state }, first: 100) { nodes { id } } }', { state })).pledges.nodes.map((row) => row.id)
    expect(await inState('MET')).toContain(id)
    expect(await inState('PARTLY')).not.toContain(id)
    await changeRows(api, 'Pledge', [{ column: 'id', equals: id }], { delivered: 800, metOn: null, dueOn: '2015-12-30' })
    expect(await inState('OVERDUE')).toContain(id)
  })

  it('is confirmed by the village’s first secretary, never by who reported it nor by who stands for the enterprise', async () => {
    const { id } = await made()
    const { pledge } = await deliver(id)
    const delivery = pledge?.deliveries[0]
    expect(delivery?.viewerCan.decide).toBe(false)
    const secretary = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }, { column: 'regionCode', equals: scene.village }, { column: 'endedOn', equals: null }])
    const chief = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'HONORARY_CHIEF' }, { column: 'enterpriseId', equals: scene.enterprise }, { column: 'regionCode', equals: scene.village }])
    const other = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'HONORARY_CHIEF' }])).find(({ enterpriseId }) => enterpriseId !== scene.enterprise)
    await changeRows(api, 'Appointment', [{ column: 'id', equals: other?.id ?? '' }], { accountId: secretary.accountId, enterpriseId: scene.enterprise })
    expect(faults(await decide(delivery?.id, true))).toEqual(['STATE id'])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: other?.id ?? '' }], { accountId: other?.accountId ?? '', enterpriseId: other?.enterpriseId ?? null })
    await changeRows(api, 'PledgeDelivery', [{ column: 'id', equals: delivery?.id ?? '' }], { reportedBy: secretary.accountId })
    expect(faults(await decide(delivery?.id, true))).toEqual(['STATE id'])
    await changeRows(api, 'PledgeDelivery', [{ column: 'id', equals: delivery?.id ?? '' }], { reportedBy: chief.accountId })
    expect(faults(await decide(delivery?.id, true))).toEqual([])
  })

  it('asks the village’s first secretary when something was delivered, and tells the enterprise’s people of a refusal, whoever reported it', async () => {
    const told = async (who: Asker, kind: string): Promise<unknown[]> => (await storedRows(api, 'Notice')).filter((row) => row.accountId === who.accountId && row.kind === kind).map(({ parameters }) => parameters)
    const { id } = await made({ text: '收购荞麦' })
    const before = [await told(scene.secretary, 'pledgeDelivered'), await told(scene.chief, 'pledgeRefused')].map(({ length }) => length)
    const input = { id: newId() }
    const { pledge } = await deliver(id, input)
    await deliver(id, input)
    expect((await told(scene.secretary, 'pledgeDelivered')).slice(before[0])).toEqual([{ text: '收购荞麦' }])
    expect((await told(scene.chief, 'pledgeDelivered'))).toEqual([])
    await decide(pledge?.deliveries[0]?.id, false, scene.secretary, '没有送到')
    expect((await told(scene.chief, 'pledgeRefused')).slice(before[1])).toEqual([{ text: '收购荞麦', reason: '没有送到' }])
    const again = (await deliver(id, { id: newId() })).pledge?.deliveries.find(({ status }) => status === 'PENDING')
    await changeRows(api, 'PledgeDelivery', [{ column: 'id', equals: again?.id ?? '' }], { reportedBy: scene.town.accountId })
    await decide(again?.id, false, scene.secretary, '没有送到')
    expect([(await told(scene.chief, 'pledgeRefused')).length - (before[1] ?? 0), (await told(scene.town, 'pledgeRefused')).length], 'the chief hears of what somebody else reported').toEqual([2, 1])
  })

  it('is found by whether a delivery waits for the village’s answer', async () => {
    const { id } = await made()
    const waiting = async (waits: boolean): Promise<boolean> => (await scene.secretary.data<{ pledges: { nodes: { id: string }[] } }>('query ($waits: Boolean) { pledges(filter: { waits: $waits }, first: 100) { nodes { id } } }', { waits })).pledges.nodes.some((row) => row.id === id)
    expect([await waiting(true), await waiting(false)]).toEqual([false, true])
    const { pledge } = await deliver(id)
    expect([await waiting(true), await waiting(false)]).toEqual([true, false])
    await decide(pledge?.deliveries[0]?.id, true)
    expect([await waiting(true), await waiting(false)]).toEqual([false, true])
  })

  it('is measured as it was promised, on a day since it was made', async () => {
    const { id } = await made({ quantity: null, unit: null, amount: 5_000_000, kind: 'DONATION' })
    expect(faults(await deliver(id))).toEqual(['VALIDATION amount'])
    expect(faults(await deliver(id, { quantity: null, amount: 100, deliveredOn: '2015-12-30' }))).toEqual(['VALIDATION deliveredOn'])
    expect(faults(await deliver(id, { quantity: null, amount: 100, deliveredOn: '2016-01-01' }))).toEqual(['VALIDATION deliveredOn'])
    const input = { id: newId(), quantity: null, amount: 100 }
    expect(await deliver(id, input)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await deliver(id, input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await deliver(id, { ...input, amount: 200 }))).toEqual(['CONFLICT id'])
  })

  it('is withdrawn with a reason while it is not met and nothing waits, and takes no delivery then', async () => {
    const { id } = await made()
    const { pledge } = await deliver(id)
    const withdraw = (changes: Record<string, unknown> = {}) => run(scene.chief, 'withdrawPledge', { id, version: 1, reason: '转产', ...changes })
    expect(faults(await withdraw())).toEqual(['STATE id'])
    await decide(pledge?.deliveries[0]?.id, true)
    expect(faults(await withdraw())).toEqual(['STALE version'])
    expect(faults(await withdraw({ version: 2, reason: ' ' }))).toEqual(['VALIDATION reason'])
    expect(await withdraw({ version: 2 })).toMatchObject({ pledge: { state: 'WITHDRAWN', viewerCan: { deliver: false, withdraw: false } }, userErrors: [] })
    expect(await withdraw({ version: 2 })).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await deliver(id))).toEqual(['STATE pledge'])
  })

  it('and what was delivered of it are nothing to another enterprise’s chief', async () => {
    const { id } = await made()
    const { pledge } = await deliver(id)
    const accounts = new Map((await storedRows(api, 'Account')).map((row) => [row.id, row.login]))
    const other = (await storedRows(api, 'Appointment')).find((row) => row.role === 'HONORARY_CHIEF' && row.enterpriseId !== scene.enterprise && row.endedOn === null)
    const stranger = await api.as(accounts.get(other?.accountId ?? '') ?? '')
    const list = await stranger.data<{ pledges: { nodes: { id: string }[] } }>('{ pledges(first: 100) { nodes { id } } }')
    expect(list.pledges.nodes.map((row) => row.id)).not.toContain(id)
    expect(faults(await deliver(id, {}, stranger))).toEqual(['NOT_FOUND pledge'])
    expect(faults(await run(stranger, 'withdrawPledge', { id, version: 1, reason: 'x' }))).toEqual(['NOT_FOUND id'])
    const far = await api.as(accounts.get((await storedRows(api, 'Appointment')).find((row) => row.role === 'FIRST_SECRETARY' && row.regionCode !== scene.village && row.endedOn === null)?.accountId ?? '') ?? '')
    expect(faults(await decide(pledge?.deliveries[0]?.id, true, far))).toEqual(['NOT_FOUND id'])
  })
})
