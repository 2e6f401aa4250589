import type { Sentence } from '../../text/sentence.js'

/** Why applying an import leaves something as it is, though the sheet says otherwise, and what to do instead. */
const SENTENCES = {
  EXIT_BY_CASE: { zh: '脱贫要走退出程序（评议、入户核实、户主认可、公示、审核），不随表格改动；请在户档案中办理', en: 'A household leaves poverty by an exit case, which a sheet cannot replace; please open one in its file' },
  EXIT_WITHDRAWN_BY_CASE: { zh: '预脱贫要退回，请在退出程序中办理，不随表格改动', en: 'An exit that is foreseen is sent back or withdrawn in its case, not by a sheet' },
  RETURN_BY_CASE: { zh: '返贫要走返贫程序，不随表格改动；请在户档案中办理', en: 'A household falls back into poverty by a return case, which a sheet cannot replace; please open one in its file' },
  NOT_FOLLOWING: { zh: '这一户现在的状态不能改为表中的状态，请核对', en: 'The household’s present status cannot become that of the sheet; please compare' },
  DAY_BY_CASE: { zh: '这个日期由办理的程序确定，不随表格改动', en: 'A case decided this day; a sheet does not change it' },
  DAY_WITH_STATUS: { zh: '脱贫时间随脱贫状态办理，不随表格改动', en: 'The day of exit comes with the status, by its case' },
  DAY_ORDER: { zh: '识别时间不能晚于脱贫时间，也不能晚于已经登记的成员变动和状态变动，请核对', en: 'The identification is not after the exit, nor after what is on file of members and status; please compare' },
  MEMBER_ABSENT: { zh: '仍保留；要办理减少，请在表中写明“成员变动”，或在“列和代码”中说明表中没有的成员怎样办理', en: 'Stays a member. Say how the person left in the sheet’s “Change of membership”, or what becomes of members whom the sheet lacks under “Columns and codes”' },
  HEAD_RELATIONS: { zh: '户主不变更：还有成员不在表中，不知道与新户主的关系', en: 'The head does not change: members whom the sheet lacks have no relation to the new head' },
  CADRE_BY_BANNER: { zh: '责任人由旗县扶贫办安排；请旗县扶贫办在“责任落实”中办理，或由其导入同一张表格', en: 'The banner office assigns responsible cadres: it does so under “Responsibility”, or by importing this same sheet' },
  CADRE_BY_HAND_OVER: { zh: '这一户已有责任人；更换请用“交接”办理，以前的记录保留', en: 'The household has somebody in charge; hand it over instead, which keeps the history' },
  CADRE_FULL: { zh: '这位科级领导已满 10 户（一管十），连同表中排在前面的户计算；请另定责任人', en: 'This section-level leader has ten households already, with those further up in the sheet; please choose somebody else' },
  CADRE_ONESELF: { zh: '不能把户安排给自己，请由别人办理', en: 'Nobody assigns households to oneself; somebody else has to do it' },
} as const satisfies Readonly<Record<string, Sentence>>

export type DifferenceObstacle = keyof typeof SENTENCES

/** An obstacle in words. */
export const obstacleSentence = (obstacle: DifferenceObstacle): Sentence => SENTENCES[obstacle]
