import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedMedian, reportTable } from './report-figures.js'
import { acceptanceOf, finishOf, outcomeOf } from './report-course.js'
import type { CountedReport } from './report-course.js'
import { lastCountedDay } from './statistics-rules.js'
import { fewestReports, publishedParts } from './suppression.js'

describe('figures of few reports', () => {
  it('are left out, with so many others that they cannot be worked out', () => {
    expect(publishedParts([10, 12, 3])).toEqual({ total: 25, parts: [null, 12, null] })
    expect(publishedParts([10, 2, 3])).toEqual({ total: 15, parts: [10, null, null] })
    expect(publishedParts([10, 1, 2])).toEqual({ total: 13, parts: [null, null, null] })
    expect(publishedParts([10, 0, 7])).toEqual({ total: 17, parts: [10, 0, 7] })
    expect(publishedParts([9, 0, 0])).toEqual({ total: 9, parts: [9, 0, 0] })
    expect(publishedParts([3, 0, 0])).toEqual({ total: null, parts: [null, null, null] })
    expect(publishedParts([2, 2, 2])).toEqual({ total: 6, parts: [null, null, null] })
    // Five are enough, of the whole, of a part and to hide behind.
    expect(publishedParts([5, 0])).toEqual({ total: 5, parts: [5, 0] })
    expect(publishedParts([1, 5, 9])).toEqual({ total: 15, parts: [null, null, 9] })
    expect(publishedParts([0, 0])).toEqual({ total: 0, parts: [0, 0] })
  })

  it('never leave a difference that is of fewer than five, nor of one part', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 12 }), (counts) => {
      const { total, parts } = publishedParts(counts)
      for (const part of parts) if (part !== null) expect(part === 0 || part >= fewestReports).toBe(true)
      if (total === null) return
      const left = total - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
      const hidden = counts.filter((_, place) => parts[place] === null)
      if (hidden.length > 0) expect(left).toBeGreaterThanOrEqual(fewestReports)
      expect(hidden.length).not.toBe(1)
    }))
  })
})

const report = (extra: Partial<CountedReport> = {}): CountedReport => ({ regionCode: '150525100202', kind: 'PUBLICITY', submittedAt: '2015-11-02 02:00:00.000', extendedTo: null, score: null, assignedAt: null, declinedAt: null, confirmedAt: null, unfoundedAt: null, closedAt: null, ...extra })
const UNTIL = '2015-11-30 15:59:59.999'

describe('how a report went', () => {
  it('counts working days to its acceptance, five of which are in time', () => {
    expect(acceptanceOf(report({ assignedAt: '2015-11-09 02:00:00.000' }), UNTIL)).toEqual({ days: 5, isInTime: true })
    expect(acceptanceOf(report({ declinedAt: '2015-11-10 02:00:00.000' }), UNTIL)).toEqual({ days: 6, isInTime: false })
    expect(acceptanceOf(report(), UNTIL)).toEqual({ days: null, isInTime: false })
    expect(acceptanceOf(report({ submittedAt: '2015-11-27 02:00:00.000' }), UNTIL)).toBeNull()
  })

  it('counts days from its acceptance to its end, fifteen or as prolonged of which are in time', () => {
    const assignedAt = '2015-11-03 02:00:00.000'
    expect(finishOf(report({ assignedAt, closedAt: '2015-11-18 02:00:00.000' }), UNTIL)).toEqual({ days: 15, isInTime: true })
    expect(finishOf(report({ assignedAt, closedAt: '2015-11-19 02:00:00.000' }), UNTIL)).toEqual({ days: 16, isInTime: false })
    expect(finishOf(report({ assignedAt, closedAt: '2015-11-19 02:00:00.000', extendedTo: '2015-11-25 15:59:59.999' }), UNTIL)).toEqual({ days: 16, isInTime: true })
    expect(finishOf(report({ assignedAt }), UNTIL)).toEqual({ days: null, isInTime: false })
    expect(finishOf(report(), UNTIL)).toBeNull()
  })

  it('ends by what was said of it last', () => {
    expect(outcomeOf(report())).toBe('OPEN')
    expect(outcomeOf(report({ confirmedAt: '2015-11-05 02:00:00.000', closedAt: '2015-11-09 02:00:00.000' }))).toBe('CONFIRMED')
    expect(outcomeOf(report({ confirmedAt: '2015-11-05 02:00:00.000', unfoundedAt: '2015-11-12 02:00:00.000' }))).toBe('UNFOUNDED')
    expect(outcomeOf(report({ kind: 'COMMENDATION', closedAt: '2015-11-09 02:00:00.000' }))).toBe('THANKED')
  })
})

describe('a table of reports', () => {
  it('publishes scores by their own number, and medians and shares of five or more alone', () => {
    const rows = [...Array.from({ length: 6 }, (_, n) => report({ score: n < 4 ? 5 : null, assignedAt: '2015-11-03 02:00:00.000' })), ...Array.from({ length: 7 }, () => report({ kind: 'EXIT', score: 4 }))]
    const { total, lines } = reportTable(rows, ['PUBLICITY', 'EXIT'] as const, ({ kind }) => kind as 'PUBLICITY' | 'EXIT', UNTIL)
    expect(total).toMatchObject({ reports: 13, workingDaysToAcceptance: 1, acceptedInTime: 0.462, scores: 11, meanScore: 4.4 })
    expect(lines.map(({ figures }) => [figures.reports, figures.scores, figures.meanScore, figures.workingDaysToAcceptance, figures.acceptedInTime])).toEqual([[6, null, null, 1, 1], [7, null, null, null, 0]])
    expect(publishedMedian([1, 2, 3, 4])).toBeNull()
    expect(publishedMedian([9, 1, 2, 3, 4, 8])).toBe(3.5)
  })

  it('ends with the last whole month, so that no two looks tell what came between', () => {
    expect(lastCountedDay(2015, '2015-12-31')).toBe('2015-11-30')
    expect(lastCountedDay(2015, '2016-01-01')).toBe('2015-12-31')
    expect(lastCountedDay(2014, '2015-12-31')).toBe('2014-12-31')
    expect(lastCountedDay(2016, '2016-01-31')).toBeNull()
  })
})
