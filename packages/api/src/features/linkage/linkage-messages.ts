import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a linkage cannot be written down, ended or joined. */
export const LINKAGE_SENTENCES = {
  startedOn: { zh: '合同开始日期应在今天前后一年之内。', en: 'A contract begins within a year before or after today.' },
  village: { zh: '请选择您负责的嘎查村：联结只在一个村。', en: 'Choose a village that you answer for: a linkage is of one village.' },
  seatMoved: { zh: '企业的所在地刚刚改过，这次没有保存。请重试。', en: 'The seat of the enterprise was changed just now, so nothing was saved. Please try again.' },
  renewed: { zh: '这份合同已经续签过，请在新合同上继续。', en: 'This contract was renewed already; please go on from the new one.' },
  renewalStart: { zh: '续签应在原合同开始之后。', en: 'A renewal begins after the contract that it renews.' },
  over: { zh: '这份合同已经结束。', en: 'This contract has ended.' },
  endFound: { zh: '这份合同怎样结束已有记载，不再改动；需要继续合作的，请续签，从结束的次日以后开始。', en: 'How this contract ends is on record and is not replaced; to go on, renew it from a day after its last one.' },
  renewalAfterEnd: { zh: '原合同的结束日期已有记载，续签应在那一天之后开始。', en: 'The last day of the old contract is on record; a renewal begins after it.' },
  endedOn: { zh: '提前结束的日期应在合同开始以后、原定结束日期以前。', en: 'An early end lies after the first day and before the last day that was agreed.' },
  reported: { zh: '这一天以后的季度已有成效报告，合同不能在报告所涉的日子以前结束。请先冲销报告，或选择以后的日期。', en: 'A later quarter has an outcome report; a contract does not end before days that are reported. Reverse the report first, or choose a later day.' },
  endReason: mustBeSaid({ zh: '请写明提前结束的原因', en: 'Say why it ends early' }, 1_000),
  notAParty: { zh: '违约由苏木镇（乡镇）或旗县扶贫办认定，合同一方不能自行认定。', en: 'A breach is found by the office of the town or of the banner; a party to the contract cannot find it itself.' },
  number: { zh: '请填写本村的户号：12 位村代码加顺序号，或只填顺序号。', en: 'Give the number of a household of this village: its 12-digit code and the running number, or the running number alone.' },
  numbers: { zh: '一次请填写 1 至 100 个户号。', en: 'Give 1 to 100 numbers at a time.' },
  takesPart: { zh: '这一户已经在这份联结合同里。', en: 'This household takes part already.' },
  hasLeft: { zh: '这一户已经退出这份联结合同；续签时可以再征求意见。', en: 'This household has left this linkage; it can be asked again when the contract is renewed.' },
  saidNo: { zh: '这一户没有同意加入，不再重复征求意见。', en: 'This household did not agree; it is not asked again.' },
  tooMany: { zh: '这份联结合同还有 300 户没有答复，请等答复以后再添加。', en: 'Three hundred households of this linkage have not answered yet; please wait for some of them.' },
  answered: { zh: '这一户已经答复过，或者征求意见已经撤回。', en: 'This has been answered, or was withdrawn.' },
  ownProposal: { zh: '这一户是您提出的，请由农户本人或别的第一书记确认。', en: 'You proposed this household; the household itself or somebody else confirms it.' },
  answeredByParty: { zh: '您同时是这家企业的名誉村主任，是合同一方，不能替农户答复。请农户本人或别的第一书记答复。', en: 'You stand for the enterprise as its honorary chief, so you are a party to the contract and cannot answer for the household. The household itself or another first secretary answers.' },
  codeOfProposer: { zh: '这次的一次性码是由提出的人发的，不能用来同意。请向别的人领取一次性码；不同意的，现在就可以说。', en: 'The code of this session was handed out by whoever proposed this, so you cannot agree with it. Please get a code from somebody else; you can decline now.' },
  unknownNumber: { zh: '本村没有这个编号的在册户，不能确认加入；请答复“不加入”。', en: 'No household of this village has this number; it cannot join. Please decline.' },
  answerReason: mustBeSaid({ zh: '请写明为什么由您代为答复', en: 'Say why you answer for the household' }, 1_000),
  leftOn: { zh: '退出日期应在加入日期与今天之间；合同还没有开始的，为今天。', en: 'A household leaves between the day it joined and today; a contract to come it leaves today.' },
  paidSince: { zh: '这一天以后的季度已有成效报告列出这一户，不能早于该季度退出。请先冲销报告，或选择以后的日期。', en: 'An outcome report of a later quarter names this household; it does not leave before that quarter. Reverse the report first, or choose a later day.' },
  leftAlready: { zh: '这一户已经退出。', en: 'This household has left already.' },
  leaveReason: mustBeSaid({ zh: '请写明退出的原因', en: 'Say why it leaves' }, 1_000),
} as const satisfies Record<string, Sentence>
