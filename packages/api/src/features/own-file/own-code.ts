import { randomInt, timingSafeEqual } from 'node:crypto'
import type { FieldCipher } from '../../data/field-cipher.js'

/** Digits alone: they are read off paper and typed on the keys of an old telephone. */
const DIGITS = 10
/** Days for which a code on paper is good. */
export const CODE_DAYS = 14
/** Minutes without a request after which a household's session is over. */
export const IDLE_MINUTES = 30

/** A code of ten digits, about 33 bits: with the waits after wrong ones, guessing one takes longer than it is good for. */
export const makeCode = (): string => Array.from({ length: DIGITS }, () => String(randomInt(10))).join('')

/** How a code stands on paper: in groups that the eye keeps. */
export const codeOnPaper = (code: string): string => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`

/** The digits in what was typed: full-width ones, blanks and hyphens of any kind are what people type. */
const digitsIn = (typed: string): string => typed.slice(0, 100).normalize('NFKC').replaceAll(/\D/g, '')

/** A code as it was made, of whatever was typed. */
export const typedCode = (typed: string): string => digitsIn(typed)

/** A household's number of whatever was typed: twelve digits, a hyphen, the running number; null where it can be none. */
export const typedNumber = (typed: string): string | null => {
  const digits = digitsIn(typed)
  return digits.length > 12 && digits.length <= 23 ? `${digits.slice(0, 12)}-${digits.slice(12)}` : null
}

const keyed = (householdId: string, code: string): string => `own file ${householdId} ${code}`

/** What is stored of a code. */
export const hashOfCode = (cipher: FieldCipher, householdId: string, code: string): string => cipher.lookupHash(keyed(householdId, code))

/** Whether the code is the one behind the hash; takes the same time where there is none. */
export const isCode = (cipher: FieldCipher, householdId: string, code: string, hash: string | null): boolean => {
  const stored = Buffer.from(hash ?? '0'.repeat(64))
  return cipher.lookupHashes(keyed(householdId, code)).some((each) => timingSafeEqual(Buffer.from(each), stored)) && hash !== null
}
