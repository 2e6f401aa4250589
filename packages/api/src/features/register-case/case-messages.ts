import type { Sentence } from '../../text/sentence.js'
import type { ActRefusal } from './case-judging.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** Why an act on a case is refused, in words. */
export const ACT_SENTENCES = {
  ENDED: { zh: '这一事项已经办结。', en: 'This case has ended.' },
  OUT_OF_TURN: { zh: '现在还轮不到这一步，请按程序依次办理。', en: 'It is not the turn of this step; the route is followed step by step.' },
  NOT_YOUR_LEVEL: { zh: '这一步不由您这一级办理。', en: 'This step is another level’s.' },
  ACTED_FOR_OTHER_LEVEL: { zh: '您已经在另一级办理过这一事项，或者农户认可时用的一次性码是您发的；申报、审核、审批须由三个人分别办理。', en: 'You acted on this case for another level, or handed out the code with which the household agreed; it is proposed, reviewed and approved by three people.' },
  NO_QUORUM: { zh: '到会人数不足应到代表的三分之二，评议无效，请另行召开。', en: 'Fewer than two thirds of the representatives were there, so the vote does not count; please hold it again.' },
  VOTE_NUMBERS: { zh: '请核对评议人数：到会不多于应到，赞成不多于到会，都是整数。', en: 'Please check the numbers of the vote: no more present than entitled, no more in favour than present, whole numbers all.' },
  NOTICE_TOO_SHORT: { zh: '公示天数少于规定的最少天数。', en: 'The notice would hang for fewer days than the rules ask.' },
  NOTICE_STILL_HANGS: { zh: '公示期还没有满。', en: 'The notice has not hung for its days yet.' },
  OBJECTION_OPEN: { zh: '还有异议没有答复，先答复才能继续。', en: 'An objection has no answer yet; it is answered first.' },
  NO_NOTICE_HANGS: { zh: '现在没有正在进行的公示。', en: 'No notice hangs now.' },
  NO_SUCH_OBJECTION: { zh: '没有这条待答复的异议。', en: 'There is no such open objection.' },
  FLAG_UNVERIFIED: { zh: '还有需要核实的情形没有核实。', en: 'A flag that asks for a closer look has not been looked at.' },
  NO_SUCH_FLAG: { zh: '没有这项待核实的情形。', en: 'There is no such flag to look at.' },
  SPOT_CHECK_DUE: { zh: '抽查比例不够，这一户须入户核查后再办理。', en: 'The share of spot checks would fall short; this household has to be looked at in its home first.' },
  ITEMS_INCOMPLETE: { zh: '每一项都要核查，各写一次。', en: 'Every item is looked at, each once.' },
  VERIFIERS_INCOMPLETE: { zh: '核实由村两委和在任的驻村工作队、第一书记共同参加，请写明每一方参加人的姓名。', en: 'The party branch and the villagers’ committee take part in the verification, and the work team and the first secretary where the village has them in post; name somebody for each.' },
  INCOME_MISSING: { zh: '这一户的档案里没有这一年的收入，请先补录。', en: 'The file has no income of that year; please enter it first.' },
  LINE_UNKNOWN: {
    zh: '按这一户的识别标准没有这一年的扶贫线，不能判断收入是否达标。2014 年起建档立卡按国家标准：识别标准已经改变的，请先在档案里改正。',
    en: 'No poverty line of that year is known for the standard by which the household was identified, so income cannot be judged. Since 2014 the register goes by the national standard; where the household’s has changed, put it right in its file first.',
  },
  FOLLOW_UP_RUNS: { zh: '一年的跟踪期还没有满。', en: 'The year of follow-up is not over yet.' },
} as const satisfies Record<ActRefusal, Sentence>

