import { scramble } from './random.js'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Check character of the first seventeen of a unified social credit code (GB 32100). */
export function creditCodeCheckCharacter(characters: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(characters.charAt(index)), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Check character of the eight of an organisation code (GB 11714), which is part of the credit code. */
export function organisationCheckCharacter(characters: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * ORGANISATION_ALPHABET.indexOf(characters.charAt(index)),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}

/** The credit code of the `n`-th enterprise: valid, but of the unassigned division 159999, so that no company has it. */
export function creditCode(n: number): string {
  const serial = `${scramble(n) % 10}${String(n).padStart(4, '0')}`
  const organisation = `MA0${serial}`
  const characters = `91159999${organisation}${organisationCheckCharacter(organisation)}`
  return characters + creditCodeCheckCharacter(characters)
}
