import { badInput } from '../../graphql/errors.js'
import { checkText } from '../../text/plain-text.js'
import { ACCOUNT_SENTENCES } from './account-messages.js'

const LONGEST_SEARCH = 120

/** A part of a name or login as it is searched for. Throws BAD_USER_INPUT for one too long or with control characters. */
export const searched = (text: string): string => {
  if (checkText(text, { min: 0, max: LONGEST_SEARCH }) !== null) throw badInput(ACCOUNT_SENTENCES.search)
  return text.trim()
}
