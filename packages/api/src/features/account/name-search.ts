import type { Condition } from '../../data/condition.js'
import { badInput } from '../../graphql/errors.js'
import { gramToLookUp } from '../../text/grams.js'
import { checkText } from '../../text/plain-text.js'
import { ACCOUNT_SENTENCES } from './account-messages.js'

const LONGEST_SEARCH = 120

/** A part of a name or login as it is searched for. Throws BAD_USER_INPUT for one too long or with control characters. */
export const searched = (text: string): string => {
  if (checkText(text, { min: 0, max: LONGEST_SEARCH }) !== null) throw badInput(ACCOUNT_SENTENCES.search)
  return text.trim()
}

/**
 * Rows that name an account whose name holds the text: looked up by its first part in the index of names, and where the text
 * is longer than the part by the name itself. A blank text narrows nothing.
 */
export const ofAccountNamed = <Name extends 'Appointment' | 'Responsibility'>(text: string): Condition<Name>[] => {
  const gram = gramToLookUp(text)
  if (gram === null) return []
  const found = { exists: 'AccountNameGram', on: ['accountId', 'accountId'], where: [{ column: 'gram', equals: gram }] }
  const whole = { exists: 'Account', on: ['id', 'accountId'], where: [{ column: 'name', contains: text }] }
  // Both entities name an account by one column, which the types of a condition cannot say of two at once.
  return (gram === text ? [found] : [found, whole]) as unknown as Condition<Name>[]
}
