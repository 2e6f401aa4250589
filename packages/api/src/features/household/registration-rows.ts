import { v7 as uuidv7 } from 'uuid'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { identityOf } from '../person/person-identity.js'
import { phoneAsStored, withoutSpaces } from './household-field-rules.js'
import { NO_TRACE } from './household-trace.js'
import { HEAD_RELATION } from './household-registration.js'
import type { NewHousehold, NewMember } from './household-registration.js'

/** Where a household stands and under which number. */
interface Place {
  readonly regionCode: string
  readonly number: string
  readonly at: string
}

const latestIncome = ({ incomes = [] }: NewHousehold): { readonly year: number; readonly netPerCapita: number } | null => incomes.toSorted((a, b) => b.year - a.year)[0] ?? null

/** The row of a household that passed the checks; nobody answers for it yet and nothing was done for it. */
export const householdRow = (household: NewHousehold, { regionCode, number, at }: Place, cipher: FieldCipher): Row<'Household'> => {
  const income = latestIncome(household)
  return {
    id: household.id ?? uuidv7(),
    number,
    version: 1,
    regionCode,
    groupName: household.groupName ?? null,
    headName: household.members.find(({ relation }) => relation === HEAD_RELATION)?.name ?? '',
    size: household.members.length,
    status: household.status ?? 'NOT_EXITED',
    attribute: household.attribute,
    mainCause: household.mainCause,
    otherCauses: [...(household.otherCauses ?? [])],
    standard: household.standard,
    living: household.living ?? null,
    identifiedOn: household.identifiedOn,
    exitedOn: household.exitedOn ?? null,
    phone: typeof household.phone === 'string' ? phoneAsStored(household.phone) : null,
    bankAccountCipher: typeof household.bankAccount === 'string' ? cipher.encrypt(withoutSpaces(household.bankAccount), EncryptedColumn.BANK_ACCOUNT) : null,
    netIncome: income?.netPerCapita ?? null,
    netIncomeYear: income?.year ?? null,
    measureCount: 0,
    ...NO_TRACE,
    lastVisitedOn: null,
    cadreAccountId: null,
    cadreStartedOn: null,
    cadreEndedOn: null,
    updatedAt: at,
  }
}

/** The row of a member that passed the checks. Sex and birth date are those of the ID number where there is one. */
export const personRow = (member: NewMember, place: Pick<Row<'Person'>, 'householdId' | 'regionCode' | 'position'>, today: string, cipher: FieldCipher): Row<'Person'> => {
  const identity = typeof member.idNumber === 'string' ? identityOf(member.idNumber, today, cipher) : null
  if (identity?.valid === false) throw new Error(`An ID number was not checked before it is kept: ${identity.fault}`)
  return {
    id: member.id ?? uuidv7(),
    ...place,
    name: member.name,
    nameMongolian: member.nameMongolian ?? null,
    sex: member.sex ?? 'UNKNOWN',
    birthDate: member.birthDate ?? null,
    relation: member.relation,
    ethnicity: member.ethnicity ?? null,
    idNumberPrefix: null,
    idNumberCipher: null,
    idNumberHash: null,
    ...identity?.columns,
    health: [...(member.health ?? [])],
    labour: member.labour ?? null,
    education: member.education ?? null,
    student: member.student ?? null,
    disability: identity?.disability ?? member.disability ?? null,
    circumstances: member.circumstances ?? null,
    endedOn: null,
  }
}

/** The rows of a household's members: the head first, the others in the order in which they came. */
export const personRows = ({ members }: NewHousehold, { id, regionCode }: Pick<Row<'Household'>, 'id' | 'regionCode'>, today: string, cipher: FieldCipher): Row<'Person'>[] => {
  const headFirst = [...members.filter(({ relation }) => relation === HEAD_RELATION), ...members.filter(({ relation }) => relation !== HEAD_RELATION)]
  return headFirst.map((member, index) => personRow(member, { householdId: id, regionCode, position: index + 1 }, today, cipher))
}

/** The rows of a household's incomes by year. */
export const incomeRows = ({ incomes = [] }: NewHousehold, { id, regionCode }: Pick<Row<'Household'>, 'id' | 'regionCode'>): Row<'HouseholdIncome'>[] =>
  incomes.map(({ year, netPerCapita, parts = null }) => ({ regionCode, householdId: id, year, netPerCapita, parts }))
