import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when an agreement cannot be kept. */
export const AGREEMENT_SENTENCES = {
  enterprise: { zh: '基地村和村企共建要选企业。', en: 'A base village and a partnership need an enterprise.' },
  region: { zh: '请选择您负责的嘎查村；销售渠道也可以选您负责的旗县或苏木镇（乡镇）。', en: 'Choose a village that you answer for; for a market also a town or banner that you answer for.' },
  partner: { zh: '销售渠道请写明对方市场或单位，1 至 60 个字；其他协议不用写。', en: 'For a market name it or its body, in 1 to 60 characters; other agreements have none.' },
  subject: mustBeSaid({ zh: '请写明协议内容', en: 'Say what was agreed' }, 200),
  volume: { zh: '数量应大于 0，最多两位小数；没有约定就不填。', en: 'A volume is more than nothing, with two decimals at most; leave it out where none was agreed.' },
  unit: { zh: '请写明数量的单位，如亩、吨，1 至 10 个字；没有数量就不填。', en: 'Name the unit of the volume, such as mu or tonnes, in 1 to 10 characters; without a volume leave it out.' },
  startedOn: { zh: '开始日期应在过去十年到今后一年之间。', en: 'The first day lies within ten years before and one year after today.' },
  endedOn: { zh: '最后一天应不早于第一天，从今天起三十年以内。', en: 'The last day is not before the first and within thirty years from today.' },
  endNow: { zh: '最后一天应在开始之日到今天之间，且早于原定的最后一天。', en: 'The last day lies between the first day and today, and before the last day that was set.' },
  over: { zh: '这份协议已经结束。', en: 'This agreement is over already.' },
  reason: mustBeSaid({ zh: '请写明为什么结束', en: 'Say why it ends' }, 1_000),
} as const satisfies Record<string, Sentence>
