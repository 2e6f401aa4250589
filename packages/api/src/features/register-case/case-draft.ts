import type { Refused } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { checkText } from '../../text/plain-text.js'
import type { PovertyStatus } from '../household/household-codes.js'
import { isIncomeAmount, isIncomeYear } from '../household/household-field-rules.js'
import { HOUSEHOLD_SENTENCES } from '../household/household-messages.js'
import { registrationFaults } from '../household/household-registration.js'
import type { NewHousehold } from '../household/household-registration.js'
import type { AppliedMember } from './case-content.js'
import type { CaseKind } from './case-codes.js'
import type { OpenCaseInput } from './case-input.js'
import { CASE_SENTENCES } from './case-messages.js'

/** In which status on the register a household may have such a case (dossier 2.7, 2.8). */
export const subjectStatuses: Readonly<Record<CaseKind, readonly PovertyStatus[]>> = {
  IDENTIFICATION: [],
  EXIT: ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'],
  RETURN: ['EXITED'],
  CANCELLATION: ['NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED'],
  MONITORING: ['NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED'],
  RISK_ELIMINATION: [],
}

const MOST_PERSONS = 50
const LONGEST_NAME = 120

/** The household as an application describes it, to be checked by the rules of registering. */
export const householdApplied = (input: Pick<OpenCaseInput, 'groupName' | 'attribute' | 'mainCause'> & { readonly members?: readonly AppliedMember[] | null }, today: string): NewHousehold => ({
  groupName: input.groupName ?? null,
  attribute: input.attribute ?? null,
  standard: 'NATIONAL',
  mainCause: input.mainCause ?? 'OTHER',
  identifiedOn: today,
  members: (input.members ?? []).map((member) => ({
    name: member.name,
    relation: member.relation,
    birthDate: member.birthDate ?? null,
    idNumber: member.idNumber ?? null,
    ethnicity: member.ethnicity ?? null,
    education: member.education ?? null,
  })),
})

/** What is missing or wrong in a case that is to be opened, as far as it can be told without the register. */
export const contentFaults = (input: OpenCaseInput, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Sentence, ...field: string[]): void => void faults.push({ code: 'VALIDATION', sentence, field })
  const need = (...names: (keyof OpenCaseInput)[]): void => {
    for (const name of names) if (input[name] === undefined || input[name] === null) refuse(CASE_SENTENCES.incomplete, name)
  }
  if (input.income !== undefined && input.income !== null) {
    if (!isIncomeYear(input.income.year, today)) refuse(HOUSEHOLD_SENTENCES.incomeYear(Number(today.slice(0, 4))), 'income', 'year')
    if (!isIncomeAmount(input.income.perCapita)) refuse(HOUSEHOLD_SENTENCES.incomeAmount, 'income', 'perCapita')
  }
  switch (input.kind) {
    case 'IDENTIFICATION':
      need('region', 'members', 'mainCause')
      if (typeof input.household === 'string') refuse(CASE_SENTENCES.householdStatus, 'household')
      if (faults.length === 0) faults.push(...registrationFaults(householdApplied(input, today), today).map((fault): Refused => ({ code: 'VALIDATION', ...fault })))
      break
    case 'CANCELLATION':
      need('household', 'ground')
      break
    case 'MONITORING':
      need('monitoringType', 'channel')
      if (typeof input.household !== 'string') {
        need('region', 'headName', 'size')
        if (input.headName?.trim() === '') refuse(CASE_SENTENCES.nameMissing, 'headName')
        else if (typeof input.headName === 'string' && checkText(input.headName, { min: 1, max: LONGEST_NAME }) !== null) refuse(CASE_SENTENCES.name, 'headName')
        if (typeof input.size === 'number' && (input.size < 1 || input.size > MOST_PERSONS)) refuse(CASE_SENTENCES.size, 'size')
      }
      break
    case 'RISK_ELIMINATION':
      need('eliminates')
      break
    default:
      if (typeof input.household !== 'string') refuse(CASE_SENTENCES.householdNeeded, 'household')
  }
  return faults
}
