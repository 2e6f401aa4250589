/** Why a text is not a unified social credit code, in the order in which it is looked at. */
export type CreditCodeFault = 'LENGTH' | 'FORMAT' | 'CHECK_DIGIT'

export type CreditCodeCheck =
  | { readonly valid: true; readonly normalised: string }
  | { readonly valid: false; readonly fault: CreditCodeFault }

/** The 31 characters of the code: digits and capitals without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const format = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100): registering department, kind, 6 digits division,
 * 9 characters organisation, check character. White space around it and small letters are put right first.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const normalised = text.trim().toUpperCase()
  if (normalised.length !== 18) return { valid: false, fault: 'LENGTH' }
  if (!format.test(normalised)) return { valid: false, fault: 'FORMAT' }
  if (creditCheckCharacterOf(normalised) !== normalised[17]) return { valid: false, fault: 'CHECK_DIGIT' }
  return { valid: true, normalised }
}

/** The check character that belongs to the first seventeen characters. */
export function creditCheckCharacterOf(code: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code.charAt(index)), 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}
