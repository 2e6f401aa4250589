import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freePlacesOf, lacksSomebody, leaderShortage, leadersBelowTen, leadersNeeded } from './coverage-rules.js'

describe('7.8 shortage of section-level leaders', () => {
  it.each([[0, 0, 0], [1, 0, 1], [10, 1, 0], [11, 1, 1], [100, 12, -2]])('of %d poor households and %d leaders is %d', (households, leaders, shortage) => {
    expect(leaderShortage(households, leaders)).toBe(shortage)
  })

  it('7.9 39,820 households need 3,982 leaders, and 33,300 need 3,330; the 2,000 that were dispatched suffice for neither', () => {
    expect([leadersNeeded(39_820), leadersNeeded(33_300)]).toEqual([3_982, 3_330])
    expect(leaderShortage(39_820, 2_000)).toBe(1_982)
    expect(leaderShortage(33_300, 2_000)).toBe(1_330)
  })

  it('is never made good by fewer leaders than a tenth of the households', () => {
    fc.assert(fc.property(fc.nat(200_000), fc.nat(20_000), (households, leaders) => leaderShortage(households, leaders) <= 0 === leaders * 10 >= households))
  })
})

describe('C-3 places of section-level leaders', () => {
  it('are ten each, and whoever has none has ten left', () => {
    expect(freePlacesOf(3, [10, 4])).toBe(16)
    expect(leadersBelowTen(3, [10, 4])).toBe(2)
    expect(freePlacesOf(0, [])).toBe(0)
  })

  it('are left exactly where somebody is below ten', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 50 }), (loads) => freePlacesOf(loads.length, loads) > 0 === leadersBelowTen(loads.length, loads) > 0))
  })
})

describe('C-11 a poor village', () => {
  const whole = { hasTeam: true, hasDivisionLeader: true, hasFirstSecretary: true, chiefs: 1, supervisors: 10 }
  it('lacks nobody with team, leader, first secretary, a chief and ten supervisors', () => expect(lacksSomebody(whole)).toBe(false))
  it.each([{ hasTeam: false }, { hasDivisionLeader: false }, { hasFirstSecretary: false }, { chiefs: 0 }, { supervisors: 9 }])('lacks somebody with %o', (lack) => expect(lacksSomebody({ ...whole, ...lack })).toBe(true))
})
