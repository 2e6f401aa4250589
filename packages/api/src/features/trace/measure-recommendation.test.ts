import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HouseholdAttribute, POVERTY_CAUSES } from '../household/household-codes.js'
import { recommendMeasures, zoneOf } from './measure-recommendation.js'

const kinds = (need: Parameters<typeof recommendMeasures>[0]): string[] => recommendMeasures(need).map((each) => `${each.class} ${each.category}`)

describe('R-10: measures by place, cause and kind of poverty', () => {
  it('meet the cause: a student gets relief for school, a household without water a well', () => {
    expect(kinds({ zone: 'FARMING', cause: 'SCHOOLING', attribute: 'GENERAL_POOR' })[0]).toBe('RELIEF EDUCATION')
    expect(recommendMeasures({ zone: 'FARMING', cause: 'LACK_WATER', attribute: 'GENERAL_POOR' })[0]?.text.zh).toContain('机电井')
  })

  it('suit the place: herding in the north, sand crops in the south, maize on farmland', () => {
    const last = (zone: 'PASTORAL' | 'SANDY' | 'FARMING'): string => recommendMeasures({ zone, cause: 'LACK_FUNDS', attribute: 'GENERAL_POOR' }).map((each) => each.text.zh).join()
    expect(last('PASTORAL')).toContain('草')
    expect(last('SANDY')).toContain('荞麦')
    expect(last('FARMING')).toContain('玉米')
    expect([zoneOf('150526100200'), zoneOf('150525100200'), zoneOf('150523100200'), zoneOf('150581001001')]).toEqual(['PASTORAL', 'SANDY', 'FARMING', 'TOWN'])
  })

  it('suit the kind of poverty: five-guarantee support comes first and no business is proposed to those who cannot work', () => {
    const five = recommendMeasures({ zone: 'SANDY', cause: 'ILLNESS', attribute: 'FIVE_GUARANTEE' })
    expect(five[0]).toMatchObject({ class: 'SAFEGUARD', category: 'SAFETY_NET' })
    expect(five.some((each) => each.category === 'INDUSTRY')).toBe(false)
  })

  it('propose something for every cause, never twice, and nothing of what is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom('PASTORAL' as const, 'SANDY' as const, 'FARMING' as const, 'TOWN' as const), fc.option(fc.constantFrom(...POVERTY_CAUSES), { nil: null }), fc.option(fc.constantFrom(...Object.values(HouseholdAttribute)), { nil: null }), (zone, cause, attribute) => {
        const found = recommendMeasures({ zone, cause, attribute })
        expect(new Set(found.map((each) => each.text.zh)).size).toBe(found.length)
        if (cause !== null && cause !== 'OTHER') expect(found.length).toBeGreaterThan(0)
        if (cause === null && attribute === null) expect(found.every((each) => each.category === 'ECO_COMPENSATION')).toBe(true)
      }),
    )
  })
})
