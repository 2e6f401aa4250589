import type { Row } from '../../data/entities.js'
import type { MemberDraft } from './household-draft.js'

type Person = Pick<Row<'Person'>, 'id' | 'name' | 'birthDate' | 'relation' | 'idNumberHash'>

/** Whether a person of the register has an ID number. */
export type IsNumberOf = (idNumber: string, person: Pick<Person, 'idNumberHash'>) => boolean

/** A row of the sheet with the person that it is; null for somebody whom the register's household lacks. */
export interface MemberPair<Stored> {
  readonly member: MemberDraft
  readonly person: Stored | null
}

/**
 * Recognises the members of a sheet's household among those of the register: by the ID number; where one of the two has
 * none, by name and birth date; and of those left over with two different numbers, by name and either birth date or relation,
 * since a number may have been entered wrongly. Answers the rows in their order, and the persons whom the sheet lacks.
 */
export const pairMembers = <Stored extends Person>(members: readonly MemberDraft[], stored: readonly Stored[], isNumberOf: IsNumberOf): { readonly pairs: readonly MemberPair<Stored>[]; readonly left: readonly Stored[] } => {
  const left = new Set(stored)
  const found = new Map<MemberDraft, Stored>()
  const pass = (isOne: (member: MemberDraft, person: Stored) => boolean): void => {
    for (const member of members) {
      if (found.has(member)) continue
      const person = [...left].find((each) => isOne(member, each))
      if (person === undefined) continue
      left.delete(person)
      found.set(member, person)
    }
  }
  pass(({ idNumber }, person) => idNumber !== null && isNumberOf(idNumber, person))
  pass(({ idNumber, name, birthDate }, person) => (idNumber === null || person.idNumberHash === null) && name === person.name && (birthDate === undefined || person.birthDate === null || birthDate === person.birthDate))
  pass(({ idNumber, name, birthDate, relation }, person) => idNumber !== null && person.idNumberHash !== null && name === person.name && (birthDate === person.birthDate || relation === person.relation))
  return { pairs: members.map((member) => ({ member, person: found.get(member) ?? null })), left: [...left] }
}
