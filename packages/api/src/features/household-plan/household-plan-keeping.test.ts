import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { afterLeaving } from '../../testing/former-post.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { measureInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceError, TraceScene } from '../../testing/trace-scene.js'

interface Payload {
  readonly plan: { readonly id: string; readonly version: number; readonly endedOn: string | null } | null
  readonly replayed?: boolean
  readonly userErrors: readonly TraceError[]
}
const SELECTED = 'plan { id version endedOn } replayed userErrors { code field }'
const EDITED = 'plan { id version endedOn } current { version } userErrors { code field }'
const POINTS = [{ point: 'INCOME_INDUSTRY', content: '养羊 20 只' }, { point: 'LABOUR_SKILL', content: '学电焊' }]

let api: ApiUnderTest
let scene: TraceScene
let household: string
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
  household = scene.own[0] ?? ''
})
afterAll(async () => api.close())

const input = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ id: newId(), household, startYear: 2015, endYear: 2017, points: POINTS, agreedOn: '2015-12-20', ...changes })
const make = (given: Record<string, unknown>, who = scene.section): Promise<Payload> => scene.run<Payload>(who, 'makeHouseholdPlan', given, SELECTED)
/** Closes the plan in force, if there is one. */
const clear = async (): Promise<void> => {
  for (const plan of await storedRows(api, 'HouseholdPlan', [{ column: 'liveHousehold', equals: household }])) await scene.run(scene.section, 'closeHouseholdPlan', { id: plan.id, version: plan.version, reason: '重订' })
}

describe('M-3: one household, one plan', () => {
  it('is made by the section-level leader of the household, the first secretary or the town office; what is done already becomes a part of it', async () => {
    for (const who of [scene.section, scene.secretary, scene.town]) {
      await clear()
      const id = newId()
      await scene.run(who, 'recordMeasure', measureInput(newId(), household))
      expect(await make(input({ id }), who)).toMatchObject({ replayed: false, userErrors: [], plan: { id, version: 1 } })
      const inForce = (await storedRows(api, 'Measure', [{ column: 'householdId', equals: household }])).filter((row) => row.endedOn === null)
      expect(inForce.every((row) => row.planId === id)).toBe(true)
    }
  })

  it('is one in force: a second is refused until the first is closed, even of twenty at once', async () => {
    await clear()
    const answers = await Promise.all(Array.from({ length: 20 }, () => make(input())))
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1)
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'STATE')).toHaveLength(19)
    expect((await scene.household(household)).plansInForce).toBe(1)
    await clear()
    expect((await scene.household(household)).plansInForce).toBe(0)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('names its household: one out of reach is NOT_FOUND, as one that does not exist', async () => {
    const others = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).find((row) => !scene.own.includes(row.id))
    for (const id of [others?.id, newId()]) expect(await make(input({ household: id }))).toMatchObject({ plan: null, userErrors: [{ code: 'NOT_FOUND', field: ['household'] }] })
  })

  it.each([
    [{ points: [] }, 'points'],
    [{ points: [...POINTS, ...POINTS] }, 'points'],
    [{ points: [{ point: 'LABOUR_SKILL', content: '' }] }, 'points'],
    [{ startYear: 2016, endYear: 2015 }, 'startYear'],
    [{ agreedOn: '2016-01-01' }, 'agreedOn'],
  ])('2.9: with %j is refused by its field', async (changes, field) => {
    await clear()
    const { userErrors } = await make(input(changes))
    expect([userErrors[0]?.code, userErrors[0]?.field?.[0]]).toEqual(['VALIDATION', field])
  })

  it('sent again by whoever answers for the household no more is known, and shows nothing of what others wrote since', async () => {
    await clear()
    const given = input()
    expect(await make(given)).toMatchObject({ replayed: false, plan: { id: given['id'] } })
    await afterLeaving(api, scene.section, scene.village, async () => {
      expect(await make(given)).toEqual({ plan: null, replayed: true, userErrors: [] })
    })
    expect(await make(given)).toMatchObject({ replayed: true, plan: { id: given['id'] } })
  })

  it('sent again is kept once, with other content it is CONFLICT', async () => {
    await clear()
    const given = input()
    expect(await make(given)).toMatchObject({ replayed: false })
    expect(await make(given)).toMatchObject({ replayed: true, userErrors: [] })
    expect(await make({ ...given, endYear: 2018 })).toMatchObject({ plan: null, userErrors: [{ code: 'CONFLICT' }] })
    expect(await make(given, scene.secretary)).toMatchObject({ plan: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  it('is revised by version and no more once it was closed', async () => {
    await clear()
    const { plan } = await make(input())
    const edit = { id: plan?.id, version: 1, startYear: 2015, endYear: 2018, points: POINTS }
    expect(await scene.run(scene.secretary, 'reviseHouseholdPlan', edit, EDITED)).toMatchObject({ plan: { version: 2 }, userErrors: [] })
    expect(await scene.run(scene.section, 'reviseHouseholdPlan', edit, EDITED)).toMatchObject({ plan: null, current: { version: 2 }, userErrors: [{ code: 'STALE' }] })
    expect(await scene.run(scene.section, 'closeHouseholdPlan', { id: plan?.id, version: 2, reason: '已脱贫' }, EDITED)).toMatchObject({ plan: { endedOn: '2015-12-31' } })
    expect(await scene.run(scene.section, 'reviseHouseholdPlan', { ...edit, version: 3 }, EDITED)).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect((await storedRow(api, 'HouseholdPlan', [{ column: 'id', equals: plan?.id ?? '' }])).liveHousehold).toBeNull()
  })
})
