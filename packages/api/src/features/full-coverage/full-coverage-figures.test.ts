import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CoverageItem, CoverageStatus } from './full-coverage-codes.js'
import { isCountryside, territoryFigures, villagesCounted } from './full-coverage-figures.js'
import type { VillageProgress } from './full-coverage-figures.js'

const BANNER = '150525000000'
const [FIRST, SECOND, ELSEWHERE] = ['150525100202', '150525101203', '150524100202'] as const
const ITEMS = Object.values(CoverageItem)
const all = (regionCode: string, status: CoverageStatus): VillageProgress[] => ITEMS.map((item) => ({ regionCode, item, status }))

describe('M-7 the ten services counted by territory', () => {
  it('count each village once for each service, and say how many have all ten', () => {
    const progress = [...all(FIRST, 'DONE'), { regionCode: SECOND, item: 'STREETS', status: 'UNDER_WAY' } as const, ...all(ELSEWHERE, 'DONE')]
    const { villages, complete, figures } = territoryFigures(BANNER, [FIRST, SECOND, ELSEWHERE], progress)
    expect([villages, complete]).toEqual([2, 1])
    expect(figures.map(({ item }) => item)).toEqual(ITEMS)
    expect(figures.find(({ item }) => item === 'STREETS')).toEqual({ item: 'STREETS', done: 1, underWay: 1, notStarted: 0 })
    expect(figures.find(({ item }) => item === 'SHOP')).toEqual({ item: 'SHOP', done: 1, underWay: 0, notStarted: 1 })
  })

  it('do not call nine of ten complete', () => {
    expect(territoryFigures(BANNER, [FIRST], all(FIRST, 'DONE').slice(1)).complete).toBe(0)
  })

  it('count villages and gachas, residents’ committees only where they are registered as poor', () => {
    const region = (code: string, isPoorVillage: boolean) => ({ code, level: 'VILLAGE' as const, isPoorVillage })
    const regions = [region('150525100001', false), region('150525100002', true), region('150525100200', false), region('150525100201', true), { code: '150525100000', level: 'TOWN' as const, isPoorVillage: false }]
    expect(villagesCounted(regions, true)).toEqual(['150525100002', '150525100201'])
    expect(villagesCounted(regions, false)).toEqual(['150525100002', '150525100200', '150525100201'])
    expect(['150525100199', '150525100200', '150525100000'].map(isCountryside)).toEqual([false, true, false])
  })

  it('add up: what towns have is what their banner has, and the three of a service are all villages', () => {
    const village = fc.integer({ min: 0, max: 5 }).map((n) => `15052510${n % 3}20${n}`)
    const progress = fc.uniqueArray(fc.record({ regionCode: village, item: fc.constantFrom(...ITEMS), status: fc.constantFrom(...Object.values(CoverageStatus)) }), { selector: ({ regionCode, item }) => `${regionCode} ${item}` })
    fc.assert(
      fc.property(fc.uniqueArray(village), progress, (villages, rows) => {
        const whole = territoryFigures(BANNER, villages, rows)
        const towns = [0, 1, 2].map((n) => territoryFigures(`15052510${n}000`, villages, rows))
        expect(towns.reduce((sum, town) => sum + town.villages, 0)).toBe(whole.villages)
        expect(towns.reduce((sum, town) => sum + town.complete, 0)).toBe(whole.complete)
        for (const [index, figure] of whole.figures.entries()) {
          expect(figure.done + figure.underWay + figure.notStarted).toBe(whole.villages)
          expect(towns.reduce((sum, town) => sum + (town.figures[index]?.done ?? 0), 0)).toBe(figure.done)
        }
      }),
      { seed: 20151231 },
    )
  })
})
