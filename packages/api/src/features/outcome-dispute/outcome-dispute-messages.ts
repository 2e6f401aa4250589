import type { Language, Sentence } from '../../text/sentence.js'
import { mustBeSaid, saidWith } from '../../text/said-text.js'
import type { DisputeStatus } from './outcome-dispute-codes.js'

/** Sentences of the follow-up of disputes. */
export const DISPUTE_SENTENCES = {
  dueOn: (most: number): Sentence => ({ zh: `办理期限应在今天起 ${most} 天以内。`, en: `The day lies within ${most} days from today.` }),
  question: (most: number): Sentence => saidWith(mustBeSaid({ zh: '请写明要企业核对什么', en: 'Please state what the enterprise is to check' }, most), { zh: '不要写是谁提出的，也不要写病情。', en: 'Name neither who objects nor anything of anybody’s health.' }),
  finding: (most: number): Sentence => mustBeSaid({ zh: '请写明核实情况', en: 'Please state what was found' }, most),
  answer: (most: number): Sentence => saidWith(mustBeSaid({ zh: '请写明给农户和企业的答复', en: 'Please state what household and enterprise are told' }, most), { zh: '不要写病情。', en: 'Write nothing of anybody’s health.' }),
  stale: { zh: '这件异议已被别人处理过，您的没有保存。请看过现在的情况后再办。', en: 'Somebody else has acted on this dispute meanwhile, so yours was not saved. Please look at it first.' },
  notOpen: { zh: '这件异议已经受理或了结。', en: 'This dispute is taken up or concluded already.' },
  notTakenUp: { zh: '这件异议还没有受理，或已经了结。', en: 'This dispute is not taken up yet, or concluded already.' },
  party: { zh: '您填报了这份报告、在村里确认了这一行、提出了这件异议，或农户凭您发的一次性码提出了异议，须由另一人（如旗扶贫办）办理。', en: 'You handed in this report, confirmed this line or raised this dispute, or the household raised it with a code that you handed out; another person, such as the banner’s office, must follow it up.' },
  notApproved: { zh: '报告还没有审核通过。先由镇里审核，再认定这一行属实。', en: 'The report is not approved yet. The town approves it first; then the line may be found right.' },
  approver: { zh: '这份报告是您审核通过的，改变它计入的金额须由另一人（如旗扶贫办）办理。', en: 'You approved this report; another person, such as the banner’s office, must change what counts of it.' },
  nobodyReverses: { zh: '这家企业已经停用，没有人能冲销重报。成效有误的，请选“有误，不再计入”。', en: 'This enterprise was ended, so nobody reverses the report. Where the line is wrong, please find that it counts no more.' },
  enterpriseReverses: { zh: '这家企业还在，成效有误由企业冲销重报。', en: 'This enterprise still works: where the line is wrong, it reverses the report.' },
  foundWrong: { zh: '这一行已经核实有误，企业又已停用，只能办成“有误，不再计入”。', en: 'This line was found wrong already, and the enterprise was ended: it may only be found to count no more.' },
  reportGone: { zh: '报告已退回或冲销，这一行不再算数。', en: 'The report was returned or reversed, so the line counts no more.' },
} as const satisfies Record<string, Sentence | ((most: number) => Sentence)>

/** What household and enterprise are told where the report was returned or reversed before anybody answered. */
const CORRECTED: Sentence = { zh: '报告已退回或冲销，由企业重新填报。', en: 'The report was returned or reversed; the enterprise hands it in anew.' }

/** What the enterprise is asked where the office says no more. */
const USUAL_QUESTION: Sentence = { zh: '请核对这一户的金额、月数、数量和付款凭证，有出入请告知扶贫办。', en: 'Please check amount, months, quantity and proof of payment of this line, and tell the office where they differ.' }

/** What the office asks the enterprise about a line: its own words, or the usual ones; null while nobody looks into it. */
export const questionOf = ({ handlerId, question }: { readonly handlerId: string | null; readonly question: string | null }, language: Language): string | null => (handlerId === null ? null : (question ?? USUAL_QUESTION[language]))

/** What household and enterprise are told of a dispute: the office’s own words, or what its status says; null before. */
export const answerOf = ({ status, answer }: { readonly status: DisputeStatus; readonly answer: string | null }, language: Language): string | null => answer ?? (status === 'CORRECTED' ? CORRECTED[language] : null)
