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
    expect(await listed({}, await api.as('first-secretary-295'))).toEqual([])
  })

  it('come from a section-level leader to villages of the own ten alone', async () => {
    const leader = await api.as((await sectionLeaderOf(api, HERE)).login)
    expect(await record({}, leader)).toBe('')
    expect(await record({ region: '150525101202' }, leader)).toBe('NOT_FOUND region')
    expect(await listed({}, leader)).toHaveLength(1)
  })
})

describe('C-5 an activity face to face with a household', () => {
  it('says what it earned, which supervisors and chiefs do not see', async () => {
    const household = (await storedRows(api, 'Household')).find((row) => row.regionCode === HERE)
    const id = newId()
    expect(await record({ id, kind: 'FACE_TO_FACE', household: household?.id, incomeEffect: 120_000, participants: 3 })).toBe('')
    expect((await listed({ kind: ['FACE_TO_FACE'] })).find((row) => row.id === id)?.incomeEffect).toBe(120_000)
    expect((await listed({ kind: ['FACE_TO_FACE'] }, await api.as('supervisor-2891'))).find((row) => row.id === id)?.incomeEffect).toBeNull()
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
    expect(await record({ kind: 'RELIEF_DAY', heldOn: '2015-10-16' })).toBe('VALIDATION heldOn')
    expect(await record({ donation: 5 })).toBe('VALIDATION donation')
    expect(await record({ kind: 'RELIEF_DAY', heldOn: '2015-10-17', participants: 40, donation: 300_000 })).toBe('')
    expect(await record({ kind: 'RELIEF_DAY', region: NAIMAN, heldOn: '2015-10-17', participants: 200, donation: 1_000_000 }, office)).toBe('')
    expect(await record({ kind: 'RELIEF_DAY', region: NAIMAN, heldOn: '2014-10-17', participants: 100 }, office)).toBe('')
    expect(await days(NAIMAN)).toEqual([{ year: 2015, activities: 2, participants: 240, donations: 1_300_000 }, { year: 2014, activities: 1, participants: 100, donations: 0 }])
    expect(await days(HERE)).toEqual([{ year: 2015, activities: 1, participants: 40, donations: 300_000 }])
    expect(await days('150524000000')).toEqual([])
  })
})
