import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { SUBMIT, act, isForbidden, reportScene } from '../../testing/report-scene.js'
import type { Line, ReportScene } from '../../testing/report-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

const CHECK = 'query ($linkage: ID!, $period: String!, $outcomes: [HouseholdOutcomeInput!]!) { outcomeFindings(linkage: $linkage, period: $period, outcomes: $outcomes) { household findings { kind asksReason text } } }'
/** A quarter that nobody of the demo city reported. */
const QUARTER = '2013Q1'

interface Found {
  readonly household: string
  readonly findings: readonly { readonly kind: string; readonly asksReason: boolean; readonly text: string }[]
}

describe('4.4 lines that are being filled in', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { form: 'ORDER', contract: { termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 3, floorPrice: 420_000 } })
  })
  afterAll(async () => api.close())

  const lineOf = (n: number, changes: Partial<Line>): Line => ({ household: scene.households[n] ?? '', amount: 420_000, quantity: 1, unit: '吨', ...changes })
  const found = async (who: Asker, outcomes: readonly Line[], changes: Record<string, unknown> = {}): Promise<readonly Found[]> =>
    (await who.data<{ outcomeFindings: Found[] }>(CHECK, { linkage: scene.linkage, period: QUARTER, outcomes, ...changes })).outcomeFindings

  it('are told what they do not agree with, in the words of the refusal that would follow, and nothing is kept', async () => {
    const lines = [lineOf(0, {}), lineOf(1, { amount: 400_000 }), { household: scene.households[2] ?? '', amount: 420_000 }]
    const before = (await storedRows(api, 'OutcomeReport')).length
    const told = await found(scene.chief, lines)
    expect(told.map(({ household, findings }) => [household, findings.map(({ kind, asksReason }) => [kind, asksReason])])).toEqual([
      [scene.households[1], [['PRICE_UNDER_FLOOR', true]]],
      [scene.households[2], [['PRICE_NOT_CHECKED', true]]],
    ])
    const refused = (await act(scene.chief, SUBMIT, scene.draft(QUARTER, lines))).userErrors
    expect(refused.map(({ field }) => field)).toEqual([['outcomes', '1', 'reason'], ['outcomes', '2', 'reason']])
    expect(refused[0]?.message).toContain(told[0]?.findings[0]?.text)
    expect((await storedRows(api, 'OutcomeReport')).length).toBe(before)
  })

  it('count together against the volume of the contract, from the line on that goes beyond it', async () => {
    const told = await found(scene.chief, [lineOf(0, { amount: 840_000, quantity: 2 }), lineOf(1, {}), lineOf(2, {})])
    expect(told.map(({ household, findings }) => [household, findings.map(({ kind }) => kind)])).toEqual([[scene.households[2], ['MORE_THAN_VOLUME']]])
  })

  it('that could not be handed in either are left to the cells that are wrong', async () => {
    expect(await found(scene.chief, [lineOf(0, { amount: 0 }), lineOf(1, { amount: -5 }), lineOf(2, { quantity: -1 })])).toEqual([])
    expect(await found(scene.chief, [lineOf(0, { amount: 1 })], { period: '2013Q5' })).toEqual([])
    expect(await found(scene.chief, Array.from({ length: 501 }, () => lineOf(0, { amount: 1 })))).toEqual([])
  })

  it('are checked for the enterprise of the contract alone', async () => {
    const line = lineOf(0, { amount: 1 })
    expect(await found(scene.chief, [line])).toHaveLength(1)
    expect(await found(await api.as('chief-440'), [line])).toEqual([])
    expect(await found(scene.chief, [line], { linkage: newId() })).toEqual([])
    for (const who of [scene.secretary, scene.town]) expect(isForbidden(await who.ask(CHECK, { linkage: scene.linkage, period: QUARTER, outcomes: [line] }))).toBe(true)
  })

  it('tell nothing any more once the contract ended half a year ago', async () => {
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { endedOn: '2015-06-30' })
    expect(await found(scene.chief, [lineOf(0, { amount: 1 })])).toEqual([])
  })
})
