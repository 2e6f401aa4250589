import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { fillAccountNameGrams } from '../account/account-name-grams.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const SEARCH = 'query ($name: String!, $first: Int) { cadres(nameContains: $name, first: $first) { totalCount nodes { id name posts { role households region { code } } } } }'
const ONE = 'query ($id: ID!) { cadre(id: $id) { name posts { role households region { code } } } }'
const VILLAGE = '150525100202'

interface Found {
  readonly cadres: { readonly totalCount: number; readonly nodes: { readonly id: string; readonly name: string; readonly posts: { readonly role: string; readonly households: number | null; readonly region: { readonly code: string } | null }[] }[] }
}

let api: ApiUnderTest
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const found = async (login: string, name: string, first = 100): Promise<Found['cadres']> => (await (await api.as(login)).data<Found>(SEARCH, { name, first })).cadres
const secretary = async (): Promise<{ readonly id: string; readonly name: string }> => storedRow(api, 'Account', [{ column: 'loginKey', equals: 'first-secretary-290' }])

describe('a search for cadres', () => {
  it('finds who answers for something in the own territory, with what it is, and nobody else', async () => {
    const { id, name } = await secretary()
    for (const login of ['town-office-150525100', 'banner-office-150525', 'city-office', 'city-leader-5', 'division-leader-290', 'auditor']) {
      expect((await found(login, name)).nodes.find((each) => each.id === id), login).toEqual({ id, name, posts: [{ role: 'FIRST_SECRETARY', households: null, region: { code: VILLAGE } }] })
    }
    const elsewhere = await storedRows(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }])
    const foreign = elsewhere.find(({ regionCode }) => regionCode !== null && !regionCode.startsWith('150525100'))
    if (foreign !== undefined) expect((await (await api.as('town-office-150525100')).data<{ cadre: unknown }>(ONE, { id: foreign.accountId })).cadre).toBeNull()
    expect((await (await api.as('division-leader-290')).data<{ cadre: unknown }>(ONE, { id: (await storedRow(api, 'Account', [{ column: 'loginKey', equals: 'city-leader-5' }])).id })).cadre).toBeNull()
  })

  it('finds a section-level leader by the own households of the viewer, whose appointment lies in the banner', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const account = await storedRow(api, 'Account', [{ column: 'id', equals: leader.accountId }])
    const inTown = (await storedRows(api, 'Responsibility', [{ column: 'accountId', equals: leader.accountId }, { column: 'endedOn', equals: null }])).filter(({ regionCode }) => regionCode.startsWith('150525100'))
    const posts = (await found('town-office-150525100', account.name)).nodes.find(({ id }) => id === account.id)?.posts
    expect(posts).toEqual([{ role: 'SECTION_LEADER', households: inTown.length, region: null }])
    const ofBanner = (await found('banner-office-150525', account.name)).nodes.find(({ id }) => id === account.id)?.posts
    expect(ofBanner).toMatchObject([{ role: 'SECTION_LEADER', region: { code: '150525000000' } }])
  })

  it('counts all and shows the first, those called exactly so before the others, and finds none for a blank text or a sign of a pattern', async () => {
    const { id, name } = await secretary()
    await changeRows(api, 'Account', [{ column: 'id', equals: id }], { name: '王' })
    await fillAccountNameGrams(api.application.core.database)
    const all = await found('city-office', '王')
    expect(all.totalCount).toBe(all.nodes.length)
    expect(all.nodes[0]).toMatchObject({ id, name: '王' })
    expect(await found('city-office', '王', 1)).toMatchObject({ totalCount: all.totalCount, nodes: [{ id }] })
    for (const none of ['', ' ', '%', '_', '查无此人']) expect((await found('city-office', none)).totalCount, none).toBe(0)
    await changeRows(api, 'Account', [{ column: 'id', equals: id }], { name })
  })

  it('leaves out whoever is no longer in office', async () => {
    const { id, name } = await secretary()
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: id }], { endedOn: '2015-12-30' })
    expect((await found('city-office', name)).nodes.filter((each) => each.id === id)).toEqual([])
  })

  it('is FORBIDDEN to supervisors, chiefs and whoever reads no register', async () => {
    for (const login of ['supervisor-2891', 'chief-439', 'finance-office', 'bank-office', 'administrator']) expect((await (await api.as(login)).ask(SEARCH, { name: '王' })).errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
  })
})
