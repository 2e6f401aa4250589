import { padded } from '../region/village-numbers.js'

/** The hyphen is for reading; whoever types a number from paper leaves it out. */
const WHOLE_NUMBER = /^(\d{12})-?(\d{1,6})$/
const RUNNING_NUMBER = /^\d{1,6}$/

/** A household's number as somebody typed it: whole, or the running part alone, which is one household of each village. */
export interface TypedHouseholdNumber {
  /** Null where the running part alone was typed. */
  readonly village: string | null
  /** The running part as it is kept. */
  readonly serial: string
}

/** What was typed as a household's number (contract, "Numbers"); null for what is none. */
export const readHouseholdNumber = (typed: string): TypedHouseholdNumber | null => {
  const text = typed.trim()
  const [, village, serial] = WHOLE_NUMBER.exec(text) ?? []
  if (village !== undefined && serial !== undefined) return { village, serial: padded(Number(serial)) }
  return RUNNING_NUMBER.test(text) ? { village: null, serial: padded(Number(text)) } : null
}

/**
 * The whole number of a household of one village, from the number itself or its running part; null for anything else and for a
 * number of another village.
 */
export const householdNumberIn = (regionCode: string, typed: string): string | null => {
  const read = readHouseholdNumber(typed)
  return read === null || (read.village !== null && read.village !== regionCode) ? null : `${regionCode}-${read.serial}`
}
