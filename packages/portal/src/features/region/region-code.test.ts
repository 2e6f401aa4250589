import { expect, test } from 'vitest'
import { ancestorCode, levelOf, liesWithin } from './region-code'

test('trailing zeros tell the level of a region', () => {
  expect(['150500000000', '150525000000', '150525100000', '150525100229'].map(levelOf)).toEqual(['CITY', 'BANNER', 'TOWN', 'VILLAGE'])
})

test('the city of a village is found by its code', () => {
  expect(ancestorCode('150525100229', 'CITY')).toBe('150500000000')
  expect(ancestorCode('150525100229', 'TOWN')).toBe('150525100000')
})

test('a town lies within its banner and not within the neighbouring one', () => {
  expect(liesWithin('150525100000', '150525000000')).toBe(true)
  expect(liesWithin('150526100000', '150525000000')).toBe(false)
  expect(liesWithin('150525000000', '150525000000')).toBe(true)
})
