/** A mobile number of 11 digits, or a landline with its area code and perhaps an extension. */
const PHONE = /^(?:(?:\+?86[ -]?)?1\d{10}|0\d{2,3}[ -]?\d{7,8}(?:-\d{1,6})?)$/
const MOBILE = /^(?:\+?86)?(1\d{10})$/
const BANK_ACCOUNT = /^\d{12,30}$/
/** The earliest year of which incomes are kept: the base year of the national line. */
export const FIRST_INCOME_YEAR = 2010
/** Fen: 1,000,000 yuan per person and year is beyond any household of a register of the poor. */
const LARGEST_INCOME = 100_000_000
/** Characters of a reason that is kept in the history. */
export const LONGEST_REASON = 500
/** The most causes that may stand beside the main one (dossier 2.1). */
export const MOST_OTHER_CAUSES = 2

/** A bank account as it is stored: people write it in groups. */
export const withoutSpaces = (account: string): string => account.replaceAll(/[ -]/g, '')

const withoutGroups = (phone: string): string => phone.replaceAll(/[ \u3000-]/g, '')

/** True for a number that can be called; blanks and hyphens between its digits do not matter. */
export const isPhone = (text: string): boolean => PHONE.test(text.trim()) || PHONE.test(withoutGroups(text))

/** A telephone as it is stored: a mobile number as its eleven digits, so that the same number is the same text; a landline as its area code is written, in one piece where its digits stand in more groups. */
export const phoneAsStored = (text: string): string => MOBILE.exec(withoutGroups(text))?.[1] ?? (PHONE.test(text.trim()) ? text.trim() : withoutGroups(text))

/** True for 12 to 30 digits, however they are grouped. */
export const isBankAccount = (text: string): boolean => BANK_ACCOUNT.test(withoutSpaces(text))

/** True for a year of which income may be on file: from 2010 to the current one. */
export const isIncomeYear = (year: number, today: string): boolean => Number.isInteger(year) && year >= FIRST_INCOME_YEAR && year <= Number(today.slice(0, 4))

/** Those years, the latest first, for a choice of one. */
export const incomeYears = (today: string): number[] => {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: last - FIRST_INCOME_YEAR + 1 }, (_, index) => last - index)
}

/** True for a net income per person, fen, that a household of the register can have. */
export const isIncomeAmount = (amount: number): boolean => Number.isInteger(amount) && amount >= 0 && amount <= LARGEST_INCOME
