import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catchUpSteps, groupFault } from './group-rules.js'
import { isSimilar, textLikeness } from './similarity.js'
import type { ReportedMatter } from './similarity.js'

const matter = (extra: Partial<ReportedMatter> = {}): ReportedMatter => ({ regionCode: '150525100202', kind: 'PUBLICITY', householdId: null, projectId: null, cadreId: null, subjectOffice: null, foundCadreId: null, foundOffice: null, source: null, submittedAt: '2015-12-01 02:00:00.000', text: '公示栏里没有今年的贫困户名单。', ...extra })

describe('reports that say the same', () => {
  it('share village, kind, target and words within thirty days', () => {
    const repeated = matter({ submittedAt: '2015-12-20 02:00:00.000', text: '村公示栏还是没有今年贫困户的名单！' })
    expect(isSimilar(matter(), repeated)).toBe(true)
    expect(isSimilar(matter(), { ...repeated, submittedAt: '2015-12-31 02:00:00.000' }), 'thirty days to the millisecond').toBe(true)
    expect(isSimilar(matter(), { ...repeated, submittedAt: '2015-12-31 02:00:00.001' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, regionCode: '150525100203' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, kind: 'FUND_USE' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, householdId: 'one' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, projectId: 'one' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, cadreId: 'one' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, subjectOffice: 'TOWN_OFFICE' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, foundCadreId: 'one' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, foundOffice: 'TOWN_OFFICE' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, source: 'INSPECTION' })).toBe(false)
    expect(isSimilar(matter(), { ...repeated, text: '低保款两个月没有发。' })).toBe(false)
  })

  it('need fewer words in common where both name the same household', () => {
    const [one, other] = [matter({ householdId: 'h', text: '煤没有发到户' }), matter({ householdId: 'h', text: '煤还没有发到他家里，村里说已经发了' })]
    expect(isSimilar(one, other)).toBe(true)
    expect(isSimilar({ ...one, householdId: null }, { ...other, householdId: null })).toBe(false)
    for (const target of [{ projectId: 'p' }, { cadreId: 'c' }]) expect(isSimilar({ ...one, householdId: null, ...target }, { ...other, householdId: null, ...target })).toBe(true)
  })

  it('share just enough words: half of their pairs, or a quarter of the same target', () => {
    // Four pairs each, of which two are shared; eight and eight, of which two are.
    expect([textLikeness('abcde', 'abcxy'), isSimilar(matter({ text: 'abcde' }), matter({ text: 'abcxy' }))]).toEqual([0.5, true])
    const [one, other] = [matter({ householdId: 'h', text: 'abcdefghi' }), matter({ householdId: 'h', text: 'abcqrstuv' })]
    expect([textLikeness(one.text, other.text), isSimilar(one, other)]).toEqual([0.25, true])
  })

  it('are alike whichever comes first, wholly to themselves, whatever the width, the case and the marks', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (one, other) => {
      const likeness = textLikeness(one, other)
      expect(likeness).toBe(textLikeness(other, one))
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
    }))
    expect(textLikeness('ＡＢ公示栏。', 'ab 公示栏')).toBe(1)
    expect(textLikeness('。！', '。！')).toBe(0)
  })
})

describe('a report put under another', () => {
  const grouped = (extra: object = {}) => ({ ...matter(), status: 'TRIAGED' as const, leadId: null, reopened: false, ...extra })

  it('is of the same matter, open, and no further than the one that leads', () => {
    expect(groupFault(grouped(), grouped({ householdId: 'h', text: 'other words' }))).toBeNull()
    expect(groupFault(grouped(), grouped({ cadreId: 'somebody' }))).toBe('otherMatter')
    expect(groupFault(grouped(), grouped({ projectId: 'one' }))).toBe('otherMatter')
    expect(groupFault(grouped(), grouped({ foundCadreId: 'somebody' }))).toBe('otherMatter')
    expect(groupFault(grouped(), grouped({ reopened: true }))).toBe('reopened')
    expect(groupFault(grouped({ reopened: true }), grouped())).toBeNull()
    expect(groupFault(grouped({ leadId: 'x' }), grouped())).toBe('leadIsLed')
    expect(groupFault(grouped(), grouped({ status: 'ASSIGNED' }))).toBe('furtherThanLead')
    expect(groupFault(grouped(), grouped({ status: 'CLOSED' }))).toBe('concluded')
    expect(groupFault(grouped({ status: 'CONFIRMED' }), grouped())).toBe('concluded')
  })

  it('catches up by the steps that it lacks, with the same handler at the end', () => {
    expect(catchUpSteps('SUBMITTED', 'SUBMITTED')).toEqual([])
    expect(catchUpSteps('SUBMITTED', 'TRIAGED')).toEqual(['triage'])
    expect(catchUpSteps('SUBMITTED', 'ASSIGNED')).toEqual(['triage', 'assign'])
    expect(catchUpSteps('ASSIGNED', 'ASSIGNED')).toEqual(['assign'])
  })
})
