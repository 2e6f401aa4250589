import { expect, it } from 'vitest'
import { inOrderOfVacancies, pageAfter } from './supervision-order.js'

const village = (regionCode: string, vacant: number, trainingDue = 0) => ({ regionCode, vacant, endingSoon: 0, trainingDue, conflicts: 0 })
const villages = [village('a', 0, 1), village('b', 2), village('c', 0), village('d', 5, 3), village('e', 2, 1)]
const codes = (rows: readonly { readonly regionCode: string }[]): string[] => rows.map(({ regionCode }) => regionCode)

it('villages with fewer than ten supervisors come first, those that lack the most at the head', () => {
  expect(codes(inOrderOfVacancies(villages, null))).toEqual(['d', 'b', 'e', 'a', 'c'])
  expect(codes(inOrderOfVacancies(villages, 'VACANT'))).toEqual(['d', 'b', 'e'])
  expect(codes(inOrderOfVacancies(villages, 'TRAINING_DUE'))).toEqual(['d', 'e', 'a'])
})

it('pages hold each village once, and begin anew after one that is not in the list any more', () => {
  const all = inOrderOfVacancies(villages, null)
  const first = pageAfter(all, null, 2)
  expect([codes(first), codes(pageAfter(all, 'b', 2)), codes(pageAfter(all, 'a', 2))]).toEqual([['d', 'b'], ['e', 'a'], ['c']])
  expect(codes(pageAfter(all, 'gone', 2))).toEqual(['d', 'b'])
})
