import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { isDay } from '../../time/business-day.js'
import { checkIdNumber } from '../person/id-number.js'
import type { Circumstances, Health, Labour, Sex, StudentStage } from '../person/person.entity.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from './household-codes.js'
import { MOST_OTHER_CAUSES, isBankAccount, isIncomeAmount, isIncomeYear, isPhone } from './household-field-rules.js'
import type { IncomeParts } from './income-parts.js'
import type { LivingConditions } from './living-conditions.js'
import { livingFaults } from './living-rules.js'
import { HOUSEHOLD_SENTENCES } from './household-messages.js'
import { REGISTRATION_SENTENCES } from './registration-messages.js'

/** What the head of a household is to itself in the words of the form (dossier 2.2). */
export const HEAD_RELATION = '户主'

/** A member of a household that is to be registered. Sex and birth date follow from the ID number where there is one. */
export interface NewMember {
  readonly id?: string
  readonly name: string
  readonly nameMongolian?: string | null
  readonly sex?: Sex
  readonly birthDate?: string | null
  /** 户主 for exactly one of them. */
  readonly relation: string
  readonly ethnicity?: string | null
  /** 18 characters, or the 20 of a disability certificate. */
  readonly idNumber?: string | null
  readonly health?: readonly Health[]
  /** Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41, where the number does not say them. */
  readonly disability?: string | null
  readonly labour?: Labour | null
  readonly education?: string | null
  readonly student?: StudentStage | null
  readonly circumstances?: Circumstances | null
}

/** A household that is to be registered in a village. */
export interface NewHousehold {
  readonly id?: string
  readonly groupName?: string | null
  readonly attribute: HouseholdAttribute | null
  readonly standard: IdentificationStandard
  readonly mainCause: PovertyCause
  readonly otherCauses?: readonly PovertyCause[]
  readonly phone?: string | null
  readonly bankAccount?: string | null
  readonly identifiedOn: string
  /** NOT_EXITED unless a register that is moved in says otherwise. */
  readonly status?: PovertyStatus
  /** Day of the last exit; EXITED and RETURNED have one. */
  readonly exitedOn?: string | null
  readonly members: readonly NewMember[]
  /** Net income per person by year, fen. */
  readonly incomes?: readonly { readonly year: number; readonly netPerCapita: number; readonly parts?: IncomeParts | null }[]
  readonly living?: LivingConditions | null
}

/** What is wrong with a field of a household that is to be registered; `field` is the path in NewHousehold. */
export interface RegistrationFault {
  readonly field: readonly string[]
  readonly sentence: Sentence
}

const LONGEST = { name: 120, nameMongolian: 240, relation: 40, ethnicity: 40, education: 40, groupName: 60 } as const
const MOST_MEMBERS = 50

type Refuse = (sentence: Sentence, ...field: string[]) => void

const checkOptional = (refuse: Refuse, name: keyof typeof LONGEST, value: string | null | undefined, ...field: string[]): void => {
  if (typeof value === 'string' && checkText(value, { min: 0, max: LONGEST[name] }) !== null) refuse(REGISTRATION_SENTENCES.text(LONGEST[name]), ...field, name)
}

/** What is wrong with one member, whoever its household is. */
export const memberFaults = (member: NewMember, today: string, field: readonly string[] = []): RegistrationFault[] => {
  const faults: RegistrationFault[] = []
  const refuse: Refuse = (sentence, ...path) => void faults.push({ field: path, sentence })
  if (member.name.trim() === '') refuse(REGISTRATION_SENTENCES.nameMissing, ...field, 'name')
  else if (checkText(member.name, { min: 1, max: LONGEST.name }) !== null) refuse(REGISTRATION_SENTENCES.name, ...field, 'name')
  if (checkText(member.relation, { min: 1, max: LONGEST.relation }) !== null) refuse(REGISTRATION_SENTENCES.relation, ...field, 'relation')
  for (const name of ['nameMongolian', 'ethnicity', 'education'] as const) checkOptional(refuse, name, member[name], ...field)
  const birthDate = member.birthDate ?? null
  if (birthDate !== null && (!isDay(birthDate) || birthDate > today)) refuse(REGISTRATION_SENTENCES.birthDate, ...field, 'birthDate')
  const idNumber = member.idNumber ?? null
  const checked = idNumber === null ? null : checkIdNumber(idNumber, today)
  if (checked?.valid === false) refuse(REGISTRATION_SENTENCES.idNumber[checked.fault], ...field, 'idNumber')
  const health = member.health ?? []
  if (health.includes('HEALTHY') && health.length > 1) refuse(REGISTRATION_SENTENCES.health, ...field, 'health')
  return faults
}

