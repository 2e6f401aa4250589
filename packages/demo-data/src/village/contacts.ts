import type { VillagePlan } from '../city/village-plan.js'
import type { SeededRandom } from '../random.js'
import { hashText } from '../random.js'

/** Telephone and bank account of a household, either may be missing. */
export interface Contact {
  readonly phone: string | null
  readonly bankAccount: string | null
}

/** In some villages several households gave one telephone, and in some two share a bank account: to be found. */
const SHARED_PHONE_VILLAGES = 15
const SHARED_ACCOUNT_VILLAGES = 60

/** Contacts of a village's households, in number order. */
export function contactsOf(plan: VillagePlan, households: number, random: SeededRandom): Contact[] {
  const hash = hashText(`contacts ${plan.code}`)
  const sharedPhone = hash % SHARED_PHONE_VILLAGES === 0 ? phone(random) : null
  const sharedAccount = hash % SHARED_ACCOUNT_VILLAGES === 7 ? bankAccount(random) : null
  return Array.from({ length: households }, (_, index): Contact => {
    const own = { phone: random.chance(0.84) ? phone(random) : null, bankAccount: random.chance(0.9) ? bankAccount(random) : null }
    return {
      phone: sharedPhone !== null && index % 31 === 4 ? sharedPhone : own.phone,
      bankAccount: sharedAccount !== null && (index === 3 || index === 11) ? sharedAccount : own.bankAccount,
    }
  })
}

/** Eleven digits from 12, a range that no network has. */
function phone(random: SeededRandom): string {
  return `12${String(random.below(1_000_000_000)).padStart(9, '0')}`
}

/** Nineteen digits from 999, a range that no bank has, the last by Luhn's rule. */
function bankAccount(random: SeededRandom): string {
  const digits = `999${String(random.below(10_000_000)).padStart(7, '0')}${String(random.below(100_000_000)).padStart(8, '0')}`
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const counted = index % 2 === 0 ? digit * 2 : digit
    sum += counted > 9 ? counted - 9 : counted
  }
  return `${digits}${(10 - (sum % 10)) % 10}`
}
