import { describe, expect, it } from 'vitest'
import type { VillageFacts } from '../village/village-fields.js'
import { comparedFigures, registeredFigures } from './exit-figures.js'

const told = (level: 'VILLAGE' | 'BANNER', villages: readonly VillageFacts[], poorPersons = 30): Record<string, readonly [number | null, number]> =>
  Object.fromEntries(registeredFigures(level, { poorPersons, poorHouseholds: 10, year: 2015, villages }).map(({ figure, value, villagesMissing }) => [figure, [value, villagesMissing]]))

describe('2.7 the figures of the register for an exit test', () => {
  it('7.11 are 3.00 per cent with 30 poor of 1,000 and 2.90 with 29', () => {
    expect(told('VILLAGE', [{ population: 1_000 }])['INCIDENCE']).toEqual([3, 0])
    expect(told('VILLAGE', [{ population: 1_000 }], 29)['INCIDENCE']).toEqual([2.9, 0])
    expect(told('VILLAGE', [{ population: 0 }], 0)['INCIDENCE']).toEqual([null, 0])
  })

  it('of a banner are summed and weighed by persons where every village has them, and of some alone are never made', () => {
    const villages = [{ population: 400, netIncomePerCapita: 500_000, collectiveIncome: 100 }, { population: 600, netIncomePerCapita: 700_000, collectiveIncome: 200 }]
    expect(told('BANNER', villages)).toMatchObject({ POPULATION: [1_000, 0], INCIDENCE: [3, 0], NET_INCOME: [620_000, 0], COLLECTIVE_AMOUNT: [300, 0] })
    expect(told('BANNER', [...villages, {}])).toMatchObject({ POOR_PERSONS: [30, 0], POPULATION: [null, 1], INCIDENCE: [null, 1], NET_INCOME: [null, 1], COLLECTIVE_AMOUNT: [null, 1] })
  })

  it.each([
    [{ unsafeWaterHouseholds: 0, waterDifficultHouseholds: 0 }, 'WATER', 1],
    [{ unsafeWaterHouseholds: 0 }, 'WATER', null],
    [{ waterDifficultHouseholds: 1 }, 'WATER', 0],
    [{ powerlessHouseholds: 0 }, 'POWER', 1],
    [{ powerlessHouseholds: 1 }, 'POWER', 0],
    [{ hardenedRoad: false }, 'ROADS', 0],
    [{}, 'ROADS', null],
    [{ clinics: 0 }, 'CLINIC', 0],
    [{ collectiveIncome: 0 }, 'COLLECTIVE_INCOME', 0],
    [{ collectiveIncome: 1 }, 'COLLECTIVE_INCOME', 1],
  ] as const)('of a village with %j say of %s: %s', (facts, figure, value) => expect(told('VILLAGE', [facts])[figure]?.[0]).toBe(value))

  it('stand beside what was typed, with the difference to two decimals', () => {
    const registered = registeredFigures('BANNER', { poorPersons: 29, poorHouseholds: 10, year: 2015, villages: [{ population: 1_000 }] })
    const compared = comparedFigures(registered, { banner: { incidence: 2.1, wrongExit: 0.5, omission: 1.9, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: false } })
    expect(compared.filter(({ typed }) => typed !== null).map(({ figure, value, typed, difference }) => [figure, value, typed, difference])).toEqual([
      ['INCIDENCE', 2.9, 2.1, -0.8], ['WRONG_EXIT', null, 0.5, null], ['OMISSION', null, 1.9, null], ['APPROVAL', null, 91, null], ['INCOME_GROWTH', null, 1, null], ['SERVICES', null, 0, null],
    ])
  })
})
