import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What is said when a pledge or a delivery cannot be kept. */
export const PLEDGE_SENTENCES = {
  text: mustBeSaid({ zh: '请写明承诺做什么', en: 'Say what is promised' }, 200),
  size: { zh: '请填写金额，或者数量和单位（只填一样）：大于 0，数量最多两位小数。', en: 'Give either an amount of money or a count with its unit, more than nothing; a count has two decimals at most.' },
  unit: { zh: '请写明数量的单位，如人、吨、场，1 至 10 个字；金额不用写单位。', en: 'Name the unit of the count, such as persons, tonnes or courses, in 1 to 10 characters; money needs none.' },
  dueOn: { zh: '到期日应在今天以后、三年以内。', en: 'The due day lies after today and within three years.' },
  village: { zh: '请选择您负责的嘎查村。', en: 'Choose a village that you answer for.' },
  deliveredOn: { zh: '兑现日期应在承诺之日到今天之间。', en: 'The day of a delivery lies between the day of the pledge and today.' },
  sizeOfPledge: { zh: '请按承诺的口径填写：承诺的是金额就填金额，是数量就填数量，大于 0。', en: 'Measure a delivery as its pledge: money in money, a count in its unit, more than nothing.' },
  note: mayBeSaid({ zh: '说明', en: 'A note' }, 1_000),
  reason: mustBeSaid({ zh: '请写明原因', en: 'Give the reason' }, 1_000),
  withdrawn: { zh: '这项承诺已经撤回，不能再登记兑现。', en: 'This pledge was withdrawn; nothing more is delivered on it.' },
  met: { zh: '这项承诺已经兑现，不能撤回。', en: 'This pledge is met and cannot be withdrawn.' },
  waits: { zh: '还有兑现记录等待村里确认，请先等确认或不认可以后再撤回。', en: 'A delivery waits for the village’s answer; withdraw the pledge after it.' },
  decided: { zh: '这条兑现记录已经有结论。', en: 'This delivery is decided already.' },
  party: { zh: '登记兑现的人和企业的名誉村主任不能自己确认，请由别人确认。', en: 'Whoever reported a delivery, or stands for the enterprise, does not confirm it: somebody else must.' },
  tooMany: { zh: '一项承诺最多登记 100 次兑现。', en: 'A pledge holds 100 deliveries at most.' },
} as const satisfies Record<string, Sentence>
