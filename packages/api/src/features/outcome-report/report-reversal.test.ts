import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, DISPUTE, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReadReport, ReportAnswer, ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'a test reads the figures of a village')

describe('reversing an outcome report', () => {
  let api: ApiUnderTest
  let scene: ReportScene

  const outcomeTotal = async (): Promise<number> => (await ROLLUPS.findOne(api.application.core.database, [{ column: 'regionCode', equals: scene.village }]))?.outcomeTotal ?? 0
  const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])
  const reversalOf = (report: ReadReport): Record<string, unknown> => ({
    id: newId(),
    linkage: scene.linkage,
    period: report.period,
    reverses: report.id,
    outcomes: report.outcomes.map(({ household, amount }) => ({ household: household.id, amount })),
  })
  const reverse = (report: ReadReport, changes: Readonly<Record<string, unknown>> = {}): Promise<ReportAnswer> => act(scene.chief, SUBMIT, { ...reversalOf(report), ...changes })
  const read = async (id: string): Promise<{ reversed: boolean; viewerCan: { reverse: boolean } } | null> =>
    (await scene.chief.data<{ outcomeReport: { reversed: boolean; viewerCan: { reverse: boolean } } | null }>('query ($id: ID!) { outcomeReport(id: $id) { reversed viewerCan { reverse } } }', { id })).outcomeReport

  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => {
    await api.close()
  })

  it('takes the same way, and when approved the first no longer counts and its quarter is free', async () => {
    const before = await outcomeTotal()
    const report = await scene.approved('2015Q4')
    expect(await outcomeTotal()).toBe(before + 60_000)
    expect(await read(report.id)).toEqual({ reversed: false, viewerCan: { reverse: true } })

    const { outcomeReport: reversal } = await reverse(report)
    expect(reversal).toMatchObject({ status: 'SUBMITTED', period: '2015Q4', total: 60_000, reverses: { id: report.id } })
    expect(await read(report.id)).toEqual({ reversed: false, viewerCan: { reverse: false } })
    await agree()
    expect((await reverse(report)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reverses'] }])
    expect((await act(scene.chief, SUBMIT, scene.draft('2015Q4'))).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['period'] }])

    await act(scene.secretary, CONFIRM, { id: reversal?.id })
    await agree()
    expect(await outcomeTotal()).toBe(before + 60_000)
    expect((await act(scene.town, APPROVE, { id: reversal?.id })).outcomeReport).toMatchObject({ status: 'APPROVED', viewerCan: { reverse: false } })
    await agree()
    expect(await outcomeTotal()).toBe(before)
    expect(await read(report.id)).toEqual({ reversed: true, viewerCan: { reverse: false } })

    const corrected = await scene.approved('2015Q4', [{ household: scene.households[0] ?? '', amount: 5_000 }])
    expect(corrected.id).not.toBe(report.id)
    await agree()
    expect(await outcomeTotal()).toBe(before + 5_000)
    expect((await reverse(report)).userErrors.map(({ field }) => field?.join('.'))).toContain('reverses')
  })

  it('that is returned leaves the report as it was, and may be tried again', async () => {
    const report = await scene.approved('2015Q3')
    const total = await outcomeTotal()
    const first = await reverse(report)
    expect((await act(scene.town, RETURN, { id: first.outcomeReport?.id, reason: '原报告无误。' })).outcomeReport?.status).toBe('RETURNED')
    expect(await read(report.id)).toEqual({ reversed: false, viewerCan: { reverse: true } })
    expect(await outcomeTotal()).toBe(total)
    expect((await reverse(report)).outcomeReport?.status).toBe('SUBMITTED')
    await agree()
  })

  it('has exactly the lines of the report, also those that were disputed', async () => {
    const { outcomeReport: sent } = await act(scene.chief, SUBMIT, scene.draft('2015Q2'))
    if (sent === null) throw new Error('refused')
    await act(scene.secretary, DISPUTE, { id: sent.id, household: sent.outcomes[1]?.household.id, reason: '没有收到' })
    await act(scene.secretary, CONFIRM, { id: sent.id })
    const { outcomeReport: report } = await act(scene.town, APPROVE, { id: sent.id })
    if (report === null) throw new Error('refused')
    const lines = report.outcomes.map(({ household, amount }) => ({ household: household.id, amount }))
    const fieldsOf = async (changes: Readonly<Record<string, unknown>>): Promise<(string | undefined)[]> => (await reverse(report, changes)).userErrors.map(({ field }) => field?.join('.'))
    expect(await fieldsOf({ outcomes: lines.slice(0, 2) })).toEqual(['outcomes'])
    expect(await fieldsOf({ outcomes: lines.map((line, index) => (index === 2 ? { ...line, amount: line.amount - 1 } : line)) })).toEqual(['outcomes.2.household'])
    expect(await fieldsOf({ outcomes: lines.map((line) => ({ ...line, amount: -line.amount })) })).toEqual(['outcomes.0.household', 'outcomes.1.household', 'outcomes.2.household'])
    expect(await fieldsOf({ outcomes: lines.map((line, index) => (index === 0 ? { ...line, months: 1 } : line)) })).toEqual(['outcomes.0.household'])
    expect(await fieldsOf({ period: '2015Q1' })).toEqual(['period'])
    const before = await outcomeTotal()
    const { outcomeReport: reversal } = await reverse(report, { outcomes: lines.toReversed() })
    await act(scene.secretary, CONFIRM, { id: reversal?.id })
    await act(scene.town, APPROVE, { id: reversal?.id })
    expect(await outcomeTotal()).toBe(before - report.confirmedTotal)
    await agree()
  })

  it('names an approved report of the same linkage that is no reversal itself', async () => {
    const { outcomeReport: waiting } = await act(scene.chief, SUBMIT, scene.draft('2014Q4'))
    if (waiting === null) throw new Error('refused')
    expect((await reverse(waiting)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reverses'] }])
    const second = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    const other = await second.approved('2014Q4')
    expect((await reverse(other)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reverses'] }])
    const stranger = await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })
    const theirs = await stranger.approved('2015Q1')
    expect((await reverse(theirs)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['reverses'] }])
    expect((await reverse(other, { reverses: newId() })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['reverses'] }])
    const reversal = (await act(second.chief, SUBMIT, { ...reversalOf(other), linkage: second.linkage })).outcomeReport
    await act(second.secretary, CONFIRM, { id: reversal?.id })
    await act(second.town, APPROVE, { id: reversal?.id })
    if (reversal === null) throw new Error('refused')
    expect((await reverse(reversal, { linkage: second.linkage })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reverses'] }])
    await agree()
  })

  it('is sent once, whoever presses how often', async () => {
    const report = await scene.approved('2014Q3')
    const answers = await Promise.all(Array.from({ length: 12 }, () => reverse(report)))
    expect(answers.filter((answer) => answer.outcomeReport !== null)).toHaveLength(1)
    expect(answers.flatMap((answer) => answer.userErrors).every(({ code, field }) => code === 'VALIDATION' && field?.[0] === 'reverses')).toBe(true)
    await agree()
  })
})
