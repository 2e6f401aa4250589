import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../random.js'
import type { Member } from './member.js'
import { familyOf } from './member.js'

const families = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.string(), fc.constantFrom<string | null>('赵', null)).map(([size, text, surname]) => ({
  size,
  surname,
  members: familyOf(size, { ethnicity: surname === null ? '蒙古族' : '汉族', surname }, false, new SeededRandom(text)),
}))
const property = (test: (family: { size: number; surname: string | null; members: Member[] }) => void): void => {
  fc.assert(fc.property(families, test), { seed: 20151231, numRuns: 2_000 })
}
const those = (members: readonly Member[], ...roles: Member['role'][]): Member[] => members.filter(({ role }) => roles.includes(role))

describe('a family', () => {
  it('has the size asked for, one head, who comes first, and at most one spouse of the other sex', () => {
    property(({ size, members }) => {
      expect(members).toHaveLength(size)
      expect(members[0]?.role).toBe('HEAD')
      expect(those(members, 'HEAD')).toHaveLength(1)
      const [spouse, ...more] = those(members, 'SPOUSE')
      expect(more).toEqual([])
      if (spouse !== undefined) expect(spouse.sex).not.toBe(members[0]?.sex)
    })
  })

  it('has parents and children at least eighteen years apart, and nobody over a hundred', () => {
    property(({ members }) => {
      const headAge = members[0]?.age ?? 0
      for (const child of those(members, 'SON', 'DAUGHTER')) {
        for (const parent of those(members, 'HEAD', 'SPOUSE')) expect(parent.age - child.age).toBeGreaterThanOrEqual(18)
      }
      for (const parent of those(members, 'FATHER', 'MOTHER')) expect(parent.age - headAge).toBeGreaterThanOrEqual(18)
      for (const grandchild of those(members, 'GRANDSON', 'GRANDDAUGHTER')) {
        for (const parent of those(members, 'SONS_WIFE')) expect(parent.age - grandchild.age).toBeGreaterThanOrEqual(18)
        expect(headAge - grandchild.age).toBeGreaterThanOrEqual(36)
      }
      for (const { age } of members) expect(age).toBeLessThanOrEqual(100)
    })
  })

  it('gives children the surname of the family', () => {
    property(({ surname, members }) => {
      if (surname === null) return
      for (const { name } of those(members, 'SON', 'DAUGHTER', 'GRANDSON')) expect(name.startsWith(surname)).toBe(true)
    })
  })

  it('sends nobody of working age who is no student to school, and lets no child work', () => {
    property(({ members }) => {
      for (const { age, isStudent, labour } of members) {
        if (isStudent) expect(age).toBeLessThan(23)
        if (age < 16) expect(labour).toBe('NONE')
      }
    })
  })
})
