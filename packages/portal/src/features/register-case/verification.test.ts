import { expect, test } from 'vitest'
import { judgingIncomes, undecidedItems, verifierRows } from './verification'

const team = { id: 't', leader: { id: 'l', name: '巴图' } }
const appointments = [{ id: 'a', role: 'DIVISION_LEADER' as const, account: { id: 'd', name: '处级' } }, { id: 'b', role: 'FIRST_SECRETARY' as const, account: { id: 's', name: '斯琴' } }]

test('2.7 work team and first secretary verify where the village has them in post, named by who is in post', () => {
  expect(verifierRows({ team, appointments })).toEqual([{ body: 'PARTY_BRANCH', name: '' }, { body: 'VILLAGERS_COMMITTEE', name: '' }, { body: 'WORK_TEAM', name: '巴图' }, { body: 'FIRST_SECRETARY', name: '斯琴' }])
  expect(verifierRows({ team: null, appointments: [] }).map(({ body }) => body)).toEqual(['PARTY_BRANCH', 'VILLAGERS_COMMITTEE'])
  expect(verifierRows(null)).toHaveLength(2)
})

test('2.7 no item is decided before somebody looked', () => {
  expect(undecidedItems(['FOOD', 'SAFE_WATER'])).toEqual([{ item: 'FOOD', met: null, evidence: '' }, { item: 'SAFE_WATER', met: null, evidence: '' }])
})

test('2.7 income is that of the last full year before the opening, else of the year of the opening, and of no other', () => {
  const income = (year: number) => ({ year, netPerCapita: 300_000, line: 285_500 })
  expect(judgingIncomes('2016-02-01', [2013, 2015, 2016].map(income)).map(({ year }) => year)).toEqual([2015, 2016])
  expect(judgingIncomes('2016-02-01', [2014, 2016].map(income)).map(({ year }) => year)).toEqual([2016])
  expect(judgingIncomes('2016-02-01', [])).toEqual([])
})
