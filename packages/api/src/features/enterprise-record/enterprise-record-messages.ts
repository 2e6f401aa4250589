import type { Sentence } from '../../text/sentence.js'

/** What is said when no certificate can be issued. */
export const RECORD_SENTENCES = {
  year: { zh: '年份应在 2010 年至今年之间。', en: 'The year lies between 2010 and this one.' },
  nothing: { zh: '这一年还没有经村里确认、镇里审核的成效，也没有兑现的承诺，不能开证明。', en: 'Nothing was confirmed and approved, and no pledge delivered, in that year: there is nothing to certify.' },
} as const satisfies Record<string, Sentence>
