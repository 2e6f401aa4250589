import type { Sentence } from '../../text/sentence.js'
import type { SupervisorConflictKind } from './supervision-codes.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

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
  subject: mustBeSaid({ zh: '请写明培训内容', en: 'Say what the training was about' }, LONGEST_SUBJECT),
  hours: { zh: `学时应为 0.5 至 ${MOST_HOURS}，以半学时计。`, en: `Hours lie between 0.5 and ${MOST_HOURS}, in halves.` },
  givenBy: mustBeSaid({ zh: '请写明由谁授课', en: 'Say who gave it' }, LONGEST_GIVER),
  documentNumber: mustBeSaid({ zh: '请写明文号', en: 'Give the document’s number' }, LONGEST_DOCUMENT),
  reason: mustBeSaid({ zh: '请写明事由', en: 'Give the reason' }, LONGEST_REASON),
  note: mayBeSaid({ zh: '说明', en: 'The note' }, LONGEST_REASON),
  tieOf: { zh: '本人的户请填户号或身份证号之一；亲属关系请选择干部。', en: 'For the own household give its number or an ID number, one of the two; for kin choose the cadre.' },
  idNumber: { zh: '身份证号不对，请核对。', en: 'The ID number is not right. Please compare it with the card.' },
  ownKin: { zh: '不能登记本人是本人的亲属。', en: 'Nobody is kin to themselves.' },
  ended: { zh: '这项关系已经结束。', en: 'This tie has ended already.' },
} as const satisfies Record<string, Sentence>

/** Why somebody is not appointed to watch a village, in words for whoever appoints. */
export const CONFLICT_SENTENCES = {
  OWN_HOUSEHOLD: { zh: '此人自家由包联干部负责，而这名干部也负责这个村或村里的户，不能监督这个村。请另选人或另选村。', en: 'The cadre of this person’s own household answers for this village or a household there, so the person cannot supervise it. Please choose somebody else or another village.' },
  KIN_OF_CADRE: { zh: '此人是负责这个村或村里农户的干部的亲属，不能监督这个村。请另选人或另选村。', en: 'This person is kin to a cadre who answers for this village or a household there, and cannot supervise it. Please choose somebody else or another village.' },
  OTHER_POST: { zh: '此人在这个村任职，或在包联、主管这个村的领导岗位、扶贫办任职，不能同时监督这个村。', en: 'This person holds a post in this village, or one that answers for it from its banner, town or an office above, and cannot supervise it at the same time.' },
} as const satisfies Readonly<Record<SupervisorConflictKind, Sentence>>
