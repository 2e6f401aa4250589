import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene, ORDER_OF_A_YEAR, runLinkage, storedLinkage } from '../../testing/linkage-scene.js'
import type { LinkageScene } from '../../testing/linkage-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: LinkageScene
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
})
afterAll(async () => api.close())

const contract = (changes: Record<string, unknown> = {}) => ({ id: newId(), enterprise: scene.enterprise, village: scene.village, form: 'ORDER', startedOn: '2015-12-01', contract: ORDER_OF_A_YEAR, ...changes })
const actionsOf = async (who: Asker, id: string): Promise<Readonly<Record<string, boolean>>> => (await who.data<{ linkage: { viewerCan: Record<string, boolean> } }>('query ($id: ID!) { linkage(id: $id) { viewerCan { renew end findDefault propose removeHousehold } } }', { id })).linkage.viewerCan
/** The latest entry about a linkage: from what to what, by field. */
const trailOf = async (id: string): Promise<Record<string, readonly (string | null)[]>> => {
  const changes = (await storedRows(api, 'AuditEntry')).findLast(({ subjectId }) => subjectId === id)?.changes ?? '[]'
  return Object.fromEntries((JSON.parse(changes) as { field: string; from: string | null; to: string | null }[]).map(({ field, from, to }) => [field, [from, to]]))
}
/** Contracts of the enterprise in its chief's village that hold households on the day, by id. */
const ownContracts = async () => {
  const held = new Set((await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: scene.enterprise }])).map(({ linkageId }) => linkageId))
  const own = await storedRows(api, 'Linkage', [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'regionCode', equals: scene.village }])
  return own.filter(({ id, endedOn }) => held.has(id) && (endedOn ?? '9999-12-31') >= '2015-12-31').toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
const at = <Item>(items: readonly Item[], place: number): Item => {
  const item = items.at(place)
  if (item === undefined) throw new Error(`There is none at ${place}`)
  return item
}
const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])

describe('4.4 a contract that is concluded', () => {
  it('is as close as its terms make it, ends with its term, and is counted in its village and at the seat', async () => {
    const linkage = await scene.concluded()
    expect(linkage).toMatchObject({ form: 'ORDER', closeness: 'CLOSE', closenessReason: 'FLOOR_PRICE_FOR_A_YEAR', startedOn: '2015-12-01', endedOn: '2016-11-30', version: 1, householdCount: 0, proposals: [] })
    await agree()
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === linkage.id).map(({ action }) => action)).toEqual(['linkage.conclude'])
    expect(await trailOf(linkage.id)).toMatchObject({ form: [null, 'ORDER'], closeness: [null, 'CLOSE'], endedOn: [null, '2016-11-30'], 'contract.termMonths': [null, '12'], 'contract.writtenOrder': [null, 'yes'], 'contract.crop': [null, '荞麦'], 'contract.floorPrice': [null, '420000'] })
  })

  it('with terms of another form is refused at each term', async () => {
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', contract({ form: 'EMPLOYMENT', contract: { termMonths: 12, posts: 5, crop: '荞麦' } })))).toEqual(['VALIDATION contract.crop', 'VALIDATION contract.wage'])
  })

  it('sent again is kept once, and with other content is CONFLICT', async () => {
    const input = contract()
    expect(await runLinkage(scene.chief, 'concludeLinkage', input)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await runLinkage(scene.chief, 'concludeLinkage', input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', { ...input, startedOn: '2015-12-02' }))).toEqual(['CONFLICT id'])
    expect(faults(await runLinkage(scene.town, 'concludeLinkage', input))).toEqual(['CONFLICT id'])
  })

  it('is of the chief’s own enterprise in the chief’s own village, and of an enterprise and village in the town’s reach', async () => {
    const other = (await storedRows(api, 'Enterprise')).find(({ id }) => id !== scene.enterprise)?.id ?? ''
    const elsewhere = (await storedRows(api, 'Region')).find(({ code, level }) => level === 'VILLAGE' && code.slice(0, 9) === scene.village.slice(0, 9) && code !== scene.village)?.code ?? ''
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', contract({ enterprise: other })))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', contract({ village: elsewhere })))).toEqual(['NOT_FOUND village'])
    expect(faults(await runLinkage(scene.town, 'concludeLinkage', contract({ village: elsewhere })))).toEqual([])
    expect(faults(await runLinkage(scene.town, 'concludeLinkage', contract({ village: `${scene.village.slice(0, 9)}000` })))).toEqual(['NOT_FOUND village'])
    expect(faults(await runLinkage(scene.town, 'concludeLinkage', contract({ village: '150524100200' })))).toEqual(['NOT_FOUND village'])
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', contract({ startedOn: '2014-12-30' })))).toEqual(['VALIDATION startedOn'])
    await agree()
  })
})

