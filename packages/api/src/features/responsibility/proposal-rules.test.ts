import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CADRE_SKILLS } from '../appointment/cadre-skills.js'
import { POVERTY_CAUSES } from '../household/household-codes.js'
import { proposeAssignments } from './proposal-rules.js'
import type { LeaderWithRoom, OpenHousehold } from './proposal-rules.js'

const household = (serial: number, regionCode = '150525100202', mainCause: OpenHousehold['mainCause'] = 'ILLNESS'): OpenHousehold => ({ id: `h${serial}`, number: `${regionCode}-${String(serial).padStart(4, '0')}`, regionCode, mainCause })
const leader = (name: string, rest: Partial<LeaderWithRoom> = {}): LeaderWithRoom => ({ appointmentId: name, accountId: name, freePlaces: 10, villages: [], skills: [], ...rest })
const who = (households: readonly OpenHousehold[], leaders: readonly LeaderWithRoom[]): string[] => proposeAssignments(households, leaders).map((line) => `${line.householdId} ${line.accountId}`)

describe('C-3 a proposal for households without anybody in charge', () => {
  it('prefers who answers in the village, then in the town, before a skill and before room', () => {
    const leaders = [leader('far', { skills: ['HEALTH'] }), leader('town', { villages: ['150525100201'], skills: ['HEALTH'], freePlaces: 2 }), leader('village', { villages: ['150525100202'], freePlaces: 1 })]
    expect(who([household(1), household(2), household(3), household(4)], leaders)).toEqual(['h1 village', 'h2 town', 'h3 town', 'h4 far'])
  })

  it('C-18 prefers a skill that helps against the main cause where nobody is nearer', () => {
    const [line] = proposeAssignments([household(1, '150525100202', 'LACK_WATER')], [leader('a'), leader('b', { skills: ['FINANCE', 'WATER'], freePlaces: 1 })])
    expect(line).toMatchObject({ accountId: 'b', skill: 'WATER', sameTown: false })
  })

  it('spreads the load among those who are alike, by room and then by a fixed order', () => {
    expect(who([household(1), household(2, '150525101200'), household(3, '150525102200')], [leader('b'), leader('a')])).toEqual(['h1 a', 'h2 b', 'h3 a'])
  })

  const households = fc.uniqueArray(fc.record({ serial: fc.integer({ min: 1, max: 400 }), village: fc.constantFrom('150525100202', '150525100203', '150525101201'), cause: fc.constantFrom(null, ...POVERTY_CAUSES) }), { selector: ({ serial }) => serial, maxLength: 40 })
  const leaders = fc.uniqueArray(fc.record({ name: fc.integer({ min: 1, max: 99 }), free: fc.nat(10), villages: fc.subarray(['150525100202', '150525101201', '150525103200']), skills: fc.subarray([...CADRE_SKILLS]) }), { selector: ({ name }) => name, maxLength: 8 })
  const both = fc.tuple(households, leaders).map(([open, able]) => ({
    open: open.map(({ serial, village, cause }) => household(serial, village, cause)),
    able: able.map(({ name, free, villages, skills }) => leader(`l${name}`, { freePlaces: free, villages, skills })),
  }))

  it('gives nobody more than the free places, no household twice, and leaves a household open only when no place is left', () => {
    fc.assert(
      fc.property(both, ({ open, able }) => {
        const lines = proposeAssignments(open, able)
        for (const { accountId, freePlaces } of able) expect(lines.filter((line) => line.accountId === accountId).length).toBeLessThanOrEqual(freePlaces)
        expect(new Set(lines.map((line) => line.householdId)).size).toBe(lines.length)
        expect(lines).toHaveLength(Math.min(open.length, able.reduce((sum, { freePlaces }) => sum + freePlaces, 0)))
      }),
    )
  })

  it('is the same for the same households and leaders in whatever order they come', () => {
    fc.assert(
      fc.property(both, ({ open, able }) => {
        expect(proposeAssignments(open.toReversed(), able.toReversed())).toEqual(proposeAssignments(open, able))
      }),
    )
  })
})