const familyFaults = ({ members }: NewHousehold, today: string, refuse: Refuse): RegistrationFault[] => {
  if (members.length === 0) refuse(REGISTRATION_SENTENCES.noMembers, 'members')
  if (members.length > MOST_MEMBERS) refuse(REGISTRATION_SENTENCES.tooManyMembers(MOST_MEMBERS), 'members')
  if (members.length > 0 && members.filter(({ relation }) => relation === HEAD_RELATION).length !== 1) refuse(REGISTRATION_SENTENCES.oneHead, 'members')
  return members.flatMap((member, index) => memberFaults(member, today, ['members', String(index)]))
}

const exitFaults = ({ status = 'NOT_EXITED', exitedOn = null, identifiedOn }: NewHousehold, today: string, refuse: Refuse): void => {
  if ((status === 'EXITED' || status === 'RETURNED') && exitedOn === null) refuse(REGISTRATION_SENTENCES.exitMissing, 'exitedOn')
  if (status === 'NOT_EXITED' && exitedOn !== null) refuse(REGISTRATION_SENTENCES.exitTooMuch, 'exitedOn')
  if (exitedOn !== null && (!isDay(exitedOn) || exitedOn < identifiedOn || exitedOn > today)) refuse(REGISTRATION_SENTENCES.exitedOn, 'exitedOn')
}

/**
 * Everything that is wrong with a household that is to be registered (dossier 2.1, 2.2), as far as it can be told without
 * the register: exactly one head, exactly one main cause and at most two others, ID numbers by GB 11643, days that have come.
 */
export const registrationFaults = (household: NewHousehold, today: string): RegistrationFault[] => {
  const faults: RegistrationFault[] = []
  const refuse: Refuse = (sentence, ...field) => void faults.push({ field, sentence })
  checkOptional(refuse, 'groupName', household.groupName)
  const others = household.otherCauses ?? []
  if (others.length > MOST_OTHER_CAUSES) refuse(REGISTRATION_SENTENCES.otherCauses, 'otherCauses')
  if (others.includes(household.mainCause) || new Set(others).size < others.length) refuse(REGISTRATION_SENTENCES.causeTwice, 'otherCauses')
  if (typeof household.phone === 'string' && !isPhone(household.phone)) refuse(HOUSEHOLD_SENTENCES.phone, 'phone')
  if (typeof household.bankAccount === 'string' && !isBankAccount(household.bankAccount)) refuse(HOUSEHOLD_SENTENCES.bankAccount, 'bankAccount')
  if (!isDay(household.identifiedOn) || household.identifiedOn > today) refuse(REGISTRATION_SENTENCES.identifiedOn, 'identifiedOn')
  exitFaults(household, today, refuse)
  const incomes = household.incomes ?? []
  if (new Set(incomes.map(({ year }) => year)).size < incomes.length) refuse(REGISTRATION_SENTENCES.incomeTwice, 'incomes')
  for (const [index, { year, netPerCapita, parts = null }] of incomes.entries()) {
    if (!isIncomeYear(year, today)) refuse(HOUSEHOLD_SENTENCES.incomeYear(Number(today.slice(0, 4))), 'incomes', String(index), 'year')
    // What its parts make may be less than nothing.
    if (parts === null && !isIncomeAmount(netPerCapita)) refuse(HOUSEHOLD_SENTENCES.incomeAmount, 'incomes', String(index), 'netPerCapita')
  }
  for (const { field, sentence } of livingFaults(household.living ?? {}, today)) refuse(sentence, 'living', field)
  const ofMembers = familyFaults(household, today, refuse)
  return [...faults, ...ofMembers]
}
