import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { sectionLeaderOf, storedRows } from '../../testing/stored-rows.js'

const RECORD = 'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } replayed userErrors { code field } } }'
const LIST = 'query ($filter: ActivityFilter) { activities(filter: $filter, first: 50) { totalCount nodes { id kind title incomeEffect by { id } region { code } } } }'
const HERE = '150525100202'
const NAIMAN = '150525000000'

let api: ApiUnderTest
let secretary: Asker
beforeAll(async () => {
  api = await startApi()
  secretary = await api.as('first-secretary-290')
})
afterAll(async () => api.close())

const record = async (input: Record<string, unknown>, by = secretary): Promise<string> => {
  const { recordActivity } = await by.data<{ recordActivity: { replayed: boolean; userErrors: { code: string; field: string[] | null }[] } }>(RECORD, { input: { id: newId(), kind: 'TECH_ADVICE', region: HERE, heldOn: '2015-12-30', title: '玉米膜下滴灌', text: '每亩省水四成', ...input } })
  return recordActivity.userErrors.length > 0 ? recordActivity.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join(', ') : recordActivity.replayed ? 'replayed' : ''
}
const listed = async (filter: Record<string, unknown>, by = secretary): Promise<readonly { readonly id: string; readonly kind: string; readonly incomeEffect: number | null }[]> => (await by.data<{ activities: { nodes: { id: string; kind: string; incomeEffect: number | null }[] } }>(LIST, { filter })).activities.nodes

describe('C-15 advice and news of markets', () => {
  it('are posted to a village by a cadre, once for an id, and read there by everybody who answers for it', async () => {
    const id = newId()
    expect(await record({ id })).toBe('')
    expect(await record({ id })).toBe('replayed')
    expect(await record({ id, title: '别的' })).toBe('CONFLICT id')
    expect(await record({ kind: 'MARKET_INFO', title: '架子牛行情' })).toBe('')
    for (const login of ['first-secretary-290', 'division-leader-290', 'supervisor-2891', 'chief-439', 'town-office-150525100', 'banner-office-150525']) expect((await listed({ region: HERE, kind: ['TECH_ADVICE'] }, await api.as(login))).map((row) => row.id)).toContain(id)
    expect((await listed({}, await api.as('first-secretary-295'))).map((row) => row.id)).not.toContain(id)
  })

  it('come from a section-level leader to villages of the own ten alone', async () => {
    const leader = await api.as((await sectionLeaderOf(api, HERE)).login)
    const own = newId()
    expect(await record({ id: own }, leader)).toBe('')
    expect(await record({ region: '150525101202' }, leader)).toBe('NOT_FOUND region')
    expect((await listed({}, leader)).map((row) => row.id)).toContain(own)
  })
})

describe('C-15 a section-level leader', () => {
  it('reads what concerns the villages of the own ten: what everybody there is told, and face to face the own and those with the own households', async () => {
    const ten = await sectionLeaderOf(api, HERE)
    const leader = await api.as(ten.login)
    const others = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: HERE }])).find(({ id }) => !ten.householdIds.includes(id))
    const [told, withOwn, withOthers, byLeader] = [newId(), newId(), newId(), newId()]
    expect(await record({ id: told, kind: 'MARKET_INFO' })).toBe('')
    expect(await record({ id: withOwn, kind: 'FACE_TO_FACE', household: ten.householdIds[0], incomeEffect: 50_000 })).toBe('')
    expect(await record({ id: withOthers, kind: 'FACE_TO_FACE', household: others?.id, incomeEffect: 50_000 })).toBe('')
    expect(await record({ id: byLeader, kind: 'FACE_TO_FACE', household: ten.householdIds[1], incomeEffect: 50_000 }, leader)).toBe('')
    const read = await listed({}, leader)
    const ids = read.map(({ id }) => id)
    for (const id of [told, withOwn, byLeader]) expect(ids).toContain(id)
    expect(ids).not.toContain(withOthers)
    expect(read.find(({ id }) => id === withOwn)?.incomeEffect).toBe(50_000)
    const villages = new Set((await storedRows(api, 'Household', [{ column: 'id', in: ten.householdIds }])).map(({ regionCode }) => regionCode))
    const stored = new Map((await storedRows(api, 'Activity')).map((row) => [row.id, row.regionCode]))
    expect(ids.filter((id) => !villages.has(stored.get(id) ?? ''))).toEqual([])
  })
})

