import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { ENTITLEMENT_SENTENCES } from './entitlement-messages.js'
import type { EntitlementRules } from './entitlement-rules.js'
import type { RecordEntitlementInput } from './entitlement-type.js'

/** What is said of one line of a roster, absent and null made one. */
export interface Delivery {
  readonly delivered: number
  readonly deliveredOn: string | null
  readonly withdrawn: boolean
  readonly note: string | null
}

/** Many times what is due is a slip of the pen, such as fen for yuan. */
const MOST_TIMES = 10
export const LONGEST_NOTE = 200

/** What can be told from what was sent: whole amounts, a day of delivery with every delivery and with none beside, a reason for whoever is struck off. Throws VALIDATION with every fault. */
export const checkDelivery = (input: RecordEntitlementInput, rules: EntitlementRules, today: string): Delivery => {
  const faults: Refused[] = []
  const refuse = (sentence: Sentence, field: string): void => {
    faults.push({ code: 'VALIDATION', sentence, field: [field] })
  }
  const delivered = input.delivered ?? 0
  const deliveredOn = input.deliveredOn ?? null
  const withdrawn = input.withdrawn ?? false
  const note = input.note == null || input.note === '' ? null : input.note
  if (!Number.isInteger(delivered) || delivered < 0 || delivered > rules.due[input.kind] * MOST_TIMES) refuse(ENTITLEMENT_SENTENCES.delivered, 'delivered')
  if (delivered > 0 ? deliveredOn === null || deliveredOn > today || deliveredOn < `${input.year}-01-01` : deliveredOn !== null) refuse(ENTITLEMENT_SENTENCES.deliveredOn, 'deliveredOn')
  if (note === null ? withdrawn : checkText(note, { min: 1, max: LONGEST_NOTE }) !== null) refuse(ENTITLEMENT_SENTENCES.note, 'note')
  if (faults.length > 0) throw new Refusal(...faults)
  return { delivered, deliveredOn, withdrawn, note }
}
