import type { DayNumber } from './calendar.js'
import { dayText } from './calendar.js'
import { scramble } from './random.js'

/** An area code that is not assigned: no real person can hold a number that begins with it. */
const PREFIX = '159999'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
/** Sequence numbers of one birthday and sex: odd for men, even for women; a prime, so that steps reach all. */
const PER_DAY_AND_SEX = 499
const STEP = 233
const FIRST_BIRTHDAY = -25_000
const BIRTHDAYS = 42_000

/** Check digit of the first seventeen digits (GB 11643; dossier 2.10). */
export function idNumberCheckDigit(digits: string): string {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += (digits.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0)
  return CHECK_DIGITS.charAt(sum % 11)
}

/** Issues ID numbers, none of them twice: the sequence numbers of a birthday and sex are given out one by one. */
export class IdNumberIssuer {
  private readonly issued = new Uint16Array(BIRTHDAYS * 2)

  /** @throws RangeError when a birthday and sex have no sequence number left. */
  issue(birthday: DayNumber, sex: 'MALE' | 'FEMALE'): string {
    const slot = (birthday - FIRST_BIRTHDAY) * 2 + (sex === 'MALE' ? 1 : 0)
    const count = this.issued[slot] ?? PER_DAY_AND_SEX
    if (count >= PER_DAY_AND_SEX) throw new RangeError(`No ID number left for ${dayText(birthday)}`)
    this.issued[slot] = count + 1
    const place = ((scramble(slot) % PER_DAY_AND_SEX) + count * STEP) % PER_DAY_AND_SEX
    const sequence = sex === 'MALE' ? place * 2 + 1 : place * 2 + 2
    const birth = dayText(birthday)
    const digits = `${PREFIX}${birth.slice(0, 4)}${birth.slice(5, 7)}${birth.slice(8, 10)}${String(sequence).padStart(3, '0')}`
    return digits + idNumberCheckDigit(digits)
  }
}
