import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { drawSample } from './look-back-sampling.js'
import { storedRows } from '../../testing/stored-rows.js'

const DRAW = 'mutation ($input: DrawLookBackInput!) { answer: drawLookBack(input: $input) { lookBack { id householdCount } replayed userErrors { code field } } }'
const INSPECT = 'mutation ($input: InspectLookBackHouseholdInput!) { answer: inspectLookBackHousehold(input: $input) { household { id finding inspectedOn inspectedBy { id } } userErrors { code field } } }'
const ADD = 'mutation ($input: AddLookBackHouseholdInput!) { answer: addLookBackHousehold(input: $input) { household { headName stratum finding } userErrors { code field } } }'
const SAMPLE = 'query ($id: ID!, $pending: Boolean) { lookBack(id: $id) { households(first: 100, pending: $pending) { totalCount nodes { id stratum finding region { code } household { id } } } } }'
const FIGURES = 'drawn inspected wronglyIdentified wrongIdentificationRate wronglyExited wrongExitRate omitted omissionRate'
const RATES = `query ($id: ID!) { lookBack(id: $id) { figures { ${FIGURES} } territories { region { code level } figures { drawn inspected } } } }`
const inOrder = (one: string | null, other: string | null): number => ((one ?? '') < (other ?? '') ? -1 : 1)
const BANNER = '150525000000'
const VILLAGE = '150525100202'

interface Refusable {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}
interface Sampled {
  readonly id: string
  readonly stratum: string
  readonly household: { readonly id: string } | null
}

