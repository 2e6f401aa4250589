import type { Row } from '../../data/entities.js'
import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { LONGEST_REASON } from '../household/household-field-rules.js'
import { HEAD_RELATION, memberFaults } from '../household/household-registration.js'
import type { Circumstances } from '../person/person.entity.js'
import type { IdentityColumns } from '../person/person-identity.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'
import type { MemberFact } from './membership-ledger.js'
import type { UpdatePersonInput } from './person-edit-input.js'

type Person = Row<'Person'>

/** What is never told in a history that leaders read: identity, health, and what concerns children (dossier 5). */
const UNTOLD = new Set<string>(['idNumber', 'health', 'disability', 'education', 'student'])
const PLAIN = ['name', 'nameMongolian', 'relation', 'sex', 'birthDate', 'ethnicity', 'health', 'disability', 'labour', 'education', 'student'] as const
const KEPT_FULL = ['name', 'relation', 'sex', 'health'] as const
/** Work away from home, insurance and allowance, by their names. */
export const CIRCUMSTANCES = ['migrantWork', 'migrantMonths', 'medicalInsurance', 'seriousIllnessInsurance', 'pensionInsurance', 'lowAllowance'] as const
const CERTIFICATE = /^[1-7][1-4]$/

/** Checks an edit by the rules that need no stored row (dossier 2.2). Throws every fault at once as VALIDATION, by its field. */
export const checkPersonEdit = (input: UpdatePersonInput, today: string): void => {
  const faults: Refused[] = memberFaults({ name: input.name ?? '某', relation: input.relation ?? '其他', nameMongolian: input.nameMongolian ?? null, ethnicity: input.ethnicity ?? null, education: input.education ?? null, birthDate: input.birthDate ?? null, idNumber: input.idNumber ?? null, health: input.health ?? [] }, today).map(({ field, sentence }) => ({ code: 'VALIDATION', sentence, field }))
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => void faults.push({ code: 'VALIDATION', sentence, field })
  for (const name of KEPT_FULL) if (input[name] === null) refuse(MEMBERSHIP_SENTENCES.nothingEmptied, name)
  if (typeof input.disability === 'string' && !CERTIFICATE.test(input.disability)) refuse(MEMBERSHIP_SENTENCES.certificate, 'disability')
  const months = input.circumstances?.migrantMonths ?? null
  if (months !== null && (months < 0 || months > 12)) refuse(MEMBERSHIP_SENTENCES.months, 'circumstances', 'migrantMonths')
  if (typeof input.reason === 'string' && checkText(input.reason, { min: 0, max: LONGEST_REASON }) !== null) refuse(MEMBERSHIP_SENTENCES.reason, 'reason')
  if (faults.length > 0) throw new Refusal(...faults)
}

/** What is said anew of a member: what is absent stays as it is. */
export type PersonEdit = Omit<UpdatePersonInput, 'household' | 'version' | 'person' | 'reason'>

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.join()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const circumstancesAfter = (before: Circumstances | null, input: PersonEdit['circumstances']): Circumstances | null => {
  if (input === undefined || input === null) return before
  const after = Object.fromEntries(CIRCUMSTANCES.flatMap((name) => {
    const value: unknown = input[name] === undefined ? before?.[name] : input[name]
    return value === undefined || value === null ? [] : [[name, value]]
  }))
  return Object.keys(after).length === 0 ? null : after
}

/** The head's relation is what makes the head: it changes by a change of head alone. */
const checkRelation = (person: Person, input: PersonEdit): void => {
  const [is, becomes] = [person.relation === HEAD_RELATION, (input.relation ?? person.relation).trim() === HEAD_RELATION]
  if (is !== becomes) throw new Refusal({ code: 'VALIDATION', sentence: MEMBERSHIP_SENTENCES.headRelation, field: ['relation'] })
}

/**
 * What an edit makes of a member, and what the timeline tells of it: each changed field from what to what, and of what is
 * sensitive that it changed. Sex and birth date of who has an ID number follow from it.
 * @param identity columns of a new ID number; null when the number is emptied, undefined when it stays
 */
export const planPersonEdit = (person: Person, input: PersonEdit, identity: IdentityColumns | null | undefined): { readonly after: Person; readonly facts: readonly MemberFact[] } => {
  checkRelation(person, input)
  const said = Object.fromEntries(PLAIN.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]]))) as Partial<Person>
  const number = identity === null ? { idNumberPrefix: null, idNumberCipher: null, idNumberHash: null } : (identity ?? {})
  const hasNumber = identity === undefined ? person.idNumberPrefix !== null : identity !== null
  const fromNumber = hasNumber ? { sex: identity?.sex ?? person.sex, birthDate: identity?.birthDate ?? person.birthDate } : {}
  const after: Person = { ...person, ...said, ...number, ...fromNumber, circumstances: circumstancesAfter(person.circumstances, input.circumstances) }
  return { after, facts: personFacts(person, after) }
}

/** What the timeline tells of a member who is on file otherwise than before: of what is sensitive only that it changed. */
export const personFacts = (person: Person, after: Person): MemberFact[] => {
  const facts: MemberFact[] = PLAIN.flatMap((name): MemberFact[] => {
    const [from, to] = [textOf(person[name]), textOf(after[name])]
    if (from === to) return []
    return [{ field: `person.${name}`, from: UNTOLD.has(name) ? null : from, to: UNTOLD.has(name) ? null : to, personId: person.id }]
  })
  if (person.idNumberCipher !== after.idNumberCipher) facts.push({ field: 'person.idNumber', from: null, to: null, personId: person.id })
  for (const name of CIRCUMSTANCES) {
    const [from, to] = [textOf(person.circumstances?.[name]), textOf(after.circumstances?.[name])]
    if (from !== to) facts.push({ field: `person.${name}`, from, to, personId: person.id })
  }
  return facts
}
