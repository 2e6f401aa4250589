import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a pair of files cannot be decided on. */
export const DUPLICATE_SENTENCES = {
  stale: { zh: '这一组疑似重复已被他人处理，您的操作没有保存。', en: 'Somebody else has dealt with these two files meanwhile, so nothing of yours was saved.' },
  decided: { zh: '这一组疑似重复已经处理。', en: 'These two files have been decided on already.' },
  notYours: { zh: '跨旗县的由市扶贫办处理，旗县以内的由旗县或苏木乡镇扶贫办处理。', en: 'Files of two banners are decided on by the city office, those within a banner by the banner or town office.' },
  keep: { zh: '请在这两户中选择保留的一户。', en: 'Please choose which of the two files goes on.' },
  members: { zh: '只能选择另一户中独有的成员。', en: 'Only members of the other file alone can be chosen to come over.' },
  cancelled: { zh: '其中一户已经注销，不能合并。', en: 'One of the two files was struck off already, so they cannot become one.' },
  lessPoor: { zh: '两户的脱贫状态不同，请保留未脱贫的一户；脱贫须走退出程序。', en: 'The two files stand differently: the poorer one goes on. A household leaves poverty by its own case.' },
  nobodyShared: { zh: '两户没有相同的成员，请至少选择一名转入的成员。', en: 'The two files share no person, so choose at least one member who comes over.' },
  reason: mustBeSaid({ zh: '请写明原因', en: 'Say why' }, 500),
} as const satisfies Record<string, Sentence>
