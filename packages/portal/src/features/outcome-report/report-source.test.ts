import { expect, test } from 'vitest'
import { precedingReport } from './report-source'

const report = (period: string, more: { reversed?: boolean; reverses?: { id: string }; nothingPaid?: string } = {}) => ({ id: period, period, reversed: more.reversed ?? false, reverses: more.reverses ?? null, nothingPaid: more.nothingPaid ?? null })

test('a report begins with the last approved one before its quarter', () => {
  expect(precedingReport([report('2015Q1'), report('2015Q3'), report('2014Q4')], '2015Q3')?.period).toBe('2015Q1')
})

test('a quarter before all that were approved begins empty: what was paid later was not paid then', () => {
  expect(precedingReport([report('2015Q2'), report('2015Q3')], '2014Q1')).toBeNull()
})

test('a report that nothing was paid is no beginning', () => {
  expect(precedingReport([report('2015Q1'), report('2015Q2', { nothingPaid: '秋季才结算' })], '2015Q3')?.period).toBe('2015Q1')
})

test('what was taken back, and what takes it back, are no beginning', () => {
  expect(precedingReport([report('2015Q2', { reversed: true }), report('2015Q2', { reverses: { id: 'x' } })], '2015Q3')).toBeNull()
})
