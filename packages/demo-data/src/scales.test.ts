import { describe, expect, it } from 'vitest'
import { demoBatches } from './batches.js'
import { planVillages } from './city/plan.js'
import { leaderCount } from './city/village-plan.js'
import { tallyOf, hashOf } from './testing/tally.js'
import { demoTotals } from './totals.js'
import type { Scale } from './rows/batch.js'
import type { HouseholdRow } from './rows/household.js'
import type { AccountRow } from './rows/staff.js'

const tiny = tallyOf('tiny')
const town = tallyOf('town')
const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0)

function rowsOf(scale: Scale): { households: HouseholdRow[]; accounts: AccountRow[] } {
  const households: HouseholdRow[] = []
  const accounts: AccountRow[] = []
  for (const batch of demoBatches(scale)) {
    if (batch.table === 'household') households.push(...batch.rows)
    if (batch.table === 'account') accounts.push(...batch.rows)
  }
  return { households, accounts }
}

describe('tiny', () => {
  it('is three poor villages of Naiman and a village of Kulun', () => {
    const villages = [...tiny.villages]
    expect(villages.map(([code]) => code.slice(0, 6))).toEqual(['150524', '150525', '150525', '150525'])
    expect(villages.slice(1).every(([, { poor, exited }]) => poor === 70 && exited === 160)).toBe(true)
    expect(villages[0]?.[1].poor).toBe(10)
  })

  it('has every role, with two poor households that lack a leader', () => {
    const roles = new Set([...tiny.counts.keys()].filter((key) => key.startsWith('role ')))
    expect(roles.size).toBe(13)
    expect(tiny.counts.get('withoutCadre')).toBe(2)
  })

  it('has an observation of every status and reports of several', () => {
    for (const status of ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'DECLINED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED', 'CLOSED']) {
      expect(tiny.counts.get(`observation ${status}`), status).toBeGreaterThan(0)
    }
    expect(tiny.rows.get('outcomeReport')).toBeGreaterThan(5)
  })

  it('comes in less than a second', () => {
    const started = performance.now()
    hashOf('tiny')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('town', () => {
  it('is all of 大沁他拉镇 with its eleven poor villages', () => {
    expect([...town.villages.keys()].every((code) => code.startsWith('150525100'))).toBe(true)
    expect(town.rows.get('workTeam')).toBe(11)
  })

  it('holds the households that the town has in every larger scale, and the same people under the same logins', () => {
    const small = rowsOf('tiny')
    const large = rowsOf('town')
    const largeHouseholds = new Map(large.households.map((household) => [household.number, household]))
    const shared = small.households.filter(({ regionCode }) => regionCode.startsWith('150525100'))
    expect(shared).toHaveLength(460)
    expect(shared.map(({ number }) => largeHouseholds.get(number))).toEqual(shared)
    const largeAccounts = new Map(large.accounts.map((account) => [account.login, account]))
    const leaders = small.accounts.filter(({ login }) => login.startsWith('section-leader') && largeAccounts.has(login))
    expect(leaders.length).toBeGreaterThanOrEqual(14)
    expect(leaders.map(({ login }) => largeAccounts.get(login))).toEqual(leaders)
  })
})

describe('x10', () => {
  const plans = planVillages(10)

  it('has ten times the households, persons and section-level leaders, all else as the city', () => {
    const exited = plans.flatMap(({ exited: groups }) => Object.values(groups))
    expect(sum(plans.map(({ poor }) => poor.households)) + sum(exited.map(({ households }) => households))).toBe(1_315_000)
    expect(sum(plans.map(({ poor }) => poor.persons)) + sum(exited.map(({ persons }) => persons))).toBe(4_460_000)
    expect(sum(plans.map(leaderCount))).toBe(39_800)
    expect(sum(plans.map(({ enterprises }) => enterprises.linkages.length))).toBe(1_320)
    expect(sum(plans.flatMap(({ exited: groups }) => [groups.linked2015.persons, groups.linkedEarlier.persons]))).toBe(91_200)
  })

  it('announces the rows of the plan', () => {
    expect(demoTotals('x10')).toMatchObject({ household: 1_315_000, person: 4_460_000, income: 2_630_000, linkage: 2_900, workTeam: 435 })
  })
})

describe.each([['tiny', tiny], ['town', town]] as const)('the stream of %s', (scale, tally) => {
  it('is free of faults, has the rows announced, and is the same every time', () => {
    expect(tally.faults).toEqual([])
    expect(Object.fromEntries(tally.rows)).toEqual(demoTotals(scale))
    expect(hashOf(scale)).toBe(tally.hash)
  })
})
