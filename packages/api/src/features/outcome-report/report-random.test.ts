import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, DISPUTE, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'a test counts for itself')
const LINES = new UnscopedTable('HouseholdOutcome', 'a test counts for itself')

const seed = 20151231
const periods = ['2014Q3', '2014Q4', '2015Q2', '2015Q3', '2015Q4'] as const
type Step = 'submit' | 'reverse' | 'confirmSome' | 'confirmAll' | 'dispute' | 'approve' | 'return'
interface Move {
  readonly step: Step
  readonly period: (typeof periods)[number]
  readonly which: number
  readonly amount: number
  readonly count: number
}
/** Where a step is in its turn. */
const TURNS: Readonly<Record<Exclude<Step, 'submit'>, readonly string[]>> = {
  reverse: ['APPROVED'],
  confirmSome: ['SUBMITTED'],
  confirmAll: ['SUBMITTED'],
  dispute: ['SUBMITTED'],
  approve: ['VILLAGE_CONFIRMED'],
  return: ['SUBMITTED', 'VILLAGE_CONFIRMED'],
}
const moves: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom<Step>('submit', 'submit', 'reverse', 'reverse', 'confirmSome', 'confirmAll', 'dispute', 'approve', 'approve', 'return'),
  period: fc.constantFrom(...periods),
  which: fc.nat(30),
  amount: fc.integer({ min: 1, max: 10_000_000 }),
  count: fc.integer({ min: 1, max: 5 }),
})

describe('any sequence of steps', () => {
  let api: ApiUnderTest
  let scene: ReportScene

  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => {
    await api.close()
  })

  const reports = () => REPORTS.findMany(api.application.core.database, [{ column: 'linkageId', equals: scene.linkage }], { orderBy: [{ column: 'number' }] })
  const linesOf = (reportId: string) => LINES.findMany(api.application.core.database, [{ column: 'reportId', equals: reportId }], { orderBy: [{ column: 'line' }] })

  const take = async ({ step, period, which, amount, count }: Move): Promise<void> => {
    if (step === 'submit') {
      const outcomes = scene.households.slice(which % 20, (which % 20) + count).map((household, index) => ({ household, amount: amount + index }))
      await act(scene.chief, SUBMIT, scene.draft(period, outcomes))
      return
    }
    const all = await reports()
    // One move in four picks any report, the others one whose turn it is, so that long ways are walked too.
    const fitting = which % 4 === 0 ? [] : all.filter((each) => TURNS[step].includes(each.status))
    const report = fitting.length === 0 ? all[which % all.length] : fitting[which % fitting.length]
    if (report === undefined) return
    const { id } = report
    const lines = await linesOf(id)
    if (step === 'confirmAll') await act(scene.secretary, CONFIRM, { id })
    if (step === 'confirmSome') await act(scene.secretary, CONFIRM, { id, households: lines.filter((line) => line.confirmation === 'PENDING').slice(0, count).map((line) => line.householdId) })
    if (step === 'dispute') await act(scene.secretary, DISPUTE, { id, household: lines[count % lines.length]?.householdId, reason: '金额不符' })
    if (step === 'approve') await act(scene.town, APPROVE, { id })
    if (step === 'return') await act(scene.town, RETURN, { id, reason: '请核对' })
    if (step === 'reverse') {
      const outcomes = lines.map(({ householdId, amount: fen, months, quantity, unit }) => ({ household: householdId, amount: fen, months, quantity, unit }))
      await act(scene.chief, SUBMIT, { id: newId(), linkage: scene.linkage, period: report.period, reverses: id, outcomes })
    }
  }

  const check = async (): Promise<void> => {
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    const all = await reports()
    const byId = new Map(all.map((report) => [report.id, report]))
    const live = all.filter((report) => report.reverses === null && report.reversedBy === null && report.status !== 'RETURNED').map((report) => report.period)
    expect(new Set(live).size, 'one live report a period').toBe(live.length)
    for (const report of all) {
      const lines = await linesOf(report.id)
      expect(report.total).toBe(lines.reduce((sum, line) => sum + line.amount, 0))
      expect(report.confirmedTotal).toBe(lines.reduce((sum, line) => sum + (line.confirmation === 'CONFIRMED' ? line.amount : 0), 0))
      if (report.status === 'VILLAGE_CONFIRMED' || report.status === 'APPROVED') expect(lines.every((line) => line.confirmation !== 'PENDING')).toBe(true)
      if (report.status === 'SUBMITTED') expect(lines.some((line) => line.confirmation === 'PENDING')).toBe(true)
      expect(report.livePeriod !== null).toBe(report.reverses === null && report.reversedBy === null && report.status !== 'RETURNED')
      if (report.reversedBy !== null) expect(byId.get(report.reversedBy)).toMatchObject({ reverses: report.id, status: 'APPROVED', period: report.period })
      if (report.status === 'APPROVED') expect(new Set([report.submittedBy, report.confirmedBy, report.decidedBy]).size, 'three people').toBe(3)
    }
    const reversals = all.filter((report) => report.reverses !== null && report.status !== 'RETURNED').map((report) => report.reverses)
    expect(new Set(reversals).size, 'one reversal of a report').toBe(reversals.length)
  }

  it('keeps the figures of the village, one live report a period, one reversal a report, and three people', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { minLength: 8, maxLength: 25 }), async (sequence) => {
        for (const move of sequence) await take(move)
        await check()
        for (const report of await reports()) reached.add(`${report.status}${report.reversedBy === null ? '' : ' reversed'}${report.reverses === null ? '' : ' reversal'}`)
      }),
      { seed, numRuns: 15, endOnFailure: true },
    )
    expect([...reached]).toEqual(expect.arrayContaining(['SUBMITTED', 'APPROVED', 'RETURNED', 'APPROVED reversed', 'APPROVED reversal']))
  })

  it('keeps them too when many act at the same moment', async () => {
    const sequence = fc.sample(fc.array(moves, { minLength: 60, maxLength: 60 }), { seed, numRuns: 1 })[0] ?? []
    await Promise.all(sequence.map(take))
    await check()
  })
})
