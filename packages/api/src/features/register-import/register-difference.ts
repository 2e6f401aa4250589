import type { Row } from '../../data/entities.js'
import type { HouseholdDraft, MemberDraft } from './household-draft.js'
import type { ImportField } from './import-field.js'
import type { TellsOf, ToldOfPerson } from './seen-fields.js'

/** One thing in which the sheet differs from the register. Values that are covered elsewhere are named and not told. */
export interface RegisterDifference {
  /** The field; `member` for a person whom only one of the two has. */
  readonly field: ImportField | 'member'
  /** Whose field it is; null for the household's. */
  readonly person: string | null
  readonly from: string | null
  readonly to: string | null
  /** Whether applying the import changes it; what does not is done in the household's file or by its own procedure. */
  readonly applies: boolean
}

/** A household of the register as far as a sheet is compared with it. */
export interface StoredHousehold {
  readonly household: Row<'Household'>
  /** The account in clear; null where there is none or the sheet says nothing of it. */
  readonly bankAccount: string | null
  readonly incomes: ReadonlyMap<number, number>
  readonly members: readonly Row<'Person'>[]
}

/** Covered on a household's file for some or all readers (dossier 5): that they differ is said, how is not. */
const COVERED: ReadonlySet<ImportField> = new Set(['phone', 'bankAccount', 'health', 'education', 'idNumber'])
/** Decided by a procedure of three people, or by who keeps the members: shown, never changed by a sheet. */
const BY_PROCEDURE: ReadonlySet<ImportField> = new Set(['status', 'exitedOn', 'identifiedOn'])

const difference = (field: ImportField, from: string | null, to: string | null, person: string | null = null): RegisterDifference[] => {
  if (from === to) return []
  const covered = COVERED.has(field)
  return [{ field, person, from: covered ? null : from, to: covered ? null : to, applies: person === null && !BY_PROCEDURE.has(field) }]
}

const causes = (list: readonly string[]): string | null => (list.length === 0 ? null : list.toSorted().join('、'))

const ofHousehold = ({ values }: HouseholdDraft, { household, bankAccount, incomes }: StoredHousehold): RegisterDifference[] => {
  const { income } = values
  const main = values.mainCause ?? household.mainCause
  // A new main cause takes itself out of the others, whatever the sheet says of them.
  const others = (values.otherCauses ?? household.otherCauses).filter((cause) => cause !== main)
  return [
    ...(values.groupName === undefined ? [] : difference('groupName', household.groupName, values.groupName)),
    ...(values.attribute === undefined ? [] : difference('attribute', household.attribute, values.attribute)),
    ...(values.standard === undefined ? [] : difference('standard', household.standard, values.standard)),
    ...(values.mainCause === undefined ? [] : difference('mainCause', household.mainCause, values.mainCause)),
    ...(values.mainCause === undefined && values.otherCauses === undefined ? [] : difference('otherCauses', causes(household.otherCauses), causes(others))),
    ...(values.phone === undefined ? [] : difference('phone', household.phone, values.phone)),
    ...(values.bankAccount === undefined ? [] : difference('bankAccount', bankAccount, values.bankAccount.replaceAll(/[ -]/g, ''))),
    ...(income === undefined ? [] : difference('netIncome', incomeText(income.year, incomes.get(income.year)), incomeText(income.year, income.amount))),
    ...(values.identifiedOn === undefined ? [] : difference('identifiedOn', household.identifiedOn, values.identifiedOn)),
    ...(values.status === undefined ? [] : difference('status', household.status, values.status)),
    ...(values.exitedOn === undefined ? [] : difference('exitedOn', household.exitedOn, values.exitedOn)),
  ]
}

/** Yuan of a year, as people read them. */
const incomeText = (year: number, fen: number | undefined): string | null => (fen === undefined ? null : `${year}: ${(fen / 100).toFixed(2)}`)

const ofMember = (draft: MemberDraft, stored: Row<'Person'>, told: ToldOfPerson): RegisterDifference[] => {
  const field = (name: 'relation' | 'nameMongolian' | 'ethnicity' | 'education' | 'labour' | 'sex' | 'birthDate'): RegisterDifference[] =>
    draft[name] === undefined ? [] : difference(name, stored[name], draft[name] ?? null, draft.name)
  return [
    ...difference('name', stored.name, draft.name, draft.name),
    ...field('relation'),
    ...field('nameMongolian'),
    ...field('ethnicity'),
    ...(told.education ? field('education') : []),
    ...field('labour'),
    ...(draft.idNumber === null ? [...field('sex'), ...field('birthDate')] : []),
    ...(draft.health === undefined || !told.health ? [] : difference('health', causes(stored.health), causes(draft.health), draft.name)),
  ]
}

/**
 * Everything in which a household of a sheet differs from the register, field by field. Persons are recognised by
 * their ID number, those without one by name and birth date.
 * @param hashOf the keyed hash of an ID number
 * @param tellsOf what is shown to the importer; of what is not, it is not even told that it differs
 */
export const differencesOf = (draft: HouseholdDraft, stored: StoredHousehold, hashOf: (idNumber: string) => string, tellsOf: TellsOf): RegisterDifference[] => {
  const left = new Set(stored.members)
  const found = draft.members.map((member): [MemberDraft, Row<'Person'> | undefined] => {
    const hash = member.idNumber === null ? null : hashOf(member.idNumber)
    const person = [...left].find((each) => (hash !== null && each.idNumberHash !== null ? each.idNumberHash === hash : each.name === member.name && (member.birthDate === undefined || each.birthDate === member.birthDate)))
    if (person !== undefined) left.delete(person)
    return [member, person]
  })
  const member = (from: string | null, to: string | null): RegisterDifference => ({ field: 'member', person: from ?? to, from, to, applies: false })
  return [
    ...ofHousehold(draft, stored),
    ...found.flatMap(([drafted, person]) => (person === undefined ? [member(null, drafted.name)] : ofMember(drafted, person, tellsOf(person)))),
    ...[...left].map((person) => member(person.name, null)),
  ]
}
