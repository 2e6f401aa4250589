import { NOT_FOUND } from '../../graphql/errors.js'
import type { TextRefusal } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import type { ObservationKind, ObservationStatus } from './observation-codes.js'
import type { ExtensionTurnRefusal } from './observation-extension-rules.js'
import type { TurnRefusal } from './observation-turn.js'

/** What is said when a submission or a step is refused. */
export const OBSERVATION_SENTENCES = {
  codeOfOther: { zh: '这次的一次性码是由被反映的人、他的单位或经办人发的，不能用来评分或重新反映。请另找第一书记或镇扶贫办的其他人领取，或者拨打 12317。', en: 'The code of this session was handed out by whoever the complaint is about, their office or its handler, so it cannot be scored or reopened with it. Please get a code from somebody else, or call 12317.' },
  tooManyComplaints: { zh: '您有 10 件投诉还在办理，请等有结果以后再提。', en: 'Ten of your complaints are still being handled; please wait until some are done.' },
  nobodyThere: { zh: '现在没有这个人，请选“不针对某个人”。', en: 'Nobody holds this post now; please choose “nobody in particular”.' },
  seenInFuture: { zh: '看到的日期不能晚于今天。', en: 'The day on which it was seen cannot be in the future.' },
  latitude: { zh: '纬度应在 −90 到 90 之间。', en: 'The latitude lies between −90 and 90 degrees.' },
  longitude: { zh: '经度应在 −180 到 180 之间。', en: 'The longitude lies between −180 and 180 degrees.' },
  halfPlace: { zh: '经度和纬度要一起填写，或都不填。', en: 'Latitude and longitude are given together or not at all.' },
  oneself: { zh: '被反映人不能是您自己。', en: 'You cannot name yourself as the person it is about.' },
  notAVillage: { zh: '请选择具体的村（嘎查、社区）。', en: 'Please choose a village.' },
  otherVillage: { zh: '这一户不在所选的村。', en: 'The household is not in that village.' },
  ownHousehold: { zh: '请选择您负责的一户。', en: 'Please name one of the households that you answer for.' },
  commentRequired: { zh: '请写明原因。', en: 'Please give the reason.' },
  scoreRange: { zh: '满意度为 1 到 5 分。', en: 'The score is a whole number from 1 to 5.' },
  scoreMissing: { zh: '请打满意度分数（1 到 5），再办结。', en: 'Please give a score from 1 to 5 to close it.' },
  scoreByReporter: { zh: '满意度只能由反映人打分。', en: 'Only the reporter gives a score.' },
  handler: { zh: '请从可承办人中选择；被反映人和反映人不能承办。', en: 'Please choose one of the possible handlers; neither the person it is about nor the reporter can handle it.' },
  extensionDays: { zh: '延期为 1 到 15 天。', en: 'A deadline can be prolonged by 1 to 15 days.' },
  answerOfOther: { zh: '单独答复的反映不在这一组里，没有保存。请刷新后再看。', en: 'An answer of its own was given to a report that is not of this group, so nothing was saved. Please reload it.' },
  overtaken: { zh: '别人刚刚办理了这条反映，您的操作没有保存。请刷新后再看。', en: 'Somebody else has just moved this observation on, so your step was not saved. Please reload it.' },
} as const satisfies Record<string, Sentence>

