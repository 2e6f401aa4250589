import { describe, expect, it } from 'vitest'
import { entitlementRulesOf, entitlementsDue, statusAfter } from './entitlement-rules.js'
import type { EntitledMember } from './entitlement-rules.js'

const member = (changes: Partial<EntitledMember>): EntitledMember => ({ id: 'a', sex: 'MALE', birthDate: '1975-05-05', labour: 'ORDINARY', student: 'NONE', circumstances: { migrantWork: 'NONE' }, ...changes })
const verdicts = (members: readonly EntitledMember[], status: Parameters<typeof entitlementsDue>[1] = 'NOT_EXITED', year = 2015): string[] => entitlementsDue(year, status, members).map(({ kind, verdict }) => `${kind} ${verdict}`)

describe('M-8 the three entitlements', () => {
  it.each(['NOT_EXITED', 'PRE_EXIT', 'RETURNED'] as const)('are due to a household that is %s', (status) => {
    expect(verdicts([member({})], status)).toContain('COAL DUE')
  })

  it.each(['EXITED', 'CANCELLED'] as const)('are not due to one that is %s', (status) => {
    expect(verdicts([member({ student: 'UNDERGRADUATE' })], status)).toEqual(['COAL NOT_DUE', 'STUDENT_GRANT NOT_DUE', 'JOB NOT_DUE'])
  })

  it('have no rules before 2015, and then nothing is said of them', () => {
    expect(entitlementsDue(2014, 'NOT_EXITED', [member({})])).toEqual([])
    expect([entitlementRulesOf(2014), entitlementRulesOf(2015)?.due]).toEqual([null, { COAL: 1_000, STUDENT_GRANT: 1_000_000, JOB: 1 }])
  })

  it.each([
    ['UNDERGRADUATE', '1995-01-01', 'STUDENT_GRANT DUE'],
    ['HIGHER_VOCATIONAL', '1995-01-01', 'STUDENT_GRANT DUE'],
    ['SENIOR', '1998-01-01', 'STUDENT_GRANT NOT_DUE'],
    ['NONE', '1995-01-01', 'STUDENT_GRANT NOT_DUE'],
    // Not on file is not the same as no.
    [null, '1999-12-31', 'STUDENT_GRANT UNKNOWN'],
    [null, '2000-01-01', 'STUDENT_GRANT NOT_DUE'],
    [null, '1985-12-31', 'STUDENT_GRANT NOT_DUE'],
    [null, null, 'STUDENT_GRANT UNKNOWN'],
  ] as const)('give a grant to whoever is at %s, born %s: %s', (student, birthDate, verdict) => {
    expect(verdicts([member({}), member({ id: 'b', student, birthDate, labour: 'NONE' })])).toContain(verdict)
  })

  it('give a grant to each student', () => {
    const due = entitlementsDue(2015, 'NOT_EXITED', [member({ id: 'b', student: 'UNDERGRADUATE' }), member({ id: 'c', student: 'HIGHER_VOCATIONAL' }), member({ id: 'd', student: null, birthDate: '1996-01-01' })])
    expect(due[1]).toEqual({ kind: 'STUDENT_GRANT', verdict: 'DUE', personIds: ['b', 'c'] })
  })

  it.each([
    ['nobody who is able works', [member({}), member({ sex: 'FEMALE' })], 'JOB DUE'],
    ['one of them does', [member({}), member({ circumstances: { migrantWork: 'OUTSIDE' } })], 'JOB NOT_DUE'],
    ['it is not on file of one', [member({}), member({ circumstances: null })], 'JOB UNKNOWN'],
    ['one works, whatever is not on file of another', [member({ circumstances: { migrantWork: 'IN_TOWN' } }), member({ circumstances: null })], 'JOB NOT_DUE'],
    ['nobody is able', [member({ labour: 'LOST' }), member({ labour: 'WEAK' })], 'JOB NOT_DUE'],
    ['the ability of one is not on file', [member({ labour: null })], 'JOB UNKNOWN'],
    ['a man has passed 60', [member({ birthDate: '1954-12-31' })], 'JOB NOT_DUE'],
    ['a man is 60', [member({ birthDate: '1955-01-01' })], 'JOB DUE'],
    ['a woman has passed 55', [member({ sex: 'FEMALE', birthDate: '1959-12-31' })], 'JOB NOT_DUE'],
    ['somebody is at school', [member({ student: 'SENIOR', birthDate: '1998-01-01' })], 'JOB NOT_DUE'],
  ] as const)('give a job to a family when %s: %s', (_, members, verdict) => {
    expect(verdicts(members)).toContain(verdict)
  })

  it.each([
    ['COAL', 0, 'DUE'],
    ['COAL', 999, 'DUE'],
    ['COAL', 1_000, 'DELIVERED'],
    ['STUDENT_GRANT', 999_999, 'DUE'],
    ['STUDENT_GRANT', 1_000_000, 'DELIVERED'],
    ['JOB', 0, 'DUE'],
    ['JOB', 1, 'DELIVERED'],
  ] as const)('of %s with %i delivered are %s', (kind, delivered, status) => {
    const rules = entitlementRulesOf(2015)
    if (rules === null) throw new Error('2015 has rules')
    expect(statusAfter(rules, kind, delivered, false)).toBe(status)
    expect(statusAfter(rules, kind, delivered, true)).toBe('WITHDRAWN')
  })
})
