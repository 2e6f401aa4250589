import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { Line, ReportScene } from '../../testing/report-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../../data/entities.js'

/** Quarters that nobody of the demo city reported. */
const [FIRST, SECOND, THIRD] = ['2013Q1', '2013Q2', '2013Q3'] as const

describe('4.4 a report held against the contract', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())

  const agreed = (form: Row<'Linkage'>['form'], contract: Record<string, unknown>) => changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { form, contract })
  const sent = async (period: string, lines: readonly Line[]) => act(scene.chief, SUBMIT, scene.draft(period, lines))
  const lineOf = (n: number, changes: Partial<Line>): Line => ({ household: scene.households[n] ?? '', amount: 100_000, ...changes })

  it('asks at each line why it is less than agreed, takes it with the reason, and shows village and town both', async () => {
    await agreed('ORDER', { termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 90, floorPrice: 420_000 })
    const lines = [lineOf(0, { amount: 420_000, quantity: 1, unit: '吨' }), lineOf(1, { amount: 400_000, quantity: 1, unit: '吨' }), lineOf(2, { amount: 100 })]
    const refused = await sent(FIRST, lines)
    expect(refused.outcomeReport).toBeNull()
    expect(refused.userErrors.map(({ code, field }) => [code, field])).toEqual([['VALIDATION', ['outcomes', '1', 'reason']], ['VALIDATION', ['outcomes', '2', 'reason']]])
    expect(refused.userErrors[0]?.message).toBe('Line 2: 4,000.00 yuan a tonne is under the floor price of 4,200.00 yuan. If it is so, please say why; if something is wrong or missing, please put it right.')
    expect((await sent(FIRST, lines.map((line) => ({ ...line, reason: ' ' })))).userErrors, 'blank words are no reason').toHaveLength(2)
    const { outcomeReport: report } = await sent(FIRST, lines.map((line, n) => (n === 1 ? { ...line, reason: '水分超标' } : n === 2 ? { ...line, reason: '按车计价，没有过秤' } : line)))
    expect(report?.outcomes.map(({ findings, reason }) => [findings.map(({ kind }) => kind), reason])).toEqual([[[], null], [['PRICE_UNDER_FLOOR'], '水分超标'], [['PRICE_NOT_CHECKED'], '按车计价，没有过秤']])
    const { outcomeReport: read } = await act(scene.secretary, CONFIRM, { id: report?.id })
    expect(read?.outcomes[1]).toMatchObject({ reason: '水分超标', findings: [{ kind: 'PRICE_UNDER_FLOOR', asksReason: true, text: '4,000.00 yuan a tonne is under the floor price of 4,200.00 yuan.' }] })
    expect((await act(scene.town, APPROVE, { id: report?.id })).outcomeReport?.status).toBe('APPROVED')
  })

  it('counts what the other quarters of the year delivered against the volume', async () => {
    await agreed('ORDER', { termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 3 })
    expect((await sent(SECOND, [lineOf(0, { quantity: 2.1, unit: '吨' })])).userErrors.map(({ field }) => field)).toEqual([['outcomes', '0', 'reason']])
    expect((await sent('2012Q4', [lineOf(0, { quantity: 2.1, unit: '吨' })])).userErrors).toEqual([])
    expect((await sent(SECOND, [lineOf(0, { quantity: 1, unit: '吨' })])).userErrors).toEqual([])
  })

  it('holds wages against the minimum wage of the place, and says where none is on file', async () => {
    await agreed('EMPLOYMENT', { termMonths: 12, posts: 25, wage: 150_000 })
    const { outcomeReport } = await sent(THIRD, [lineOf(0, { amount: 450_000, months: 3 })])
    expect(outcomeReport?.outcomes[0]?.findings.map(({ kind, asksReason }) => [kind, asksReason])).toEqual([['NO_MINIMUM_ON_FILE', false]])
    const office = await api.as('city-office')
    await office.data('mutation ($input: SetMinimumWageInput!) { setMinimumWage(input: $input) { userErrors { code } } }', { input: { region: `${scene.village.slice(0, 6)}000000`, startedOn: '2013-10-01', monthly: 160_000, source: '通知', version: 0 } })
    expect((await sent('2013Q4', [lineOf(0, { amount: 450_000, months: 3 })])).userErrors[0]?.message).toContain('1,500.00 yuan a month is under the local minimum wage of 1,600.00 yuan')
  })

  it('is the same report when it is sent again, with reasons and without', async () => {
    await agreed('DONATION', { termMonths: 12, item: '饲草', value: 1 })
    const draft = scene.draft('2012Q3', [lineOf(0, { reason: '多送一份' })])
    expect((await act(scene.chief, SUBMIT, draft)).replayed).toBe(false)
    expect((await act(scene.chief, SUBMIT, draft)).replayed).toBe(true)
    expect((await act(scene.chief, SUBMIT, { ...draft, outcomes: draft.outcomes.map(({ reason: _reason, ...line }) => line) })).userErrors.map(({ code }) => code)).toEqual(['CONFLICT'])
    expect((await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: draft.id }])).map(({ reason, findings }) => [reason, findings])).toEqual([['多送一份', null]])
  })
})
