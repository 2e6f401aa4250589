import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { measureInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceError, TraceScene } from '../../testing/trace-scene.js'
import { householdContribution } from '../household/household-figures.js'
import { hasThreeHaves, isPlannedOn } from '../household/household-trace.js'
import { sampleHousehold } from '../../testing/sample-household.js'
import { isOver } from '../../time/business-day.js'

const DAY = 86_400_000
const POINTS = [{ point: 'INCOME_INDUSTRY', content: '养羊 20 只' }]
const TRACE = 'query ($id: ID!) { household(id: $id) { trace { plan threeHaves } plans { id lapsed endedOn endReason viewerCan { revise close } } measures { id plan endedOn } } }'
const COUNTS = 'query ($region: ID!) { trace(region: $region) { counts { householdsWithPlan householdsThreeHaves } } households(filter: { region: $region, traceGap: NO_PLAN }) { totalCount } }'

interface Household {
  readonly trace: { readonly plan: boolean; readonly threeHaves: boolean }
  readonly plans: readonly { readonly id: string; readonly lapsed: boolean; readonly endedOn: string | null; readonly endReason: string | null; readonly viewerCan: { readonly revise: boolean; readonly close: boolean } }[]
  readonly measures: readonly { readonly id: string; readonly plan: string | null; readonly endedOn: string | null }[]
}
interface Counts {
  readonly trace: { readonly counts: { readonly householdsWithPlan: number; readonly householdsThreeHaves: number } }
  readonly households: { readonly totalCount: number }
}

describe('M-3: a household’s plan lapses by itself', () => {
  let api: ApiUnderTest
  let scene: TraceScene
  beforeAll(async () => {
    api = await startApi()
    scene = await traceScene(api)
  })
  afterAll(async () => api.close())

  const read = async (id: string): Promise<Household> => (await scene.secretary.data<{ household: Household }>(TRACE, { id })).household
  const counts = async (): Promise<Counts> => scene.secretary.data<Counts>(COUNTS, { region: scene.village })
  const make = (household: string, startYear: number, endYear: number): Promise<{ userErrors: readonly TraceError[] }> =>
    scene.run(scene.secretary, 'makeHouseholdPlan', { id: newId(), household, startYear, endYear, points: POINTS, expectedIncome: 360_000 })

  it('on the first day after its last year, without any job and without a write: it counts no more and its household is listed as without a plan', async () => {
    const [planned] = await storedRows(api, 'HouseholdPlan', [{ column: 'regionCode', equals: scene.village }, { column: 'endedOn', equals: null }])
    const id = planned?.householdId ?? ''
    await scene.run(scene.secretary, 'closeHouseholdPlan', { id: planned?.id, version: planned?.version, reason: '重订' })
    expect(await make(id, 2015, 2015)).toMatchObject({ userErrors: [] })
    const before = await counts()
    expect((await read(id)).trace.plan).toBe(true)
    const revision = (await storedRow(api, 'VillageRollup', [{ column: 'regionCode', equals: scene.village }])).version
    api.clock.advance(DAY)
    const after = await counts()
    expect([after.trace.counts.householdsWithPlan, after.households.totalCount]).toEqual([before.trace.counts.householdsWithPlan - 1, before.households.totalCount + 1])
    expect((await storedRow(api, 'VillageRollup', [{ column: 'regionCode', equals: scene.village }])).version).toBe(revision)
    expect(await read(id)).toMatchObject({ trace: { plan: false, threeHaves: false }, plans: [{ lapsed: true, endedOn: null, viewerCan: { revise: false, close: true } }, {}] })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])

    // Not revived, but followed: the former ends with its last day, and what is done goes on in the next.
    const lapsed = await storedRow(api, 'HouseholdPlan', [{ column: 'liveHousehold', equals: id }])
    expect(await scene.run(scene.secretary, 'reviseHouseholdPlan', { id: lapsed.id, version: lapsed.version, startYear: 2014, endYear: 2018, points: POINTS })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    await scene.run(scene.secretary, 'recordMeasure', measureInput(newId(), id))
    expect(await make(id, 2016, 2018)).toMatchObject({ userErrors: [] })
    const next = await storedRow(api, 'HouseholdPlan', [{ column: 'liveHousehold', equals: id }])
    expect(await storedRow(api, 'HouseholdPlan', [{ column: 'id', equals: lapsed.id }])).toMatchObject({ endedOn: '2015-12-31', endReason: null, liveHousehold: null })
    const carried = await read(id)
    expect(carried.measures.filter(({ endedOn }) => endedOn === null).every(({ plan }) => plan === next.id)).toBe(true)
    expect(carried.trace.plan).toBe(true)
    expect((await counts()).trace.counts.householdsWithPlan).toBe(before.trace.counts.householdsWithPlan)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    expect(await make(id, 2017, 2019)).toMatchObject({ userErrors: [{ code: 'STATE', field: ['household'] }] })
  })

  it('closed by hand after its years it ends with its last day, not today', async () => {
    const [planned] = await storedRows(api, 'HouseholdPlan', [{ column: 'regionCode', equals: scene.village }, { column: 'endedOn', equals: null }, { column: 'endYear', equals: 2016 }])
    api.clock.advance(400 * DAY)
    // Sessions have ended meanwhile.
    scene = await traceScene(api)
    expect(await scene.run(scene.secretary, 'closeHouseholdPlan', { id: planned?.id, version: planned?.version, reason: '已脱贫' })).toMatchObject({ userErrors: [] })
    expect(await storedRow(api, 'HouseholdPlan', [{ column: 'id', equals: planned?.id ?? '' }])).toMatchObject({ endedOn: '2016-12-31', endReason: '已脱贫' })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })
})

describe('the rule of lapse', () => {
  it('is the same for the household, its figures and its plan, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2011, max: 2035 }), fc.integer({ min: 2011, max: 2036 }), fc.nat(1), fc.nat(1), (endYear, year, projectMeasures, confirmedResults) => {
        const today = `${year}-06-30`
        const household = sampleHousehold({ status: 'NOT_EXITED', plansInForce: 1, planEndYear: endYear, measuresInForce: projectMeasures, projectMeasures, confirmedResults })
        const { figures, turns } = householdContribution(household)
        const turned = (kind: string): number => turns.filter((turn) => turn.kind === kind && turn.day <= today).reduce((sum, { delta }) => sum + delta, 0)
        expect(isPlannedOn(household, today)).toBe(!isOver({ endYear }, today))
        expect((figures.plannedHouseholds ?? 0) - turned('PLAN_LAPSED')).toBe(isPlannedOn(household, today) ? 1 : 0)
        expect((figures.threeHavesHouseholds ?? 0) - turned('THREE_HAVES_LAPSED')).toBe(hasThreeHaves(household, today) ? 1 : 0)
      }),
    )
  })

  it('a plan runs on 31 December of its last year and is over on 1 January', () => {
    expect([isOver({ endYear: 2015 }, '2015-12-31'), isOver({ endYear: 2015 }, '2016-01-01')]).toEqual([false, true])
  })
})
