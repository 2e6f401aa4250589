import { mustBeSaid } from '../../text/said-text.js'
/** What is said when an answer cannot be kept. */
export const CORRECTION_SENTENCES = {
  answer: mustBeSaid({ zh: '请写明答复', en: 'Say what the answer is' }, 1_000),
  stale: { zh: '这件申请刚刚有人答复过，请看最新内容。', en: 'Somebody has answered this request meanwhile; please look at it anew.' },
  answered: { zh: '这件申请已经答复过了。', en: 'This request has been answered already.' },
} as const