describe('4.4 a contract that ends before its term', () => {
  it('ends with a reason on a day within its term, by the version that was read', async () => {
    const linkage = await scene.concluded()
    const end = { id: linkage.id, version: 1, endedOn: '2015-12-20', kind: 'EARLY', reason: '双方协商一致' }
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { ...end, reason: ' ' }))).toEqual(['VALIDATION reason'])
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { ...end, endedOn: '2015-11-30' }))).toEqual(['VALIDATION endedOn'])
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { ...end, endedOn: '2016-11-30' }))).toEqual(['VALIDATION endedOn'])
    expect(await runLinkage(scene.chief, 'endLinkage', { ...end, version: 2 })).toMatchObject({ linkage: null, current: { version: 1 }, userErrors: [{ code: 'STALE' }] })
    expect(await runLinkage(scene.chief, 'endLinkage', end)).toMatchObject({ linkage: { endedOn: '2015-12-20', endKind: 'EARLY', version: 2 }, userErrors: [] })
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { ...end, version: 2, endedOn: '2015-12-10' }))).toEqual(['STATE id'])
    await agree()
  })

  it('by a breach is found by the town, not by the enterprise', async () => {
    const linkage = await scene.concluded()
    const end = { id: linkage.id, version: 1, endedOn: '2015-12-31', kind: 'HOUSEHOLDS_DEFAULT', reason: '没有按期交货' }
    expect(faults(await runLinkage(scene.chief, 'endLinkage', end))).toEqual(['STATE kind'])
    expect(await runLinkage(scene.town, 'endLinkage', { ...end, kind: 'ENTERPRISE_DEFAULT' })).toMatchObject({ linkage: { endKind: 'ENTERPRISE_DEFAULT' }, userErrors: [] })
    await agree()
  })

  it('is of one kind for good: who is a party neither ends it again nor renews it into the days before', async () => {
    const linkage = await scene.concluded()
    expect(await runLinkage(scene.town, 'endLinkage', { id: linkage.id, version: 1, endedOn: '2015-12-31', kind: 'ENTERPRISE_DEFAULT', reason: '没有按期收购' })).toMatchObject({ userErrors: [] })
    expect(await actionsOf(scene.chief, linkage.id)).toMatchObject({ end: false, renew: true })
    expect(await actionsOf(scene.town, linkage.id)).toMatchObject({ end: false, findDefault: false })
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { id: linkage.id, version: 2, endedOn: '2015-12-20', kind: 'EARLY', reason: '双方协商一致' }))).toEqual(['STATE id'])
    const renewal = { id: newId(), renews: linkage.id, version: 2, startedOn: '2015-12-31', contract: ORDER_OF_A_YEAR }
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', renewal))).toEqual(['VALIDATION startedOn'])
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { ...renewal, startedOn: '2016-01-01' }))).toEqual([])
    expect(await storedLinkage(api, linkage.id)).toMatchObject({ endedOn: '2015-12-31', endKind: 'ENTERPRISE_DEFAULT', endReason: '没有按期收购' })
    await agree()
  })

  it('is the chief’s in the own village alone, also where the enterprise works in others', async () => {
    const elsewhere = (await storedRow(api, 'Region', [{ column: 'level', equals: 'VILLAGE' }, { column: 'code', from: `${scene.village.slice(0, 9)}000` }, { column: 'code', differs: scene.village }])).code
    const { linkage } = await runLinkage(scene.town, 'concludeLinkage', contract({ village: elsewhere }))
    const id = linkage?.id ?? ''
    expect(faults(await runLinkage(scene.chief, 'endLinkage', { id, version: 1, endedOn: '2015-12-20', kind: 'EARLY', reason: '双方协商一致' }))).toEqual(['NOT_FOUND id'])
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: id, version: 1, startedOn: '2016-12-01', contract: ORDER_OF_A_YEAR }))).toEqual(['NOT_FOUND renews'])
    expect(faults(await runLinkage(scene.chief, 'proposeLinkageHouseholds', { linkage: id, numbers: ['1'] }))).toEqual(['NOT_FOUND linkage'])
    const asked = await runLinkage(scene.town, 'proposeLinkageHouseholds', { linkage: id, numbers: ['1'] })
    expect(faults(await runLinkage(scene.chief, 'withdrawLinkageProposal', { id: asked.linkage?.proposals[0]?.id }))).toEqual(['NOT_FOUND id'])
    expect(await actionsOf(scene.chief, id)).toEqual({ renew: false, end: false, findDefault: false, propose: false, removeHousehold: false })
    expect(await actionsOf(scene.town, id)).toMatchObject({ renew: true, end: true, propose: true })
  })

  it('lets the households of the demo city count no longer than it lasts', async () => {
    const before = at(await ownContracts(), 0)
    expect(await runLinkage(scene.town, 'endLinkage', { id: before.id, version: before.version, endedOn: '2015-12-15', kind: 'EARLY', reason: '企业转产' })).toMatchObject({ userErrors: [] })
    await agree()
  })

  it('ends on no day over which a live report was handed in, neither by an end nor by a renewal', async () => {
    const live = (await storedRows(api, 'OutcomeReport', [{ column: 'livePeriod', notNull: true }])).filter(({ period }) => period === '2015Q3')
    const open = (await storedRows(api, 'Linkage')).find(({ id, endKind, endedOn, regionCode }) => endKind === null && (endedOn === null || endedOn > '2015-12-31') && regionCode.startsWith(scene.village.slice(0, 9)) && live.some(({ linkageId }) => linkageId === id))
    if (open === undefined) throw new Error('The town has no linkage with a live report')
    const end = { id: open.id, version: open.version, endedOn: '2015-09-29', kind: 'EARLY', reason: '企业转产' }
    expect(faults(await runLinkage(scene.town, 'endLinkage', end))).toEqual(['STATE endedOn'])
    expect(faults(await runLinkage(scene.town, 'renewLinkage', { id: newId(), renews: open.id, version: open.version, startedOn: '2015-09-30', contract: open.contract }))).toEqual(['STATE startedOn'])
    expect(faults(await runLinkage(scene.town, 'endLinkage', { ...end, endedOn: '2015-12-31' }))).toEqual([])
    await agree()
  })
})

