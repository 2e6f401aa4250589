import type { FieldCipher } from '../../data/field-cipher.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { HouseholdAttribute, PovertyCause } from '../household/household-codes.js'
import type { NewHousehold, NewMember } from '../household/household-registration.js'
import { checkIdNumber } from '../person/id-number.js'
import type { Labour, Sex } from '../person/person.entity.js'
import type { CancellationGround, ClueChannel, ExclusionFlag, MonitoringType } from './case-codes.js'

/** A member of the family that applies. Health stays out of a case, whose notices hang on a wall; it joins the file later. */
export interface CaseMember {
  readonly name: string
  readonly relation: string
  readonly sex: Sex
  readonly birthDate: string | null
  readonly ethnicity: string | null
  readonly labour: Labour | null
  readonly education: string | null
  /** First six digits, all that is ever shown (dossier 5). */
  readonly idNumberPrefix: string | null
  readonly idNumberCipher: string | null
}

/** That a case was put right: on which business day, when as it is stored, by whom, and how many acts were done before. */
export interface CaseRevision {
  readonly on: string
  readonly at: string
  readonly accountId: string
  readonly acts: number
}

/** What a case was opened with, by its kind, and by whom it was put right. */
export interface CaseContent {
  readonly members?: readonly CaseMember[]
  readonly groupName?: string | null
  readonly attribute?: HouseholdAttribute | null
  readonly mainCause?: PovertyCause
  readonly flags?: readonly ExclusionFlag[]
  /** Income per person as applied for or found, fen. */
  readonly income?: { readonly year: number; readonly perCapita: number } | null
  readonly ground?: CancellationGround
  readonly monitoringType?: MonitoringType
  readonly channel?: ClueChannel
  /** The monitoring case whose risk is to end. */
  readonly eliminates?: string
  /** Each revision, the first first: whoever revised it wrote it as much as the opener. */
  readonly revisions?: readonly CaseRevision[]
}

/** A member as an application names it. */
export type AppliedMember = { readonly [Name in 'name' | 'relation']: string } & { readonly [Name in 'birthDate' | 'idNumber' | 'ethnicity' | 'education']?: string | null } & { readonly sex?: Sex | null; readonly labour?: Labour | null }

/** A member with the ID number sealed. */
export const sealedMember = (member: AppliedMember, today: string, cipher: FieldCipher): CaseMember => {
  const checked = typeof member.idNumber === 'string' ? checkIdNumber(member.idNumber, today) : null
  const identity = checked?.valid === true ? checked : null
  return {
    name: member.name,
    relation: member.relation,
    sex: identity?.sex ?? member.sex ?? 'UNKNOWN',
    birthDate: identity?.birthDate ?? member.birthDate ?? null,
    ethnicity: member.ethnicity ?? null,
    labour: member.labour ?? null,
    education: member.education ?? null,
    idNumberPrefix: identity?.idNumber.slice(0, 6) ?? null,
    idNumberCipher: identity === null ? null : cipher.encrypt(identity.idNumber, EncryptedColumn.CASE_ID_NUMBER),
  }
}

/**
 * A member as it is put right: what is absent stays as it was of the member that it is, whose ID number nobody has to type
 * again; null takes it away. Nothing where no such member was read.
 */
export const revisedMember = (stored: readonly CaseMember[], { keeps, ...given }: AppliedMember & { readonly keeps?: number | null }, cipher: FieldCipher): AppliedMember | null => {
  if (keeps === undefined || keeps === null) return given
  const kept = stored[keeps]
  if (kept === undefined) return null
  const { sex, birthDate, ethnicity, labour, education, idNumberCipher } = kept
  const before: Omit<AppliedMember, 'name' | 'relation'> = { sex, birthDate, ethnicity, labour, education, idNumber: idNumberOf(idNumberCipher, cipher) }
  return { ...before, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof given) }
}

const idNumberOf = (sealed: string | null, cipher: FieldCipher): string | null => (sealed === null ? null : cipher.decrypt(sealed, EncryptedColumn.CASE_ID_NUMBER))

/** An ID number that an application names, and whose it is. */
export interface AppliedNumber {
  /** Which member, counted from 0. */
  readonly index: number
  readonly name: string
  readonly isHead: boolean
  readonly idNumber: string
}

/** The ID numbers of an application's members, of those who gave one. */
export const idNumbersOf = ({ members = [] }: Pick<CaseContent, 'members'>, cipher: FieldCipher): AppliedNumber[] =>
  members.flatMap(({ name, relation, idNumberCipher }, index) => {
    const idNumber = idNumberOf(idNumberCipher, cipher)
    return idNumber === null ? [] : [{ index, name, isHead: relation === '户主', idNumber }]
  })

const openedMember = ({ name, relation, sex, birthDate, ethnicity, labour, education, idNumberCipher }: CaseMember, cipher: FieldCipher): NewMember => ({
  name,
  relation,
  sex,
  birthDate,
  ethnicity,
  labour,
  education,
  idNumber: idNumberOf(idNumberCipher, cipher),
})

/** The household that an announced identification registers. */
export const householdToRegister = (content: CaseContent, identifiedOn: string, cipher: FieldCipher): NewHousehold => ({
  groupName: content.groupName ?? null,
  attribute: content.attribute ?? null,
  standard: 'NATIONAL',
  mainCause: content.mainCause ?? 'OTHER',
  identifiedOn,
  members: (content.members ?? []).map((member) => openedMember(member, cipher)),
  incomes: content.income === undefined || content.income === null ? [] : [{ year: content.income.year, netPerCapita: content.income.perCapita }],
})
