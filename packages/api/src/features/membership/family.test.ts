import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { Refusal } from '../../graphql/user-error.js'
import { sampleHousehold } from '../../testing/sample-household.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { splitOff, withHead, withMember, withoutMembers } from './family.js'
import type { Family } from './family.js'

const person = (id: string, position: number): Row<'Person'> => ({
  id, householdId: 'h', regionCode: '150525100200', position, name: `人${id}`, nameMongolian: null, sex: 'UNKNOWN', birthDate: null, relation: position === 1 ? HEAD_RELATION : '之子',
  ethnicity: null, idNumberPrefix: null, idNumberCipher: null, idNumberHash: null, health: [], labour: null, education: null, student: null, disability: null, circumstances: null, endedOn: null,
})
const family = (size: number): Family => {
  const members = Array.from({ length: size }, (_, index) => person(String(index), index + 1))
  return { household: sampleHousehold({ id: 'h', size, headName: members[0]?.name ?? '' }), members }
}
const relationsOf = ({ members }: Family): Map<string, string> => new Map(members.map(({ id }) => [id, '之女']))

const step = fc.oneof(
  fc.record({ kind: fc.constant('join' as const) }),
  fc.record({ kind: fc.constant('leave' as const), who: fc.nat(9), next: fc.option(fc.nat(9), { nil: null }) }),
  fc.record({ kind: fc.constant('head' as const), who: fc.nat(9) }),
)

describe('2.1 the whole household', () => {
  it('has exactly one head, first on its card, and says how many it is, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 20 }), (size, steps) => {
        let now = family(size)
        let born = 100
        for (const one of steps) {
          const before = now
          const at = (index: number): string => now.members[index % now.members.length]?.id ?? ''
          try {
            if (one.kind === 'join') now = withMember(now, person(String((born += 1)), 1), '之子')
            else if (one.kind === 'leave') now = withoutMembers(now, new Set([at(one.who)]), one.next === null ? null : { personId: at(one.next), relations: relationsOf(now) })
            else now = withHead(now, { personId: at(one.who), relations: relationsOf(now) })
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
            expect(now).toBe(before)
          }
          expect(now.members.filter(({ relation }) => relation === HEAD_RELATION)).toHaveLength(1)
          expect(now.household).toMatchObject({ size: now.members.length, headName: now.members[0]?.name })
          expect(now.members.map(({ position }) => position)).toEqual(now.members.map(({ position }) => position).toSorted((a, b) => a - b))
          expect(new Set(now.members.map(({ position }) => position)).size).toBe(now.members.length)
          expect(now.members.length).toBeGreaterThan(0)
        }
      }),
      { seed: 20151231 },
    )
  })

  it('loses nobody by a split, and both parts have their own head', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 254 }), (size, mask) => {
        const whole = family(size)
        const leaving = whole.members.filter((_, index) => (mask >> index) % 2 === 1)
        if (leaving.length === 0 || leaving.length === size) return
        const stays = whole.members.find((member) => !leaving.includes(member))
        const rest = withoutMembers(whole, new Set(leaving.map(({ id }) => id)), { personId: stays?.id ?? '', relations: relationsOf(whole) })
        const off = splitOff(sampleHousehold({ id: 'n' }), leaving, { personId: leaving.at(-1)?.id ?? '', relations: relationsOf(whole) })
        expect([...rest.members, ...off.members].map(({ id }) => id).toSorted()).toEqual(whole.members.map(({ id }) => id).toSorted())
        for (const part of [rest, off]) expect(part.members.filter(({ relation }) => relation === HEAD_RELATION).map(({ id }) => id)).toEqual([part.members[0]?.id])
        expect(off.members.every(({ householdId }) => householdId === 'n')).toBe(true)
      }),
      { seed: 20151231 },
    )
  })

  it.each([
    ['the last member cannot leave', () => withoutMembers(family(1), new Set(['0']), null), 'STATE'],
    ['a head leaves only to a next head', () => withoutMembers(family(3), new Set(['0']), null), 'VALIDATION'],
    ['who is head already does not become head', () => withHead(family(2), { personId: '0', relations: new Map([['1', '配偶']]) }), 'VALIDATION'],
    ['every other member says what they are to the new head', () => withHead(family(3), { personId: '1', relations: new Map([['0', '之父']]) }), 'VALIDATION'],
    ['nobody comes in as a second head', () => withMember(family(2), person('9', 1), HEAD_RELATION), 'VALIDATION'],
  ])('%s', (_rule, act, code) => {
    expect(act).toThrow(code)
  })
})
