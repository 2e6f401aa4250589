import { expect, test } from 'vitest'
import type { Person } from '../household/household-file'
import { actsFor, headLeaves, needsReason, relationInputs, toRelate } from './event-draft'

const person = (id: string): Person => ({ id, name: id, nameMongolian: null, sex: null, birthDate: null, relation: '', idNumber: null, health: null, labour: null, education: null, ethnicity: null, isChild: false, student: null, disability: null, circumstances: null })
const persons = ['head', 'spouse', 'child'].map(person)

test('who does not decide which households there are neither splits nor merges', () => {
  expect(actsFor({ update: true, split: false })).toEqual(['addMember', 'endMember', 'changeHead', 'moveMember'])
  expect(actsFor({ update: true, split: true })).toHaveLength(6)
  expect(actsFor({ update: false, split: false })).toEqual([])
})

test('everybody who stays but the new head says what they are to the head', () => {
  expect(toRelate(persons, new Set(['head']), 'child').map(({ id }) => id)).toEqual(['spouse'])
  expect(toRelate(persons, new Set(), '')).toEqual([])
  expect(relationInputs([person('spouse')], new Map([['spouse', ' 之母 ']]))).toEqual([{ person: 'spouse', relation: '之母' }])
})

test('a next head is asked for when the first on the card leaves', () => {
  expect(headLeaves(persons, new Set(['head']))).toBe(true)
  expect(headLeaves(persons, new Set(['child']))).toBe(false)
})

test('a mistake, a split and a merge need a reason', () => {
  expect(needsReason('endMember', 'MISTAKE')).toBe(true)
  expect(needsReason('endMember', 'DEATH')).toBe(false)
  expect(needsReason('mergeHouseholds', '')).toBe(true)
})
