import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const COVERAGE = `query ($region: ID!) { responsibilityCoverage(region: $region) {
  whole { poorVillages villagesWithTeam villagesWithDivisionLeader villagesWithFirstSecretary villagesWithChief villagesWithTenSupervisors poorHouseholds householdsWithCadre leaders leadersNeeded shortage leadersBelowTen freePlaces }
  children { region { code } poorHouseholds leaders shortage leadersBelowTen }
  gaps { region { code } hasTeam hasDivisionLeader hasFirstSecretary chiefs supervisors } } }`
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }'
const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code field } } }'

interface Territory { readonly region: { readonly code: string }; readonly poorHouseholds: number; readonly householdsWithCadre: number; readonly leaders: number; readonly shortage: number; readonly leadersBelowTen: number | null; readonly freePlaces: number | null; readonly villagesWithTenSupervisors: number; readonly poorVillages: number }
interface Coverage { readonly responsibilityCoverage: { readonly whole: Territory; readonly children: readonly Territory[]; readonly gaps: readonly { readonly region: { readonly code: string }; readonly supervisors: number; readonly hasTeam: boolean }[] } | null }

const NAIMAN = '150525000000'

let api: ApiUnderTest
let office: Asker
let administrator: Asker
beforeAll(async () => {
  api = await startApi()
  office = await api.as('banner-office-150525')
  administrator = await api.as('administrator')
})
afterAll(async () => api.close())

const coverage = async (region = NAIMAN, by = office): Promise<Coverage['responsibilityCoverage']> => (await by.data<Coverage>(COVERAGE, { region })).responsibilityCoverage

describe('C-11 the coverage of a territory', () => {
  it('7.8 counts poor villages with nobody of each kind, and households and leaders with their shortage', async () => {
    const found = await coverage()
    // Three poor villages of the small demo city are staffed; those of the banner that are not in it have nobody.
    expect(found?.whole).toMatchObject({ poorVillages: 92, villagesWithTeam: 3, villagesWithDivisionLeader: 3, villagesWithFirstSecretary: 3, villagesWithTenSupervisors: 3, poorHouseholds: 210 })
    expect(found?.whole.shortage).toBe(21 - (found?.whole.leaders ?? 0))
    expect(found?.gaps).toHaveLength(89)
    expect(found?.gaps[0]).toMatchObject({ hasTeam: false, supervisors: 0 })
  })

  it('C-8 shows a village once its tenth supervisor has gone, and no more once there is another', async () => {
    const [supervisor] = (await storedRows(api, 'Appointment')).filter((row) => row.role === 'VOLUNTEER_SUPERVISOR' && row.regionCode === '150525100202')
    await administrator.data(END, { input: { id: supervisor?.id, endedOn: '2015-12-30', reason: '搬走' } })
    expect((await coverage())?.gaps.find(({ region }) => region.code === '150525100202')).toMatchObject({ supervisors: 9, hasTeam: true })
    expect((await coverage('150525100202'))?.gaps).toHaveLength(1)
    await administrator.data(APPOINT, { input: { id: newId(), account: supervisor?.accountId, role: 'VOLUNTEER_SUPERVISOR', region: '150525100202', startedOn: '2015-12-31' } })
    expect((await coverage('150525100202'))?.gaps).toEqual([])
  })

  it('C-3 counts a leader who has gone as missing and the households as open', async () => {
    const before = await coverage()
    const [leader] = (await storedRows(api, 'Appointment')).filter((row) => row.role === 'SECTION_LEADER' && row.regionCode === NAIMAN && row.endedOn === null)
    const places = (await storedRows(api, 'Responsibility')).filter((row) => row.appointmentId === leader?.id && row.endedOn === null).length
    await office.data(END, { input: { id: leader?.id, endedOn: '2015-12-30', reason: '退休' } })
    const after = await coverage()
    expect(after?.whole.leaders).toBe((before?.whole.leaders ?? 0) - 1)
    expect(after?.whole.shortage).toBe((before?.whole.shortage ?? 0) + 1)
    expect(after?.whole.householdsWithCadre).toBe((before?.whole.householdsWithCadre ?? 0) - places)
    expect(after?.whole.freePlaces).toBe((before?.whole.freePlaces ?? 0) - (10 - places))
  })

  it('names the towns of a banner and the banners of the city, each with its own figures', async () => {
    const banner = await coverage()
    const city = await coverage('150500000000', await api.as('city-office'))
    expect(city?.children.find(({ region }) => region.code === NAIMAN)).toMatchObject({ poorHouseholds: banner?.whole.poorHouseholds, leaders: banner?.whole.leaders, leadersBelowTen: banner?.whole.leadersBelowTen })
    expect(banner?.children.reduce((sum, town) => sum + town.poorHouseholds, 0)).toBe(banner?.whole.poorHouseholds)
    expect(banner?.children.every((town) => town.leadersBelowTen === null)).toBe(true)
  })

  it.each([['banner-office-150524', NAIMAN], ['town-office-150525100', NAIMAN], ['city-leader-4', NAIMAN], ['banner-office-150525', '150500000000'], ['city-office', 'nowhere'], ['city-office', '159999000000']])('is nothing to %s for %s', async (login, region) => {
    expect(await coverage(region, await api.as(login))).toBeNull()
  })
})
