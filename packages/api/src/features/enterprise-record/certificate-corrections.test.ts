import { describe, expect, it } from 'vitest'
import { lastCorrection } from './certificate-corrections.js'
import type { CorrectedLine, DecidedReport } from './certificate-corrections.js'

const ISSUED = '2015-10-20 03:00:00.000'
const report = (id: string, day: string, changes: Partial<DecidedReport> = {}): DecidedReport => ({ id, linkageId: 'linkage', period: '2015Q3', reverses: null, decidedAt: `2015-${day} 03:00:00.000`, ...changes })
const counted = report('counted', '10-10')

const line = (reportId: string, concludedAt: string, changes: Partial<CorrectedLine> = {}): CorrectedLine => ({ reportId, origin: 'HOUSEHOLD', takenUpAt: null, concludedAt: `2015-${concludedAt} 03:00:00.000`, ...changes })

describe('the year of a certificate', () => {
  it('is corrected by a reversal of what it counted, and by what was reported in its place', () => {
    const reversal = report('reversal', '11-05', { reverses: 'counted' })
    expect(lastCorrection([counted, reversal], [], ISSUED)).toBe(reversal.decidedAt)
    const again = report('again', '11-20')
    expect(lastCorrection([counted, reversal, again], [], ISSUED)).toBe(again.decidedAt)
  })

  it('is corrected by an office that took a line out of what it counted since, and of nothing else', () => {
    expect(lastCorrection([counted], [line('counted', '11-05')], ISSUED)).toBe('2015-11-05 03:00:00.000')
    expect(lastCorrection([counted, report('later', '12-10')], [line('counted', '10-12'), line('later', '12-11')], ISSUED)).toBe(null)
  })

  it('is not corrected by a line that it did not count: one that the village said is not so, or that an office looked into already', () => {
    expect(lastCorrection([counted], [line('counted', '11-05', { origin: 'VILLAGE' })], ISSUED)).toBe(null)
    expect(lastCorrection([counted], [line('counted', '11-05', { takenUpAt: '2015-10-15 03:00:00.000' })], ISSUED)).toBe(null)
    expect(lastCorrection([counted], [line('counted', '11-05', { takenUpAt: '2015-10-25 03:00:00.000' })], ISSUED)).toBe('2015-11-05 03:00:00.000')
  })

  it('is not corrected by an ordinary report that came later, nor by the reversal of one, nor by what was reversed before it was issued', () => {
    const later = report('later', '12-10', { period: '2015Q4' })
    expect(lastCorrection([counted, later, report('other', '12-11', { linkageId: 'other' })], [], ISSUED)).toBe(null)
    expect(lastCorrection([counted, later, report('undone', '12-20', { period: '2015Q4', reverses: 'later' }), report('once more', '12-22', { period: '2015Q4' })], [], ISSUED)).toBe(null)
    expect(lastCorrection([counted, report('before', '10-12', { reverses: 'counted' })], [], ISSUED)).toBe(null)
    expect(lastCorrection([], [], ISSUED)).toBe(null)
  })
})
