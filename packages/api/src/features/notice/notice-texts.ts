import type { Sentence } from '../../text/sentence.js'

type Parameters = Readonly<Record<string, string | number>>

const texts = {
  observationSubmitted: (p: Parameters): Sentence => ({ zh: `有新的监督反映 ${p['number']} 等待受理。`, en: `A new observation ${p['number']} waits to be triaged.` }),
  observationProgressed: (p: Parameters): Sentence => ({ zh: `您的监督反映 ${p['number']}：${p['stepZh']}。`, en: `Your observation ${p['number']}: ${p['stepEn']}.` }),
  observationAssigned: (p: Parameters): Sentence => ({ zh: `监督反映 ${p['number']} 交由您办理。`, en: `Observation ${p['number']} was assigned to you.` }),
  observationExtended: (p: Parameters): Sentence => ({ zh: `监督反映 ${p['number']} 的办理时限延长到 ${p['dueOn']}。`, en: `The deadline of observation ${p['number']} was prolonged to ${p['dueOn']}.` }),
  observationDueSoon: (p: Parameters): Sentence => ({ zh: `监督反映 ${p['number']} 的办理时限到 ${p['dueOn']} 为止，请抓紧办理。`, en: `The deadline of observation ${p['number']} runs out at the end of ${p['dueOn']}. Please act before.` }),
  observationEscalated: (p: Parameters): Sentence => ({ zh: `监督反映 ${p['number']} 的办理时限 ${p['dueOn']} 已过，报送给您督办。`, en: `The deadline of observation ${p['number']}, ${p['dueOn']}, has run out, so it was passed up to you.` }),
  reportSubmitted: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 等待村里确认。`, en: `Outcome report ${p['number']} waits for the village to confirm it.` }),
  reportToApprove: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 等待镇里审核。`, en: `Outcome report ${p['number']} waits for the town to approve it.` }),
  reportConfirmed: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 村里已逐户看过，送镇里审核。`, en: `The village has judged every line of outcome report ${p['number']}; it is with the town now.` }),
  reportApproved: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 已审核通过。`, en: `Outcome report ${p['number']} was approved.` }),
  reportReturned: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 被退回：${p['reason']}`, en: `Outcome report ${p['number']} was returned: ${p['reason']}` }),
  outcomeDisputed: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 有一户待核实，扶贫办核实时会告诉您要核对什么。`, en: `A line of outcome report ${p['number']} is to be looked into; the office will tell you what to check.` }),
  reportDue: (p: Parameters): Sentence => ({ zh: `${p['period']} 的成效报告请在 ${p['dueOn']} 前填报。`, en: `The outcome report of ${p['period']} is due by ${p['dueOn']}.` }),
  reportOverdue: (p: Parameters): Sentence => ({ zh: `${p['period']} 的成效报告已超过 ${p['dueOn']} 的期限，请尽快填报。`, en: `The outcome report of ${p['period']} was due by ${p['dueOn']}; please hand it in.` }),
  disputeRaised: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有一户有异议，等待受理。`, en: `A line of outcome report ${p['number']} is disputed and waits to be taken up.` }),
  disputeTakenUp: (p: Parameters): Sentence => ({
    zh: `成效报告 ${p['number']} 有一户扶贫办正在核实，${p['dueOn']} 前答复${p['question'] === undefined ? '。' : `。请核对：${p['question']}`}`,
    en: `A line of outcome report ${p['number']} is looked into until ${p['dueOn']}.${p['question'] === undefined ? '' : ` Please check: ${p['question']}`}`,
  }),
  disputeOverdue: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户应在 ${p['dueOn']} 前答复，已经超期，请抓紧办理。`, en: `A disputed line of outcome report ${p['number']} was to be answered by ${p['dueOn']}. Please see to it.` }),
  disputeNotTakenUp: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户应在 ${p['dueOn']} 前受理，还没有人受理，请抓紧办理。`, en: `A disputed line of outcome report ${p['number']} was to be taken up by ${p['dueOn']}, and nobody has. Please see to it.` }),
  disputeNotCorrected: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中核实有误的一户应在 ${p['dueOn']} 前更正，还没有更正。`, en: `A line of outcome report ${p['number']} that was found wrong was to be put right by ${p['dueOn']}, and was not.` }),
  disputeReversalWaits: (p: Parameters): Sentence => ({ zh: `冲销报告 ${p['number']} 用来更正核实有误的一户，应在 ${p['dueOn']} 前办结，还没有办结，请抓紧办理。`, en: `Reversal ${p['number']} puts right a line that was found wrong. That was to be done by ${p['dueOn']}, and it still waits. Please see to it.` }),
  disputeConcluded: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户已有答复，请告知农户：${p['answer']}`, en: `The dispute of a line of outcome report ${p['number']} is answered; please tell the household: ${p['answer']}` }),
  disputeLineStands: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户已核实，成效无误：${p['answer']}`, en: `A disputed line of outcome report ${p['number']} was found to be right: ${p['answer']}` }),
  disputeWithdrawn: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户已撤回异议：${p['answer']}`, en: `The dispute of a line of outcome report ${p['number']} was withdrawn: ${p['answer']}` }),
  disputeToCorrect: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户经核实有误，请冲销后重报：${p['answer']}`, en: `A disputed line of outcome report ${p['number']} was found to be wrong; please reverse the report and hand it in anew: ${p['answer']}` }),
  disputeToReturn: (p: Parameters): Sentence => ({ zh: `成效报告 ${p['number']} 中有异议的一户经核实有误，报告不能通过，由镇里退回重报：${p['answer']}`, en: `A disputed line of outcome report ${p['number']} was found to be wrong, so the town returns the report to be handed in anew: ${p['answer']}` }),
  linkageAsked: (p: Parameters): Sentence => ({ zh: `有 ${p['count']} 户被邀请加入企业联结，请告知农户；不便自己答复的，由您写明原因代为答复。`, en: `${p['count']} households are asked whether they join a linkage. Please tell them; for those who cannot answer themselves you answer, with the reason.` }),
  linkageJoined: (p: Parameters): Sentence => ({ zh: `${p['number']} 户同意加入联结。`, en: `Household ${p['number']} joins the linkage.` }),
  linkageDeclined: (p: Parameters): Sentence => ({ zh: `${p['number']} 户没有加入联结。`, en: `Household ${p['number']} does not join the linkage.` }),
  linkageLeft: (p: Parameters): Sentence => ({ zh: `${p['number']} 户退出联结，到 ${p['leftOn']} 为止。如与农户本人说的不一致，请联系企业或镇里。`, en: `Household ${p['number']} left a linkage; its last day is ${p['leftOn']}. If the household says otherwise, please speak to the enterprise or the town.` }),
  pledgeDelivered: (p: Parameters): Sentence => ({ zh: `企业承诺“${p['text']}”登记了兑现，等待您确认。`, en: `A delivery of the pledge “${p['text']}” waits for you to confirm it.` }),
  pledgeRefused: (p: Parameters): Sentence => ({ zh: `企业承诺“${p['text']}”的一笔兑现，村里不认可：${p['reason']}`, en: `A delivery of the pledge “${p['text']}” was refused by the village: ${p['reason']}` }),
  enterpriseEnded: (p: Parameters): Sentence => ({ zh: `企业“${p['name']}”已由扶贫办停用，您的名誉村主任任职和财务系统接口令牌随之结束：${p['reason']}`, en: `The office ended the enterprise “${p['name']}”, and with it your term as honorary chief and its access tokens: ${p['reason']}` }),
  accessTokenIssued: (p: Parameters): Sentence => ({ zh: `财务系统接口令牌“${p['name']}”已用您的账号办好，有效至 ${p['expiresOn']}。不是您办的，请马上停用并修改密码。`, en: `The access token “${p['name']}” was made with your account and is good until ${p['expiresOn']}. If that was not you, end it now and change your password.` }),
  accessTokenEnded: (p: Parameters): Sentence => ({ zh: `财务系统接口令牌“${p['name']}”已停用。`, en: `The access token “${p['name']}” was ended.` }),
  householdsReceived: (p: Parameters): Sentence => ({ zh: `有 ${p['count']} 户交由您负责。`, en: `${p['count']} households were handed over to you.` }),
  householdsHandedOver: (p: Parameters): Sentence => ({ zh: `您负责的 ${p['count']} 户已交接给他人。`, en: `${p['count']} of your households were handed over.` }),
  correctionRequested: (p: Parameters): Sentence => ({ zh: `${p['number']} 户申请更正档案，等待答复。`, en: `Household ${p['number']} asks to have its file corrected and waits for an answer.` }),
  resultDisputed: (p: Parameters): Sentence => ({ zh: `${p['number']} 户说登记的帮扶成效不对。`, en: `Household ${p['number']} says that a result on file is not right.` }),
  householdChanged: (p: Parameters): Sentence => ({ zh: `您负责的 ${p['number']} 户资料有修改。`, en: `The file of household ${p['number']} was changed.` }),
  caseWaits: (p: Parameters): Sentence => ({ zh: `识别与退出事项 ${p['number']} 等待您办理。`, en: `Case ${p['number']} waits for you.` }),
  caseSentBack: (p: Parameters): Sentence => ({ zh: `识别与退出事项 ${p['number']} 被退回：${p['reason']}`, en: `Case ${p['number']} was sent back: ${p['reason']}` }),
  caseRejected: (p: Parameters): Sentence => ({ zh: `识别与退出事项 ${p['number']} 未通过：${p['reason']}`, en: `Case ${p['number']} was not granted: ${p['reason']}` }),
  caseConcluded: (p: Parameters): Sentence => ({ zh: `识别与退出事项 ${p['number']} 已办结。`, en: `Case ${p['number']} is concluded.` }),
  planSubmitted: (p: Parameters): Sentence => ({ zh: `${p['village']} ${p['years']} 年村规划等待审核。`, en: `The plan of ${p['village']} for ${p['years']} waits to be reviewed.` }),
  planReviewed: (p: Parameters): Sentence => ({ zh: `${p['village']} ${p['years']} 年村规划已审核，等待您批准。`, en: `The plan of ${p['village']} for ${p['years']} was reviewed and waits for your approval.` }),
  planApproved: (p: Parameters): Sentence => ({ zh: `${p['village']} ${p['years']} 年村规划已批准。`, en: `The plan of ${p['village']} for ${p['years']} was approved.` }),
  planReturned: (p: Parameters): Sentence => ({ zh: `${p['village']} ${p['years']} 年村规划被退回：${p['reason']}`, en: `The plan of ${p['village']} for ${p['years']} was returned: ${p['reason']}` }),
  inspectionSent: (p: Parameters): Sentence => ({ zh: `请您入户核查 ${p['count']} 户，${p['dueOn']} 前完成。`, en: `You are sent to inspect ${p['count']} households by ${p['dueOn']}.` }),
  inspectionTakenBack: (p: Parameters): Sentence => ({ zh: `一项 ${p['dueOn']} 到期的入户核查已转给别人，您不用再去。`, en: `An inspection due on ${p['dueOn']} was given to somebody else; you need not go.` }),
  supervisorRecognised: (p: Parameters): Sentence => ({ zh: `您受到表扬（${p['documentNumber']}）。`, en: `You were recognised (${p['documentNumber']}).` }),
  passwordReset: (p: Parameters): Sentence => ({
    zh: `您的密码于 ${p['at']} 由${p['by'] === '' ? '系统维护人员' : p['by']}重新设置。不是您要求的，请马上修改密码，并告知旗扶贫办。`,
    en: `Your password was reset by ${p['by'] === '' ? 'whoever runs the system' : p['by']} on ${p['at']}. If you did not ask for it, change your password now and tell the banner’s office.`,
  }),
  appointed: (p: Parameters): Sentence => ({ zh: `您有一项新的职责，自 ${p['startedOn']} 起。`, en: `You have a new appointment from ${p['startedOn']}.` }),
  appointmentEnded: (p: Parameters): Sentence => ({ zh: `您的一项职责到 ${p['endedOn']} 为止。`, en: `One of your appointments ends on ${p['endedOn']}.` }),
} satisfies Record<string, (parameters: Parameters) => Sentence>

export type NoticeKind = keyof typeof texts

/** The words of a notice in both languages. */
export const noticeSentence = (kind: NoticeKind, parameters: Parameters): Sentence => texts[kind](parameters)

/** True for a kind that this version can put into words. */
export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(texts, kind)
