import { expect, test } from 'vitest'
import { enterpriseFilterOf } from './enterprise-query'

test('the address of the enterprises says what they are narrowed by', () => {
  const address = new URLSearchParams({ region: '150525000000', name: '牧业', industry: '肉牛', leadingLevel: 'CITY', linked: 'no', ended: 'yes', page: '2' })
  expect(enterpriseFilterOf(address)).toEqual({ region: '150525000000', nameContains: '牧业', industry: ['肉牛'], leadingLevel: ['CITY'], linked: false, ended: true })
})

test('what an address says in no known word is left out', () => {
  expect(enterpriseFilterOf(new URLSearchParams({ leadingLevel: 'WORLD', linked: 'perhaps', ended: '' }))).toEqual({})
})
