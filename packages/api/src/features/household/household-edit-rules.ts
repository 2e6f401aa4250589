import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { attributesOn } from './attribute-list.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause } from './household-codes.js'
import type { UpdateHouseholdInput } from './household-edit-type.js'
import { LONGEST_REASON, MOST_OTHER_CAUSES, isBankAccount, isIncomeAmount, isIncomeYear, isPhone, phoneAsStored, withoutSpaces } from './household-field-rules.js'
import { HOUSEHOLD_SENTENCES } from './household-messages.js'
import { INCOME_PARTS, incomeFaults } from './income-parts.js'
import type { IncomeAmounts } from './income-parts.js'
import type { LivingEdit } from './living-conditions.js'
import { REGISTRATION_SENTENCES } from './registration-messages.js'

/** An edit that passed the rules that need no stored row. Absent fields stay as they are; null empties. */
export interface HouseholdEdit {
  readonly reason: string | null
  readonly attribute?: HouseholdAttribute
  readonly mainCause?: PovertyCause
  readonly phone?: string | null
  readonly bankAccount?: string | null
  readonly otherCauses?: readonly PovertyCause[]
  readonly standard?: IdentificationStandard
  readonly group?: string | null
  /** Net income per person of a year, without its parts. */
  readonly income?: { readonly year: number; readonly amount: number }
  /** Income of a year by its parts. */
  readonly parts?: { readonly year: number; readonly amounts: IncomeAmounts }
  readonly living?: LivingEdit
}

const LONGEST_GROUP = 60

const amountsOf = (input: NonNullable<UpdateHouseholdInput['income']>): IncomeAmounts =>
  Object.fromEntries([...INCOME_PARTS, 'costs' as const].map((part) => [part, input[part] ?? 0])) as IncomeAmounts

const faultsOf = (input: UpdateHouseholdInput, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => {
    faults.push({ code: 'VALIDATION', sentence, field })
  }
  if (typeof input.reason === 'string' && checkText(input.reason, { min: 0, max: LONGEST_REASON }) !== null) refuse(HOUSEHOLD_SENTENCES.reason, 'reason')
  if (input.attribute === null) refuse(HOUSEHOLD_SENTENCES.cannotBeEmptied, 'attribute')
  if (input.mainCause === null) refuse(HOUSEHOLD_SENTENCES.cannotBeEmptied, 'mainCause')
  if (typeof input.phone === 'string' && !isPhone(input.phone)) refuse(HOUSEHOLD_SENTENCES.phone, 'phone')
  if (typeof input.bankAccount === 'string' && !isBankAccount(input.bankAccount)) refuse(HOUSEHOLD_SENTENCES.bankAccount, 'bankAccount')
  const income = input.netIncomePerCapita ?? null
  if (income !== null && !isIncomeYear(income.year, today)) refuse(HOUSEHOLD_SENTENCES.incomeYear(Number(today.slice(0, 4))), 'netIncomePerCapita', 'year')
  if (income !== null && !isIncomeAmount(income.amount)) refuse(HOUSEHOLD_SENTENCES.incomeAmount, 'netIncomePerCapita', 'amount')
  if (input.attribute !== undefined && input.attribute !== null && !attributesOn(today).includes(input.attribute)) refuse(HOUSEHOLD_SENTENCES.attributeOfList, 'attribute')
  const others = input.otherCauses ?? []
  if (others.length > MOST_OTHER_CAUSES) refuse(REGISTRATION_SENTENCES.otherCauses, 'otherCauses')
  if (new Set(others).size < others.length) refuse(REGISTRATION_SENTENCES.causeTwice, 'otherCauses')
  if (input.standard === null) refuse(HOUSEHOLD_SENTENCES.cannotBeEmptied, 'standard')
  if (typeof input.group === 'string' && checkText(input.group, { min: 0, max: LONGEST_GROUP }) !== null) refuse(REGISTRATION_SENTENCES.text(LONGEST_GROUP), 'group')
  const parts = input.income ?? null
  if (parts !== null) {
    if (!isIncomeYear(parts.year, today)) refuse(HOUSEHOLD_SENTENCES.incomeYear(Number(today.slice(0, 4))), 'income', 'year')
    if (income !== null && income.year === parts.year) refuse(HOUSEHOLD_SENTENCES.incomeTwice, 'income', 'year')
    for (const { part, sentence } of incomeFaults(amountsOf(parts))) refuse(sentence, 'income', part)
  }
  return faults
}

/**
 * Checks an edit (dossier 2.1, 2.5): exactly one main cause, a phone number that can be called, digits for a bank
 * account, income of a year that has begun. Throws every fault at once as VALIDATION, each with its field.
 */
export const checkEdit = (input: UpdateHouseholdInput, today: string): HouseholdEdit => {
  const faults = faultsOf(input, today)
  if (faults.length > 0) throw new Refusal(...faults)
  return {
    // Kept as it came; blank says nothing.
    reason: wordsIn(input.reason),
    ...(input.attribute === undefined || input.attribute === null ? {} : { attribute: input.attribute }),
    ...(input.mainCause === undefined || input.mainCause === null ? {} : { mainCause: input.mainCause }),
    ...(input.phone === undefined ? {} : { phone: input.phone === null ? null : phoneAsStored(input.phone) }),
    ...(input.bankAccount === undefined ? {} : { bankAccount: input.bankAccount === null ? null : withoutSpaces(input.bankAccount) }),
    ...(input.netIncomePerCapita === undefined || input.netIncomePerCapita === null ? {} : { income: { year: input.netIncomePerCapita.year, amount: input.netIncomePerCapita.amount } }),
    ...(input.otherCauses === undefined ? {} : { otherCauses: input.otherCauses ?? [] }),
    ...(input.standard === undefined || input.standard === null ? {} : { standard: input.standard }),
    ...(input.group === undefined ? {} : { group: wordsIn(input.group)?.trim() ?? null }),
    ...(input.income === undefined || input.income === null ? {} : { parts: { year: input.income.year, amounts: amountsOf(input.income) } }),
    ...(input.living === undefined || input.living === null ? {} : { living: input.living }),
  }
}
