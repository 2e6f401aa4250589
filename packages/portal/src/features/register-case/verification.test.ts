import { expect, test } from 'vitest'
import { undecidedItems, verificationBasis } from './verification'

const team = { id: 't', leader: { id: 'l', name: '巴图' } }
const appointments = [{ id: 'a', role: 'DIVISION_LEADER' as const, account: { id: 'd', name: '处级' } }, { id: 'b', role: 'FIRST_SECRETARY' as const, account: { id: 's', name: '斯琴' } }]
const income = (year: number) => ({ year, netPerCapita: 300_000, line: 285_500 })
const registerCase = { incomeYears: [2015, 2016], whoMustVerify: ['PARTY_BRANCH' as const, 'WORK_TEAM' as const, 'FIRST_SECRETARY' as const] }

test('2.7 whoever must verify is named by who is in post; of a committee it is written by whoever was there', () => {
  expect(verificationBasis({ registerCase, village: { team, appointments }, household: null }).verifiers).toEqual([{ body: 'PARTY_BRANCH', name: '' }, { body: 'WORK_TEAM', name: '巴图' }, { body: 'FIRST_SECRETARY', name: '斯琴' }])
  expect(verificationBasis({ registerCase, village: null, household: null }).verifiers.map(({ name }) => name)).toEqual(['', '', ''])
})

test('2.7 no item is decided before somebody looked', () => {
  expect(undecidedItems(['FOOD', 'SAFE_WATER'])).toEqual([{ item: 'FOOD', met: null, evidence: '' }, { item: 'SAFE_WATER', met: null, evidence: '' }])
})

test('2.7 income is of the years that the service names, in their order, as far as it is on file', () => {
  const years = (...onFile: readonly number[]) => verificationBasis({ registerCase, village: null, household: { incomes: onFile.map(income) } }).incomes.map(({ year }) => year)
  expect([years(2013, 2016, 2015), years(2014, 2016), years()]).toEqual([[2015, 2016], [2016], []])
})