/** Why a step is not the viewer's, or not now. */
export const TURN_SENTENCES = {
  OUT_OF_TURN: { zh: '目前的办理进度不能进行这一步。', en: 'The observation is not at the point where this step can be taken.' },
  ALREADY_REOPENED: { zh: '每条反映只能重新提出一次。', en: 'An observation can be reopened once only, and this one was.' },
  TOWN_OFFICE_FIRST: { zh: '期限之内由苏木镇扶贫办办理；超期后旗县扶贫办可以接办。', en: 'The town office acts until the deadline has run out; the banner office may act after that.' },
  BANNER_OFFICE_INSTEAD: { zh: '反映涉及苏木镇扶贫办，由旗县扶贫办办理。', en: 'The observation is about the town office, so the banner office acts.' },
  HANDLER_ONLY: { zh: '这一步由承办人办理。', en: 'This step is the handler’s.' },
  BANNER_OFFICE_ONLY: { zh: '这一步由旗县扶贫办办理。', en: 'This step is the banner office’s.' },
  BANNER_OFFICE_OR_REPORTER: { zh: '由旗县扶贫办办结，或由反映人打分办结。', en: 'The banner office closes it, or the reporter with a score.' },
  REPORTER_ONLY: { zh: '只有反映人可以重新提出。', en: 'Only its reporter may reopen it.' },
  ABOUT_ONESELF: NOT_FOUND,
  OWN_PROJECT: { zh: '反映的是您负责的项目，由其他人办理。', en: 'It is about a project that you go with, so somebody else acts.' },
  LED: { zh: '这条反映已与别的合并，随主件一起办理；要单独办理，请先拆出。', en: 'This report goes along with the one that leads its group. To handle it by itself, take it out of the group first.' },
} as const satisfies Record<TurnRefusal, Sentence>

/** Why a deadline is not prolonged, or not by the viewer. */
export const EXTENSION_SENTENCES = {
  ABOUT_ONESELF: NOT_FOUND,
  OWN_PROJECT: { zh: '反映的是您负责的项目，由其他人批准延期。', en: 'It is about a project that you go with, so somebody else approves a longer deadline.' },
  BANNER_OFFICE_ONLY: { zh: '延期由旗县扶贫办批准。', en: 'The banner office approves a longer deadline.' },
  HANDLER_ASKS: { zh: '承办人不能批准自己延期。', en: 'A handler cannot approve a longer deadline for oneself.' },
  NOT_BEING_HANDLED: { zh: '只有已交办、未办结的反映可以延期。', en: 'Only an observation that is assigned and not yet closed can be prolonged.' },
  ALREADY_EXTENDED: { zh: '办理时限只能延长一次，这条已经延长过。', en: 'A deadline can be prolonged once only, and this one was.' },
  RUN_OUT: { zh: '办理时限已过，不能再延期。', en: 'The deadline has run out, so it can no longer be prolonged.' },
} as const satisfies Record<ExtensionTurnRefusal, Sentence>

/** Why a text is not taken. */
export const textSentence = (reason: TextRefusal['reason'], longest: number): Sentence => {
  switch (reason) {
    case 'TOO_SHORT':
    case 'BLANK':
      return { zh: '请填写内容。', en: 'Please write something.' }
    case 'TOO_LONG':
      return { zh: `内容最多 ${longest} 字。`, en: `At most ${longest} characters can be written.` }
    case 'CONTROL_CHARACTER':
    case 'LONE_SURROGATE':
      return { zh: '内容里有看不见的特殊字符，不能保存；请删掉出错的地方重新输入，再提交。', en: 'The text holds invisible characters that cannot be kept. Please delete what was pasted there and write it again.' }
  }
}

const PROGRESS = {
  SUBMITTED: { zh: '已提交', en: 'it was submitted' },
  TRIAGED: { zh: '已受理，等待交办', en: 'it was triaged' },
  ASSIGNED: { zh: '已交办', en: 'a handler looks into it' },
  DECLINED: { zh: '不予受理，请查看原因', en: 'it was declined; see the reason' },
  CONFIRMED: { zh: '经查属实', en: 'it was found to be true' },
  UNFOUNDED: { zh: '经查不属实，请查看说明', en: 'it was found not to be true; see the explanation' },
  RECTIFYING: { zh: '正在整改', en: 'it is being put right' },
  VERIFIED: { zh: '整改已验收', en: 'it was verified that it was put right' },
  CLOSED: { zh: '已办结', en: 'it was closed' },
} as const satisfies Record<ObservationStatus, Sentence>

/** How a step is told to the reporter; a commendation is closed with thanks. */
export const progressSentence = (status: ObservationStatus, kind: ObservationKind): Sentence =>
  kind === 'COMMENDATION' && status === 'CLOSED' ? { zh: '已转达表扬并办结，谢谢您', en: 'the praise was passed on; thank you' } : PROGRESS[status]
