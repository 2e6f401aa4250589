import { describe, expect, it } from 'vitest'
import { unsettledReports } from './unsettled-reports.js'
import type { SettlingReport } from './unsettled-reports.js'

const report = (number: string, changes: Partial<SettlingReport> = {}): SettlingReport => ({ id: number, number, linkageId: 'linkage', period: '2015Q3', status: 'APPROVED', reverses: null, submittedAt: `2015-10-0${number}T08:00:00.000Z`, ...changes })
const unsettled = (...reports: readonly SettlingReport[]): string[] => unsettledReports(reports, new Set())

describe('reports for which an enterprise is needed still (C-10)', () => {
  it('are those that wait and those of which a line is disputed', () => {
    expect(unsettled(report('1'), report('2', { status: 'SUBMITTED', period: '2015Q2' }), report('3', { status: 'VILLAGE_CONFIRMED', period: '2015Q1' }))).toEqual(['2', '3'])
    expect(unsettledReports([report('1'), report('2')], new Set(['1']))).toEqual(['1'])
  })

  it('are those that were returned, until the same quarter of the same contract is sent again', () => {
    const returned = report('2', { status: 'RETURNED' })
    expect(unsettled(returned)).toEqual(['2'])
    expect(unsettled(returned, report('3'))).toEqual([])
    expect(unsettled(returned, report('3', { status: 'RETURNED' })), 'returned again').toEqual(['3'])
    expect(unsettled(returned, report('1')), 'an earlier one, reversed since, is no answer').toEqual(['2'])
    for (const other of [{ period: '2015Q4' }, { linkageId: 'another' }, { reverses: '1' }]) expect(unsettled(returned, report('3', other))).toEqual(['2'])
  })

  it('are returned reversals, until the same report is reversed', () => {
    const returned = report('2', { status: 'RETURNED', reverses: '1' })
    expect(unsettled(report('1'), returned)).toEqual(['2'])
    expect(unsettled(report('1'), returned, report('3', { reverses: '1' }))).toEqual([])
  })
})
