import type { Sentence } from '../../text/sentence.js'
import type { SupervisorConflictKind } from './supervision-codes.js'

export const LONGEST_SUBJECT = 100
export const LONGEST_GIVER = 100
export const LONGEST_DOCUMENT = 60
export const LONGEST_REASON = 400
export const MOST_HOURS = 100
export const MOST_AT_ONCE = 200

/** What is said when a training, a recognition or a tie is not written down. */
export const SUPERVISION_SENTENCES = {
  supervisors: { zh: `请选择 1 至 ${MOST_AT_ONCE} 名本旗县在任的义务监督员。`, en: `Choose 1 to ${MOST_AT_ONCE} supervisors in office in your banner.` },
  heldOn: { zh: '日期不能在今天之后。', en: 'The day cannot lie in the future.' },
  subject: { zh: `请写明培训内容，1 至 ${LONGEST_SUBJECT} 个字，不能有看不见的特殊字符。`, en: `Say what the training was about, in 1 to ${LONGEST_SUBJECT} characters without invisible characters.` },
  hours: { zh: `学时应为 0.5 至 ${MOST_HOURS}，以半学时计。`, en: `Hours lie between 0.5 and ${MOST_HOURS}, in halves.` },
  givenBy: { zh: `请写明由谁授课，1 至 ${LONGEST_GIVER} 个字，不能有看不见的特殊字符。`, en: `Say who gave it, in 1 to ${LONGEST_GIVER} characters without invisible characters.` },
  documentNumber: { zh: `请写明文号，1 至 ${LONGEST_DOCUMENT} 个字，不能有看不见的特殊字符。`, en: `Give the document’s number, in 1 to ${LONGEST_DOCUMENT} characters without invisible characters.` },
  reason: { zh: `请写明事由，1 至 ${LONGEST_REASON} 个字，不能有看不见的特殊字符。`, en: `Give the reason, in 1 to ${LONGEST_REASON} characters without invisible characters.` },
  note: { zh: `说明最多 ${LONGEST_REASON} 个字，不能有看不见的特殊字符。`, en: `The note has at most ${LONGEST_REASON} characters and no invisible characters.` },
  tieOf: { zh: '本人的户请填户编号或身份证号之一；亲属关系请选择干部。', en: 'For the own household give its number or an ID number, one of the two; for kin choose the cadre.' },
  idNumber: { zh: '身份证号不对，请核对。', en: 'The ID number is not right. Please compare it with the card.' },
  ownKin: { zh: '不能登记本人是本人的亲属。', en: 'Nobody is kin to themselves.' },
  ended: { zh: '这项关系已经结束。', en: 'This tie has ended already.' },
} as const satisfies Record<string, Sentence>

/** Why somebody is not appointed to watch a village, in words for whoever appoints. */
export const CONFLICT_SENTENCES = {
  OWN_HOUSEHOLD: { zh: '此人自家由包联干部负责，而这名干部也负责这个村或村里的户，不能监督这个村。请另选人或另选村。', en: 'The cadre of this person’s own household answers for this village or a household there, so the person cannot supervise it. Please choose somebody else or another village.' },
  KIN_OF_CADRE: { zh: '此人是负责这个村或村里农户的干部的亲属，不能监督这个村。请另选人或另选村。', en: 'This person is kin to a cadre who answers for this village or a household there, and cannot supervise it. Please choose somebody else or another village.' },
  OTHER_POST: { zh: '此人在这个村（或所在苏木镇扶贫办）任职，不能同时监督这个村。', en: 'This person holds a post in this village, or in the office of its town, and cannot supervise it at the same time.' },
} as const satisfies Readonly<Record<SupervisorConflictKind, Sentence>>