describe('R-13 a look-back', () => {
  let api: ApiUnderTest
  let banner: Asker

  const draw = async (changes: Readonly<Record<string, unknown>> = {}): Promise<Refusable & { lookBack: { id: string; householdCount: number } | null; replayed: boolean }> =>
    (await banner.data<{ answer: Refusable & { lookBack: { id: string; householdCount: number } | null; replayed: boolean } }>(DRAW, { input: { id: newId(), region: BANNER, seed: '2015 年 12 月', perStratum: 3, ...changes } })).answer
  const drawn = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => (await draw(changes)).lookBack?.id ?? ''
  const sampleOf = async (id: string, pending = false): Promise<Sampled[]> => (await banner.data<{ lookBack: { households: { nodes: Sampled[] } } }>(SAMPLE, { id, pending })).lookBack.households.nodes
  const inspect = async (id: string, finding: string, note: string | null = '入户查看'): Promise<string[]> =>
    (await banner.data<{ answer: Refusable }>(INSPECT, { input: { id, finding, note } })).answer.userErrors.map((error) => `${error.code} ${error.field?.join('.') ?? ''}`)

  beforeAll(async () => {
    api = await startApi()
    banner = await api.as('banner-office-150525')
  })
  afterAll(async () => api.close())

  it('draws the same households again by the same seed, so many of every village and stratum', async () => {
    const [first, second, other] = [await sampleOf(await drawn()), await sampleOf(await drawn()), await sampleOf(await drawn({ seed: '另一个' }))]
    const ids = (sample: readonly Sampled[]): (string | undefined)[] => sample.map((each) => each.household?.id).toSorted((one, another) => ((one ?? '') < (another ?? '') ? -1 : 1))
    expect(ids(second)).toEqual(ids(first))
    expect(ids(other)).not.toEqual(ids(first))
    const villages = new Set((await storedRows(api, 'Household')).filter((row) => row.regionCode.startsWith('150525')).map((row) => row.regionCode)).size
    expect(first.length).toBe(villages * 6)
  })

  it('of the demo city is the one that its seed draws', async () => {
    const [demo] = (await storedRows(api, 'LookBack', [{ column: 'seed', equals: '2015-12-10' }])).filter((row) => /^0+$/.test(row.contentHash))
    const register = await storedRows(api, 'Household', [{ column: 'regionCode', equals: demo?.regionCode ?? '' }])
    const sample = await storedRows(api, 'LookBackHousehold', [{ column: 'lookBackId', equals: demo?.id ?? '' }])
    expect(sample.map((each) => each.householdId).toSorted(inOrder)).toEqual(drawSample(register, '2015-12-10', 5).map((household) => household.id).toSorted(inOrder))
  })

  it('is drawn once for each id, and only in the own territory', async () => {
    const id = newId()
    expect(await draw({ id })).toMatchObject({ replayed: false })
    expect(await draw({ id })).toMatchObject({ replayed: true, lookBack: { id } })
    expect((await draw({ id, seed: '改了' })).userErrors).toEqual([{ code: 'CONFLICT', field: ['id'] }])
    expect((await draw({ region: '150524000000' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['region'] }])
    expect((await draw({ perStratum: 0 })).userErrors).toEqual([{ code: 'VALIDATION', field: ['perStratum'] }])
  })

  it('keeps what was found once, as the stratum allows, with what was seen where something is wrong', async () => {
    const id = await drawn({ region: VILLAGE })
    const sample = await sampleOf(id)
    const poor = sample.filter((each) => each.stratum === 'POOR').map((each) => each.id)
    const exited = sample.filter((each) => each.stratum === 'EXITED').map((each) => each.id)
    expect(await inspect(poor[0] ?? '', 'WRONGLY_EXITED')).toEqual(['VALIDATION finding'])
    expect(await inspect(poor[0] ?? '', 'WRONGLY_IDENTIFIED', null)).toEqual(['VALIDATION note'])
    expect(await inspect(poor[0] ?? '', 'WRONGLY_IDENTIFIED')).toEqual([])
    expect(await inspect(poor[0] ?? '', 'RIGHT')).toEqual(['STATE id'])
    expect(await inspect(poor[1] ?? '', 'RIGHT', null)).toEqual([])
    expect(await inspect(exited[0] ?? '', 'WRONGLY_EXITED')).toEqual([])
    const added = await banner.data<{ answer: Refusable & { household: object } }>(ADD, { input: { id: newId(), lookBack: id, region: VILLAGE, headName: '那日苏', finding: 'OMITTED', note: '两口人，一人患病，收入低于标准' } })
    expect(added.answer).toEqual({ household: { headName: '那日苏', stratum: 'ORDINARY', finding: 'OMITTED' }, userErrors: [] })
    expect(await sampleOf(id, true)).toHaveLength(3)
    const { lookBack } = await banner.data<{ lookBack: { figures: object; territories: object[] } }>(RATES, { id })
    expect(lookBack.figures).toEqual({ drawn: 7, inspected: 4, wronglyIdentified: 1, wrongIdentificationRate: 50, wronglyExited: 1, wrongExitRate: 100, omitted: 1, omissionRate: 100 })
    expect(lookBack.territories).toEqual([{ region: { code: VILLAGE, level: 'VILLAGE' }, figures: { drawn: 7, inspected: 4 } }])
  })

  it('keeps a household added by an id once; for another draw the id is a conflict', async () => {
    const [id, first, second] = [newId(), await drawn({ region: VILLAGE }), await drawn({ region: VILLAGE, seed: '另一次' })]
    const add = async (lookBack: string): Promise<Refusable> => (await banner.data<{ answer: Refusable }>(ADD, { input: { id, lookBack, region: VILLAGE, headName: '那日苏', finding: 'OMITTED', note: '收入低于标准' } })).answer
    expect([await add(first), await add(first)]).toMatchObject([{ userErrors: [] }, { userErrors: [] }])
    expect((await add(second)).userErrors).toEqual([{ code: 'CONFLICT', field: ['id'] }])
  })

  it('tells rates by town, and none where nothing was inspected', async () => {
    const { lookBack } = await banner.data<{ lookBack: { figures: Record<string, unknown>; territories: { region: { level: string } }[] } }>(RATES, { id: await drawn() })
    expect(lookBack.figures).toMatchObject({ inspected: 0, wrongIdentificationRate: null, wrongExitRate: null, omissionRate: null })
    expect(new Set(lookBack.territories.map((each) => each.region.level))).toEqual(new Set(['TOWN']))
  })

  it('is not shown to those whose work is looked at again', async () => {
    const secretary = await api.as('first-secretary-290')
    expect((await secretary.ask('{ lookBacks { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await (await api.as('auditor')).data<object>('{ lookBacks(first: 1) { nodes { region { code } } } }')).toMatchObject({ lookBacks: { nodes: [{}] } })
  })
})