describe('4.4 a contract that is renewed', () => {
  it('ends the old one the day before, is of the same form, and asks every household anew', async () => {
    const old = at(await ownContracts(), -1)
    const draft = { ...old.contract, termMonths: 24 }
    const input = { id: newId(), renews: old.id, version: old.version, startedOn: '2016-01-01', contract: draft }
    const renewed = await runLinkage(scene.chief, 'renewLinkage', input)
    expect(faults(renewed)).toEqual([])
    expect(renewed.linkage).toMatchObject({ form: old.form, startedOn: '2016-01-01', endedOn: '2017-12-31', householdCount: 0 })
    expect(renewed.linkage?.proposals.length).toBe(25)
    expect(renewed.linkage?.proposals.every(({ status }) => status === 'PROPOSED')).toBe(true)
    expect(await storedLinkage(api, old.id)).toMatchObject({ endedOn: '2015-12-31', endKind: 'RENEWED' })
    expect(await runLinkage(scene.chief, 'renewLinkage', input)).toMatchObject({ replayed: true, userErrors: [] })
    const again = await storedLinkage(api, old.id)
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { ...input, id: newId(), version: again.version, startedOn: '2016-02-01' }))).toEqual(['STATE renews'])
    await agree()
  })

  it('leaves the end of the old one in the trail', async () => {
    const old = await scene.concluded()
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 1, startedOn: '2016-01-01', contract: ORDER_OF_A_YEAR }))).toEqual([])
    const entries = (await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === old.id)
    expect(entries.map(({ action, changes }) => [action, JSON.parse(changes) as unknown]).at(-1)).toEqual(['linkage.end', [{ field: 'endedOn', from: '2016-11-30', to: '2015-12-31' }, { field: 'endKind', from: null, to: 'RENEWED' }]])
  })

  it('begins after the one that it renews', async () => {
    const old = await scene.concluded()
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 1, startedOn: '2015-12-01', contract: ORDER_OF_A_YEAR }))).toEqual(['VALIDATION startedOn'])
    expect(faults(await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 3, startedOn: '2016-12-01', contract: ORDER_OF_A_YEAR }))).toEqual(['STALE version'])
    expect(await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 1, startedOn: '2016-12-01', contract: ORDER_OF_A_YEAR })).toMatchObject({ linkage: { startedOn: '2016-12-01' }, userErrors: [] })
    expect(await storedLinkage(api, old.id)).toMatchObject({ endedOn: '2016-11-30', endKind: null })
    await agree()
  })
})