/** What is said when a case cannot be opened or an act is not well put. */
export const CASE_SENTENCES = {
  noRules: { zh: '按这一天的规定，不再（或还没有）办理这类事项。', en: 'The rules of this day know no such case.' },
  reasonMissing: { zh: '请填写理由。', en: 'Please fill in the reason.' },
  reason: (most: number): Sentence => mustBeSaid({ zh: '请写明理由', en: 'Please give the reason' }, most),
  comment: (most: number): Sentence => mayBeSaid({ zh: '说明', en: 'A remark' }, most),
  answer: (most: number): Sentence => mustBeSaid({ zh: '请写明答复或说明', en: 'Please give an answer or explanation' }, most),
  nameMissing: { zh: '请填写姓名。', en: 'Please fill in the name.' },
  name: mustBeSaid({ zh: '请填写姓名', en: 'Give a name' }, 120),
  evidence: (most: number): Sentence => ({ zh: `每一项写明依据，1 到 ${most} 个字。`, en: `Each item says what shows it, in 1 to ${most} characters.` }),
  incomeYear: (opening: number): Sentence => ({ zh: `收入年份应为 ${opening - 1} 年（登记前最近的整年）或 ${opening} 年（登记当年）。`, en: `Income is that of ${opening - 1}, the last full year before the case was opened, or of ${opening}, the year of its opening.` }),
  villageNeeded: { zh: '请选嘎查村。', en: 'Please choose a village.' },
  householdNeeded: { zh: '请选择一户。', en: 'Please choose a household.' },
  householdStatus: { zh: '这一户现在的状态不能办理这类事项。', en: 'The household’s present status does not allow such a case.' },
  underWay: { zh: '这一户还有没办结的事项，办结后才能再开。', en: 'Another case of this household is under way; it has to end first.' },
  incomplete: { zh: '请填写这一项。', en: 'Please fill this in.' },
  onRegister: (name: string, household: string | null): Sentence => ({
    zh: `${name}的身份证号已经登记在${household === null ? '另一户' : ` ${household} 户`}名下，不能重复识别。填错的请修改，重复的请撤回${household === null ? '；有疑问请问苏木镇（乡镇）扶贫办' : ''}。`,
    en: `The ID number of ${name} is registered ${household === null ? 'in another household' : `in household ${household}`} already. Please correct a mistake, or withdraw what is double${household === null ? '; the town office can help' : ''}.`,
  }),
  appliesAlready: (name: string, other: string | null): Sentence => ({
    zh: `${name}正在${other === null ? '另一件识别申请' : `识别申请 ${other}`}里，同一家不能同时办两件。填错的请修改，重复的请撤回${other === null ? '；有疑问请问苏木镇（乡镇）扶贫办' : ''}。`,
    en: `${name} applies already${other === null ? ' elsewhere' : ` in case ${other}`}; one family has one application at a time. Please correct a mistake, or withdraw what is double${other === null ? '; the town office can help' : ''}.`,
  }),
  notOnRegister: { zh: '边缘易致贫户是没有建档立卡的户，请只填户主姓名和人数。', en: 'A household on the verge of poverty is not on the register; give its head and size alone.' },
  scopeLine: { zh: '收入与监测类型不符：不稳定户和边缘户应低于监测范围，突发严重困难户应高于监测范围。', en: 'Income and type do not agree: unstable and borderline households lie within the year’s scope, sudden difficulty above it.' },
  size: { zh: '人口应为 1 至 50。', en: 'A household has 1 to 50 persons.' },
  notMonitored: { zh: '只有风险未消除的监测户才能办理风险消除。', en: 'Only a monitored household whose risk lasts can have it ended.' },
  notRevisable: { zh: '只有草稿和退回的事项可以修改。', en: 'Only a draft, or a case that was sent back, can be revised.' },
  secretaryFirst: { zh: '这个村有第一书记，由第一书记为本村办理。', en: 'This village has a first secretary, who acts for it.' },
  stale: { zh: '这一事项已被他人修改，您的改动没有保存。', en: 'This case was changed by somebody else, so your edit was not saved.' },
  memberUnknown: { zh: '申请里没有这个家庭成员，请重新打开再改。', en: 'The application has no such member; please open it again.' },
  answeredBefore: { zh: '您已经回答过了。情况有变，请找第一书记，或者在下面投诉反映。', en: 'You have answered already. If things have changed, please speak to the first secretary, or complain below.' },
  notAsked: { zh: '现在不用您回答：还没有核实，或者镇里已经审核。不同意的，请在下面投诉反映。', en: 'You are not asked now: it is not verified yet, or the town has reviewed it. If you do not agree, please complain below.' },
  codeOfProposer: { zh: '这次的一次性码是由办理这件事的人发的，不能用来同意。请向镇扶贫办或别的办理人领取一次性码，或者在纸上签字认可。', en: 'The code of this session was handed out by somebody who handles this exit, so you cannot agree with it. Please get a code from somebody else, or sign on paper.' },
  sayWhyNot: { zh: '请说明为什么不同意，1 到 1,000 个字。', en: 'Please say why you do not agree, in 1 to 1,000 characters.' },
  objectionTaken: { zh: '这个编号已经用于另一条异议。', en: 'This id already stands for another objection.' },
} as const

/** Why a case is not put right, in words. */
export const REVISION_SENTENCES = { NOT_REVISABLE: CASE_SENTENCES.notRevisable, NOT_YOUR_LEVEL: CASE_SENTENCES.secretaryFirst, ACTED_FOR_OTHER_LEVEL: ACT_SENTENCES.ACTED_FOR_OTHER_LEVEL } as const
