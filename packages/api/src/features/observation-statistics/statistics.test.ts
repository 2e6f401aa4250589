import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene } from '../../testing/observation-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'a test sets its scene')
const STEPS = new UnscopedTable('ObservationStep', 'a test sets its scene')
const TOWN = '150525100000'

let api: ApiUnderTest
let villages: string[]
let town: Asker
let banner: Asker

interface Figures {
  readonly reports: number | null
  readonly acceptedInTime: number | null
}
interface Statistics {
  readonly until: string | null
  readonly total: Figures
  readonly outcomes: readonly { readonly outcome: string; readonly reports: number | null }[]
  readonly kinds: readonly { readonly kind: string; readonly figures: Figures }[]
  readonly months: readonly { readonly month: number; readonly figures: Figures }[]
  readonly places: readonly { readonly region: { readonly code: string }; readonly figures: Figures }[]
}
const ASKED = 'query ($region: ID!, $year: Int!) { observationStatistics(region: $region, year: $year) { until total { reports acceptedInTime } outcomes { outcome reports } kinds { kind figures { reports acceptedInTime } } months { month figures { reports acceptedInTime } } places { region { code } figures { reports acceptedInTime } } } }'
const statistics = async (who: Asker, region: string, year = 2013): Promise<Statistics | null> => (await who.data<{ observationStatistics: Statistics | null }>(ASKED, { region, year })).observationStatistics

beforeAll(async () => {
  api = await startApi()
  const [sample] = await storedRows(api, 'Observation')
  if (sample === undefined) throw new Error('There is no observation')
  villages = api.application.core.regions.villages(TOWN).map(({ code }) => code).slice(0, 4)
  ;[town, banner] = [await api.as('town-office-150525100'), await api.as('banner-office-150525')]
  // A year without anything else: 8, 6, 2 and 0 in four villages of the town, one about the town's office; 7 in another town.
  const of = (regionCode: string, count: number, extra: Partial<Row<'Observation'>> = {}): Row<'Observation'>[] =>
    Array.from({ length: count }, (_, n) => ({ ...sample, id: newId(), number: `O${regionCode}-2013-${newId().slice(-12)}`, regionCode, kind: n % 2 === 0 ? 'EXIT' : 'PROJECT', status: 'SUBMITTED', cadreId: null, subjectOffice: null, submittedAt: `2013-0${1 + (n % 2)}-05 02:00:00.000`, dueAt: null, ...extra }))
  const elsewhere = api.application.core.regions.villages('150525101000')[0]?.code ?? ''
  const rows = [...of(villages[0] ?? '', 7), ...of(villages[0] ?? '', 1, { subjectOffice: 'TOWN_OFFICE' }), ...of(villages[1] ?? '', 6), ...of(villages[2] ?? '', 2), ...of(elsewhere, 7)]
  await api.application.core.database.write(async (transaction) => {
    await OBSERVATIONS.insert(transaction, rows)
    await STEPS.insert(transaction, rows.slice(0, 7).map((row) => ({ id: newId(), observationId: row.id, regionCode: row.regionCode, sequence: 1, status: 'DECLINED', at: '2013-02-06 02:00:00.000', accountId: null, comment: null, extendedTo: null })))
  })
})
afterAll(async () => api.close())

describe('figures about reports', () => {
  it('count what the viewer may see, leave few out, and others with them', async () => {
    const ofBanner = await statistics(banner, '150525000000')
    expect(ofBanner?.until).toBe('2013-12-31')
    expect(ofBanner?.total).toEqual({ reports: 23, acceptedInTime: expect.any(Number) as number })
    expect(ofBanner?.places.filter(({ figures }) => figures.reports !== 0).map(({ region, figures }) => [region.code, figures.reports])).toEqual([[TOWN, 16], ['150525101000', 7]])
    expect(ofBanner?.outcomes.find(({ outcome }) => outcome === 'DECLINED')?.reports).toBe(7)
    expect(ofBanner?.kinds.filter(({ figures }) => figures.reports !== 0).map(({ kind, figures }) => [kind, figures.reports])).toEqual([['EXIT', 13], ['PROJECT', 10]])
    const below = await statistics(banner, TOWN)
    // 8, 6 and 2: with the two the six are left out, or they could be worked out.
    expect(below?.places.map(({ figures }) => figures.reports).slice(0, 4)).toEqual([8, null, null, 0])
  })

  it('are told by kind and month for the own territory as a whole and not below', async () => {
    expect(await statistics(banner, TOWN)).toMatchObject({ kinds: [], months: [], outcomes: [] })
    expect((await statistics(town, TOWN))?.months.slice(0, 3).map(({ figures }) => figures.reports)).toEqual([8, 7, 0])
  })

  it('do not tell of a place by its own table what the table above leaves out', async () => {
    expect((await statistics(banner, villages[1] ?? ''))?.total).toEqual({ reports: null, acceptedInTime: null })
    expect((await statistics(banner, villages[0] ?? ''))?.total.reports).toBe(8)
  })

  it('leave out what is about the viewer or the own office', async () => {
    expect((await statistics(town, TOWN))?.total.reports).toBe(15)
    expect((await statistics(town, TOWN))?.places[0]?.figures.reports).toBe(7)
  })

  it('are asked for of a year from 2000 to 2100', async () => {
    for (const year of [-1, 0, 1999, 2101, 99_999]) expect((await town.ask(ASKED, { region: TOWN, year })).errors?.[0]?.extensions.code, String(year)).toBe('BAD_USER_INPUT')
    for (const year of [2000, 2100]) expect(await statistics(town, TOWN, year)).not.toBeNull()
  })

  it('are none of other territories, nor for those who ask of none', async () => {
    for (const region of ['150525000000', '150525101000', 'nowhere', '']) expect(await statistics(town, region)).toBeNull()
    const { supervisor, sectionLeader } = await observationScene(api)
    const others = await Promise.all(['finance-office', 'bank-office', 'administrator'].map((login) => api.as(login)))
    for (const who of [supervisor, sectionLeader, ...others]) expect((await who.ask(ASKED, { region: TOWN, year: 2013 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await statistics(await api.as('auditor'), '150500000000'))?.total.reports).toBe(23)
  })
})
