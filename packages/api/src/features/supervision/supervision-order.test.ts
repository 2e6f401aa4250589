import { expect, it } from 'vitest'
import { inOrderOfVacancies, needs, pageAfter } from './supervision-order.js'

const village = (regionCode: string, vacant: number, trainingDue = 0) => ({ regionCode, vacant, endingSoon: 0, trainingDue, conflicts: 0 })
const villages = [village('a', 0, 1), village('b', 2), village('c', 0), village('d', 5, 3), village('e', 2, 1)]
const codes = (rows: readonly { readonly regionCode: string }[]): string[] => rows.map(({ regionCode }) => regionCode)

it('villages with fewer than ten supervisors come first, those that lack the most at the head', () => {
  const all = inOrderOfVacancies(villages)
  expect(codes(all)).toEqual(['d', 'b', 'e', 'a', 'c'])
  expect(codes(all.filter((each) => needs(each, 'VACANT')))).toEqual(['d', 'b', 'e'])
  expect(codes(all.filter((each) => needs(each, 'TRAINING_DUE')))).toEqual(['d', 'e', 'a'])
})

it('pages hold each village once, and begin anew after one that is none of them', () => {
  const all = inOrderOfVacancies(villages)
  expect([codes(pageAfter(all, null, null, 2)), codes(pageAfter(all, null, 'b', 2)), codes(pageAfter(all, null, 'a', 2))]).toEqual([['d', 'b'], ['e', 'a'], ['c']])
  expect([codes(pageAfter(all, 'TRAINING_DUE', null, 2)), codes(pageAfter(all, 'TRAINING_DUE', 'e', 2))]).toEqual([['d', 'e'], ['a']])
  expect(codes(pageAfter(all, null, 'gone', 2))).toEqual(['d', 'b'])
})

it('a page goes on after the place of a village that needs nothing any more, and begins anew where the place went with the need', () => {
  const all = inOrderOfVacancies(villages)
  expect(codes(pageAfter(all, 'TRAINING_DUE', 'b', 2))).toEqual(['e', 'a'])
  expect(codes(pageAfter(all, 'VACANT', 'a', 2))).toEqual(['d', 'b'])
})
