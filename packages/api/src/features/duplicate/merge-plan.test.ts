import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { sampleHousehold } from '../../testing/sample-household.js'
import { completedFile, planMembers } from './merge-plan.js'

const person = (id: string, name: string, birthDate: string | null, rest: Partial<Row<'Person'>> = {}): Row<'Person'> => ({
  id, householdId: 'h', regionCode: '150525100202', position: 1, name, nameMongolian: null, sex: 'MALE', birthDate, relation: '户主', ethnicity: null,
  idNumberPrefix: null, idNumberCipher: null, idNumberHash: null, health: [], labour: null, education: null, student: null, disability: null, circumstances: null, endedOn: null, ...rest,
})

describe('the members of two files of one household', () => {
  it('are one person where name and birthday are the same, who gets what only the other row had, the ID number whole', () => {
    const other = person('b', '包海', '1970-01-01', { idNumberPrefix: '159999', idNumberCipher: 'cipher', idNumberHash: 'hash', education: '小学' })
    const plan = planMembers([person('a', '包海', '1970-01-01', { education: '初中' })], [other], null)
    expect(plan?.same).toMatchObject([{ kept: { id: 'a' }, other: { id: 'b' }, completed: { idNumberPrefix: '159999', idNumberCipher: 'cipher', idNumberHash: 'hash' } }])
    expect(plan?.same[0]?.completed).not.toHaveProperty('education')
  })

  it('lose nothing that only the other row knows: stage of school, certificate, sex, and each circumstance by itself', () => {
    const here = person('a', '包海', '1970-01-01', { sex: 'UNKNOWN', circumstances: { migrantMonths: 6 } })
    const there = person('b', '包海', '1970-01-01', { sex: 'FEMALE', student: 'SENIOR', disability: '41', circumstances: { migrantMonths: 9, lowAllowance: true } })
    expect(planMembers([here], [there], null)?.same[0]?.completed).toEqual({ sex: 'FEMALE', student: 'SENIOR', disability: '41', circumstances: { migrantMonths: 6, lowAllowance: true } })
  })

  it('keep their own ID number beside another one', () => {
    const plan = planMembers([person('a', '包海', '1970-01-01', { idNumberCipher: 'own' })], [person('b', '包海', '1970-01-01', { idNumberCipher: 'other', idNumberHash: 'hash' })], null)
    expect(plan?.same[0]?.completed).toEqual({})
  })

  it('are never taken for one where no birthday is known', () => expect(planMembers([person('a', '包海', null)], [person('b', '包海', null)], null)?.same).toEqual([]))

  it('come over as chosen, and only those of the other file alone can be chosen', () => {
    const [here, twin, alone] = [person('a', '包海', '1970-01-01'), person('b', '包海', '1970-01-01'), person('c', '包山', '1990-01-01')]
    expect(planMembers([here], [twin, alone], [])).toMatchObject({ moved: [], ended: [{ id: 'c' }] })
    expect(planMembers([here], [twin, alone], ['c'])).toMatchObject({ moved: [{ id: 'c' }], ended: [] })
    for (const foreign of ['b', 'a', 'nobody']) expect(planMembers([here], [twin, alone], [foreign])).toBeNull()
  })

  it('are each matched, carried over or ended, once', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('甲', '乙'), fc.constantFrom('1970-01-01', '1980-01-01', null)), { maxLength: 6 })
    fc.assert(
      fc.property(some, some, (here, there) => {
        const [kept, other] = [here.map(([name, day], n) => person(`k${n}`, name, day)), there.map(([name, day], n) => person(`o${n}`, name, day))]
        const plan = planMembers(kept, other, null)
        expect([...(plan?.same ?? []).map((pair) => pair.other.id), ...(plan?.moved ?? []).map(({ id }) => id)].toSorted()).toEqual(other.map(({ id }) => id).toSorted())
        expect(new Set((plan?.same ?? []).map((pair) => pair.kept.id)).size).toBe(plan?.same.length)
      }),
      { seed: 20151231 },
    )
  })
})

describe('the file that goes on', () => {
  it('gets living conditions one by one and other causes where it names none, the main cause never a second time', () => {
    const here = sampleHousehold({ id: 'a', mainCause: 'ILLNESS', otherCauses: [], living: { cultivatedLand: 10 }, phone: null })
    const there = sampleHousehold({ id: 'b', mainCause: 'LACK_FUNDS', otherCauses: ['ILLNESS', 'DISABILITY'], living: { cultivatedLand: 12, waterSafe: true }, phone: '12900000001' })
    expect(completedFile(here, there)).toEqual({ otherCauses: ['DISABILITY'], living: { cultivatedLand: 10, waterSafe: true }, phone: '12900000001' })
    expect(completedFile(there, here)).toEqual({})
  })
})
