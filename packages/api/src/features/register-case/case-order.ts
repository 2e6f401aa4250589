import { Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Asked } from './case-acting.js'
import type { CaseActName } from './case-codes.js'
import { CASE_SENTENCES } from './case-messages.js'

/** The longest remark, answer or objection, in characters. */
export const LONGEST_COMMENT = 1_000
const LONGEST_EVIDENCE = 500
const LONGEST_NAME = 120

/** Acts that say why. */
const REASONED: ReadonlySet<CaseActName> = new Set(['REJECT', 'SEND_BACK', 'WITHDRAW', 'OBJECT', 'ANSWER', 'VERIFY_FLAG'])
/** Where the text of an act stands in its input. */
const TEXT_FIELD: Partial<Record<CaseActName, string>> = { OBJECT: 'text', ANSWER: 'answer' }

/** Refuses an act whose words cannot be kept, naming each field. */
export const checkOrder = ({ acts, comment, items, verifiers, acceptedBy, objector }: Asked): void => {
  const act = acts[0] ?? 'APPLY'
  const isReasoned = REASONED.has(act)
  if ((isReasoned || comment !== null) && checkText(comment ?? '', { min: isReasoned ? 1 : 0, max: LONGEST_COMMENT }) !== null) {
    throw refusal('VALIDATION', isReasoned ? CASE_SENTENCES.answer(LONGEST_COMMENT) : CASE_SENTENCES.comment(LONGEST_COMMENT), [TEXT_FIELD[act] ?? 'comment'])
  }
  const faults: Refused[] = []
  for (const [index, { evidence }] of (items ?? []).entries()) {
    if (checkText(evidence, { min: 1, max: LONGEST_EVIDENCE }) !== null) faults.push({ code: 'VALIDATION', sentence: CASE_SENTENCES.evidence(LONGEST_EVIDENCE), field: ['items', String(index), 'evidence'] })
  }
  const checkName = (name: string, ...field: string[]): void => {
    if (checkText(name, { min: 1, max: LONGEST_NAME }) !== null) faults.push({ code: 'VALIDATION', sentence: CASE_SENTENCES.name, field })
  }
  for (const [index, { name }] of (verifiers ?? []).entries()) checkName(name, 'verifiers', String(index), 'name')
  if (acceptedBy !== undefined) checkName(acceptedBy, 'acceptedBy')
  if (typeof objector === 'string') checkName(objector, 'objector')
  if (faults.length > 0) throw new Refusal(...faults)
}
