import { type Day, isDay } from '../../time/business-day.js'

/** Why a number is not a citizen's identity number, in the order in which it is looked at. */
export type IdNumberFault = 'LENGTH' | 'FORMAT' | 'DATE' | 'FUTURE' | 'CHECK_DIGIT'

/** What a valid number says of its holder. */
export interface IdNumber {
  readonly valid: true
  /** The citizen's identity number, 18 characters, X in upper case: one person has one, whichever document was shown. */
  readonly idNumber: string
  /** What was given, trimmed and in upper case: 18 characters, or the 20 of a disability certificate. */
  readonly normalised: string
  readonly sex: 'MALE' | 'FEMALE'
  readonly birthDate: Day
  /** Category 1 to 7 and grade 1 to 4 of a disability certificate; null for an identity number. Health data (dossier 5). */
  readonly disability: { readonly category: number; readonly grade: number } | null
}

export type IdNumberCheck = IdNumber | { readonly valid: false; readonly fault: IdNumberFault }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkDigits = '10X98765432'
const format = /^\d{17}[\dX](?:[1-7][1-4])?$/

/** Trims white space and writes the check digit X in upper case. */
export function normaliseIdNumber(text: string): string {
  return text.trim().toUpperCase()
}

/**
 * Checks a citizen's identity number (GB 11643: 6 digits area, 8 birth date, 3 sequence, check digit) or the number of a
 * disability certificate, which adds category and grade to it.
 *
 * The area need not be a division of today: old codes stay on cards for life. Sex is the parity of the 17th digit.
 * Source: dossier 2.10 and 2.2.
 * @param today a birth after this day is in the future
 */
export function checkIdNumber(text: string, today: Day): IdNumberCheck {
  const normalised = normaliseIdNumber(text)
  if (normalised.length !== 18 && normalised.length !== 20) return { valid: false, fault: 'LENGTH' }
  if (!format.test(normalised)) return { valid: false, fault: 'FORMAT' }
  const birthDate = `${normalised.slice(6, 10)}-${normalised.slice(10, 12)}-${normalised.slice(12, 14)}`
  if (!isDay(birthDate)) return { valid: false, fault: 'DATE' }
  if (birthDate > today) return { valid: false, fault: 'FUTURE' }
  const idNumber = normalised.slice(0, 18)
  if (checkDigitOf(idNumber) !== idNumber[17]) return { valid: false, fault: 'CHECK_DIGIT' }
  const sex = Number(idNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE'
  const disability = normalised.length === 20 ? { category: Number(normalised[18]), grade: Number(normalised[19]) } : null
  return { valid: true, idNumber, normalised, sex, birthDate, disability }
}

/** The check digit (ISO 7064 MOD 11-2) that belongs to the first seventeen digits. */
export function checkDigitOf(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return checkDigits.charAt(sum % 11)
}
