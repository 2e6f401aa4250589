import { plainNumber } from '../household/sought-household'

/** The letter, or the hyphens before and after the year, tell it from the number of a household. */
const number = /^[OJ]\d{12}-?\d{4}-?\d{1,6}$|^\d{12}-\d{4}-\d{1,6}$|^\d{4}-\d{1,6}$/

/** The number of an observation in what someone types, whole or as lists show it; null when it is none. */
export function soughtObservation(text: string): string | null {
  const plain = plainNumber(text).toUpperCase()
  return number.test(plain) ? plain : null
}