describe('C-5 an activity face to face with a household', () => {
  it('with a household says what it earned, and is not told to supervisors and chiefs at all', async () => {
    const household = (await storedRows(api, 'Household')).find((row) => row.regionCode === HERE)
    const id = newId()
    expect(await record({ id, kind: 'FACE_TO_FACE', household: household?.id, incomeEffect: 120_000, participants: 3 })).toBe('')
    expect((await listed({ kind: ['FACE_TO_FACE'] })).find((row) => row.id === id)?.incomeEffect).toBe(120_000)
    expect((await listed({ kind: ['FACE_TO_FACE'] }, await api.as('supervisor-2891'))).map((row) => row.id)).not.toContain(id)
    const elsewhere = (await storedRows(api, 'Household')).find((row) => row.regionCode !== HERE)
    expect(await record({ kind: 'FACE_TO_FACE', household: elsewhere?.id })).toBe('NOT_FOUND household')
    expect(await record({ household: household?.id, incomeEffect: 1 })).toBe('VALIDATION household, VALIDATION incomeEffect')
    expect(await record({ kind: 'FACE_TO_FACE', incomeEffect: -1 })).toBe('VALIDATION incomeEffect')
  })

  it('lies in the past, in a village of the viewer’s, and says something', async () => {
    expect(await record({ heldOn: '2016-01-01', title: '', text: ' ' })).toBe('VALIDATION heldOn, VALIDATION title, VALIDATION text')
    expect(await record({ region: '150525101202' })).toBe('NOT_FOUND region')
    expect(await record({ region: '150525100000' }, await api.as('town-office-150525100'))).toBe('NOT_FOUND region')
    expect((await (await api.as('auditor')).ask(RECORD, { input: {} })).errors).toBeDefined()
  })
})

describe('L-9 the poverty-relief day', () => {
  it('is the 17 October, and a territory’s participation and donations add up by year', async () => {
    const office = await api.as('banner-office-150525')
    const days = async (region: string): Promise<unknown> => (await office.data<{ reliefDays: unknown }>('query ($region: ID!) { reliefDays(region: $region) { year activities participants donations } }', { region })).reliefDays
    type Day = { readonly year: number; readonly activities: number; readonly participants: number; readonly donations: number }
    const more = (before: unknown, year: number): Day => (before as Day[]).find((day) => day.year === year) ?? { year, activities: 0, participants: 0, donations: 0 }
    const [banner, here] = [await days(NAIMAN), await days(HERE)]
    expect(await record({ kind: 'RELIEF_DAY', heldOn: '2015-10-16' })).toBe('VALIDATION heldOn')
    expect(await record({ donation: 5 })).toBe('VALIDATION donation')
    expect(await record({ kind: 'RELIEF_DAY', heldOn: '2015-10-17', participants: 40, donation: 300_000 })).toBe('')
    expect(await record({ kind: 'RELIEF_DAY', region: NAIMAN, heldOn: '2015-10-17', participants: 200, donation: 1_000_000 }, office)).toBe('')
    expect(await record({ kind: 'RELIEF_DAY', region: NAIMAN, heldOn: '2014-10-17', participants: 100 }, office)).toBe('')
    const added = (day: Day, activities: number, participants: number, donations: number): Day => ({ year: day.year, activities: day.activities + activities, participants: day.participants + participants, donations: day.donations + donations })
    expect(await days(NAIMAN)).toEqual([added(more(banner, 2015), 2, 240, 1_300_000), added(more(banner, 2014), 1, 100, 0)])
    expect(await days(HERE)).toEqual([added(more(here, 2015), 1, 40, 300_000)])
    expect(await days('150524000000')).toEqual([])
  })
})
