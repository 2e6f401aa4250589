import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { HouseholdAttribute, PovertyCause } from './household-codes.js'
import type { UpdateHouseholdInput } from './household-edit-type.js'
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

const FIRST_INCOME_YEAR = 2010
/** Fen: 1,000,000 yuan per person and year is beyond any household of a register of the poor. */
const LARGEST_INCOME = 100_000_000
const LONGEST_REASON = 500
/** A mobile number of 11 digits, or a landline with its area code and perhaps an extension. */
const PHONE = /^(?:(?:\+?86[ -]?)?1\d{10}|0\d{2,3}[ -]?\d{7,8}(?:-\d{1,6})?)$/
const BANK_ACCOUNT = /^\d{12,30}$/

/** A bank account as it is stored: people write it in groups. */
const withoutSpaces = (account: string): string => account.replaceAll(/[ -]/g, '')

const faultsOf = (input: UpdateHouseholdInput, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => {
    faults.push({ code: 'VALIDATION', sentence, field })
  }
  if (typeof input.reason === 'string' && checkText(input.reason, { min: 0, max: LONGEST_REASON }) !== null) refuse(HOUSEHOLD_SENTENCES.reason, 'reason')
  if (input.attribute === null) refuse(HOUSEHOLD_SENTENCES.cannotBeEmptied, 'attribute')
  if (input.mainCause === null) refuse(HOUSEHOLD_SENTENCES.cannotBeEmptied, 'mainCause')
  if (typeof input.phone === 'string' && !PHONE.test(input.phone.trim())) refuse(HOUSEHOLD_SENTENCES.phone, 'phone')
  if (typeof input.bankAccount === 'string' && !BANK_ACCOUNT.test(withoutSpaces(input.bankAccount))) refuse(HOUSEHOLD_SENTENCES.bankAccount, 'bankAccount')
  const income = input.netIncomePerCapita ?? null
  const thisYear = Number(today.slice(0, 4))
  if (income !== null && (income.year < FIRST_INCOME_YEAR || income.year > thisYear)) refuse(HOUSEHOLD_SENTENCES.incomeYear(thisYear), 'netIncomePerCapita', 'year')
  if (income !== null && (income.amount < 0 || income.amount > LARGEST_INCOME)) refuse(HOUSEHOLD_SENTENCES.incomeAmount, 'netIncomePerCapita', 'amount')
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
