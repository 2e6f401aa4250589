import { expect, test } from 'vitest'
import { waitingReports } from './returned-reports'

const today = '2015-12-31'
const report = (period: string, more: { decidedAt?: string; reverses?: { id: string; viewerCan: { reverse: boolean } } } = {}) => ({
  period, decidedAt: more.decidedAt ?? '2015-12-20T02:00:00.000Z', reverses: more.reverses ?? null, linkage: { reportableQuarters: ['2015Q3', '2015Q4'] },
})
const reverses = (id: string, reverse = true) => ({ id, viewerCan: { reverse } })

test('a returned report waits until its quarter is reported anew', () => {
  expect(waitingReports([report('2015Q3'), report('2015Q2')], today).map(({ period }) => period)).toEqual(['2015Q3'])
})

test('a returned reversal waits while its report may be reversed again, the latest of each', () => {
  const latest = report('2015Q1', { reverses: reverses('a') })
  expect(waitingReports([latest, report('2015Q1', { reverses: reverses('a') }), report('2015Q2', { reverses: reverses('b', false) })], today)).toEqual([latest])
})

test('a returned reversal that nobody repeats goes after thirty days', () => {
  expect(waitingReports([report('2015Q1', { reverses: reverses('a'), decidedAt: '2015-11-20T02:00:00.000Z' })], today)).toEqual([])
})
