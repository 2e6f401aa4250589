import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { HouseholdAttribute, PovertyCause } from './household-codes.js'
import type { UpdateHouseholdInput } from './household-edit-type.js'
import { LONGEST_REASON, isBankAccount, isIncomeAmount, isIncomeYear, isPhone, withoutSpaces } from './household-field-rules.js'
import { HOUSEHOLD_SENTENCES } from './household-messages.js'

/** An edit that passed the rules that need no stored row. Absent fields stay as they are; null empties. */
export interface HouseholdEdit {
  readonly reason: string | null
  readonly attribute?: HouseholdAttribute
  readonly mainCause?: PovertyCause
  readonly phone?: string | null
  readonly bankAccount?: string | null
  readonly income?: { readonly year: number; readonly amount: number }
}

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
  return faults
}

/**
 * Checks an edit (dossier 2.1, 2.5): exactly one main cause, a phone number that can be called, digits for a bank
 * account, income of a year that has begun. Throws every fault at once as VALIDATION, each with its field.
 */
export const checkEdit = (input: UpdateHouseholdInput, today: string): HouseholdEdit => {
  const faults = faultsOf(input, today)
  if (faults.length > 0) throw new Refusal(...faults)
  const reason = input.reason ?? ''
  return {
    // Kept as it came; blank says nothing.
    reason: reason.trim() === '' ? null : reason,
    ...(input.attribute === undefined || input.attribute === null ? {} : { attribute: input.attribute }),
    ...(input.mainCause === undefined || input.mainCause === null ? {} : { mainCause: input.mainCause }),
    ...(input.phone === undefined ? {} : { phone: input.phone?.trim() ?? null }),
    ...(input.bankAccount === undefined ? {} : { bankAccount: input.bankAccount === null ? null : withoutSpaces(input.bankAccount) }),
    ...(input.netIncomePerCapita === undefined || input.netIncomePerCapita === null ? {} : { income: { year: input.netIncomePerCapita.year, amount: input.netIncomePerCapita.amount } }),
  }
}