describe('4.4 how often a contract pays', () => {
  const SHARES = { form: 'SHARE', contract: { termMonths: 24, shares: 500, capitalSource: '产业扶持资金' } } as const

  it('is what was agreed, and where nothing was said what is usual for its form', async () => {
    expect((await scene.concluded()).payingRhythm).toBe('QUARTER')
    const shares = await scene.concluded(SHARES)
    expect(shares.payingRhythm).toBe('YEAR')
    expect((await scene.concluded({ payingRhythm: 'HALF_YEAR' })).payingRhythm).toBe('HALF_YEAR')
    expect(await trailOf(shares.id)).toMatchObject({ payingRhythm: [null, 'YEAR'] })
  })

  it('is each quarter for wages', async () => {
    const employment = { form: 'EMPLOYMENT', contract: { termMonths: 12, posts: 5, wage: 260_000 } }
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', contract({ ...employment, payingRhythm: 'YEAR' })))).toEqual(['VALIDATION payingRhythm'])
    expect(await runLinkage(scene.chief, 'concludeLinkage', contract(employment))).toMatchObject({ linkage: { payingRhythm: 'QUARTER' }, userErrors: [] })
  })

  it('is part of what was sent: another rhythm under the same id is CONFLICT', async () => {
    const input = contract({ payingRhythm: 'YEAR' })
    expect(await runLinkage(scene.chief, 'concludeLinkage', input)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await runLinkage(scene.chief, 'concludeLinkage', input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await runLinkage(scene.chief, 'concludeLinkage', { ...input, payingRhythm: 'ONCE' }))).toEqual(['CONFLICT id'])
  })

  it('goes on with a renewal, or is agreed anew', async () => {
    const old = await scene.concluded({ payingRhythm: 'HALF_YEAR' })
    const renewed = await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 1, startedOn: '2016-12-01', contract: ORDER_OF_A_YEAR })
    expect(renewed.linkage?.payingRhythm).toBe('HALF_YEAR')
    const again = await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: renewed.linkage?.id, version: 1, startedOn: '2016-12-20', contract: ORDER_OF_A_YEAR, payingRhythm: 'YEAR' })
    expect(again).toMatchObject({ linkage: { payingRhythm: 'YEAR' }, userErrors: [] })
    expect(await trailOf(again.linkage?.id ?? '')).toMatchObject({ payingRhythm: ['HALF_YEAR', 'YEAR'] })
  })

  it('is due no sooner than somebody takes part: neither back-dated nor as a renewal that nobody has accepted', async () => {
    const dueOf = async (id: string): Promise<{ reportsDue: string[]; reportDeadlines: { period: string; quarters: string[]; dueOn: string; overdue: boolean }[] }> =>
      (await scene.chief.data<{ linkage: { reportsDue: string[]; reportDeadlines: { period: string; quarters: string[]; dueOn: string; overdue: boolean }[] } }>('query ($id: ID!) { linkage(id: $id) { reportsDue reportDeadlines { period quarters dueOn overdue } } }', { id })).linkage
    const backDated = await scene.concluded({ startedOn: '2015-02-01' })
    expect(await dueOf(backDated.id)).toEqual({ reportsDue: [], reportDeadlines: [] })
    const asked = await runLinkage(scene.chief, 'proposeLinkageHouseholds', { linkage: backDated.id, numbers: [scene.strangers[0]?.number ?? ''] })
    await runLinkage(scene.secretary, 'answerLinkageProposal', { id: asked.linkage?.proposals[0]?.id, agreed: true, reason: '外出务工，电话确认' })
    expect(await dueOf(backDated.id)).toEqual({ reportsDue: ['2015Q4'], reportDeadlines: [{ period: '2015Q4', quarters: ['2015Q4'], dueOn: '2016-01-31', overdue: false }] })
    const renewed = await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: backDated.id, version: 1, startedOn: '2015-12-31', contract: ORDER_OF_A_YEAR })
    expect(await dueOf(renewed.linkage?.id ?? '')).toEqual({ reportsDue: [], reportDeadlines: [] })
  })
})
